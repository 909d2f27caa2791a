import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Packer, Paragraph, Document as WordDocument } from 'docx'
import type { Nodes } from 'mdast'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sentencesIn } from '../../src/language/sentences.ts'
import { withTrail } from '../../src/reports/content/trail.ts'
import { document, heading, list, paragraph, picture, quotation, table, titled } from '../../src/reports/document.ts'
import { docx } from '../../src/reports/render/docx.ts'
import { usualLook } from './usual-look.ts'

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync)
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'effectcalc-docx-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What LibreOffice makes of a file: the words on its pages. */
function pagesOf(bytes: Uint8Array): string {
  writeFileSync(join(folder, 'report.docx'), bytes)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const convert = (to: string, from: string) =>
    execFileSync(
      office as string,
      [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, from)],
      {
        stdio: 'pipe',
      },
    )
  convert('pdf', 'report.docx')
  return execFileSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-'], { encoding: 'utf8' })
}

/** Words without the places where lines break. */
function flat(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, '')
}

function textsOf(node: Nodes): readonly string[] {
  if ('value' in node) return node.value.split('\n')
  return 'children' in node ? node.children.flatMap(textsOf) : []
}

const figures = Array.from({ length: 90 }, (_, at) => [
  `Verhaal ${at + 1}`,
  { text: `bespaart € ${at + 1}.234`, value: (at + 1) * 1000 + 234, figure: `cases.c${at + 1}.headline.difference` },
])
const hostile = [
  '</w:t>',
  '=cmd()',
  '#import "x"',
  '{{ title }}',
  '<b>&amp;</b>',
  '\\ $ @',
  'half \ud83d',
  '\ufffe',
  'é€ß',
]

const report = withTrail(
  titled(
    { language: 'nl', title: 'Jaarverslag', organisation: 'Buurtwerk', date: '2025' },
    document([
      heading(1, 'Jaarverslag'),
      paragraph('90 verhalen', ['overall.n']),
      ...['Kort', 'Kwaliteit', 'Kosten', 'Betalers', 'Grenzen', 'Methode'].flatMap((name) => [
        heading(2, `${name} van alles`),
        paragraph('Zo is het gegaan.'),
      ]),
      heading(3, 'In cijfers'),
      table(['verhaal', 'verschil'], figures),
      table(
        ['tekst', 'zonder spatie'],
        hostile.map((one) => [one, 'a'.repeat(500)]),
      ),
      list(['eerste', 'tweede'], true),
      quotation('Het ging beter.'),
      picture('Kosten', 'Geen staven.', { kind: 'bars', legend: [], ticks: [], rows: [] }),
    ]),
  ),
)

describe.skipIf(office === undefined || !existsSync('/usr/bin/pdftotext'))('LibreOffice and pdftotext', () => {
  test('show every heading, every word and every figure', async () => {
    const pages = flat(pagesOf(await docx(report, sentencesIn.nl, usualLook, null)))
    const wanted = report.children.flatMap(textsOf).map((one) => flat(one.replace(/[\ud83d\ufffe]/g, '\ufffd')))
    expect(wanted.length).toBeGreaterThan(200)
    expect(wanted.filter((one) => !pages.includes(one))).toEqual([])
    expect(pages).toContain(flat(sentencesIn.nl.document.notes))
  })

  test('show the head of a table on each of its pages, and the number of each page', async () => {
    const pages = pagesOf(await docx(report, sentencesIn.nl, usualLook, null))
      .split('\f')
      .slice(0, -1)
    const withFigures = pages.filter((page) => page.includes('.234'))
    expect(withFigures.length).toBeGreaterThan(1)
    for (const page of withFigures) expect(page).toMatch(/verhaal +verschil/)
    pages.forEach((page, at) => {
      expect(page).toContain(sentencesIn.nl.document.page(String(at + 1), String(pages.length)))
    })
  })

  test('show an organisation’s own document with the report in it', async () => {
    const own = new WordDocument({
      sections: [
        { children: ['Voorwoord van {{ name }}', '{{ report }}', 'Nawoord'].map((text) => new Paragraph(text)) },
      ],
    })
    const bytes = new Uint8Array(await Packer.toArrayBuffer(own))
    const textOf = (name: string) => (name === 'name' ? { words: 'de wethouder', figure: 'overall.n' } : null)
    const pages = flat(pagesOf(await docx(report, sentencesIn.nl, usualLook, { bytes, textOf })))
    expect(pages).toContain(flat('Voorwoord van de wethouder'))
    for (const words of ['Methode van alles', 'bespaart € 90.234', 'Nawoord', sentencesIn.nl.document.notes])
      expect(pages).toContain(flat(words))
  })
})
