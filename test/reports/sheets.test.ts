import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Desk } from '../../src/reports/content/desk.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt } from '../../src/reports/content/figure.ts'
import { tableNames, workbook } from '../../src/reports/content/sheets.ts'
import { figureOf, type Sheet, type Value, valueOfCell } from '../../src/reports/sheet.ts'
import { evaluationWith, line, told } from '../core/by-hand.ts'
import { projects } from '../generators/case.ts'
import { followed } from './evaluated.ts'
import { fullDesk, shippedDesk } from './full-desk.ts'

/** Every figure of tables, by its name. */
function figuresIn(sheets: readonly Sheet[]): readonly { readonly name: string; readonly value: Value }[] {
  return sheets.flatMap(({ columns, rows }) =>
    rows.flatMap((row) =>
      columns.flatMap((column, at) => {
        const name = figureOf(row, column, at)
        return name === null ? [] : [{ name, value: valueOfCell(row.cells[at]) }]
      }),
    ),
  )
}

/** What a column of a table holds, by the names of its rows. */
function column({ sheets }: { readonly sheets: readonly Sheet[] }, name: string, key: string): Record<string, Value> {
  const sheet = sheets.find((one) => one.name === name) as Sheet
  const at = sheet.columns.findIndex((one) => one.key === key)
  return Object.fromEntries(sheet.rows.map((row) => [row.name, valueOfCell(row.cells[at])]))
}

function expectFiguresOf(on: Desk): void {
  const { sheets } = workbook(on)
  for (const { name, value } of figuresIn(sheets)) {
    expect(value, name).toBe(figureAt(on.result, name))
    expect(explanationOf(on.result, name), name).not.toBeNull()
  }
}

function expectFormulasOf(on: Desk): void {
  for (const { name, column: at, value, follows } of followed(workbook(on).sheets)) {
    const where = `${name} ${at}`
    if (typeof value === 'number' && typeof follows === 'number')
      expect(Math.abs(follows - value), where).toBeLessThan(1e-6 + 1e-9 * Math.abs(value))
    else expect(follows, where).toBe(value)
  }
}

const some = { numRuns: 150 }

describe('tables of generated cases', () => {
  const any = fc.record({
    project: projects(4, { unknowns: 'scenarios', perspectives: ['society', 'public', 'cashable'] }),
    perYear: fc.boolean(),
    language: fc.constantFrom('nl' as const, 'en' as const),
  })

  it('hold what the result says, each figure under a name that can be asked for', () => {
    fc.assert(
      fc.property(any, ({ project, ...chosen }) =>
        expectFiguresOf(fullDesk(project.stories, project.evaluation, chosen)),
      ),
      some,
    )
  })

  it('have formulas that give their values, unknown where something is unknown', () => {
    fc.assert(
      fc.property(any, ({ project, ...chosen }) =>
        expectFormulasOf(fullDesk(project.stories, project.evaluation, chosen)),
      ),
      some,
    )
  })
})

describe.each(['nl', 'en'] as const)('tables of the shipped stories in %s', (language) => {
  const on = shippedDesk(language)

  it('hold what the result says', () => {
    expectFiguresOf(on)
    expect(figuresIn(workbook(on).sheets).length).toBeGreaterThan(4000)
  })

  it('have formulas that give their values', () => {
    expectFormulasOf(on)
    const live = followed(workbook(on).sheets).map(({ column: at }) => at)
    expect(new Set(live)).toEqual(
      new Set([
        'summary value',
        ...['intervention', 'reference', 'difference'].map((part) => `cases totals.society.${part}`),
        ...['intervention', 'reference', 'difference'].map((part) => `cases totals.public.${part}`),
        ...['headline.bound_amount', 'investment', 'benefit', 'benefit_cost_ratio', 'net_return'].map(
          (key) => `cases ${key}`,
        ),
        'lines amount',
        ...['intervention', 'reference', 'difference'].map((part) => `payers ${part}`),
      ]),
    )
  })

  it('are the same tables with the same keys and names', () => {
    const keysOf = (desk: Desk) =>
      workbook(desk).sheets.map(({ name, columns, rows }) => [
        name,
        columns.map(({ key }) => key),
        rows.map((row) => row.name).sort(),
      ])
    expect(workbook(on).sheets.map(({ name }) => name)).toEqual([...tableNames])
    expect(keysOf(on)).toEqual(keysOf(shippedDesk(language === 'nl' ? 'en' : 'nl')))
  })
})

describe('an unknown line', () => {
  const benefit = line('unknown', 20, { price_of: { payer: 'state', transfer: true, receiver: 'client' } })
  const told_ = told({ case: 'one', intervention: [line(2, 50)], reference: [line(1, 500), benefit] })
  const book = workbook(fullDesk([told_], evaluationWith()))

  it('that is a transfer leaves society known, and public unknown', () => {
    expect(column(book, 'cases', 'totals.society.difference')).toEqual({ 'cases.one': 400 })
    expect(column(book, 'cases', 'totals.public.reference')).toEqual({ 'cases.one': null })
  })

  it('says which totals it makes unknown', () => {
    expect(column(book, 'lines', 'unknown_in')).toEqual({
      'cases.one.lines.1': '',
      'cases.one.lines.2': '',
      'cases.one.lines.3': { code: 'public payer', word: 'overheid en fondsen, betaler' },
      'cases.one.lines.4': { code: 'payer', word: 'betaler' },
    })
  })

  it('is not a zero anywhere', () => {
    expect(column(book, 'lines', 'amount')['cases.one.lines.3']).toBeNull()
    expect(column(book, 'payers', 'reference')).toMatchObject({
      'aggregate.usual-12.payers.municipality': 500,
      'aggregate.usual-12.payers.state': null,
      'aggregate.usual-12.payers.client': null,
    })
  })
})

describe('a line that is told and not counted', () => {
  it('stands among the lines and adds nothing', () => {
    const story = told({ case: 'one', intervention: [line(2, 50), { ...line(1, 900), counted: false }] })
    const book = workbook(fullDesk([story], evaluationWith()))
    expect(column(book, 'lines', 'amount')).toEqual({ 'cases.one.lines.1': 100, 'cases.one.lines.2': 900 })
    expect(column(book, 'cases', 'totals.society.intervention')).toEqual({ 'cases.one': 100 })
  })
})

describe('cases compared with different things', () => {
  it('are never added to each other', () => {
    const stories = (['usual', 'none'] as const).map((kind, at) =>
      told({ case: kind, kind, reference: [line(at + 1, 1000)] }),
    )
    const book = workbook(fullDesk(stories, evaluationWith()))
    const values = column(book, 'summary', 'value')
    expect(values['aggregate.usual-12.cost_difference.total']).toBe(1000)
    expect(values['aggregate.none-12.cost_difference.total']).toBe(2000)
    expect(Object.keys(values).filter((name) => /^overall.*(total|mean|amount)/.test(name))).toEqual([])
  })
})
