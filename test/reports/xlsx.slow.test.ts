import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dsvFormat } from 'd3-dsv'
import fc from 'fast-check'
import { strFromU8, strToU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sentencesIn } from '../../src/language/sentences.ts'
import { workbook } from '../../src/reports/content/sheets.ts'
import { clean } from '../../src/reports/document.ts'
import { xlsx } from '../../src/reports/render/xlsx.ts'
import { unzipped, zipped } from '../../src/reports/render/zip.ts'
import { type Sheet, valueOfCell, type Workbook } from '../../src/reports/sheet.ts'
import { evaluationWith, line, told } from '../core/by-hand.ts'
import { projects } from '../generators/case.ts'
import { dangerous } from './any-sheet.ts'
import { fullDesk, shippedDesk } from './full-desk.ts'

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync)
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'effectcalc-xlsx-'))
  mkdirSync(join(folder, 'profile/user'), { recursive: true })
  writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), alwaysRecalculate)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`

/** A workbook in which every formula has a wrong value beside it, so that a right one was calculated. */
function withWrongValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipped(bytes) ?? {}
  const changed = Object.entries(parts).map(([name, part]) => {
    const isSheet = /worksheets\/sheet\d+\.xml$/.test(name)
    const wrong = (xml: string) => xml.replace(/( t="str")?><f>([^<]*)<\/f><v>[^<]*<\/v>/g, '><f>$2</f><v>-77</v>')
    return [name, isSheet ? strToU8(wrong(strFromU8(part))) : part] as const
  })
  return zipped(Object.fromEntries(changed))
}

/** The rows of every sheet as LibreOffice has them, by title; a sheet a file, numbers as they are. */
function calculated(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.csv'))) rmSync(join(folder, name))
  writeFileSync(join(folder, 'book.xlsx'), bytes)
  // Separated by semicolons, in UTF-8, quoted where needed, not as shown; every sheet.
  const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1'
  execFileSync(
    office as string,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      join(folder, 'book.xlsx'),
    ],
    { stdio: 'pipe' },
  )
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  return new Map(
    files.map((name) => [
      name.replace(/^book-|\.csv$/g, ''),
      dsvFormat(';').parseRows(readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '')),
    ]),
  )
}

/** The rows of one table, below its labels. */
function rowsOf({ title, intro, rows }: Sheet, sheets: ReturnType<typeof calculated>): readonly (readonly string[])[] {
  const first = intro.length === 0 ? 2 : intro.length + 3
  return (sheets.get(title) ?? []).slice(first, first + rows.length)
}

/** Compares every number and every unknown of a workbook with what was calculated; gives how many numbers there are. */
function expectCalculated(book: Workbook, bytes: Uint8Array): number {
  const sheets = calculated(bytes)
  const compared = book.sheets.map((sheet) => {
    const found = rowsOf(sheet, sheets)
    const cells = sheet.rows.flatMap(({ name, cells: all }, at) =>
      all.map((cell, column) => ({
        value: valueOfCell(cell),
        text: found[at]?.[column] ?? '',
        where: `${sheet.name} ${name} ${sheet.columns[column]?.key}`,
      })),
    )
    for (const { value, text, where } of cells) {
      if (value === null) expect(text, where).toBe(sentencesIn[book.language].words.unknown)
      if (typeof value === 'number') expect(Math.abs(numberIn(text) - value), `${where}: ${text}`).toBeLessThan(0.005)
    }
    return cells.filter(({ value }) => typeof value === 'number').length
  })
  return compared.reduce((sum, one) => sum + one, 0)
}

function numberIn(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
}

describe.skipIf(office === undefined)('a workbook that LibreOffice calculates anew', () => {
  test.each(['nl', 'en'] as const)('gives every figure of the shipped stories to the cent, in %s', async (language) => {
    const book = workbook(shippedDesk(language))
    const bytes = withWrongValues(await xlsx(book, sentencesIn[language]))
    expect(expectCalculated(book, bytes)).toBeGreaterThan(5000)
  })

  test('gives those of generated cases, unknown where something is unknown', async () => {
    const some = fc.sample(projects(4, { unknowns: 'scenarios' }), { seed: 5, numRuns: 10 })
    for (const { stories, evaluation } of some) {
      const book = workbook(fullDesk(stories, evaluation))
      expectCalculated(book, withWrongValues(await xlsx(book, sentencesIn.nl)))
    }
  })

  test('keeps cases apart whose names a spreadsheet takes for the same number', async () => {
    const stories = ['010', '10', '1e1', '1-2'].map((id, at) => told({ case: id, intervention: [line(at + 1, 10)] }))
    const book = workbook(fullDesk(stories, evaluationWith()))
    expectCalculated(book, withWrongValues(await xlsx(book, sentencesIn.nl)))
  })

  test('shows every text as it is', async () => {
    const titles = dangerous
      .map((text) => clean(text).replace(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd'))
      .filter((text) => text.length < 30_000)
    const stories = titles.map((title, at) => told({ case: `case-${at}`, title }))
    const book = workbook(fullDesk(stories, evaluationWith()))
    const [, cases] = book.sheets as [Sheet, Sheet]
    const found = rowsOf(cases, calculated(await xlsx(book, sentencesIn.nl)))
    expect(found.map((row) => row[1])).toEqual(titles)
  })
})
