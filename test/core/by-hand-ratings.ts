import type { Settings } from '../../src/core/case/evaluation.ts'
import type { Instrument } from '../../src/core/case/instrument.ts'
import type { DomainScores, Rating, Score } from '../../src/core/case/rating.ts'
import { type QualityOfLife, qualityOfLife } from '../../src/core/quality/quality-of-life.ts'
import { evaluationWith, told } from './by-hand.ts'

/** An instrument with these domains and whole levels from `lowest` to `highest`. */
export function scale(
  domains: readonly string[],
  [lowest, highest]: readonly [number, number],
  direction: Instrument['direction'] = 'higher-is-better',
): Instrument {
  return {
    instrument: 'scale',
    title: 'A scale',
    direction,
    levels: Array.from({ length: highest - lowest + 1 }, (_, at) => ({
      value: lowest + at,
      label: `level ${lowest + at}`,
    })),
    domains: domains.map((id) => ({ id, label: id })),
  }
}

/** A rating by a professional, unless it says otherwise. */
export function rating(scores: Rating['scores'], more: Partial<Rating> = {}): Rating {
  return { rater: 'worker-1', role: 'professional', scores, ...more }
}

/** Scores of one domain: start, end with the intervention, end in the reference. */
export function points(
  start: Score | undefined,
  intervention: Score | undefined,
  reference: Score | undefined,
): DomainScores {
  return Object.fromEntries(
    Object.entries({ start, intervention, reference }).filter(([, score]) => score !== undefined),
  )
}

/** The quality of life that these ratings tell of. */
export function qualityOf(
  instrument: Instrument,
  ratings: readonly Rating[],
  settings: Partial<Settings> = {},
): QualityOfLife {
  const evaluation = evaluationWith(settings, { instruments: new Map([[instrument.instrument, instrument]]) })
  const quality = qualityOfLife(told({ ratings }), 'reference', evaluation)
  if (quality === null) throw new Error('nobody rated this case')
  return quality
}
