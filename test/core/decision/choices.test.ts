import { fsum } from 'd3-array'
import { describe, expect, it } from 'vitest'
import { uncertaintyOfBlocks } from '../../../src/core/aggregate/block-uncertainty.ts'
import { calculate } from '../../../src/core/calculate.ts'
import type { Case } from '../../../src/core/case/case.ts'
import type { Settings } from '../../../src/core/case/evaluation.ts'
import type { Decision } from '../../../src/core/decision/decision.ts'
import { shareScored } from '../../../src/core/decision/effect.ts'
import { scenarioEfficiency } from '../../../src/core/decision/scenario-efficiency.ts'
import { drawCase } from '../../../src/core/uncertainty/assess.ts'
import { drawing } from '../../../src/core/uncertainty/drawing.ts'
import { evaluationWith, line, told } from '../by-hand.ts'
import { points, rating, scale } from '../by-hand-ratings.ts'

const instrument = scale(['health'], [1, 5])
const source = { title: 'by hand' }
const value = { unit: 'index-point' as const, amount: 60, up_to: 200, source }

const evaluationAt = (settings: Partial<Settings> = {}, measures = instrument.measures) =>
  evaluationWith(
    { value_of_effect: value, draws: 4000, ...settings },
    { instruments: new Map([['scale', { ...instrument, measures }]]) },
  )

/** A case that costs the support and, at a chance, saves a bill, and rises by so many levels beyond the reference. */
function story(name: string, approach: string, support: number, bill: number, certainty: number, levels: number): Case {
  return told({
    ...{ case: name, approach },
    intervention: [line(1, support, { investment: true })],
    reference: [line({ low: 0.5, high: 1.5 }, bill, { certainty, because: 'Perhaps' })],
    ratings: [rating({ health: points(1, 2 + levels, 2) })],
  })
}

function decisionOf(stories: readonly Case[], evaluation = evaluationAt()): Decision {
  const { draws, seed } = evaluation.settings
  const room = drawing(draws, seed)
  const blocks = uncertaintyOfBlocks(evaluation, room, false, null)
  for (const one of stories) {
    const result = calculate(one, evaluation)
    blocks.add(one, result, drawCase(one, result, evaluation, room))
    room.done()
  }
  const { decision } = blocks.of('usual-12')
  if (decision === null) throw new Error('there is nothing to decide')
  return decision
}

const two = [
  story('a-1', 'a', 3000, 2000, 0.5, 1),
  story('a-2', 'a', 1000, 4000, 0.25, 1),
  story('b-1', 'b', 9000, 1000, 0.5, 2),
]

describe('a decision between approaches', () => {
  const found = decisionOf(two)

  it('compares what each costs and brings on average a case with the course without it', () => {
    expect(found.efficiency).toEqual([
      expect.objectContaining({ option: 'without', cost: 0, effect: 0, icer: null }),
      expect.objectContaining({ option: 'a', effect: 25, status: 'efficient' }),
      expect.objectContaining({ option: 'b', effect: 50, status: 'efficient' }),
    ])
    // (3000 - 1000 + 1000 - 1000) / 2 a case for 25 points; 8500 for 50 points. Means of draws, within their error.
    expect(Math.abs((found.efficiency[1]?.icer ?? 0) - 1000 / 25)).toBeLessThan(3)
    expect(Math.abs((found.efficiency[2]?.icer ?? 0) - 7500 / 25)).toBeLessThan(5)
    expect(found.n).toBe(3)
  })

  it('chooses the highest net benefit, and says how often that is right and what not knowing costs', () => {
    expect(found.best).toBe('a')
    expect(fsum(found.options, ({ probability_best }) => probability_best)).toBeCloseTo(1, 9)
    const chosen = found.options.find(({ option }) => option === 'a')
    expect(chosen?.expected_loss).toBe(found.perfect_information)
    expect(found.perfect_information).toBeGreaterThan(0)
  })

  it('values knowing one kind of assumption at no more than knowing all', () => {
    expect(found.information.map(({ kind }) => kind).toSorted()).toEqual(['certainty', 'quantity'])
    for (const { value: worth } of found.information) {
      expect(worth).toBeGreaterThanOrEqual(0)
      expect(worth).toBeLessThanOrEqual(found.perfect_information + 1e-9)
    }
  })

  it('shows around the value what other values would say', () => {
    expect(found.curve[0]).toMatchObject({ value: 0, best: 'without' })
    expect(found.curve.at(-1)).toMatchObject({ value: 200, best: 'a' })
    expect(found.planes.map(({ option }) => option)).toEqual(['a', 'b'])
    expect(found.planes[0]?.points[0]?.[0]).toBe(25)
  })

  it('does not depend on the order of the cases', () => {
    expect(decisionOf(two.toReversed())).toEqual(found)
  })
})

it('knowing the only uncertain kind is knowing all', () => {
  const sure = told({
    ...{ case: 'one', approach: 'a' },
    intervention: [line(1, 2000, { investment: true })],
    reference: [line(1, 1000, { certainty: 0.5, because: 'Perhaps' })],
    ratings: [rating({ health: points(1, 3, 2) })],
  })
  const { information, perfect_information } = decisionOf([sure])
  expect(information).toEqual([expect.objectContaining({ kind: 'certainty' })])
  // Worth 25 x 60 = 1500 for 2000, or for 1000: knowing it spares the 500 in half of the cases.
  expect(information[0]?.value).toBeCloseTo(perfect_information, 9)
  expect(Math.abs(perfect_information - 250)).toBeLessThan(20)
})

it('a case in which nothing is uncertain stands at what it costs and brings, whatever is found out', () => {
  const sure = story('sure', 'a', 1500, 500, 1, 1)
  const certain = {
    ...sure,
    scenarios: { ...sure.scenarios, reference: { ...sure.scenarios.reference, activities: [line(1, 500)] } },
  } as Case
  const unsure = told({
    ...{ case: 'unsure', approach: 'a' },
    intervention: [line(1, 2800, { investment: true })],
    reference: [line(1, 1000, { certainty: 0.5, because: 'Perhaps' })],
    ratings: [rating({ health: points(1, 3, 2) })],
  })
  const { information, perfect_information, options } = decisionOf([certain, unsure])
  // Worth 1500 a case. They cost 1000 and 2800, or 1800: on average 1900, too much, or 1400, which is 100 less than it brings.
  expect(information.map(({ kind }) => kind)).toEqual(['certainty'])
  expect(information[0]?.value).toBeCloseTo(perfect_information, 9)
  expect(Math.abs(perfect_information - 50)).toBeLessThan(5)
  const happens = options.find(({ option }) => option === 'a')?.probability_best as number
  expect(perfect_information).toBeCloseTo(100 * happens, 9)
})

it('scores that are ranges make the effect uncertain', () => {
  const [first] = two as [Case, ...Case[]]
  const unsure = { ...first, ratings: [rating({ health: points(1, { low: 2, high: 4 }, 2) })] }
  const { information, planes } = decisionOf([unsure])
  expect(information.map(({ kind }) => kind)).toContain('score')
  expect(new Set(planes[0]?.points.map(([effect]) => effect)).size).toBeGreaterThan(100)
})

describe('a unit of effect', () => {
  const years = (unit: 'wellby' | 'qaly', measures: 'life-satisfaction' | 'utility', months = 12) => {
    const one = { ...story('one', 'a', 1000, 100, 1, 1), window: { from: '2025-01', months } }
    const evaluation = evaluationAt({ value_of_effect: { ...value, unit } }, measures)
    const room = drawing(200, 1)
    const blocks = uncertaintyOfBlocks(evaluation, room, false, null)
    const result = calculate(one, evaluation)
    blocks.add(one, result, drawCase(one, result, evaluation, room))
    return blocks.of(`usual-${months}`).decision?.efficiency.find(({ option }) => option === 'a')?.effect
  }

  it('a WELLBY is a year with a point more, of which half is reached on average in the first year', () => {
    expect(years('wellby', 'life-satisfaction')).toBeCloseTo(0.5, 3)
  })

  it('a QALY is a year of full utility; later years are discounted', () => {
    expect(years('qaly', 'utility')).toBeCloseTo(0.125, 3)
    // Over two years the line is at a quarter of its end on average in the first, at three quarters in the second.
    expect(years('qaly', 'utility', 24)).toBeCloseTo(0.25 * (0.25 + 0.75 / 1.0225), 3)
  })

  it('that the instrument does not measure gives no decision', () => {
    expect(years('qaly', 'life-satisfaction')).toBeUndefined()
  })
})

describe('a case with several references', () => {
  const base = story('one', 'a', 5000, 1000, 1, 2)
  const lighter = {
    kind: 'lighter' as const,
    certainty: 'certain' as const,
    because: 'So',
    activities: [line(1, 2000)],
  }
  const scores = { health: { start: 1, intervention: 4, reference: 2, lighter: 3 } }
  const several = { ...base, scenarios: { ...base.scenarios, lighter }, ratings: [rating(scores)] }

  it('has its courses beside each other, from the cheapest on', () => {
    expect(scenarioEfficiency(several, evaluationAt())).toEqual([
      expect.objectContaining({ option: 'reference', cost: 1000, effect: 25, icer: null }),
      expect.objectContaining({ option: 'lighter', cost: 2000, effect: 50, icer: 40 }),
      expect.objectContaining({ option: 'intervention', cost: 5000, effect: 75, icer: 120 }),
    ])
  })

  it('has what each brings since the start, wherever that was', () => {
    const later = [rating({ health: { start: 2, intervention: 4, reference: 3, lighter: 4 } })]
    expect(scenarioEfficiency({ ...several, ratings: later }, evaluationAt())).toMatchObject([
      { option: 'reference', effect: 25 },
      { option: 'lighter', effect: 50 },
      { option: 'intervention', effect: 50 },
    ])
  })

  it('has none where the cost of one is unknown, or where a point has no value', () => {
    const unknown = { ...several.scenarios, lighter: { ...lighter, activities: 'unknown' as const } }
    expect(scenarioEfficiency({ ...several, scenarios: unknown }, evaluationAt())).toBeNull()
    expect(scenarioEfficiency(several, evaluationAt({ value_of_effect: null }))).toBeNull()
    expect(scenarioEfficiency(base, evaluationAt())).toBeNull()
  })

  it('has none where the effect of one is unknown', () => {
    for (const [moment, left] of [
      ['lighter', { start: 1, intervention: 4, reference: 2 }],
      ['intervention', { start: 1, reference: 2, lighter: 3 }],
      ['start', { intervention: 4, reference: 2, lighter: 3 }],
    ] as const)
      expect(scenarioEfficiency({ ...several, ratings: [rating({ health: left })] }, evaluationAt()), moment).toBeNull()
    expect(scenarioEfficiency({ ...several, ratings: [] }, evaluationAt())).toBeNull()
  })

  it('counts utility on a scale of levels as years under a straight line', () => {
    const years = evaluationAt({ value_of_effect: { ...value, unit: 'qaly' } }, 'utility')
    // Half of a quarter, of a half, and of three quarters of full utility in one year.
    expect(scenarioEfficiency(several, years)?.map(({ effect }) => effect)).toEqual(
      [0.125, 0.25, 0.375].map((effect) => expect.closeTo(effect, 12)),
    )
  })

  describe('of which the levels have a value', () => {
    const health = { 1: 0.2, 2: 0.5, 3: 1 }
    const valued = scale(['health'], [1, 3], 'lower-is-better')
    const of = { best: 1, decrements: { health: { 2: 1 - health[2], 3: 1 - health[1] } } }
    const evaluationIn = (unit: 'qaly' | 'index-point') =>
      evaluationWith(
        { value_of_effect: { ...value, unit } },
        { instruments: new Map([['scale', { ...valued, measures: 'utility' as const, value_set: of }]]) },
      )
    const ratedAs = (scores: Record<string, number>, more = {}) => ({
      ...several,
      ratings: [rating({ health: scores }, more)],
    })
    const all = { start: 3, intervention: 1, reference: 3, lighter: 2 }

    it('has the years in full health of each course as its effect', () => {
      // The utility is 0.2 at the start, and 0.2, 0.5 or 1 at the end of the year: on average 0.2, 0.35 and 0.6.
      expect(scenarioEfficiency(ratedAs(all), evaluationIn('qaly'))).toEqual([
        expect.objectContaining({ option: 'reference', cost: 1000, effect: expect.closeTo(0.2, 12) }),
        expect.objectContaining({ option: 'lighter', cost: 2000, effect: expect.closeTo(0.35, 12) }),
        expect.objectContaining({ option: 'intervention', cost: 5000, effect: expect.closeTo(0.6, 12) }),
      ])
    })

    it('has none where a course is not known, or in points of an index', () => {
      const { lighter: _, ...without } = all
      expect(scenarioEfficiency(ratedAs(without), evaluationIn('qaly'))).toBeNull()
      expect(scenarioEfficiency(ratedAs(all), evaluationIn('index-point'))).toBeNull()
    })

    it('has none where years are known up to another moment of each course', () => {
      // At half of the year the reference is known, and the lighter course only at the end of another month.
      const half = {
        at: 'month 6',
        follow_up: [{ at: 'month 9', scores: { health: { intervention: 1, reference: 3 } } }],
      }
      expect(scenarioEfficiency(ratedAs(all, half), evaluationIn('qaly'))).toBeNull()
      const both = {
        at: 'month 6',
        follow_up: [{ at: 'month 9', scores: { health: { intervention: 1, reference: 3, lighter: 2 } } }],
      }
      expect(scenarioEfficiency(ratedAs(all, both), evaluationIn('qaly'))).not.toBeNull()
    })
  })
})

describe('the share of domains on which the index rests', () => {
  const domain = (start: number | null, intervention: number | null, reference: number | null) => ({
    ...{ start, intervention, reference, change: null },
    effect: 0,
  })

  it('is of those with a known effect the part that has a level at every moment', () => {
    // A domain that stayed the same has no levels; one of several raters can lack one of the three.
    expect(shareScored([domain(1, 2, 2), domain(null, null, null)])).toBe(1 / 2)
    for (const lacking of [domain(null, 2, 2), domain(1, null, 2), domain(1, 2, null)])
      expect(shareScored([domain(1, 2, 2), lacking])).toBe(1 / 2)
    expect(shareScored([domain(1, 2, 2), { ...domain(1, 2, null), effect: null }])).toBe(1)
  })

  it('is none where no effect is known', () => {
    expect(shareScored([])).toBe(0)
    expect(shareScored([{ ...domain(1, 2, null), effect: null }])).toBe(0)
  })
})
