import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { sentencesIn } from '../../src/language/sentences.ts'
import { document, heading, list, paragraph, picture, quotation, table, titled } from '../../src/reports/document.ts'
import { pdf } from '../../src/reports/render/pdf.ts'
import { readPdf, wordsIn } from './read-pdf.ts'
import { usualLook } from './usual-look.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'effectcalc-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

const tools = ['qpdf', 'pdftotext'].filter((name) => !existsSync(`/usr/bin/${name}`))

function report(name: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}, cwd = root): string {
  const out = join(folder, name)
  const command = [`${root}bin/effectcalc.js`, 'report', ...args, '--out', out, '--quiet']
  execFileSync(process.execPath, command, { cwd, env: { ...process.env, ...environment } })
  return out
}

/** The headings of the sections in a report as text, which are underlined. */
function headingsIn(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^(.+)\n─+$/gm)].map(([, words]) => words ?? '')
}

describe.skipIf(tools.length > 0).each(['nl', 'en'] as const)(
  `the PDF of the example stories in %s${tools.length > 0 ? `, which needs ${tools.join(' and ')}` : ''}`,
  (language) => {
    const out = report(language, ['cases', '--format', 'pdf,text', '--language', language])
    const file = join(out, 'report.pdf')
    const { catalog, objects, elements } = readPdf(file)
    const of = (kind: string) => elements.filter((element) => element['/S'] === kind)

    test('says that it is for everyone, in which language, and is called by its title', () => {
      expect(catalog['/MarkInfo']).toMatchObject({ '/Marked': true })
      expect(catalog['/Lang']).toBe(`u:${language}`)
      expect(catalog['/ViewerPreferences']).toMatchObject({ '/DisplayDocTitle': true })
      expect(catalog).toHaveProperty('/StructTreeRoot')
      expect(catalog).toHaveProperty('/Outlines')
      const bytes = readFileSync(file, 'latin1')
      expect(bytes).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(bytes).toContain(`<rdf:li>${language}</rdf:li>`)
    })

    test('has one title, and headings that skip no level', () => {
      expect(of('/H1')).toHaveLength(1)
      const levels = elements.flatMap(({ '/S': kind }) => /^\/H(\d)$/.exec(String(kind))?.[1] ?? []).map(Number)
      expect(levels[0]).toBe(1)
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    })

    test('has a head for each column of each table', () => {
      expect(of('/Table').length).toBeGreaterThan(10)
      expect(of('/THead')).toHaveLength(of('/Table').length)
      expect(of('/TH').length).toBeGreaterThan(2 * of('/Table').length)
      for (const head of of('/TH')) expect(head['/A']).toMatchObject([{ '/Scope': '/Column' }])
    })

    test('says in words what each picture shows', () => {
      expect(of('/Figure').length).toBeGreaterThan(5)
      for (const figure of of('/Figure')) expect(String(figure['/Alt']).length).toBeGreaterThan(20)
      expect(of('/Caption')).toHaveLength(of('/Figure').length)
    })

    test('has contents, notes and links that say where they lead', () => {
      expect(of('/TOCI').length).toBeGreaterThan(5)
      const links = objects.filter((object) => object['/Subtype'] === '/Link')
      expect(links.length).toBeGreaterThan(20)
      for (const link of links) expect(String(link['/Contents'])).not.toBe('undefined')
    })

    test('says every heading that the report as text has', () => {
      const words = wordsIn(file)
      const headings = headingsIn(join(out, 'report.txt'))
      expect(headings.length).toBeGreaterThan(5)
      for (const one of headings) expect(words).toContain(one.replaceAll(' ', ''))
    })

    test('has the number of each page and of all pages on every page', () => {
      const pages = wordsIn(file).split('\f').slice(0, -1)
      const { page } = sentencesIn[language].document
      for (const [at, words] of pages.entries())
        expect(words).toContain(page(String(at + 1), String(pages.length)).replaceAll(' ', ''))
    })

    test('has its own fonts inside, and no others', () => {
      const names = objects.flatMap((object) => (object['/Type'] === '/Font' ? [String(object['/BaseFont'])] : []))
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) expect(name).toMatch(/\+SourceSans3-(Regular|Bold|It)/)
      const fonts = objects.filter((object) => object['/Type'] === '/FontDescriptor')
      for (const font of fonts) expect(font).toSatisfy((one) => '/FontFile2' in one || '/FontFile3' in one)
    })
  },
)

describe('the PDF of a report', () => {
  test('is the same in another time zone and folder, and among others', () => {
    const [kiritimati, niue] = ['Pacific/Kiritimati', 'Pacific/Niue']
    const one = report('one', [`${root}cases`, '--format', 'pdf'], { TZ: kiritimati, LANG: 'nl_NL.UTF-8' })
    const other = report('other', [`${root}cases`, '--format', 'pdf', '--per-case'], { TZ: niue, LANG: 'C' }, folder)
    expect(readFileSync(join(other, 'report.pdf')).equals(readFileSync(join(one, 'report.pdf')))).toBe(true)
  })
})

const hostile = [
  '</script><b>vet</b>',
  '=cmd()|A1',
  '#import "x.typ": *',
  '#panic("!") $x^2$ *a* _b_ `c` <label> @ref',
  '{{x}} \\ "&lt;"',
  'x'.repeat(5000),
]

describe.skipIf(tools.length > 0)(
  `hostile text${tools.length > 0 ? `, which needs ${tools.join(' and ')}` : ''}`,
  () => {
    test('is text in every place, and on the page', async () => {
      const chart = (label: string) =>
        picture(label, label, {
          kind: 'shares',
          legend: [],
          rows: [{ label: label.slice(0, 20), parts: [{ value: 1, text: '1', figure: null }] }],
        })
      const places = [
        (text: string) => [paragraph(text)],
        (text: string) => [heading(2, text)],
        (text: string) => [list([text])],
        (text: string) => [quotation(text)],
        (text: string) => [table([text, 'b'], [['a', 'b']])],
        (text: string) => [table(['a', 'b'], [['a', text]])],
        (text: string) => [chart(text)],
      ]
      for (const [at, place] of places.entries()) {
        const about = {
          language: 'nl',
          title: hostile[1] as string,
          organisation: hostile[0] as string,
          date: null,
        } as const
        const content = document([heading(1, 'Verslag')], ...hostile.map(place))
        const file = join(folder, `hostile-${at}.pdf`)
        writeFileSync(file, await pdf(titled(about, content), sentencesIn.nl, usualLook))
        const words = wordsIn(file).replaceAll('\f', '')
        for (const text of hostile.slice(0, 5)) expect(words, text).toContain(text.replaceAll(' ', ''))
        expect(words.match(/x/g)?.length, `place ${at}`).toBeGreaterThan(5000)
      }
    })

    test('leaves a box for each sign that no font has, and says how many', async () => {
      const about = { language: 'nl', title: 'Verslag', organisation: null, date: null } as const
      const file = join(folder, 'signs.pdf')
      const content = document([heading(1, 'Verslag'), paragraph('het woord 漢字 😀')])
      writeFileSync(file, await pdf(titled(about, content), sentencesIn.nl, usualLook))
      expect(wordsIn(file)).toContain('hetwoord□□□')
      expect(wordsIn(file)).toContain(sentencesIn.nl.document.hiddenSigns(3).replaceAll(' ', ''))
    })
  },
)
