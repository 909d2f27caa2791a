import { type Sheet, valueOfCell } from '../../sheet.ts'

/** Wide enough for an amount of a million with cents. */
const ofNumbers = 16

const [narrowest, widest] = [10, 44]

/** How wide a column is, in signs: as its key, its longest text and the longest word above it need. */
export function columnWidth({ columns, rows }: Sheet, at: number): number {
  const column = columns[at]
  if (column === undefined) return narrowest
  const ofHead = Math.max(0.8 * column.key.length, ...column.label.split(' ').map((word) => 1.2 * word.length)) + 3
  if (column.kind !== 'text') return Math.round(Math.max(ofNumbers, ofHead))
  const lengths = rows.slice(0, 500).map(({ cells }) => {
    const value = valueOfCell(cells[at])
    return typeof value === 'string'
      ? value.length
      : typeof value === 'object' && value !== null
        ? value.word.length
        : 0
  })
  const longest = lengths.reduce((most, length) => Math.max(most, length), narrowest)
  // The last column names the rows, and a name is not to be cut.
  return Math.round(Math.max(Math.min(longest + 3, at === columns.length - 1 ? 2 * widest : widest), ofHead))
}

const ofLine = 15

/** How high the row of labels is, in points: as its longest label needs in the width of its column. */
export function headHeight(sheet: Sheet): number {
  const lines = sheet.columns.map(({ label }, at) => Math.ceil((1.25 * label.length) / (columnWidth(sheet, at) - 2)))
  return ofLine * lines.reduce((most, count) => Math.max(most, count), 1) + 3
}

/** What fits beside each other on a page and can still be read. */
const onAPage = 260

/** Over how many pages beside each other a sheet is printed. */
export function pagesWide(sheet: Sheet): number {
  const width = sheet.columns.reduce((sum, _, at) => sum + columnWidth(sheet, at), 0)
  return Math.ceil(width / onAPage)
}
