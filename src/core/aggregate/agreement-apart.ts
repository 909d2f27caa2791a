import type { Metric } from '../statistics/krippendorff.ts'
import { alphaOver, type ComparedUnit, type Resampling, type UnitsAlpha } from './agreement-alpha.ts'
import type { RatedMeasure, SeenDomain } from './agreement-change.ts'
import type { RatedUnit } from './agreement-units.ts'

/** How far raters are apart over the units that two of them or more rated. */
export interface Apart extends UnitsAlpha {
  readonly scored: number
  /** Units to which all gave the same, what is one step apart, and two steps or more. */
  readonly same: number
  readonly one_step: number
  readonly further: number
  /** The largest number of steps between two raters; null where nothing was rated by two. */
  readonly largest: number | null
}

/** Agreement on change or on effect, over all domains. */
export interface MeasureAgreement extends Apart {
  readonly measure: RatedMeasure
  /** Units in which some gave levels and others said that it stayed the same, and those in which all said so. */
  readonly some_same: number
  readonly all_same: number
  /** Alpha without the latter: what nobody gave levels for is often left at "the same" at once, and raises alpha by much. */
  readonly alpha_of_levels: number | null
}

/** At one moment, over levels: these have an order and need no equal steps, so that alpha is ordinal. */
export function levelsApart(units: readonly RatedUnit[], resampling: Resampling | null): Apart {
  const compared = units.map((unit) => ({ ...unit, values: unit.given.map(({ level }) => level) }))
  return apartIn(compared, 'ordinal', resampling)
}

/** On one measure: changes are numbers of steps already, so that alpha weighs them by how many lie between (interval). */
export function measureApart(
  measure: RatedMeasure,
  domains: readonly SeenDomain[],
  resampling: Resampling | null,
): MeasureAgreement {
  const units = domains.flatMap((seen) => {
    const given = seen.given.filter((one) => one[measure] !== null)
    if (given.length < 2) return []
    const values = given.map((one) => one[measure] as number)
    const same = given.filter((one) => one.same).length
    const apart = Math.max(...values) - Math.min(...values)
    return [{ case: seen.case, values, apart, isSome: same > 0 && same < given.length, isAll: same === given.length }]
  })
  return {
    measure,
    ...apartIn(units, 'interval', resampling),
    some_same: units.filter(({ isSome }) => isSome).length,
    all_same: units.filter(({ isAll }) => isAll).length,
    alpha_of_levels: alphaOver(
      units.filter(({ isAll }) => !isAll),
      'interval',
      null,
    ).alpha,
  }
}

function apartIn(
  units: readonly (ComparedUnit & { readonly apart: number })[],
  metric: Metric,
  resampling: Resampling | null,
): Apart {
  const steps = units.map(({ apart }) => apart)
  return {
    scored: units.length,
    same: steps.filter((apart) => apart === 0).length,
    one_step: steps.filter((apart) => apart === 1).length,
    further: steps.filter((apart) => apart > 1).length,
    largest: steps.length === 0 ? null : Math.max(...steps),
    ...alphaOver(units, metric, resampling),
  }
}
