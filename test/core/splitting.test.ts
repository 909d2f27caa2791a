import fc from 'fast-check'
import { describe, it } from 'vitest'
import { calculate } from '../../src/core/calculate.ts'
import type { Activity } from '../../src/core/case/activity.ts'
import type { Case } from '../../src/core/case/case.ts'
import { activityOf, rawActivities } from '../generators/activity.ts'
import { cases, type Evaluated } from '../generators/case.ts'
import { momentsOf, place, placed } from '../generators/moments.ts'
import { scaled } from '../generators/quantity.ts'
import { expectSameResult } from './compare-amounts.ts'

type Name = 'intervention' | 'reference'

/** The case with more activities at the end of a scenario. */
function withLines({ scenarios, ...story }: Case, name: Name, lines: readonly Activity[]): Case {
  const scenario = scenarios[name] as Case['scenarios']['intervention']
  return {
    ...story,
    scenarios: {
      ...scenarios,
      [name]: { ...scenario, activities: [...(scenario.activities as readonly Activity[]), ...lines] },
    },
  }
}

const split = fc
  .record({
    evaluated: cases({ mostMonths: 30 }),
    raw: rawActivities(false),
    name: fc.constantFrom<Name>('intervention', 'reference'),
    part: place,
    a: place,
    b: place,
  })
  .map(({ evaluated, raw, ...rest }) => ({
    ...evaluated,
    ...rest,
    activity: { certainty: 'probable' as const, ...activityOf(raw, evaluated.story.window, [], evaluated.evaluation) },
  }))

interface Split extends Evaluated {
  readonly name: Name
  readonly activity: Activity
  readonly part: number
  readonly a: number
  readonly b: number
}

/** Telling an activity in one line, or in several, gives the same figures. */
function tellsTheSame(ways: (split: Split) => { readonly one: Activity; readonly several: readonly Activity[] }): void {
  fc.assert(
    fc.property(split, (told) => {
      const { one, several } = ways(told)
      const [whole, parts] = [withLines(told.story, told.name, [one]), withLines(told.story, told.name, several)]
      expectSameResult(calculate(parts, told.evaluation), calculate(whole, told.evaluation))
    }),
    { numRuns: 60 },
  )
}

const times = (quantity: Activity['quantity'], factor: number) =>
  quantity === 'unknown' ? quantity : scaled(quantity, factor)

describe('a line that is told in parts changes nothing', () => {
  it('with its quantity in two', () => {
    tellsTheSame(({ activity, part }) => ({
      one: activity,
      several: [part, 1 - part].map((factor) => ({ ...activity, quantity: times(activity.quantity, factor) })),
    }))
  })

  it('with its period in two that adjoin: a rate stays, a number is spread by days', () => {
    tellsTheSame(({ story, activity, part, a, b }) => {
      const days = momentsOf(story.window, 'day')
      const [first, last] = [placed(days, Math.min(a, b)).first, Math.max(placed(days, Math.max(a, b)).first, 1)]
      const cut = Math.min(first + Math.floor(part * (last - first)), last - 1)
      const dayAt = (at: number) => days[at]?.text
      const length = last - first + 1
      const over = (from: number, to: number): Activity => ({
        ...activity,
        at: undefined,
        from: dayAt(from),
        to: dayAt(to),
        quantity: activity.per === undefined ? times(activity.quantity, (to - from + 1) / length) : activity.quantity,
      })
      return length < 2
        ? { one: activity, several: [activity] }
        : { one: over(first, last), several: [over(first, cut), over(cut + 1, last)] }
    })
  })

  it('with its payers in lines of their own', () => {
    tellsTheSame(({ activity, part }) => ({
      one: { ...activity, payer: undefined, payers: { municipality: part, client: 1 - part } },
      several: [
        { ...activity, payer: 'municipality', payers: undefined, quantity: times(activity.quantity, part) },
        { ...activity, payer: 'client', payers: undefined, quantity: times(activity.quantity, 1 - part) },
      ],
    }))
  })

  it('with the window months of a rate one by one', () => {
    tellsTheSame(({ story, activity }) => {
      const months = momentsOf(story.window, 'window-month').map(({ text }) => text)
      const weekly: Activity = { ...activity, at: undefined, from: months[0], to: months.at(-1), per: 'week' }
      return { one: weekly, several: months.map((month) => ({ ...weekly, from: month, to: month })) }
    })
  })
})
