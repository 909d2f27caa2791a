import type { Instrument } from '../case/instrument.ts'
import { type IndividualScores, type RatedMoment, ratedMoments } from '../quality/individual-scores.ts'

/** The scores of the raters of one case, in one role and on one instrument. */
export interface RatedCase {
  readonly case: string
  readonly scores: readonly IndividualScores[]
}

/** What two or more raters gave for the same: a case, one of its domains, and a moment. */
export interface RatedUnit {
  readonly case: string
  readonly domain: string
  readonly moment: RatedMoment
  readonly given: readonly { readonly rater: string; readonly level: number }[]
  /** How many steps of the scale lie between the lowest and the highest. */
  readonly apart: number
  /** Whether a group agreed on a score of this case since. */
  readonly settled: boolean
}

/** Every unit to which two raters or more gave a level. */
export function unitsOf(cases: readonly RatedCase[], instrument: Instrument): readonly RatedUnit[] {
  const step = stepsOf(instrument)
  return cases.flatMap(({ case: id, scores }) =>
    ratedMoments.flatMap((moment) =>
      instrument.domains.flatMap(({ id: domain }, at) => {
        const given = scores.flatMap(({ rater, levels }) => {
          const level = levels[moment][at] ?? null
          return level === null ? [] : [{ rater, level }]
        })
        if (given.length < 2) return []
        const settled = scores.some((one) => one.settled)
        const steps = given.map(({ level }) => step(level))
        return [{ case: id, domain, moment, given, apart: Math.max(...steps) - Math.min(...steps), settled }]
      }),
    ),
  )
}

/** At which place of its scale a level stands, from low to high; of a level that stands nowhere, the level itself. */
export function stepsOf({ levels }: Instrument): (level: number) => number {
  const inOrder = levels.map(({ value }) => value).sort((a, b) => a - b)
  const place = new Map(inOrder.map((value, at) => [value, at]))
  return (level) => place.get(level) ?? level
}
