import { directionIn, type Instrument } from '../case/instrument.ts'
import type { IndividualScores } from '../quality/individual-scores.ts'
import { type RatedCase, stepsOf } from './agreement-units.ts'

/** In what raters are compared that also holds for a domain of which one of them says that it stayed the same. */
export const ratedMeasures = ['change', 'effect'] as const

export type RatedMeasure = (typeof ratedMeasures)[number]

/** What one rater saw in one domain, in steps of the scale, plus is better; 0 of what stayed the same, null is not known. */
export interface SeenChange extends Readonly<Record<RatedMeasure, number | null>> {
  readonly rater: string
  /** Whether this rater gave no levels, but said that it stayed the same. */
  readonly same: boolean
}

/** What two or more raters saw in one domain of a case. */
export interface SeenDomain {
  readonly case: string
  readonly domain: string
  readonly given: readonly SeenChange[]
  /** Whether a group agreed on a score of this case since. */
  readonly settled: boolean
}

/** A domain on which some gave levels that change by much where others said that it stayed the same. */
export interface AgainstSame extends SeenDomain {
  /** The largest change or effect of those who gave levels, in steps. */
  readonly apart: number
}

/**
 * Change and effect by rater: the step of the end with the support minus that of the start, and minus that of the end in
 * the reference, turned so that plus is better. Who says that a domain stayed the same says 0 of both.
 */
export function seenDomains(cases: readonly RatedCase[], instrument: Instrument): readonly SeenDomain[] {
  return cases.flatMap(({ case: id, scores }) =>
    instrument.domains.flatMap(({ id: domain }, at) => {
      const given = scores
        .map((one) => seenBy(one, at, instrument))
        .filter(({ change, effect }) => change !== null || effect !== null)
      const settled = scores.some((one) => one.settled)
      return given.length < 2 ? [] : [{ case: id, domain, given, settled }]
    }),
  )
}

function seenBy({ rater, levels, same }: IndividualScores, at: number, instrument: Instrument): SeenChange {
  if (same[at] === true) return { rater, same: true, change: 0, effect: 0 }
  const step = stepsOf(instrument)
  const isHigher = directionIn(instrument, instrument.domains[at]?.id ?? '') === 'higher-is-better'
  const [start, intervention, reference] = [levels.start[at], levels.intervention[at], levels.reference[at]]
  const better = (to: number | null | undefined, from: number | null | undefined) => {
    if (typeof to !== 'number' || typeof from !== 'number') return null
    return isHigher ? step(to) - step(from) : step(from) - step(to)
  }
  return { rater, same: false, change: better(intervention, start), effect: better(intervention, reference) }
}

/** The domains on which levels that are two steps or more apart stand against "the same", what is not settled yet first. */
export function againstSame(domains: readonly SeenDomain[]): readonly AgainstSame[] {
  return domains
    .filter(({ given }) => given.some(({ same }) => same))
    .map((seen) => {
      const steps = seen.given.flatMap(({ change, effect }) => [Math.abs(change ?? 0), Math.abs(effect ?? 0)])
      return { ...seen, apart: Math.max(...steps) }
    })
    .filter(({ apart }) => apart > 1)
    .toSorted((a, b) => Number(a.settled) - Number(b.settled) || b.apart - a.apart)
}
