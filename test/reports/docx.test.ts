import fc from 'fast-check'
import { strFromU8 } from 'fflate'
import type { Root, RootContent } from 'mdast'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { sentencesIn } from '../../src/language/sentences.ts'
import { withTrail } from '../../src/reports/content/trail.ts'
import {
  type Document,
  document,
  heading,
  list,
  paragraph,
  picture,
  quotation,
  table,
  titled,
} from '../../src/reports/document.ts'
import { docx } from '../../src/reports/render/docx.ts'
import { all, opened, paragraphs, value, words, type Xml } from './docx-file.ts'
import { usualLook } from './usual-look.ts'

const about = { language: 'nl', title: 'Jaarverslag', organisation: 'Buurtwerk', date: '2025' } as const
const saved = { text: 'bespaart € 1.200', value: 1200, figure: 'cases.heg.headline.difference' }
const count = { text: '3', value: 3, figure: 'overall.saves' }
const shares = picture('Kosten in aantal verhalen', 'Staven: bespaart 3, kost extra 1.', {
  kind: 'shares',
  legend: [
    { tone: 'saves', label: 'bespaart' },
    { tone: 'costs-extra', label: 'kost extra' },
  ],
  rows: [
    {
      label: 'kosten',
      parts: [
        { value: 3, text: '3', figure: 'overall.saves' },
        { value: 1, text: '1', figure: 'overall.costs_extra' },
      ],
    },
  ],
})

const chapters = ['quality', 'costs', 'payers', 'shifts', 'limits', 'method'].flatMap((name) => [
  heading(2, `Over ${name}`, name),
  paragraph(`Wat er is over ${name}.`),
])

const report = titled(
  about,
  document(
    [
      heading(1, 'Jaarverslag'),
      paragraph('Buurtwerk · 4 verhalen', ['overall.n']),
      heading(2, 'In het kort', 'headline'),
      paragraph('3 verhalen besparen.', ['overall.saves']),
      heading(3, 'In cijfers'),
      table(['verhaal', 'verschil'], [['De heg\nsociaal werk', saved]]),
      table(['uitkomst', 'verhalen'], [['bespaart', count]]),
      shares,
      list(['Eerste', 'Tweede'], true),
      quotation('Het ging beter.\n\nEn toen weer niet.'),
    ],
    chapters,
  ),
)

async function made(from: Document, look = usualLook): Promise<Uint8Array> {
  return docx(withTrail(from), sentencesIn[from.data?.about?.language ?? 'nl'], look, null)
}

async function file(from: Document = report) {
  return opened(await made(from))
}

function styled(part: Xml, style: string): readonly string[] {
  return paragraphs(part).flatMap(([of, text]) => (of === style ? [text] : []))
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('what people go on editing', () => {
  test('the title is a title, a chapter a first heading, a part of it a second one', async () => {
    const { body } = await file()
    expect(styled(body, 'Title')).toEqual(['Jaarverslag'])
    expect(styled(body, 'Heading1').slice(0, 2)).toEqual(['In het kort', 'Over quality'])
    expect(styled(body, 'Heading2')).toEqual(['In cijfers'])
    expect(styled(body, 'Quote')).toEqual(['Het ging beter.', 'En toen weer niet.'])
    expect(styled(body, 'Caption')).toEqual(['Kosten in aantal verhalen'])
  })

  test('every style that is used is there, and each is what its name says in any language of Word', async () => {
    const { body, part } = await file()
    const there = all(part('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId'])
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      all(body, name).map(({ attributes }) => attributes['w:val']),
    )
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter((style) => !there.includes(style))).toEqual([])
    expect(new Set(there).size).toBe(there.length)
    const names = all(part('word/styles.xml'), 'w:style').map((style) => value(style, 'w:name'))
    expect(names).toEqual(
      expect.arrayContaining(['Normal', 'Title', 'heading 1', 'heading 2', 'List Number', 'caption']),
    )
  })

  test('the accent of the organisation is a colour of the theme', async () => {
    const { part } = opened(await made(report, { ...usualLook, accent: '#aa3311' }))
    expect(JSON.stringify(part('word/theme/theme1.xml'))).toContain('aa3311')
    const [title] = all(part('word/styles.xml'), 'w:style').filter((one) => value(one, 'w:name') === 'Title')
    expect(value(title as Xml, 'w:color')).toBe('AA3311')
  })

  test('a list is numbered by Word, and each list from its own start', async () => {
    const twice = titled(about, document([list(['a'], true), list(['b'], true), list(['c'])]))
    const { body } = await file(twice)
    const numbers = all(body, 'w:numId').map(({ attributes }) => attributes['w:val'])
    expect(
      paragraphs(body)
        .map(([style]) => style)
        .slice(0, 3),
    ).toEqual(['ListNumber', 'ListNumber', 'ListBullet'])
    expect(new Set(numbers).size).toBe(3)
  })

  test('bold, links and lists of a user’s own text are kept; addresses that run something are no links', async () => {
    const own: RootContent[] = [
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ type: 'text', value: 'vet' }] },
          { type: 'emphasis', children: [{ type: 'text', value: 'schuin' }] },
          { type: 'inlineCode', value: 'code' },
          { type: 'link', url: 'https://voorbeeld.nl/é?a="b"', children: [{ type: 'text', value: 'hier' }] },
          { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'daar' }] },
          { type: 'link', url: 'file:///etc/passwd', children: [{ type: 'text', value: 'ginds' }] },
        ],
      },
      { type: 'html', value: '<b>geen opmaak</b>' },
    ]
    const { body, part } = await file(titled(about, document(own)))
    expect(paragraphs(body)[0]?.[1]).toBe('vetschuincodehierdaarginds')
    expect(paragraphs(body)[1]?.[1]).toBe('<b>geen opmaak</b>')
    expect(all(body, 'w:b')).toHaveLength(1)
    expect(all(body, 'w:i')).toHaveLength(1)
    const outside = all(part('word/_rels/document.xml.rels'), 'Relationship').filter(
      ({ attributes }) => attributes.TargetMode === 'External',
    )
    expect(outside.map(({ attributes }) => attributes.Target)).toEqual(['https://voorbeeld.nl/%C3%A9?a=%22b%22'])
    expect(all(body, 'w:hyperlink').map((link) => words(link))).toEqual(['hier'])
  })
})

describe('who cannot see it', () => {
  test('the head of a table is repeated, its rows do not split, and figures stand right', async () => {
    const { body } = await file()
    const [first] = all(body, 'w:tbl')
    const rows = all(first as Xml, 'w:tr')
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0])
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1])
    expect(rows.map((row) => all(row, 'w:p').map((cell) => value(cell, 'w:jc')))).toEqual([
      ['left', 'right'],
      ['left', 'right'],
    ])
    expect(rows.map((row) => all(row, 'w:tc').map(words))).toEqual([
      ['verhaal', 'verschil'],
      ['De heg\nsociaal werk', 'bespaart € 1.200'],
    ])
  })

  test('two tables are never one', async () => {
    const { body } = await file()
    const blocks = all(body, 'w:body')[0]?.children ?? []
    const names = blocks.map((block) => (typeof block === 'string' ? '' : block.name))
    names.forEach((name, at) => {
      if (name === 'w:tbl') expect(names[at + 1]).toBe('w:p')
    })
    expect(names.filter((name) => name === 'w:tbl')).toHaveLength(2)
  })

  test('a picture has its alternative, and is there in lines and in dots', async () => {
    const { body, names, bytesOf } = await file()
    const [about] = all(body, 'wp:docPr')
    expect(about?.attributes.descr).toBe('Staven: bespaart 3, kost extra 1.')
    expect(about?.attributes.title).toBe('Kosten in aantal verhalen')
    expect(names.filter((name) => name.startsWith('word/media/')).map((name) => name.split('.').at(-1))).toEqual([
      'png',
      'svg',
    ])
    const svg = strFromU8(bytesOf('word/media/image1.svg') ?? new Uint8Array())
    expect(svg).toMatch(/^<svg width="\d+" height="\d+" /)
    expect(svg).not.toContain('paint-order')
    expect([...(bytesOf('word/media/image1.png') ?? [])].slice(1, 4)).toEqual([0x50, 0x4e, 0x47])
  })

  test('says in which language a story is, where that is not its own', async () => {
    const english = titled(
      { ...about, language: 'en' },
      document([heading(1, 'Report'), quotation('Het ging beter.', 'nl')]),
    )
    const { body } = await file(english)
    expect(all(body, 'w:lang').map(({ attributes }) => attributes['w:val'])).toEqual(['nl-NL'])
  })

  test.each([
    ['nl', 'nl-NL'],
    ['en', 'en-GB'],
  ] as const)('the language of %s is told to who reads aloud', async (language, code) => {
    const { part } = await file(titled({ ...about, language }, report))
    expect(all(part('word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe(code)
    expect(JSON.stringify(part('docProps/core.xml'))).toContain(code)
  })

  test('the file knows its title and its maker', async () => {
    const { part } = await file(titled({ ...about, title: 'A & <b>' }, report))
    const core = part('docProps/core.xml')
    expect(all(core, 'dc:title')[0]?.children).toEqual(['A & <b>'])
    expect(all(core, 'dc:creator')[0]?.children).toEqual(['Buurtwerk'])
  })

  test('a logo is on the first page, with whose it is', async () => {
    const bytes = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><rect width="9" height="9"/></svg>',
    )
    const { part } = opened(
      await made(report, { ...usualLook, logo: { kind: 'svg', bytes, alternative: 'logo van Buurtwerk' } }),
    )
    const head = ['word/header1.xml', 'word/header2.xml'].flatMap((name) => all(part(name), 'wp:docPr'))
    expect(head.map(({ attributes }) => attributes.descr)).toEqual(['logo van Buurtwerk'])
  })
})

test.each([
  ['no drawing', 'svg', '<svg'],
  ['a drawing without a size', 'svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['no picture of dots', 'png', 'GIF89a'],
] as const)('a logo that is %s stops no report', async (_, kind, text) => {
  const bytes = new TextEncoder().encode(text)
  const { body } = opened(await made(report, { ...usualLook, logo: { kind, bytes, alternative: 'logo' } }))
  expect(styled(body, 'Title')).toEqual(['Jaarverslag'])
})

test('a logo keeps its shape', async () => {
  const bytes = new TextEncoder().encode('<svg width="400px" height="100" xmlns="http://www.w3.org/2000/svg"></svg>')
  const { part } = opened(await made(report, { ...usualLook, logo: { kind: 'svg', bytes, alternative: 'logo' } }))
  const [extent] = ['word/header1.xml', 'word/header2.xml'].flatMap((name) => all(part(name), 'wp:extent'))
  expect(Number(extent?.attributes.cx) / Number(extent?.attributes.cy)).toBe(4)
})

describe('finding the way', () => {
  test('every paragraph, table and picture with figures leads to the note that names them', async () => {
    const { body } = await file()
    const links = all(body, 'w:hyperlink').filter(({ attributes }) => attributes['w:anchor']?.startsWith('note_'))
    const marks = all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    expect(links.map(words)).toEqual(['1', '2', 'noot 3', 'noot 2', 'noot 4'])
    expect(links.filter(({ attributes }) => !marks.includes(attributes['w:anchor'])).map(words)).toEqual([])
    expect(styled(body, 'EndnoteText')).toEqual([
      '1\toverall.n',
      '2\toverall.saves',
      '3\tcases.heg.headline.difference',
      '4\toverall.{saves, costs_extra}',
    ])
  })

  test('contents lead to chapters, without asking Word for anything', async () => {
    const { body, part } = await file()
    const entries = all(body, 'w:hyperlink').filter(({ attributes }) => attributes['w:anchor']?.startsWith('_Toc'))
    const marks = all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    expect(entries.map((entry) => words(entry).trim())).toEqual(styled(body, 'Heading1'))
    expect(entries.filter(({ attributes }) => !marks.includes(attributes['w:anchor']))).toEqual([])
    expect(all(body, 'w:fldChar').filter(({ attributes }) => attributes['w:dirty'] === 'true')).toEqual([])
    expect(all(part('word/settings.xml'), 'w:updateFields')).toEqual([])
  })

  test('what a report says in short comes before its contents', async () => {
    const styles = paragraphs((await file()).body)
    const at = styles.findIndex(([style]) => style === 'TOCHeading')
    expect(styles.slice(0, at).flatMap(([style, text]) => (style === 'Heading1' ? [text] : []))).toEqual([
      'In het kort',
    ])
  })

  test('a story has no contents: it is read on in', async () => {
    const story = document([heading(1, 'De heg'), heading(2, 'In het kort', 'short')], chapters)
    expect(styled((await file(titled(about, story))).body, 'TOCHeading')).toEqual([])
  })

  test('few chapters need no contents', async () => {
    const { body } = await file(titled(about, document([heading(2, 'Een'), heading(2, 'Twee')])))
    expect(all(body, 'w:sdt')).toEqual([])
  })

  test('every page has its number', async () => {
    const { part } = await file()
    const footer = part('word/footer1.xml')
    expect(words(footer)).toContain('Jaarverslag\tpagina ')
    expect(all(footer, 'w:instrText').map(({ children }) => children[0])).toEqual(['PAGE', 'NUMPAGES'])
  })
})

describe('whatever is written in it', () => {
  const hostile = [
    '</w:t></w:r><script>alert(1)</script>',
    ']]>&lt;&amp;"\'',
    '=cmd()',
    '{{ title }} {{report}}',
    '#import "x"',
    '\\ $ @ <b>',
    'אבג \u200f\u202e txt',
    'half \ud83d sign',
    'no \ufffe sign \uffff',
    '\ue000report\ue001',
    'a'.repeat(5000),
  ]

  test('text is text', async () => {
    const cells = hostile.map((one) => [one, { text: one, value: 1, figure: one }])
    const { body } = await file(
      titled(
        { ...about, title: hostile.join(' '), organisation: hostile.join('') },
        document([heading(1, hostile[0] as string), ...hostile.map((one) => paragraph(one)), table(hostile, cells)]),
      ),
    )
    const kept = hostile.map((one) =>
      one.replace(/[\u202a-\u202e\u2066-\u2069\ud83d\ufffe\uffff\ue000\ue001]/g, '\ufffd'),
    )
    expect(
      paragraphs(body)
        .map(([, text]) => text)
        .slice(1, hostile.length + 1),
    ).toEqual(kept)
    expect(all(body, 'w:tr').map((row) => all(row, 'w:tc').map(words))[1]).toEqual(
      [kept[0], kept[0]].slice(0, 2).concat(Array(9).fill('')),
    )
  })

  test('any words come back as they were', async () => {
    const sign = fc.constantFrom(
      'a',
      ' ',
      '&',
      '<',
      '>',
      '"',
      "'",
      ';',
      '{',
      '}',
      '\ud800',
      '\udfff',
      '😀',
      '\ufffe',
      'é',
      ']',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: sign, minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }),
        async (all) => {
          const { body } = await file(titled(about, document(all.map((one) => paragraph(one)))))
          const kept = all.map((one) => one.replace(/[\p{Surrogate}\ufffe]/gu, '\ufffd'))
          expect(paragraphs(body).map(([, text]) => text)).toEqual(kept)
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('equal input', () => {
  test('gives equal bytes, again, later and elsewhere', async () => {
    const first = await made(report)
    expect(await made(report)).toEqual(first)
    vi.useFakeTimers({ now: new Date('2031-03-30T00:30:00Z'), toFake: ['Date'] })
    vi.stubEnv('TZ', 'America/St_Johns')
    expect(await made(report)).toEqual(first)
  })
})

test('an empty document is a file too', async () => {
  const empty: Root = { type: 'root', children: [] }
  const { body } = await file(empty)
  expect(all(body, 'w:body')).toHaveLength(1)
})
