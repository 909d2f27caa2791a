import fc from 'fast-check'
import { clean } from '../../src/reports/document.ts'
import { type ColumnOf, type Sheet, sheetOf, type Value, type Workbook } from '../../src/reports/sheet.ts'
import { hostile } from './any-chart.ts'

/** Texts that a spreadsheet might run, or take for something else. */
export const dangerous = [
  '=cmd()',
  "=HYPERLINK('x')",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '＝1+1',
  'constructor',
  '__proto__',
  '_x0041_',
  '_x005F_x0041_',
  '010',
  '1e5',
  ' spaces ',
  'a;b,c\td',
  'one\ntwo',
  '"quoted"',
  "'",
  'x'.repeat(40_000),
  ...hostile,
]

const texts = fc.oneof(fc.constantFrom(...dangerous), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

const numbers = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
)

const values: fc.Arbitrary<Value> = fc.oneof(
  texts,
  numbers,
  fc.constant(null),
  fc.record({ code: fc.constantFrom('yes', 'no', 'not-stated'), word: texts }),
)

const columns: readonly ColumnOf<readonly Value[]>[] = (['text', 'money', 'count', 'share'] as const).map(
  (kind, at) => ({ key: `key_${at}`, label: `label ${at}`, kind, cell: (row) => row[at] ?? '' }),
)

/** Any table that a result could give, and then some. */
export const anySheet: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc.array(fc.array(values, { minLength: 4, maxLength: 4 }), { maxLength: 6 }),
    intro: fc.array(texts, { maxLength: 2 }),
  })
  .map(({ rows, intro }) => {
    const names = new Map(rows.map((row, at) => [row, `rows.${at + 1}`]))
    const about = { name: 'lines', title: 'Regels', nameLabel: 'naam', intro }
    return sheetOf(about, columns, rows, (row) => names.get(row) ?? '')
  })

const cleanTexts = texts.map(clean)

export const anyBook: fc.Arbitrary<Workbook> = fc
  .record({
    title: cleanTexts,
    organisation: fc.option(cleanTexts),
    sheet: anySheet,
    currency: fc.constantFrom('EUR', 'USD', 'XYZ'),
  })
  .map(({ sheet, ...rest }) => ({ ...rest, language: 'nl', sheets: [sheet] }))
