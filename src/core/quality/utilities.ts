import { mean } from 'd3-array'
import type { Instrument } from '../case/instrument.ts'
import type { Rating } from '../case/rating.ts'
import { firstDayOf } from '../time/period.ts'
import type { Window } from '../time/window.ts'
import { areaUnder, type UtilityPoint } from './quality-adjusted-years.ts'
import { type UtilityMoment, utilityMoments } from './utility-moments.ts'

/** What a life is worth in utility with and without the support, and in years in full health. */
export interface Utilities {
  /** Whether a professional or another made the profiles, and not the client: then all of them are illustrations. */
  readonly illustrative: boolean
  readonly measured: readonly UtilityMoment[]
  /** Null where a moment in the window is not known of both courses beside the start. */
  readonly quality_adjusted_years: {
    readonly intervention: number
    readonly reference: number
    readonly difference: number
    /** Of how many years they are taken, from the start: up to the last moment in the window that every rater knows of both. */
    readonly over_years: number
  } | null
}

/** What utilities are taken of. */
export interface Valued {
  readonly instrument: Instrument
  readonly leading: readonly Rating[]
  readonly window: Window
}

/**
 * Utilities of a case and its quality-adjusted years, each rater's apart and then their mean, since utilities are on a scale
 * of equal steps; all over the time that every rater knows of both courses. A moment stands at the end of its day or month. Scores after the window are shown and not added. Null where
 * the instrument has no value set.
 *
 * @param ratePerYear of effects, a fraction
 */
export function utilities(
  { instrument, leading, window }: Valued,
  reference: string,
  ratePerYear: number,
): Utilities | null {
  const { value_set: set } = instrument
  if (set === undefined || leading.length === 0) return null
  const views = leading.map((rating) => utilityMoments(rating, reference, instrument, set, window))
  return {
    illustrative: leading.some(({ role }) => role !== 'client'),
    measured: combinedMoments(views, window),
    quality_adjusted_years: yearsOf(views, ratePerYear),
  }
}

type Years = NonNullable<Utilities['quality_adjusted_years']>

/** The mean of the raters' years over one span; null where one of them does not know the start or nothing after it. */
function yearsOf(views: readonly (readonly UtilityMoment[])[], ratePerYear: number): Years | null {
  const courses = views.map(coursesOf)
  const over_years = Math.min(...courses.map(({ until }) => until))
  if (over_years <= 0) return null
  const area = (of: 'intervention' | 'reference') =>
    mean(courses, (points) => areaUnder(points[of], over_years, ratePerYear)) as number
  const [intervention, reference] = [area('intervention'), area('reference')]
  return { intervention, reference, difference: intervention - reference, over_years }
}

/** Each moment of any rater, in the order of time, as the mean of those who know it; null where one who rated it does not. */
function combinedMoments(views: readonly (readonly UtilityMoment[])[], window: Window): readonly UtilityMoment[] {
  const names = [...new Set(views.flat().map(({ at }) => at))]
  const combined = names.map((name): UtilityMoment => {
    const rated = views.flatMap((moments) => moments.find(({ at }) => at === name) ?? [])
    const of = (course: 'intervention' | 'reference') => {
      const values = rated.map((one) => one[course])
      return values.includes(null) ? null : (mean(values as readonly number[]) as number)
    }
    return { at: name, years: rated[0]?.years ?? null, intervention: of('intervention'), reference: of('reference') }
  })
  return combined.sort((a, b) => {
    if (a.years === null && b.years === null) return firstDayOf(a.at, window) - firstDayOf(b.at, window)
    return (a.years ?? Number.POSITIVE_INFINITY) - (b.years ?? Number.POSITIVE_INFINITY)
  })
}

/** What one rater knows of both courses, and until when, in years; 0 where the start is not known, or nothing after it. */
function coursesOf(moments: readonly UtilityMoment[]) {
  const within = moments.filter(({ years }) => years !== null).sort((a, b) => (a.years as number) - (b.years as number))
  const points = (course: 'intervention' | 'reference') =>
    within.flatMap((moment): UtilityPoint[] => {
      const utility = moment[course]
      return utility === null ? [] : [{ years: moment.years as number, utility }]
    })
  const [intervention, reference] = [points('intervention'), points('reference')]
  const last = Math.min(intervention.at(-1)?.years ?? 0, reference.at(-1)?.years ?? 0)
  return { intervention, reference, until: within[0]?.intervention === null ? 0 : last }
}
