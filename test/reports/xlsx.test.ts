import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sentencesIn } from '../../src/language/sentences.ts'
import { tableNames, workbook } from '../../src/reports/content/sheets.ts'
import { xlsx } from '../../src/reports/render/xlsx.ts'
import { formulaOfCell, type Sheet, type Value, valueOfCell, type Workbook } from '../../src/reports/sheet.ts'
import { evaluationWith, line, told } from '../core/by-hand.ts'
import { anyBook } from './any-sheet.ts'
import { fullDesk, shippedDesk } from './full-desk.ts'
import { type FileBook, type FileSheet, readBook } from './xlsx-file.ts'

const words = sentencesIn.nl

async function written(book: Workbook): Promise<FileBook> {
  return readBook(await xlsx(book, sentencesIn[book.language]))
}

/** The cells of the rows of a table, below the row of labels. */
function rowsOf({ cells }: FileSheet, { rows, columns, intro }: Sheet) {
  const first = intro.length === 0 ? 3 : intro.length + 4
  return rows.map((_, row) => columns.map((__, at) => cells.get(`${letters(at)}${first + row}`)))
}

function letters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26)
}

/** A value as a cell shows it: at most so much text, without signs that XML does not take. */
function shown(value: Value): string | number {
  const text = value === null ? words.words.unknown : typeof value === 'object' ? value.word : value
  if (typeof text === 'number') return text
  const fits = text.length > 32_767 ? `${text.slice(0, 32_766)}…` : text
  return fits.replace(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
}

/** Text as a spreadsheet reads it: a sign may stand as its number. */
function plain(value: string | number | undefined): string | number {
  if (value === undefined) return ''
  return typeof value === 'number'
    ? value
    : value.replace(/_x([0-9a-f]{4})_/gi, (_, sign) => String.fromCharCode(Number.parseInt(sign, 16)))
}

afterEach(() => {
  vi.useRealTimers()
})

describe('any table as a sheet', () => {
  it('holds its values, and every text as a text', async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, async (book) => {
        const [sheet] = book.sheets as [Sheet]
        const [found] = (await written(book)).sheets as [FileSheet]
        const values = rowsOf(found, sheet).map((row) => row.map((cell) => plain(cell?.value)))
        expect(values).toEqual(sheet.rows.map(({ cells }) => cells.map((cell) => shown(valueOfCell(cell)))))
        expect([...found.cells.values()].filter(({ formula }) => formula !== null)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe.each(['nl', 'en'] as const)('the workbook of the shipped stories in %s', (language) => {
  const book = workbook(shippedDesk(language))

  it('has a sheet for each table, in the words of the language', async () => {
    const { sheets } = await written(book)
    const { workbook: words, margins, agreement } = sentencesIn[language]
    const titles = { ...words.sheets, groups: margins.sheet.groups, agreement: agreement.sheet.title }
    expect(sheets.map(({ title }) => title)).toEqual(tableNames.map((name) => titles[name]))
    expect(sheets.filter(({ title }) => title.length > 31 || /[[\]/\\:*?']/.test(title))).toEqual([])
  })

  it('holds beside every formula its value', async () => {
    const { sheets } = await written(book)
    for (const [at, sheet] of book.sheets.entries()) {
      const rows = rowsOf(sheets[at] as FileSheet, sheet)
      const live = sheet.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) =>
          formulaOfCell(cell) === undefined ? [] : [{ cell, found: rows[row]?.[column] }],
        ),
      )
      for (const { cell, found } of live) {
        const value = valueOfCell(cell)
        expect(found?.formula).not.toBeNull()
        expect(found?.value).toBe(value === null ? sentencesIn[language].words.unknown : value)
      }
      expect(rows.flat().filter((cell) => cell?.formula != null)).toHaveLength(live.length)
    }
  })

  it('has formulas only over names that are there, and texts in formulas that its columns hold', async () => {
    const { sheets, names } = await written(book)
    const formulas = sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []))
    const used = new Set(formulas.flatMap((formula) => formula.match(/\b(lines|cases|payers)_\w+/g) ?? []))
    expect(used.size).toBeGreaterThan(10)
    expect([...used].filter((name) => !names.has(name))).toEqual([])
    expect([...names.keys()].filter((name) => !name.startsWith('_xlnm.') && !used.has(name))).toEqual([])
  })
})

describe('a workbook', () => {
  const story = told({ case: 'one', intervention: [line(2, 50)], reference: [line('unknown', 20), line(1, 500)] })
  const book = workbook(fullDesk([story], evaluationWith()))

  it('writes an amount as the product of its factors', async () => {
    const { sheets } = await written(book)
    expect(sheets[2]?.cells.get('O3')).toEqual({
      value: 100,
      formula: 'IF(COUNT(E3,G3,I3,J3,L3,N3)<6,"onbekend",E3*G3*I3*J3*L3*N3)',
    })
  })

  it('writes a cost as a sum of lines, unknown while one of them is', async () => {
    const { sheets } = await written(book)
    const cells = [...(sheets[1]?.cells.values() ?? [])]
    const sum = cells.find(({ formula }) => formula?.includes('"zonder ondersteuning"'))
    expect(sum?.value).toBe('onbekend')
    expect(sum?.formula).toMatch(
      /^IF\(OR\([A-Z]+3="ja",COUNTIFS\(lines_of_case,[A-Z]+3,lines_scenario,"zonder ondersteuning",lines_counted,"ja",lines_unknown_in,"\*samenleving\*"\)>0\),"onbekend",SUMIFS\(lines_amount,lines_of_case,[A-Z]+3,lines_scenario,"zonder ondersteuning",lines_counted,"ja"\)\)$/,
    )
  })

  it('is the same at any time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('1999-12-31T23:59:58Z') })
    const first = await xlsx(book, words)
    vi.setSystemTime(new Date('2037-06-01T13:00:00Z'))
    expect(await xlsx(book, words)).toEqual(first)
  })

  it('says what it is called and whose it is, and nothing of when it was made', async () => {
    const { parts } = await written({ ...book, title: 'Effecten & meer', organisation: '<b>Welzijn</b>' })
    expect(parts['docProps/core.xml']).toContain('<dc:title>Effecten &amp; meer</dc:title>')
    expect(parts['docProps/core.xml']).toContain('<dc:creator>&lt;b&gt;Welzijn&lt;/b&gt;</dc:creator>')
    expect(parts['docProps/core.xml']).toContain('<dc:language>nl</dc:language>')
    expect(JSON.stringify(parts)).not.toMatch(/dcterms/)
  })

  it('shows amounts as its language writes them', async () => {
    const formats = async (language: 'nl' | 'en', currency: string) =>
      (await written({ ...book, language, currency })).parts['xl/styles.xml']
    expect(await formats('nl', 'EUR')).toContain('&quot;€&quot; #,##0.00;&quot;€&quot; -#,##0.00')
    expect(await formats('en', 'EUR')).toContain('&quot;€&quot;#,##0.00;-&quot;€&quot;#,##0.00')
    expect(await formats('en', 'CHF')).toContain('&quot;CHF&quot; #,##0.00;-&quot;CHF&quot; #,##0.00')
  })
})
