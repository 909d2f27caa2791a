import { describe, expect, it } from 'vitest'
import type { Programme } from '../../src/core/programme/programme.ts'
import { programmeResult } from '../../src/core/programme/programme-result.ts'
import type { Language } from '../../src/language/numbers.ts'
import type { Desk } from '../../src/reports/content/desk.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt } from '../../src/reports/content/figure.ts'
import { tableNames, tableNamesOf, workbook } from '../../src/reports/content/sheets.ts'
import { csv } from '../../src/reports/render/csv.ts'
import { figureOf, type Sheet, type Value, valueOfCell } from '../../src/reports/sheet.ts'
import { followed } from './evaluated.ts'
import { fullDesk } from './full-desk.ts'
import { cases, evaluation, whole } from './whole-programme.ts'

/** A desk for a programme, with no story in the tables of cases. */
function deskOf(programme: Programme, language: Language = 'nl'): Desk {
  const desk = fullDesk([], evaluation, { language })
  return { ...desk, result: { ...desk.result, programme: programmeResult(programme, cases, evaluation) } }
}

const ofProgramme = ({ name }: Sheet) => !(tableNames as readonly string[]).includes(name)
const tablesOf = (desk: Desk) => workbook(desk).sheets.filter(ofProgramme)

/** Every figure of some tables, by its name. */
function figuresIn(sheets: readonly Sheet[]): readonly (readonly [string, Value])[] {
  return sheets.flatMap(({ columns, rows }) =>
    rows.flatMap((row) =>
      columns.flatMap((column, at) => {
        const name = figureOf(row, column, at)
        return name === null ? [] : [[name, valueOfCell(row.cells[at])] as const]
      }),
    ),
  )
}

describe.each(['nl', 'en'] as const)('tables of a programme in %s', (language) => {
  const desk = deskOf(whole, language)
  const tables = tablesOf(desk)

  it('are of every part', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      ...['programme', 'caseloads', 'outcomes', 'themes', 'area', 'statement'],
    ])
    expect(tableNamesOf(desk.result)).toEqual([...tableNames, ...tables.map(({ name }) => name)])
  })

  it('hold what the result says, each figure under a name of its own that can be asked for', () => {
    const figures = figuresIn(tables)
    expect(figures.length).toBeGreaterThan(200)
    for (const [name, value] of figures) {
      expect(value, name).toBe(figureAt(desk.result, name))
      expect(explanationOf(desk.result, name), name).not.toBeNull()
    }
    for (const { rows } of tables) expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  })

  it('have formulas that give their values', () => {
    const live = followed(tables)
    for (const { name, column, value, follows } of live)
      if (typeof value === 'number') expect(follows, `${name} ${column}`).toBeCloseTo(value, 6)
      else expect(follows, `${name} ${column}`).toBe(value)
    expect(new Set(live.map(({ column }) => column))).toEqual(
      new Set([
        'programme value',
        'caseloads client_year',
        'caseloads break_even',
        'themes share',
        'area share',
        'statement net',
      ]),
    )
  })

  it('have a word for everything they name', () => {
    const texts = tables.flatMap(({ columns, rows }) => [
      ...columns.map(({ label }) => label),
      ...rows.flatMap(({ cells }) => cells.slice(0, -1).map((cell) => valueOfCell(cell))),
    ])
    for (const text of texts) {
      const words = typeof text === 'object' && text !== null ? text.word : text
      expect(String(words)).not.toMatch(/undefined|NaN|\[object|_/)
    }
  })
})

describe('tables of a programme', () => {
  it('have the same keys and names in both languages', () => {
    const keysOf = (desk: Desk) =>
      tablesOf(desk).map(({ name, columns, rows }) => [
        name,
        columns.map(({ key }) => key),
        rows.map((row) => row.name),
      ])
    expect(keysOf(deskOf(whole, 'en'))).toEqual(keysOf(deskOf(whole)))
  })

  it.each<[string, Programme, readonly string[]]>([
    ['themes', { conversations: whole.conversations }, ['programme', 'outcomes', 'themes']],
    ['area', { area: whole.area }, ['programme', 'outcomes', 'area']],
    ['lessons', { lessons: whole.lessons }, ['programme', 'outcomes']],
  ])('are not there where nothing is said: %s', (_, programme, names) => {
    expect(tablesOf(deskOf(programme)).map(({ name }) => name)).toEqual(names)
  })

  it('are none of a project without a programme', () => {
    const desk = fullDesk([], evaluation)
    expect(workbook(desk).sheets.map(({ name }) => name)).toEqual([...tableNames])
    expect(tableNamesOf(desk.result)).toEqual([...tableNames])
  })

  it('leave out the words of people, and run nothing that they wrote', async () => {
    const tables = tablesOf(deskOf(whole))
    const themes = tables.find(({ name }) => name === 'themes') as Sheet
    const text = await csv(themes, { separator: ';', decimal: ',' })
    expect(text).toContain(";'=tijd;2;3;0,")
    expect(text).not.toContain('Eindelijk rust')
  })
})
