import { describe, expect, it } from 'vitest'
import { uncertaintyOfBlocks } from '../../../src/core/aggregate/block-uncertainty.ts'
import { calculate } from '../../../src/core/calculate.ts'
import type { Case } from '../../../src/core/case/case.ts'
import type { Evaluation } from '../../../src/core/case/evaluation.ts'
import type { Rating } from '../../../src/core/case/rating.ts'
import { drawCase } from '../../../src/core/uncertainty/assess.ts'
import { drawing } from '../../../src/core/uncertainty/drawing.ts'
import type { TwoNames } from '../../../src/core/uncertainty/two-way.ts'
import { evaluationWith, line, type Told, told } from '../by-hand.ts'
import { points, rating, scale } from '../by-hand-ratings.ts'
import { shipped } from '../quality/shipped-instrument.ts'

const value = { unit: 'index-point' as const, amount: 60, up_to: 200, source: { title: 'by hand' } }
const evaluation = evaluationWith(
  { draws: 200, value_of_effect: value },
  { instruments: new Map([['scale', scale(['health'], [1, 5])]]) },
)

/** A case with a bill at a chance, which costs its support and brings so many levels. */
function perhaps(name: string, bill: number, certainty: number, more: Told = {}): Case {
  return told({
    case: name,
    approach: 'a',
    intervention: [line(1, 100, { investment: true })],
    reference: [line({ low: 1, high: 3 }, bill, { label: 'Visits', certainty, because: 'Perhaps' })],
    ratings: [rating({ health: points(1, { low: 2, high: 4 }, 2) })],
    ...more,
  })
}

interface Asked {
  readonly perYear?: boolean
  readonly asked?: TwoNames | null
  readonly of?: Evaluation
}

/** What is gathered of cases, one after another. */
function gathered(stories: readonly Case[], { perYear = false, asked = null, of = evaluation }: Asked = {}) {
  const room = drawing(of.settings.draws, of.settings.seed)
  const blocks = uncertaintyOfBlocks(of, room, perYear, asked)
  for (const story of stories) {
    const result = calculate(story, of)
    blocks.add(story, result, drawCase(story, result, of, room))
    room.done()
  }
  return blocks
}

const stories = [
  perhaps('one', 1000, 0.5),
  perhaps('two', 400, 0.25),
  perhaps('three', 700, 0.5, { window: { from: '2025-01', months: 6 } }),
  perhaps('four', 900, 0.5, { kind: 'improved' }),
  perhaps('five', 300, 0.75),
]
const chances: TwoNames = ['one/certainty/reference/visits', 'two/certainty/reference/visits']
const names = ['usual-12', 'usual-6', 'improved-12', 'none-12']

describe('the draws of cases by block', () => {
  const found = gathered(stories)

  it('are of the cases of one kind of reference and one window length', () => {
    expect(names.map((name) => found.of(name).uncertainty?.known ?? null)).toEqual([3, 1, 1, null])
    // Two visits on average: 1000 x 2 x 0.5 - 100, and so on.
    expect(found.of('usual-12').uncertainty?.expected).toBeCloseTo(900 + 100 + 350, 9)
    expect(found.of('improved-12').uncertainty?.expected).toBeCloseTo(800, 9)
  })

  it('decide nothing beside how it might have gone better, nor where an effect has no value', () => {
    expect(names.map((name) => found.of(name).decision?.n ?? null)).toEqual([3, 1, null, null])
    const without = { ...evaluation, settings: { ...evaluation.settings, value_of_effect: null } }
    expect(gathered(stories, { of: without }).of('usual-12')).toMatchObject({
      uncertainty: { known: 3 },
      decision: null,
    })
  })

  it('leave out a case of which the difference is unknown', () => {
    const unknown = perhaps('six', 100, 0.5, { reference: [line('unknown', 10)] })
    expect(gathered([...stories, unknown]).of('usual-12')).toEqual(found.of('usual-12'))
    expect(gathered([unknown]).of('usual-12')).toEqual({ uncertainty: null, decision: null, two_way: null })
  })

  it('decide on the cases that know their effect', () => {
    const unrated = perhaps('six', 100, 0.5, { ratings: [] })
    const { uncertainty, decision } = gathered([...stories, unrated]).of('usual-12')
    expect([uncertainty?.known, decision?.n]).toEqual([4, 3])
  })
})

describe('per year', () => {
  it('cases of every window length are one block, undiscounted x 12 / months, of which nothing is decided', () => {
    const later = perhaps('later', 0, 1, {
      window: { from: '2025-01', months: 24 },
      reference: [line({ low: 1, high: 3 }, 500, { at: 'month 24', label: 'Visits' })],
    })
    const { uncertainty, decision } = gathered([...stories, later], { perYear: true }).of('usual-per-year')
    expect(uncertainty?.known).toBe(5)
    // Of three 600 over half a year is 1,200 a year; of the later one 900 over two years is 450.
    expect(uncertainty?.expected).toBeCloseTo(900 + 100 + 350 + 1200 + 450, 9)
    expect(decision).toBeNull()
  })

  it('cases over one year are as sure as over their window', () => {
    const year = stories.filter(({ window }) => window.months === 12)
    const found = gathered(year, { perYear: true }).of('usual-per-year').uncertainty
    expect(found).toEqual(gathered(year).of('usual-12').uncertainty)
    expect(found?.sd).toBeGreaterThan(0)
  })

  it('two inputs are laid beside each other per year too', () => {
    const asked: TwoNames = ['three/certainty/reference/visits', 'three/quantity/reference/visits']
    const table = gathered(stories, { perYear: true, asked }).of('usual-per-year').two_way
    // Nothing of three leaves the support, 200 a year, beside the other cases.
    expect(table?.across.values[0]).toBe(0)
    expect(table?.difference[0]?.[0]).toBeCloseTo(900 + 100 + 350 - 200, 9)
  })
})

describe('two inputs of a block', () => {
  it('are laid beside each other where the block has both, over all its cases', () => {
    const found = gathered(stories, { asked: chances })
    const table = found.of('usual-12').two_way
    // Without either bill there are three times the support, and five's 450.
    expect(table?.difference[0]?.[0]).toBeCloseTo(-100 - 100 + 350, 9)
    // With both for sure 2,000 and 800 more.
    expect(table?.difference.at(-1)?.at(-1)).toBeCloseTo(150 + 2000 + 800, 9)
    expect(names.slice(1).map((name) => found.of(name).two_way)).toEqual([null, null, null])
    expect(gathered(stories).of('usual-12').two_way).toBeNull()
  })
})

describe('what was gathered apart, such as in two threads', () => {
  it.each([
    ['whole windows', false],
    ['a year', true],
  ])('comes to the same as what was gathered together, over %s', (_, perYear) => {
    const asked = { perYear, asked: chances }
    const whole = gathered(stories, asked)
    for (let at = 0; at <= stories.length; at++) {
      const joined = gathered([], asked)
      joined.join(gathered(stories.slice(0, at), asked).state())
      joined.join(gathered(stories.slice(at), asked).state())
      for (const name of [...names, 'usual-per-year', 'improved-per-year'])
        expect(joined.of(name)).toEqual(whole.of(name))
    }
  })
})

describe('a QALY on an instrument with a value set', () => {
  const five = shipped('eq-5d-5l-nl')
  const of = evaluationWith(
    {
      ...{ draws: 200, instrument: five.instrument, leading_role: 'client' },
      ...{ discount_rate: { costs: 0, effects: 0 }, value_of_effect: { ...value, unit: 'qaly' } },
    },
    { instruments: new Map([[five.instrument, five]]) },
  )
  const profiles = { start: '11121', intervention: '11111', reference: '33333' }
  const effectOf = (scores: Rating['scores'] = {}) => {
    const ratings = [{ rater: 'client-1', role: 'client' as const, profiles, scores }]
    const { decision } = gathered([perhaps('one', 1000, 0.5, { ratings })], { of }).of('usual-12')
    return decision?.efficiency.find(({ option }) => option === 'a')?.effect
  }

  it('is the difference in quality-adjusted years, at the level of each draw where one is a range', () => {
    expect(effectOf()).toBeCloseTo((1 - 0.511) / 2, 4)
    // Pain at level 2 for sure takes 0.113 off; between levels 1 and 3 it takes more or less.
    expect(effectOf({ pain: { intervention: 2 } })).toBeCloseTo((0.887 - 0.511) / 2, 4)
    const between = effectOf({ pain: { intervention: { low: 1, likely: 2, high: 3 } } }) as number
    expect(between).toBeLessThan((1 - 0.511) / 2)
    expect(Math.abs(between - (0.887 - 0.511) / 2)).toBeLessThan(0.03)
  })
})
