import type { Activity } from './activity.ts'
import type { Case } from './case.ts'
import type { GivenRating, Rating } from './rating.ts'

/** Fields of an activity that become something else; null takes a field away. */
export type ActivityFields = { readonly [K in keyof Activity]?: Activity[K] | null }

/** A change to a case; scenarios, activities and ratings are found by name and position, from 0, in the case as it was. */
export type Change =
  | { readonly kind: 'add-activity'; readonly scenario: string; readonly activity: Activity }
  | {
      readonly kind: 'change-activity'
      readonly scenario: string
      readonly at: number
      readonly fields: ActivityFields
    }
  | { readonly kind: 'drop-activity'; readonly scenario: string; readonly at: number }
  | { readonly kind: 'add-rating'; readonly rating: Rating }
  | { readonly kind: 'replace-rating'; readonly at: number; readonly rating: Rating }
  | { readonly kind: 'set-attribution'; readonly attribution: NonNullable<Case['attribution']> }

/** A case with changes made. */
export function changed(story: Case, changes: readonly Change[]): Case {
  const scenarios = Object.fromEntries(
    Object.entries(story.scenarios).map(([name, scenario]) => [
      name,
      { ...scenario, activities: changedActivities(scenario.activities, name, changes) },
    ]),
  ) as Case['scenarios']
  const attribution = changes.findLast((change) => change.kind === 'set-attribution')?.attribution ?? story.attribution
  const ratings = changedRatings(story.ratings ?? [], changes)
  return {
    ...story,
    scenarios,
    ...(attribution === undefined ? {} : { attribution }),
    ...(ratings.length === 0 ? {} : { ratings }),
  }
}

function changedActivities(
  activities: readonly Activity[] | 'unknown',
  name: string,
  changes: readonly Change[],
): readonly Activity[] | 'unknown' {
  const own = changes.filter((change) => 'scenario' in change && change.scenario === name)
  if (own.length === 0) return activities
  const kept = (activities === 'unknown' ? [] : activities).flatMap((activity, at) => {
    if (own.some((change) => change.kind === 'drop-activity' && change.at === at)) return []
    return [own.reduce((one, change) => (isOf(change, at) ? withFields(one, change.fields) : one), activity)]
  })
  return [...kept, ...own.flatMap((change) => (change.kind === 'add-activity' ? [change.activity] : []))]
}

function isOf(change: Change, at: number): change is Extract<Change, { kind: 'change-activity' }> {
  return change.kind === 'change-activity' && change.at === at
}

function withFields(activity: Activity, fields: ActivityFields): Activity {
  const all = Object.entries({ ...activity, ...fields })
  return Object.fromEntries(all.filter(([, value]) => value !== null)) as unknown as Activity
}

function changedRatings(ratings: readonly GivenRating[], changes: readonly Change[]): readonly GivenRating[] {
  const replaced = ratings.map((rating, at) =>
    changes.reduce(
      (one, change) => (change.kind === 'replace-rating' && change.at === at ? change.rating : one),
      rating,
    ),
  )
  return [...replaced, ...changes.flatMap((change) => (change.kind === 'add-rating' ? [change.rating] : []))]
}
