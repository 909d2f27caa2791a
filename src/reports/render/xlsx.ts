import { strFromU8, strToU8 } from 'fflate'
import writeExcelFile from 'write-excel-file/universal'
import type { Sentences } from '../../language/sentences.ts'
import type { Sheet, Workbook } from '../sheet.ts'
import { type Grid, gridOf } from './xlsx/grid.ts'
import { definedNames } from './xlsx/names.ts'
import { withProperties } from './xlsx/properties.ts'
import { rowsXml } from './xlsx/rows.ts'
import { type StyleName, styleNames, stylesFor } from './xlsx/styles.ts'
import { escaped } from './xlsx/text.ts'
import { columnWidth, pagesWide } from './xlsx/widths.ts'
import { type Parts, unzipped, zipped } from './zip.ts'

/**
 * A workbook with a table a sheet. The package makes the book and its styles; the rows are ours, since it writes no
 * value beside a formula, and every style anew for each cell.
 */
export async function xlsx(workbook: Workbook, sentences: Sentences): Promise<Uint8Array> {
  const parts = await bookOfStyles(workbook)
  const writing = { styles: stylesIn(textOf(parts, sheetPart(0))), unknown: sentences.words.unknown }
  const grids = workbook.sheets.map(gridOf)
  const sheets = workbook.sheets.map((sheet, at): [string, Uint8Array] => {
    const grid = grids[at] as Grid
    const page = pageOf(textOf(parts, sheetPart(at)), sheet, grid, { sentences, notice: workbook.notice ?? null })
    return [sheetPart(at), bytesOf(page.before, rowsXml(sheet, grid, writing), page.after)]
  })
  const book = textOf(parts, bookPart).replace('<definedNames/>', () => definedNames(workbook.sheets, grids))
  return zipped(withProperties({ ...parts, ...Object.fromEntries(sheets), [bookPart]: strToU8(book) }, workbook))
}

const bookPart = 'xl/workbook.xml'

function sheetPart(at: number): string {
  return `xl/worksheets/sheet${at + 1}.xml`
}

/** A book with all sheets, and in the first row of each one cell of every style. */
async function bookOfStyles({ sheets, language, currency }: Workbook): Promise<Parts> {
  const styles = stylesFor(language, currency)
  const samples = [styleNames.map((name) => ({ value: 0, type: Number, ...styles[name] }))]
  const blob = await writeExcelFile(
    sheets.map((sheet, at) => ({
      data: samples,
      sheet: sheet.title,
      columns: sheet.columns.map((_, column) => ({ width: columnWidth(sheet, column) })),
      orientation: 'landscape' as const,
      ...(at === 0 ? { showGridLines: false } : { stickyRowsCount: 2, stickyColumnsCount: 1 }),
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBlob()
  const parts = unzipped(new Uint8Array(await blob.arrayBuffer()))
  if (parts === null) throw new Error('the package made no workbook')
  return parts
}

/** The numbers that the package gave the styles. */
function stylesIn(xml: string): Readonly<Record<StyleName, string>> {
  const numbers = [...xml.matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)].map(([, number]) => number as string)
  return Object.fromEntries(styleNames.map((name, at) => [name, numbers[at] as string])) as Record<StyleName, string>
}

/** What stands before and after the rows of a sheet that prints as wide as its pages. */
function pageOf(
  xml: string,
  sheet: Sheet,
  grid: Grid,
  { sentences, notice }: { readonly sentences: Sentences; readonly notice: string | null },
) {
  const head = notice === null ? '' : `<oddHeader>${escaped(`&L${notice}`)}</oddHeader>`
  const page = sentences.workbook.page('&P', '&N')
  const footer = `<headerFooter>${head}<oddFooter>${escaped(`&L${sheet.title}&R${page}`)}</oddFooter></headerFooter>`
  const [before = '', after = ''] = xml.split(/<sheetData>.*<\/sheetData>/s)
  const fit = `fitToWidth="${pagesWide(sheet)}" fitToHeight="0"`
  return {
    before: `${before.replace(/<worksheet [^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)}<sheetData>`,
    after: `</sheetData><autoFilter ref="${grid.filter}"/>${after.replace(/<pageSetup ([^>]*)\/>/, (_, set) => `<pageSetup ${set} ${fit}/>${footer}`)}`,
  }
}

/** How many rows are turned into bytes at once: all at once would take as much memory again as the sheet. */
const together = 256

function bytesOf(before: string, rows: Iterable<string>, after: string): Uint8Array {
  const chunks = [strToU8(before)]
  let waiting: string[] = []
  for (const row of rows) {
    waiting.push(row)
    if (waiting.length < together) continue
    chunks.push(strToU8(waiting.join('')))
    waiting = []
  }
  chunks.push(strToU8(waiting.join('') + after))
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function textOf(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array())
}
