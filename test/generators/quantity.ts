import fc from 'fast-check'
import type { Activity } from '../../src/core/case/activity.ts'
import type { Uncertain } from '../../src/core/uncertainty/expected.ts'

const part = fc.nat({ max: 1000 }).map((thousandths) => thousandths / 1000)

/** A number, a range or a distribution between 0 and 1, by its highest value; a distribution by its mean. */
export const fractions: fc.Arbitrary<Uncertain> = fc.oneof(
  { weight: 4, arbitrary: part },
  {
    weight: 1,
    arbitrary: fc
      .tuple(part, part, part)
      .map((parts) => ranged(parts.toSorted((a, b) => a - b) as [number, number, number])),
  },
  { weight: 1, arbitrary: fc.tuple(part, part).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        distribution: fc.constantFrom('gamma' as const, 'lognormal' as const, 'normal' as const),
        mean: fc.integer({ min: 1, max: 1000 }),
        sd: fc.integer({ min: 1, max: 1000 }),
      })
      .map(({ distribution, mean, sd }) => ({ distribution, mean: mean / 1000, sd: sd / 1000 })),
  },
)

function ranged([low, likely, high]: readonly [number, number, number]): Uncertain {
  return { low, likely, high }
}

/** An uncertain number a so many times larger. */
export function scaled(value: Uncertain, factor: number): Uncertain {
  if (typeof value === 'number') return value * factor
  if ('distribution' in value) return { ...value, mean: value.mean * factor, sd: value.sd * factor }
  return {
    ...value,
    low: value.low * factor,
    high: value.high * factor,
    ...(value.likely === undefined ? {} : { likely: value.likely * factor }),
  }
}

// The fewest days a rate is per, and the most days a unit of time holds; twelve months of the window make a year.
const fewestDays = { day: 1, week: 7, month: 28, year: 336 }
const mostDays: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, night: 1, week: 7, month: 31, year: 372 }

/** The most of a unit that fits in so many days, or in one day, week, month or year of a rate; 50 where it is no unit of time. */
export function mostOf(unit: string, per: Activity['per'], days: number): number {
  const length = mostDays[unit]
  return length === undefined ? 50 : (per === undefined ? days : fewestDays[per]) / length
}
