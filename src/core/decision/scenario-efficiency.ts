import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import { inPerspective, ledgerOf } from '../costs/ledger.ts'
import { qualityOfLife, ratedBy } from '../quality/quality-of-life.ts'
import { shareScored, unitsPerPoint } from './effect.ts'
import { type EfficiencyRow, efficiencyTable } from './efficiency.ts'

/**
 * The courses of one case that has more than two, beside each other: what each costs in the perspective of the settings, and
 * what it brings since the start, in units that have a value. Null where there are two, where the settings state no value
 * of a unit, and where the cost or the effect of one of them is unknown.
 */
export function scenarioEfficiency(story: Case, evaluation: Evaluation): readonly EfficiencyRow[] | null {
  const { value_of_effect: value, discount_rate } = evaluation.settings
  const references = Object.keys(story.scenarios).filter((name) => name !== 'intervention')
  const rated = ratedBy(story, evaluation)
  if (value === null || references.length < 2 || rated === null) return null
  const { instrument } = rated
  const courses = references.map((name) => {
    const quality = qualityOfLife(story, name, evaluation)
    const scale = { instrument, share_scored: shareScored(quality?.domains ?? []) }
    return {
      name,
      costs: inPerspective(ledgerOf(story, name, evaluation), evaluation),
      index: quality?.index ?? null,
      units: unitsPerPoint(value.unit, scale, story.window, discount_rate.effects),
      years: quality?.utilities?.quality_adjusted_years ?? null,
    }
  })
  const [first] = courses
  if (first === undefined) return null
  // Years up to different moments do not compare.
  const isOneSpan = courses.every(({ years }) => years?.over_years === first.years?.over_years)
  const years = isOneSpan ? first.years : null
  const inYears = instrument.value_set !== undefined && value.unit === 'qaly'
  const points = (units: number | null, rise: number | undefined) =>
    units === null || rise === undefined ? null : rise * units
  const options = [
    {
      name: 'intervention',
      cost: first.costs.intervention,
      effect: inYears ? (years?.intervention ?? null) : points(first.units, first.index?.change),
    },
    ...courses.map(({ name, costs, index, units, years: own }) => ({
      name,
      cost: costs.reference,
      effect: inYears
        ? years && (own?.reference ?? null)
        : points(units, index === null ? undefined : index.reference - index.start),
    })),
  ]
  const known = options.flatMap(({ name, cost, effect }) =>
    cost === null || effect === null ? [] : [{ name, cost, effect }],
  )
  return known.length === options.length ? efficiencyTable(known) : null
}
