import { dsvFormat } from 'd3-dsv'
import { type Sheet, type Value, valueOfCell } from '../sheet.ts'

/** How a table of values is written: what stands between them, and what before decimals. */
export interface CsvConvention {
  readonly separator: string
  readonly decimal: string
}

/** Without this mark a spreadsheet takes the file for one in an older encoding. */
const byteOrderMark = '\ufeff'

/** What stands for an unknown value: nothing would be read as nothing to give, and a zero as a zero. */
const unknown = 'NA'

/**
 * A table as text of values (RFC 4180): under its keys and with its codes, which are the same in every language, and
 * with numbers as they are. A text that a spreadsheet would run as a formula has an apostrophe before it.
 */
export async function csv({ columns, rows }: Sheet, { separator, decimal }: CsvConvention): Promise<string> {
  const { formatRow } = dsvFormat(separator)
  const head = formatRow(columns.map(({ key }) => key))
  const lines = rows.map(({ cells }) => formatRow(cells.map((cell) => written(valueOfCell(cell), decimal))))
  return `${byteOrderMark}${[head, ...lines].join('\r\n')}\r\n`
}

function written(value: Value, decimal: string): string {
  if (value === null) return unknown
  if (typeof value === 'number') return String(value).replace('.', decimal)
  const text = typeof value === 'string' ? value : value.code
  return /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text
}
