import fc from 'fast-check'
import type { Activity } from '../../src/core/case/activity.ts'
import type { Uncertain } from '../../src/core/chance/expected.ts'

const part = fc.nat({ max: 1000 }).map((thousandths) => thousandths / 1000)

/** Above 0 and below 1. */
const inside = fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000)

const threeParts = fc
  .tuple(part, part, part)
  .map((parts) => parts.toSorted((a, b) => a - b) as [low: number, likely: number, high: number])

/** By mean and sd. At most 2.5% of any distribution lies more than 6.3 sd above its mean, of a normal one 2 sd. */
const byMoments = fc
  .tuple(fc.constantFrom('gamma' as const, 'lognormal' as const, 'normal' as const), inside, inside)
  .map(([distribution, mean, width]): Uncertain => {
    const most = distribution === 'normal' ? Math.min(mean, 1 - mean) / 2 : (1 - mean) / 6.3
    return { distribution, mean, sd: width * most }
  })

/** By a range and how much it covers; of a normal one, 97.5% lies below its middle + 1.46 times a width that covers half. */
const byCoverage = fc
  .tuple(fc.constantFrom('lognormal' as const, 'normal' as const), inside, inside, fc.constantFrom(0.5, 0.8, 0.9, 0.95))
  .map(([distribution, middle, width, covers]): Uncertain => {
    if (distribution === 'lognormal') {
      const ratio = middle ** (-width / 3)
      return { distribution, low: middle / ratio, high: middle * ratio, covers }
    }
    const half = (width * Math.min(middle, 1 - middle)) / 3
    return { distribution, low: middle - half, high: middle + half, covers }
  })

/** A number, a range or a distribution between 0 and 1, by its highest value; a distribution for at least 97.5%. */
export const fractions: fc.Arbitrary<Uncertain> = fc.oneof(
  { weight: 8, arbitrary: part },
  { weight: 2, arbitrary: threeParts.map(([low, likely, high]) => ({ low, likely, high })) },
  { weight: 2, arbitrary: fc.tuple(part, part).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })) },
  { weight: 2, arbitrary: byMoments },
  { weight: 1, arbitrary: byCoverage },
  {
    weight: 1,
    arbitrary: threeParts.map(([low, likely, high]) => ({ distribution: 'triangular', low, likely, high })),
  },
)

/** What a share may be: a fraction, or a beta distribution, which stays one only as long as it is not scaled. */
export const shares: fc.Arbitrary<Uncertain> = fc.oneof(
  { weight: 9, arbitrary: fractions },
  {
    weight: 1,
    arbitrary: fc
      .tuple(inside, inside)
      .map(([mean, width]): Uncertain => ({ distribution: 'beta', mean, sd: width * mean * (1 - mean) })),
  },
)

/** An uncertain number a so many times larger. */
export function scaled(value: Uncertain, factor: number): Uncertain {
  if (typeof value === 'number') return value * factor
  if ('mean' in value) return { ...value, mean: value.mean * factor, sd: value.sd * factor }
  const ends = { low: value.low * factor, high: value.high * factor }
  return 'likely' in value && value.likely !== undefined
    ? { ...value, ...ends, likely: value.likely * factor }
    : { ...value, ...ends }
}

// The fewest days a rate is per, and the most days a unit of time holds; twelve months of the window make a year.
const fewestDays = { day: 1, week: 7, month: 28, year: 336 }
const mostDays: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, night: 1, week: 7, month: 31, year: 372 }

/** The most of a unit that fits in so many days, or in one day, week, month or year of a rate; 50 where it is no unit of time. */
export function mostOf(unit: string, per: Activity['per'], days: number): number {
  const length = mostDays[unit]
  return length === undefined ? 50 : (per === undefined ? days : fewestDays[per]) / length
}
