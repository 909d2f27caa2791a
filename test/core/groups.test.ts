import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Aggregate, aggregates } from '../../src/core/aggregate/aggregate.ts'
import type { CaseOutcome } from '../../src/core/aggregate/block.ts'
import { comparableFields } from '../../src/core/case/evaluation.ts'
import { projects } from '../generators/case.ts'
import { evaluationWith, line, type Told, told } from './by-hand.ts'
import { expectClose } from './compare-amounts.ts'
import { outcomeOf } from './outcome.ts'
import { undrawn } from './undrawn.ts'

const evaluation = evaluationWith()

function saving(amount: number, more: Told = {}): CaseOutcome {
  const bill = line(1, Math.abs(amount))
  return outcomeOf(told(amount >= 0 ? { reference: [bill], ...more } : { intervention: [bill], ...more }), evaluation)
}

function rowsBy(outcomes: readonly CaseOutcome[], by?: Parameters<typeof aggregates>[3], perYear = false) {
  return aggregates(outcomes, evaluation, perYear, by ?? null, false, undrawn).map(({ groups }) => groups)
}

describe('the groups of a block', () => {
  const two = [
    saving(900, { organisation: 'North' }),
    saving(-300, { organisation: 'South' }),
    saving(500, { organisation: 'South' }),
    saving(40),
  ]

  it('have a row for each value of the field, in the order of the values, what is not stated last', () => {
    const [groups] = rowsBy(two, ['organisation'])
    expect(groups?.rows.map(({ id, values, n, total, median }) => ({ id, values, n, total, median }))).toEqual([
      { id: 'organisation-1', values: ['North'], n: 1, total: 900, median: 900 },
      { id: 'organisation-2', values: ['South'], n: 2, total: 200, median: 100 },
      { id: 'organisation-3', values: [null], n: 1, total: 40, median: 40 },
    ])
  })

  it('have that order in whatever order the cases come', () => {
    expect(rowsBy(two.toReversed(), ['organisation'])).toEqual(rowsBy(two, ['organisation']))
    const years = [{ year: 2024 }, {}, { organisation: 'North' }, { organisation: 'North', year: 2024 }]
    const cases = years.map((fields) => saving(1, fields))
    for (const some of [cases, cases.toReversed()])
      expect(rowsBy(some, ['organisation', 'year'])[0]?.rows.map(({ values }) => values)).toEqual([
        ['North', '2024'],
        ['North', null],
        [null, '2024'],
        [null, null],
      ])
  })

  it('count in how many cases the support saves, costs extra or makes no difference', () => {
    const [groups] = rowsBy(two, ['organisation'])
    expect(groups?.rows.map(({ saves, none, costs_extra, unknown }) => [saves, none, costs_extra, unknown])).toEqual([
      [1, 0, 0, 0],
      [1, 0, 1, 0],
      [0, 1, 0, 0],
    ])
  })

  it('have no total where a difference is unknown, and a sum of the known ones', () => {
    const unknown = outcomeOf(told({ organisation: 'North', reference: [line('unknown', 10)] }), evaluation)
    const [groups] = rowsBy([...two, unknown], ['organisation'])
    const [north, south] = groups?.rows ?? []
    expect(north).toMatchObject({ n: 2, known: 1, total: null, total_known: 900, bound: 'at-least', bound_amount: 900 })
    expect(south).toMatchObject({ total: 200, total_known: 200 })
  })

  it('are those of one kind of reference and window length, never pooled', () => {
    const earlier = saving(7000, { organisation: 'North', kind: 'earlier-practice' })
    const long = saving(6000, { organisation: 'North', window: { from: '2025-01', months: 6 } })
    const totals = rowsBy([...two, earlier, long], ['organisation']).map((groups) =>
      groups?.rows.map(({ total }) => total),
    )
    expect(totals).toEqual([[900, 200, 40], [7000], [6000]])
  })

  it('save nothing where the reference is an improved one', () => {
    const [groups] = rowsBy([saving(900, { organisation: 'North', kind: 'improved' })], ['organisation'])
    expect(groups?.rows[0]).toMatchObject({ saves: 0, total: 900 })
  })

  it('go by what is known of the client too', () => {
    const [groups] = rowsBy([saving(1, { client: { age_group: '18-27' } }), saving(2, { year: 2024 })], ['age_group'])
    expect(groups?.rows.map(({ values }) => values)).toEqual([['18-27'], [null]])
  })

  it('go by two fields together, in the order in which these are named', () => {
    const outcomes = [
      saving(100, { organisation: 'North', year: 2025 }),
      saving(200, { organisation: 'North', year: 2024 }),
      saving(400, { organisation: 'North', year: 2025 }),
      saving(800, { year: 2024 }),
    ]
    const [groups] = rowsBy(outcomes, ['organisation', 'year'])
    expect(groups?.by).toEqual(['organisation', 'year'])
    expect(groups?.rows.map(({ id, values, total }) => [id, values, total])).toEqual([
      ['organisation-year-1', ['North', '2024'], 200],
      ['organisation-year-2', ['North', '2025'], 500],
      ['organisation-year-3', [null, '2024'], 800],
    ])
  })
})

describe('without a field that is asked for', () => {
  const of = (fields: readonly Told[]) => rowsBy(fields.map((one) => saving(500, one)))[0]?.by

  it('cases are divided by approach, where that makes groups of more than one', () => {
    expect(of([{ approach: 'a' }, { approach: 'a' }, { approach: 'b', organisation: 'North' }])).toEqual(['approach'])
  })

  it('they are divided by organisation, where there is one approach', () => {
    const fields = of([{ organisation: 'North' }, { organisation: 'North' }, { organisation: 'South', approach: 'a' }])
    expect(fields).toEqual(['organisation'])
  })

  it('they are not divided where every group would be one case', () => {
    expect(of([{ organisation: 'North' }, { organisation: 'South' }])).toBeUndefined()
  })
})

describe('whatever the cases and the field', () => {
  it('together the groups are the block', () => {
    const fields = fc.subarray([...comparableFields], { minLength: 1, maxLength: 2 })
    const inputs = fc.tuple(projects(6, { unknowns: 'scenarios' }), fields, fc.boolean())
    fc.assert(
      fc.property(inputs, ([{ stories, evaluation: evaluated }, by, perYear]) => {
        const outcomes = stories.map((story) => outcomeOf(story, evaluated))
        for (const block of aggregates(outcomes, evaluated, perYear, by, false, undrawn)) expectSumOfGroups(block)
      }),
    )
  })
})

function expectSumOfGroups({ id, n, known, cost_difference: whole, quality_of_life, groups }: Aggregate): void {
  const rows = groups?.rows ?? []
  const sum = (of: (row: (typeof rows)[number]) => number | null) =>
    rows.reduce((total, row) => total + (of(row) ?? 0), 0)
  expect([sum((row) => row.n), sum((row) => row.known)]).toEqual([n, known])
  for (const saving of ['saves', 'none', 'costs_extra', 'unknown'] as const)
    expect(sum((row) => row[saving])).toBe(whole[saving])
  for (const one of ['better', 'mixed', 'same', 'worse', 'unknown'] as const)
    expect(sum((row) => row.quality_of_life.effect[one])).toBe(quality_of_life.effect[one])
  const size = rows.reduce((total, row) => total + Math.abs(row.total_known), 1)
  expectClose(
    whole.total_known,
    sum((row) => row.total_known),
    size,
    id,
  )
  expect(rows.some(({ total }) => total === null)).toBe(whole.total === null)
}
