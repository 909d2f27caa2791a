import { type Direction, directionIn, type Instrument } from '../case/instrument.ts'
import type { DomainScores, Rating, Score } from '../case/rating.ts'

/** What one rater says of one domain, in levels of the scale; plus is better, null is not known. */
export interface DomainEffect {
  readonly start: number | null
  readonly intervention: number | null
  readonly reference: number | null
  /** intervention - start, turned so that plus is better. */
  readonly change: number | null
  /** intervention - reference, turned so that plus is better. */
  readonly effect: number | null
}

/** A domain as rated, one that does not apply, or one that was left open. */
export type RatedDomain = DomainEffect | 'not-applicable' | 'open'

/** The level a score stands for: itself, or of a range the most likely level, or else null. */
export function levelOf(score: Score | string | undefined): number | null {
  if (typeof score === 'number') return score
  if (typeof score !== 'object') return null
  return score.likely ?? (score.low === score.high ? score.low : null)
}

/**
 * Change and effect of one domain by one rater, against one reference scenario:
 * change = end with the intervention - start; effect = end with the intervention - end in the reference.
 */
function domainEffect(scores: DomainScores, reference: string, direction: Direction): DomainEffect {
  const [start, intervention, otherwise] = [
    levelOf(scores.start),
    levelOf(scores.intervention),
    levelOf(scores[reference]),
  ]
  const better = (to: number | null, from: number | null) => {
    if (to === null || from === null) return null
    return direction === 'higher-is-better' ? to - from : from - to
  }
  return {
    start,
    intervention,
    reference: otherwise,
    change: better(intervention, start),
    effect: better(intervention, otherwise),
  }
}

/** One rater's view of a domain; `others` answers for the domains that have no scores. */
export function ratedDomain(rating: Rating, domain: string, reference: string, instrument: Instrument): RatedDomain {
  const scores = rating.scores[domain]
  if (typeof scores === 'object') return domainEffect(scores, reference, directionIn(instrument, domain))
  const said = scores ?? rating.others ?? 'unknown'
  if (said === 'same') return { start: null, intervention: null, reference: null, change: 0, effect: 0 }
  return said === 'not-applicable' ? said : 'open'
}
