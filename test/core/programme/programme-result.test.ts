import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Instrument } from '../../../src/core/case/instrument.ts'
import type { GivenRating } from '../../../src/core/case/rating.ts'
import type { Programme } from '../../../src/core/programme/programme.ts'
import { programmeResult } from '../../../src/core/programme/programme-result.ts'
import { readText } from '../../../src/formats/read.ts'
import { schemas } from '../../../src/formats/schemas/all.ts'
import { evaluationWith, line } from '../by-hand.ts'
import { caseOf } from './case-of.ts'

function shipped(name: string): Instrument {
  const text = readFileSync(new URL(`../../../data/instruments/${name}.yaml`, import.meta.url), 'utf8')
  return readText(schemas.instrument, text, name).value as Instrument
}

const [life, guidance] = [shipped('life-domains'), shipped('personal-guidance')]
const payers = new Map([
  ['municipality', { id: 'municipality', label: 'Municipality', public: true, law: 'Wmo 2015' }],
  ['insurer', { id: 'insurer', label: 'Insurer', public: true, law: 'Zvw' }],
  ['client', { id: 'client', label: 'Client', public: false }],
])
const evaluation = evaluationWith(
  { instrument: 'life-domains' },
  { payers, instruments: new Map([life, guidance].map((one) => [one.instrument, one])) },
)

const [domain] = life.domains as [Instrument['domains'][number]]

/** One domain of life, from a start to an end, and at moments after it. */
function lifeRating(start: number, end: number, later: readonly (readonly [string, number])[] = []): GivenRating {
  return {
    ...{ rater: 'p1', role: 'professional', instrument: 'life-domains', others: 'same' },
    scores: { [domain.id]: { start, intervention: end, reference: start } },
    follow_up: later.map(([at, level]) => ({ at, scores: { [domain.id]: { intervention: level } } })),
  }
}

const process: GivenRating = {
  ...{ rater: 'p1', role: 'professional', instrument: 'personal-guidance', others: 'same' },
  scores: { 'self-confidence': { start: 1, intervention: 4, reference: 2 } },
}

const programme: Programme = {
  approaches: {
    steps: {
      ...{ title: 'Step by step', municipality: 'Leiden', voluntary: true, served: 40, stopped: 10 },
      conditions: [
        { text: 'Time', met: 'yes' },
        { text: 'One worker', met: 'partly' },
        { text: 'Freedom', met: 'yes' },
      ],
    },
    other: { title: 'The other way', served: 20 },
  },
  lessons: [{ text: 'Begin small', weight: 2 }, { text: 'Take time', weight: 5 }, { text: 'Ask first' }],
}

const support = line(1, 600, { investment: true })
const cases = [
  caseOf(
    {
      ...{ case: 'a', approach: 'steps', support: { relapse: false } },
      intervention: [support],
      reference: [line(1, 2000), line(1, 300, { payer: 'insurer' })],
      ratings: [
        lifeRating(2, 4, [
          ['2026-01', 5],
          ['2026-07', 3],
        ]),
        process,
      ],
    },
    evaluation,
  ),
  caseOf(
    {
      ...{ case: 'b', approach: 'steps', support: { relapse: true } },
      intervention: [support, line(1, 100, { payer: 'client' })],
      reference: [line(1, 500)],
      ratings: [lifeRating(2, 3, [['2026-01', 2]])],
    },
    evaluation,
  ),
  caseOf({ case: 'c', approach: 'other', reference: [line(1, 50)], ratings: [lifeRating(3, 3)] }, evaluation),
]
const result = programmeResult(programme, cases, evaluation)

describe('approaches side by side', () => {
  const [steps, other] = result.approaches ?? []

  it('have whom they served, who stopped, and which conditions were met', () => {
    expect(steps).toMatchObject({ approach: 'steps', served: 40, stopped: 10, stopped_share: 0.25, n: 2 })
    expect(steps?.conditions_met).toEqual({ yes: 2, partly: 1, no: 0 })
    expect([other?.stopped, other?.stopped_share, other?.n]).toEqual([null, null, 1])
  })

  it('have change and effect of quality of life, and process outcomes apart', () => {
    expect([steps?.change.better, steps?.effect.better, other?.change.same]).toEqual([2, 2, 1])
    const confidence = steps?.guidance?.domains.find((one) => one.domain === 'self-confidence')
    expect([steps?.guidance?.n, confidence?.change.better]).toEqual([1, 1])
    expect(other?.guidance).toBeNull()
  })

  it('have cost and benefit of their own cases', () => {
    expect(steps?.returns).toMatchObject({ n: 2, investment: 1200, benefit: 2700, benefit_cost_ratio: 2.25 })
    expect(steps?.difference).toMatchObject({ n: 2, sum: 1500 })
    expect(other?.returns).toMatchObject({ n: 0, investment: null, benefit: null })
  })

  it('have payers by law, which together are the difference', () => {
    const rows = steps?.laws.map(({ law, difference }) => [law, difference])
    expect(rows).toEqual([
      ['Wmo 2015', 1300],
      ['Zvw', 300],
      [null, -100],
    ])
  })
})

describe('during and after', () => {
  it('has of every moment who was still there and what was left', () => {
    expect([result.follow_up?.at_start, result.follow_up?.at_end]).toEqual([3, 3])
    const moments = result.follow_up?.moments.map(({ months, n, since_start, since_end }) => [
      ...[months, n, since_start.better, since_start.same],
      ...[since_end.better, since_end.worse],
    ])
    expect(moments).toEqual([
      [12, 2, 1, 1, 1, 1],
      [18, 1, 1, 0, 0, 1],
    ])
  })

  it('counts relapses of those of whom it is known', () => {
    expect(result.follow_up?.relapse).toEqual({ known: 2, n: 1 })
  })

  it('says nothing where nobody was measured again or asked', () => {
    expect(programmeResult(programme, cases.slice(2), evaluation).follow_up).toBeNull()
  })
})

describe('a programme', () => {
  it('has null for what nobody says, and the heaviest lesson first', () => {
    expect(result).toMatchObject({ caseloads: null, outcomes: null, satisfaction: null, conversations: null })
    expect([result.area, result.statements, result.budgets]).toEqual([null, null, null])
    expect(result.lessons?.map(({ text }) => text)).toEqual(['Take time', 'Begin small', 'Ask first'])
  })

  it('of nothing at all has nothing', () => {
    const nothing = programmeResult({}, [], evaluation)
    expect(Object.values(nothing).every((part) => part === null)).toBe(true)
  })

  it('does not depend on the order of its cases', () => {
    expect(programmeResult(programme, cases.toReversed(), evaluation)).toEqual(result)
  })

  it('takes cases without an approach for its only one', () => {
    const { steps } = programme.approaches as { steps: object }
    const bare = caseOf({ case: 'd', reference: [line(1, 50)] }, evaluation)
    const [only] = programmeResult({ approaches: { steps } }, [bare], evaluation).approaches ?? []
    expect(only?.n).toBe(1)
    expect(programmeResult(programme, [bare], evaluation).approaches?.map(({ n }) => n)).toEqual([0, 0])
  })
})

it('a case with process outcomes alone has no quality of life', () => {
  const one = caseOf({ ratings: [process] }, evaluation)
  expect(one.result.quality_of_life).toBeNull()
  expect(one.result.other_instruments.map(({ instrument }) => instrument)).toEqual(['personal-guidance'])
})
