import { fsum } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate } from '../../../src/core/calculate.ts'
import type { Case } from '../../../src/core/case/case.ts'
import { varianceOfPart, varianceParts } from '../../../src/core/uncertainty/variance.ts'
import { cases, projects } from '../../generators/case.ts'
import { shipped } from '../../reports/one-case.ts'
import { evaluationWith, line, told } from '../by-hand.ts'
import { assessed, totalOf } from './assessing.ts'

const numbers = Array.from({ length: 36 }, (_, at) => String(at + 1).padStart(3, '0'))
const { evaluation: ours, story: storyOf } = shipped()

/** Whether a mean of draws lies as near to what it must be as draws can tell. */
function expectNear(found: { mean: number; monte_carlo_error: number }, expected: number): void {
  expect(Math.abs(found.mean - expected)).toBeLessThanOrEqual(5 * found.monte_carlo_error + 1e-4)
}

describe('the draws of a shipped story', () => {
  it.each(numbers)('have the mean that is calculated: %s', (number) => {
    const story = storyOf(number)
    const { headline, attributed } = calculate(story, ours)
    const { uncertainty } = assessed(story, ours)
    expect(uncertainty === null).toBe(headline.difference === null)
    if (uncertainty === null) return
    expect(uncertainty.expected).toBeCloseTo(headline.difference as number, 6)
    expectNear(uncertainty, headline.difference as number)
    // A benefit is claimed in part only above zero, so that on average no more is claimed than of the average benefit.
    expect(uncertainty.attributed === null).toBe(attributed === null)
    if (uncertainty.attributed !== null) {
      const { mean, monte_carlo_error } = uncertainty.attributed
      expect(mean).toBeLessThanOrEqual((attributed?.difference as number) + 5 * monte_carlo_error)
    }
  })
})

describe('the draws of any case', () => {
  it('have the mean that is calculated', () => {
    fc.assert(
      fc.property(cases(), ({ story, evaluation }) => {
        const { headline } = calculate(story, evaluation)
        const { uncertainty, model } = assessed(story, {
          ...evaluation,
          settings: { ...evaluation.settings, draws: 2000 },
        })
        expect(uncertainty === null).toBe(headline.difference === null)
        if (uncertainty === null || model === null || headline.difference === null) return
        const size = Math.max(1, Math.abs(headline.reference ?? 0), Math.abs(headline.intervention ?? 0))
        expect(Math.abs(uncertainty.expected - headline.difference)).toBeLessThanOrEqual(1e-9 * size)
        const error = Math.sqrt(fsum(varianceParts(model.terms), varianceOfPart) / 2000)
        expect(Math.abs(uncertainty.mean - headline.difference)).toBeLessThanOrEqual(6 * error + 1e-9 * size + 1e-4)
      }),
      // Chance may put a mean anywhere: with a seed it puts it here each time.
      { numRuns: 200, seed: 36 },
    )
  })

  it('do not depend on which other cases are drawn, nor on their order', () => {
    fc.assert(
      fc.property(projects(4, { mostMonths: 14 }), ({ stories, evaluation: given }) => {
        const evaluation = { ...given, settings: { ...given.settings, draws: 200 } }
        const forward = totalOf(stories, evaluation)
        expect(totalOf(stories.toReversed(), evaluation)).toEqual(forward)
        const alone = stories.map((story) => assessed(story, evaluation).draws?.difference[7] ?? 0)
        const together = totalOf(stories, evaluation)
        const sum = stories.reduce((all, story) => all + (assessed(story, evaluation).uncertainty?.mean ?? 0), 0)
        if (together !== null) expect(together.mean).toBeCloseTo(sum, 3)
        expect(alone).toEqual(stories.map((story) => assessed(story, evaluation).draws?.difference[7] ?? 0))
      }),
      { numRuns: 30 },
    )
  })
})

const crisis = { life_events: [{ id: 'crisis', at: 'month 3', certainty: 0.5, text: 'A crisis', because: 'Feared' }] }
const bill = (amount: number) => line(1, amount, { event: 'crisis', certainty: 'certain', because: 'It follows' })

function differences(story: Case, settings = {}): readonly number[] {
  return [...(assessed(story, evaluationWith(settings)).draws?.difference ?? [])]
}

describe('a life event', () => {
  it('happens in all its lines or in none', () => {
    const story = told({ ...crisis, reference: [bill(1000), bill(200), bill(30)] })
    expect(new Set(differences(story))).toEqual(new Set([0, 1230]))
  })

  it('is one event in both courses', () => {
    const both = told({ ...crisis, reference: [bill(1000)], intervention: [bill(400)] })
    const intervention = { ...both.scenarios.intervention, ...crisis }
    const story = { ...both, scenarios: { ...both.scenarios, intervention } }
    expect(new Set(differences(story))).toEqual(new Set([0, 600]))
  })

  it('that support makes less likely happens with it in a part of the draws in which it happens without', () => {
    const without = told({ ...crisis, reference: [bill(1000)], intervention: [bill(400)] })
    const less = [{ ...crisis.life_events[0], at: 'month 3', text: 'A crisis', certainty: 0.2 }]
    const intervention = { ...without.scenarios.intervention, life_events: less }
    const story = { ...without, scenarios: { ...without.scenarios, intervention } }
    const found = assessed(story, evaluationWith())
    expect(new Set(found.draws?.difference)).toEqual(new Set([0, 600, 1000]))
    expect(found.uncertainty?.expected).toBeCloseTo(0.5 * 1000 - 0.2 * 400, 9)
    expectNear(found.uncertainty as NonNullable<typeof found.uncertainty>, 420)
    const [crisisRow, still] = found.uncertainty?.one_way ?? []
    expect(crisisRow).toMatchObject({ input: 'event/crisis', difference: { at_low: 0, at_high: 840 } })
    expect(still).toMatchObject({ input: 'event/crisis/intervention', difference: { at_low: 500, at_high: 300 } })
  })

  it('that support makes more likely, too', () => {
    const without = told({ ...crisis, reference: [bill(1000)], intervention: [bill(400)] })
    const intervention = {
      ...without.scenarios.intervention,
      life_events: [{ id: 'crisis', at: 'month 3', text: 'A crisis' }],
    }
    const story = { ...without, scenarios: { ...without.scenarios, intervention } }
    expect(new Set(differences(story))).toEqual(new Set([-400, 600]))
  })

  it('of a reference that is more likely happens in every draw in which the less likely one does', () => {
    const [likely, unlikely] = [0.7, 0.2].map((certainty) => {
      const life_events = [{ ...crisis.life_events[0], at: 'month 3', text: 'A crisis', certainty }]
      return differences(told({ life_events, reference: [bill(100)] }))
    }) as [readonly number[], readonly number[]]
    expect(unlikely.every((amount, draw) => amount <= (likely[draw] as number))).toBe(true)
    expect(unlikely.filter((amount) => amount > 0).length).toBeLessThan(likely.filter((amount) => amount > 0).length)
  })
})

describe('lines', () => {
  it('that are uncertain by themselves are drawn apart', () => {
    const twice = told({ reference: [line(1, 100, { certainty: 0.5 }), line(1, 100, { certainty: 0.5 })] })
    expect(new Set(differences(twice))).toEqual(new Set([0, 100, 200]))
  })

  it('draw the same when another line comes before them', () => {
    const uncertain = line({ low: 1, high: 3 }, 100, { label: 'Visits' })
    const other = line(1, 50, { label: 'Something else' })
    const without = differences(told({ reference: [uncertain] }))
    const withIt = differences(told({ reference: [other, uncertain] }))
    expect(withIt.map((amount) => amount - 50)).toEqual(without)
  })

  it('draw others with another seed', () => {
    const story = told({ reference: [line({ low: 1, high: 3 }, 100)] })
    expect(differences(story, { seed: 2 })).not.toEqual(differences(story, { seed: 1 }))
    expect(differences(story, { seed: 1 })).toEqual(differences(story))
  })

  it('with a quantity from 1 to 3 lie between 100 and 300, evenly', () => {
    const { uncertainty } = assessed(told({ reference: [line({ low: 1, high: 3 }, 100)] }), evaluationWith())
    const { interval50, interval95, median, sd } = uncertainty as NonNullable<typeof uncertainty>
    expect(median).toBeCloseTo(200, -1)
    expect([...interval50, ...interval95].map((end) => Math.round(end / 5) * 5)).toEqual([150, 250, 105, 295])
    expect(sd).toBeCloseTo(200 / Math.sqrt(12), 0)
  })
})
