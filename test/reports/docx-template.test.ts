import { Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun, Document as WordDocument } from 'docx'
import { strFromU8, strToU8 } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { sentencesIn } from '../../src/language/sentences.ts'
import { withTrail } from '../../src/reports/content/trail.ts'
import { document, heading, list, paragraph, picture, table, titled } from '../../src/reports/document.ts'
import { docx, unfilled } from '../../src/reports/render/docx.ts'
import { unzipped, zipped } from '../../src/reports/render/zip.ts'
import { all, opened, paragraphs, value, words } from './docx-file.ts'
import { usualLook } from './usual-look.ts'

const about = { language: 'nl', title: 'Jaarverslag', organisation: 'Buurtwerk', date: '2025' } as const
const cell = { text: '€ 12', value: 12, figure: 'overall.total' }

const report = withTrail(
  titled(
    about,
    document([
      heading(1, 'Jaarverslag'),
      paragraph('4 verhalen {{ title }} {{ report }} \ue000report\ue001', ['overall.n']),
      heading(2, 'Kosten', 'costs'),
      paragraph('Er is bespaard.', ['overall.saves']),
      heading(3, 'Per betaler'),
      table(['betaler', 'bedrag'], [['gemeente', cell]]),
      list(['een', 'twee']),
      picture('Kosten', 'Geen staven.', { kind: 'bars', legend: [], ticks: [], rows: [] }),
      heading(2, 'Methode', 'method'),
      paragraph('Zo is gerekend.'),
    ]),
  ),
)

const figures: Readonly<Record<string, { readonly words: string; readonly figure: string | null }>> = {
  saves_count: { words: '30 & <meer>', figure: 'overall.saves' },
  title: { words: '{{ organisation }}', figure: null },
  organisation: { words: 'Buurtwerk', figure: null },
}

const textOf = (name: string) => figures[name] ?? null

/** A template with paragraphs in its text; each text of a paragraph is a run, as Word leaves them behind. */
async function template(
  texts: readonly (readonly string[])[],
  more: { readonly header?: string; readonly footer?: string; readonly cell?: string } = {},
): Promise<Uint8Array> {
  const runs = (parts: readonly string[]) =>
    new Paragraph({ children: parts.map((text, at) => new TextRun({ text, bold: at === 0 })) })
  const cells = more.cell === undefined ? [] : [new TableCell({ children: [runs([more.cell])] })]
  const made = new WordDocument({
    sections: [
      {
        headers: more.header === undefined ? {} : { default: new Header({ children: [runs([more.header])] }) },
        footers: more.footer === undefined ? {} : { default: new Footer({ children: [runs([more.footer])] }) },
        children: [
          ...texts.map(runs),
          ...(cells.length === 0 ? [] : [new Table({ rows: [new TableRow({ children: cells })] })]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(made))
}

function changed(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipped(bytes) ?? {}
  return zipped({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) })
}

async function filled(bytes: Uint8Array) {
  return opened(await docx(report, sentencesIn.nl, usualLook, { bytes, textOf }))
}

const texts = ({ body }: { readonly body: Parameters<typeof paragraphs>[0] }) =>
  paragraphs(body).map(([, text]) => text)

describe('names of figures in an organisation’s own document', () => {
  test('texts take the place of names, however Word broke them into runs, and look as the name did', async () => {
    const file = await filled(
      await template([
        ['Wij bespaarden in {{ sa', 'ves_', 'count }} verhalen.'],
        ['{{organisation}} en {{ organisation }}'],
      ]),
    )
    expect(texts(file)).toEqual(['Wij bespaarden in 30 & <meer> verhalen.', 'Buurtwerk en Buurtwerk'])
    const [control] = all(file.body, 'w:sdtContent')
    expect(control === undefined ? [] : all(control, 'w:b')).toHaveLength(1)
  })

  test('a figure carries its name; a word that is none does not', async () => {
    const { body } = await filled(await template([['{{ saves_count }} {{ organisation }}']]))
    expect(all(body, 'w:sdt').map((control) => [value(control, 'w:tag'), words(control)])).toEqual([
      ['overall.saves', '30 & <meer>'],
    ])
  })

  test('a control for plain text gets no control within it', async () => {
    const bytes = changed(await template([['{{ saves_count }}']]), 'word/document.xml', (xml) =>
      xml.replace(
        /<w:p>[\s\S]*?<\/w:p>/,
        (all) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${all}</w:sdtContent></w:sdt>`,
      ),
    )
    const { body } = await filled(bytes)
    expect(all(body, 'w:sdt')).toHaveLength(1)
    expect(words(body)).toBe('30 & <meer>')
  })

  test('heads, feet and cells are filled too', async () => {
    const file = await filled(
      await template([['tekst']], {
        header: '{{ organisation }}',
        footer: '{{ saves_count }}',
        cell: 'x {{ organisation }}',
      }),
    )
    expect(words(file.part('word/header1.xml'))).toBe('Buurtwerk')
    expect(words(file.part('word/footer1.xml'))).toBe('30 & <meer>')
    expect(texts(file)).toContain('x Buurtwerk')
  })

  test('what takes the place of a name is not filled again', async () => {
    expect(texts(await filled(await template([['{{ title }}']])))).toEqual(['{{ organisation }}'])
  })

  test('a name that is not known stays, and is told', async () => {
    const bytes = await template([['{{ saves_cuont }} en {{ saves_count }}', '{{}}']], {
      header: '{{ section.kosten }}',
    })
    expect(texts(await filled(bytes))).toEqual(['{{ saves_cuont }} en 30 & <meer>{{}}'])
    expect(unfilled({ bytes, textOf }, report)).toEqual([
      { name: 'saves_cuont', why: 'unknown' },
      { name: 'section.kosten', why: 'unknown' },
    ])
  })
})

describe('parts of a report in an organisation’s own document', () => {
  test('the whole report comes between what stands around it, and the notes come last', async () => {
    const file = await filled(await template([['Voorwoord'], ['{{ re', 'port }}'], ['Nawoord']]))
    const all = texts(file)
    expect(all[0]).toBe('Voorwoord')
    expect(all[1]).toBe('Jaarverslag')
    expect(all[2]).toBe('4 verhalen {{ title }} {{ report }} \ufffdreport\ufffd1')
    expect(all.indexOf('Zo is gerekend.')).toBe(all.indexOf('Nawoord') - 1)
    expect(all.slice(all.indexOf('Nawoord') + 1)).toEqual([
      sentencesIn.nl.document.notes,
      sentencesIn.nl.document.notesIntro,
      '1\toverall.n',
      '2\toverall.saves',
      '3\toverall.total',
    ])
  })

  test('a section comes with its own notes, numbered anew, where the template wants them', async () => {
    const file = await filled(await template([['{{ section.costs }}'], ['{{ notes }}'], ['Slot']]))
    expect(texts(file)).toEqual([
      'Kosten',
      'Er is bespaard.1',
      'Per betaler',
      'betaler',
      'bedrag',
      'gemeente',
      '€ 12',
      'Cijfers: zie noot 2',
      'een',
      'twee',
      'Kosten',
      '',
      '',
      sentencesIn.nl.document.notes,
      sentencesIn.nl.document.notesIntro,
      '1\toverall.saves',
      '2\toverall.total',
      'Slot',
    ])
    const links = all(file.body, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor'])
    const marks = all(file.body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    expect(marks).toEqual(expect.arrayContaining(links))
    expect(all(file.body, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual(['Geen staven.'])
    expect(file.names.filter((name) => name.endsWith('.png'))).toHaveLength(1)
  })

  test('a section of which this report has nothing leaves nothing', async () => {
    const bytes = await template([['voor'], ['{{ section.told }}'], ['na']])
    expect(texts(await filled(bytes))).toEqual(['voor', '', 'na'])
    expect(unfilled({ bytes, textOf }, report)).toEqual([])
  })

  test('a part needs a paragraph of its own', async () => {
    const bytes = await template([['Zie: {{ report }}']])
    expect(texts(await filled(bytes))).toEqual(['Zie: {{ report }}'])
    expect(unfilled({ bytes, textOf }, report)).toEqual([{ name: 'report', why: 'not-alone' }])
  })

  test('a paragraph in which a section of the document ends keeps doing so', async () => {
    const bytes = changed(await template([['{{ section.method }}'], ['na']]), 'word/document.xml', (xml) =>
      xml.replace('<w:p>', '<w:p><w:pPr><w:sectPr><w:pgSz w:w="5000" w:h="6000"/></w:sectPr></w:pPr>'),
    )
    const { body } = await filled(bytes)
    expect(all(body, 'w:pgSz').map(({ attributes }) => attributes['w:w'])).toContain('5000')
    expect(texts({ body })).toEqual(['Methode', 'Zo is gerekend.', '', 'na'])
  })

  test('a cell of a table holds a part, and ends with a paragraph', async () => {
    const { body } = await filled(await template([['voor']], { cell: '{{ section.costs }}' }))
    const [cell] = all(body, 'w:tc')
    expect(words(cell ?? body)).toContain('Er is bespaard.')
    const last = cell?.children.at(-1)
    expect(typeof last === 'object' ? last.name : last).toBe('w:p')
  })
})

test('tables and pictures are as wide as the text of the template', async () => {
  const bytes = changed(await template([['{{ section.costs }}']]), 'word/document.xml', (xml) =>
    xml
      .replace(/<w:pgSz [^>]*>/, '<w:pgSz w:w="8000" w:h="12000"/>')
      .replace(
        /<w:pgMar [^>]*>/,
        '<w:pgMar w:top="500" w:right="1000" w:bottom="500" w:left="1500" w:header="0" w:footer="0" w:gutter="0"/>',
      ),
  )
  const { body } = await filled(bytes)
  const columns = all(body, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
  expect(columns.reduce((sum, width) => sum + width, 0)).toBe(5500)
  // A picture's size is in units of which a twentieth of a point has 635.
  const [extent] = all(body, 'wp:extent')
  expect(Number(extent?.attributes.cx) / 635).toBeGreaterThan(5450)
  expect(Number(extent?.attributes.cx) / 635).toBeLessThanOrEqual(5500)
})

describe('the styles of an organisation', () => {
  const dutch = (xml: string) =>
    xml.replace('w:styleId="Heading1"', 'w:styleId="Kop1"').replace('w:styleId="Heading2"', 'w:styleId="Kop2"')

  test('are used where they have the name that we mean, in any language of Word', async () => {
    const bytes = changed(await template([['{{ report }}']]), 'word/styles.xml', dutch)
    const { body, part } = await filled(bytes)
    expect(paragraphs(body).find(([, text]) => text === 'Kosten')?.[0]).toBe('Kop1')
    expect(paragraphs(body).find(([, text]) => text === 'Per betaler')?.[0]).toBe('Kop2')
    const names = all(part('word/styles.xml'), 'w:style').map((style) => value(style, 'w:name')?.toLowerCase())
    expect(names.filter((name) => name === 'heading 1')).toHaveLength(1)
  })

  test('are kept as they are, and those that are missing come with the report', async () => {
    const bytes = await template([['{{ report }}']])
    const theirs = all(opened(bytes).part('word/styles.xml'), 'w:style')
    const { part, body } = await filled(bytes)
    const ours = all(part('word/styles.xml'), 'w:style')
    expect(ours.slice(0, theirs.length)).toEqual(theirs)
    const there = ours.map(({ attributes }) => attributes['w:styleId'])
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => all(body, name))
    expect(there).toEqual(expect.arrayContaining(used.map(({ attributes }) => attributes['w:val'])))
    expect(ours.filter(({ attributes }) => attributes['w:default'] === '1')).toHaveLength(
      theirs.filter(({ attributes }) => attributes['w:default'] === '1').length,
    )
  })
})

test('a template without placeholders stays as it is', async () => {
  const bytes = await template([['Geen namen, wel { haken } en }} {{']])
  const { body, part } = await filled(bytes)
  expect(body).toEqual(opened(bytes).body)
  expect(part('word/styles.xml')).toEqual(opened(bytes).part('word/styles.xml'))
})

test('what is no file of Word is known as such', () => {
  expect(unfilled({ bytes: strToU8('geen zip'), textOf }, report)).toBeNull()
  expect(unfilled({ bytes: zipped({ mimetype: strToU8('x') }), textOf }, report)).toBeNull()
})

test('equal templates and reports give equal bytes, later and elsewhere', async () => {
  const bytes = await template([['{{ report }}'], ['{{ saves_count }}']], { header: '{{ section.costs }}' })
  const fill = () => docx(report, sentencesIn.nl, usualLook, { bytes, textOf })
  const first = await fill()
  expect(await fill()).toEqual(first)
  vi.useFakeTimers({ now: new Date('2031-03-30T00:30:00Z'), toFake: ['Date'] })
  vi.stubEnv('TZ', 'America/St_Johns')
  try {
    expect(await fill()).toEqual(first)
  } finally {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  }
})
