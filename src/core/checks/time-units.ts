import { activityPeriod } from '../costs/activity-period.ts'
import { timeUnitsUsed } from '../costs/quantity.ts'
import { finding } from '../finding.ts'
import { type Rule, unitPriceOf } from './activities.ts'

// A day more than a month of 30 holds is a mistake; the last bits of a division are not.
const rounding = 1e-9

/** No more units of time than the period holds: eight on a price per year is not eight months. */
export const timeUnits: Rule = ({ activities, window }, evaluation) => {
  return activities.flatMap(({ activity, scenario, path }) => {
    const price = unitPriceOf(activity, evaluation)
    const period = activityPeriod(activity, scenario, window)
    if (price === undefined || period === null) return []
    const units = timeUnitsUsed(activity, price.unit, period, window)
    if (units === null || units.used <= units.room * (1 + rounding)) return []
    return [finding('too-many-units', [...path, 'quantity'], { unit: price.unit, ...units })]
  })
}
