import { extent } from 'd3-array'
import type { Evaluation } from '../case/evaluation.ts'
import { indexFactor } from '../costs/indexation.ts'
import { finding, type Path } from '../finding.ts'
import { type PlacedActivity, type Rule, type Subject, unitPriceOf } from './activities.ts'

const oldAfterYears = 10

/** A price is at most ten years older than the money everything is restated to. */
export const oldPrices: Rule = ({ activities }, evaluation) =>
  firstUses(activities, evaluation).flatMap(({ price_year, fixed_by_law: _, ...use }) => {
    const years = evaluation.settings.price_year - price_year
    if (years <= oldAfterYears) return []
    const { path, ...more } = placeOf(use)
    return [finding('old-price', path, { price_year, years }, more)]
  })

/** The year of a price lies inside the index series; else it is counted as it is. */
export const outsideIndex: Rule = ({ activities }, evaluation) => {
  const { index, settings } = evaluation
  if (index.values[settings.price_year] === undefined) return []
  return firstUses(activities, evaluation).flatMap(({ price_year, fixed_by_law, ...use }) => {
    const { not_indexed } = indexFactor(index, price_year, settings.price_year, fixed_by_law)
    if (not_indexed !== 'outside-series') return []
    const { path, ...more } = placeOf(use)
    const [first, last] = extent(Object.keys(index.values), Number) as [number, number]
    return [finding('outside-index', path, { price_year, first, last }, more)]
  })
}

interface Use extends PlacedActivity {
  readonly price_year: number
  readonly fixed_by_law: boolean
}

/** The first counted use of every price of a case: one cause, one finding. */
function firstUses(activities: Subject['activities'], evaluation: Evaluation): readonly Use[] {
  const seen = new Set<string | undefined>()
  return activities.flatMap((placed) => {
    const price = unitPriceOf(placed.activity, evaluation)
    const id = placed.activity.price
    if (price === undefined || placed.activity.counted === false || seen.has(id)) return []
    if (id !== undefined) seen.add(id)
    return [{ price_year: price.price_year, fixed_by_law: price.fixed_by_law ?? false, ...placed }]
  })
}

/** Where the year of a use is written, or the price it comes from. */
function placeOf({ activity, path }: PlacedActivity): { readonly path: Path; readonly written?: string } {
  return activity.price === undefined
    ? { path: [...path, 'unit_price', 'price_year'] }
    : { path: [...path, 'price'], written: activity.price }
}
