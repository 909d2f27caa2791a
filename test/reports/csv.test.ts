import { dsvFormat } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workbook } from '../../src/reports/content/sheets.ts'
import { csv } from '../../src/reports/render/csv.ts'
import { type Sheet, valueOfCell } from '../../src/reports/sheet.ts'
import { anySheet } from './any-sheet.ts'
import { shippedDesk } from './full-desk.ts'

const conventions = [
  { separator: ';', decimal: ',' },
  { separator: ',', decimal: '.' },
  { separator: ',', decimal: ',' },
  { separator: '\t', decimal: ',' },
] as const

/** The fields of a file, as who keeps to RFC 4180 reads them. */
function fieldsOf(text: string, separator: string): readonly (readonly string[])[] {
  expect(text.startsWith('\ufeff')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  return dsvFormat(separator).parseRows(text.slice(1, -2))
}

function expected(sheet: Sheet, decimal: string): readonly (readonly string[])[] {
  const values = sheet.rows.map(({ cells }) =>
    cells.map((cell) => {
      const value = valueOfCell(cell)
      if (value === null) return 'NA'
      if (typeof value === 'number') return String(value).replace('.', decimal)
      return typeof value === 'string' ? value : value.code
    }),
  )
  return [sheet.columns.map(({ key }) => key), ...values]
}

describe.each(conventions)('a table written with $separator and $decimal', (convention) => {
  it('reads back as its values, but for an apostrophe before what could be run', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (sheet) => {
        const fields = fieldsOf(await csv(sheet, convention), convention.separator)
        const texts = expected(sheet, convention.decimal)
        // An apostrophe that was the text's own stays.
        const isAdded = (field: string, text: string | undefined) =>
          field === `'${text}` && /^[=+\-@\t\r＝＋－＠]/u.test(text ?? '')
        const bare = fields.map((row, at) =>
          row.map((field, column) => (isAdded(field, texts[at]?.[column]) ? field.slice(1) : field)),
        )
        expect(bare).toEqual(texts)
      }),
    )
  })

  it('has no text that a spreadsheet would run', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (sheet) => {
        const fields = fieldsOf(await csv(sheet, convention), convention.separator)
        for (const [at, row] of fields.slice(1).entries())
          for (const [column, field] of row.entries())
            if (typeof valueOfCell(sheet.rows[at]?.cells[column]) !== 'number')
              expect(field).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u)
      }),
    )
  })
})

describe('a table', () => {
  it('ends every line with a carriage return and a line feed', async () => {
    const [, cases] = workbook(shippedDesk('nl')).sheets
    const text = await csv(cases as Sheet, { separator: ';', decimal: ',' })
    expect(text.split('\r\n')).toHaveLength(38)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has the same numbers and codes in every language', async () => {
    const write = (language: 'nl' | 'en') =>
      csv(workbook(shippedDesk(language)).sheets[3] as Sheet, { separator: ';', decimal: '.' })
    expect(await write('nl')).toBe(await write('en'))
  })

  it('says NA where a total is unknown, and keeps a minus', async () => {
    const [, cases] = workbook(shippedDesk('nl')).sheets
    const { parse } = dsvFormat(';')
    const rows = parse((await csv(cases as Sheet, { separator: ';', decimal: '.' })).slice(1))
    const difference = (id: string) => rows.find((row) => row.case === id)?.['totals.society.difference']
    expect(difference('kraamtijd-met-steun')).toBe('NA')
    expect(Number(difference('adempauze-thuis'))).toBeLessThan(0)
  })
})
