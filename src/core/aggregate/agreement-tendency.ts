import { fsum } from 'd3-array'
import { directionIn, type Instrument } from '../case/instrument.ts'
import { type RatedMoment, ratedMoments } from '../quality/individual-scores.ts'
import { type RatedUnit, stepsOf } from './agreement-units.ts'

/** How one rater scores beside the others: a mean difference in steps of the scale, plus is better than they do. */
export interface Tendency extends Readonly<Record<RatedMoment, number | null>> {
  readonly rater: string
  /** Over so many scores that others gave too. */
  readonly scores: number
  readonly cases: number
  /** Mean of own step - mean step of the others, on the same case, domain and moment. */
  readonly difference: number
}

/** Who tends to score high: every rater beside the others who rated the same. */
export function tendencies(units: readonly RatedUnit[], instrument: Instrument): readonly Tendency[] {
  const raters = [...new Set(units.flatMap(({ given }) => given.map(({ rater }) => rater)))].sort()
  return raters.map((rater) => {
    const own = units.filter(({ given }) => given.some((one) => one.rater === rater))
    const at = (moment: RatedMoment) =>
      meanDifference(
        own.filter((unit) => unit.moment === moment),
        rater,
        instrument,
      )
    const [start, intervention, reference] = ratedMoments.map(at) as [number | null, number | null, number | null]
    return {
      rater,
      scores: own.length,
      cases: new Set(own.map((unit) => unit.case)).size,
      difference: meanDifference(own, rater, instrument) as number,
      ...{ start, intervention, reference },
    }
  })
}

function meanDifference(units: readonly RatedUnit[], rater: string, instrument: Instrument): number | null {
  if (units.length === 0) return null
  const step = stepsOf(instrument)
  const differences = units.map(({ domain, given }) => {
    const turn = directionIn(instrument, domain) === 'higher-is-better' ? 1 : -1
    const own = given.find((one) => one.rater === rater) as RatedUnit['given'][number]
    const others = given.filter((one) => one.rater !== rater)
    return turn * (step(own.level) - fsum(others.map(({ level }) => step(level))) / others.length)
  })
  return fsum(differences) / differences.length
}
