import { finding } from '../finding.ts'
import type { Rule } from './activities.ts'

/** What a report says of a case beside its figures: unknown quantities, and lines that are told and not counted. */
export const toldNotCounted: Rule = ({ story, activities }) => {
  const lines = activities.flatMap(({ activity, path }) => {
    if (activity.counted === false) return [finding('not-counted', path, {})]
    return activity.quantity === 'unknown' ? [finding('written-unknown', [...path, 'quantity'], {})] : []
  })
  const scenarios = Object.entries(story.scenarios).flatMap(([name, { activities }]) =>
    activities === 'unknown' ? [finding('written-unknown', ['scenarios', name, 'activities'], {})] : [],
  )
  return [...lines, ...scenarios]
}

/** The settings know the approach of a case, and its evaluated support is stated: there or in the case's lines. */
export const evaluatedSupport: Rule = ({ story, activities }, { settings }) => {
  const approach = story.approach === undefined ? undefined : settings.approaches[story.approach]
  if (story.approach !== undefined && approach === undefined) {
    return [
      finding(
        'unknown-approach',
        ['approach'],
        {},
        { written: story.approach, among: Object.keys(settings.approaches) },
      ),
    ]
  }
  const stated =
    approach?.evaluated_support !== undefined || activities.some(({ activity }) => activity.investment !== undefined)
  return stated ? [] : [finding('investment-not-stated', story.approach === undefined ? ['case'] : ['approach'], {})]
}
