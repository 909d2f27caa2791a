import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import type { Instrument } from '../case/instrument.ts'
import type { GivenRating, RaterRole, Rating } from '../case/rating.ts'
import { levelOf } from './effect.ts'
import { scoredRating } from './profiles.ts'

/** The moments at which raters are compared, each apart: at the end of the reference they estimate. */
export const ratedMoments = ['start', 'intervention', 'reference'] as const

export type RatedMoment = (typeof ratedMoments)[number]

/** What one rater gave on his or her own of the client's life: a level for each domain of the instrument, or null. */
export interface IndividualScores {
  readonly instrument: Instrument['instrument']
  readonly rater: Rating['rater']
  readonly role: RaterRole
  /** Whether a group agreed on scores of this case on this instrument. */
  readonly settled: boolean
  /** In the order of the instrument's domains. */
  readonly levels: Readonly<Record<RatedMoment, readonly (number | null)[]>>
  /** In the same order: whether this rater gave no levels, but said that the domain stayed the same in all scenarios. */
  readonly same: readonly boolean[]
}

/**
 * The scores of a case that tell whether raters agree: of the client's life, given by one person, before that person saw
 * or discussed those of others. A role in which only one person rated on an instrument tells nothing, and is left out.
 */
export function individualScores(
  { ratings = [] }: Case,
  reference: string,
  { instruments, settings }: Evaluation,
): readonly IndividualScores[] {
  const own = ratings.filter(isIndividual).flatMap((given): readonly IndividualScores[] => {
    const instrument = instruments.get(given.instrument ?? settings.instrument)
    if (instrument === undefined) return []
    const rating = scoredRating(given, instrument)
    const at = (point: string) => instrument.domains.map(({ id }) => levelAt(rating, id, point))
    const levels = { start: at('start'), intervention: at('intervention'), reference: at(reference) }
    const settled = ratings.some((one) => isGroupOf(one, instrument.instrument, settings.instrument))
    const same = instrument.domains.map(({ id }) => (rating.scores[id] ?? rating.others) === 'same')
    return [{ instrument: instrument.instrument, rater: rating.rater, role: rating.role, settled, levels, same }]
  })
  // Who rated twice is no two raters.
  const first = own.filter(
    (one, at) => !own.slice(0, at).some((other) => isSame(one, other) && one.rater === other.rater),
  )
  return first.filter((one) => first.some((other) => isSame(one, other) && one.rater !== other.rater))
}

function isIndividual({ of = 'client', role, after_discussion = false }: GivenRating): boolean {
  return of === 'client' && role !== 'group' && !after_discussion
}

function isGroupOf({ of = 'client', role, instrument }: GivenRating, id: string, usual: string): boolean {
  return of === 'client' && role === 'group' && (instrument ?? usual) === id
}

function isSame(one: IndividualScores, other: IndividualScores): boolean {
  return one.instrument === other.instrument && one.role === other.role
}

function levelAt({ scores }: Rating, domain: string, point: string): number | null {
  const given = scores[domain]
  return typeof given === 'object' ? levelOf(given[point]) : null
}
