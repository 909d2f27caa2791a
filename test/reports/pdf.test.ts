import fc from 'fast-check'
import type { Link, RootContent } from 'mdast'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { sentencesIn } from '../../src/language/sentences.ts'
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
import type { Look } from '../../src/reports/look.ts'
import { breakable } from '../../src/reports/render/pdf/breaks.ts'
import { layout, textWidth } from '../../src/reports/render/pdf/columns.ts'
import { divided, inOrder } from '../../src/reports/render/pdf/front.ts'
import { type Coverage, shownSigns } from '../../src/reports/render/pdf/signs.ts'
import { isPdfUnavailable } from '../../src/reports/render/pdf/unavailable.ts'
import { pdf } from '../../src/reports/render/pdf.ts'
import { usualLook } from './usual-look.ts'

const about = { language: 'nl', title: 'Een verslag', organisation: 'Buurtwerk', date: '2025' } as const
const { nl } = sentencesIn
const words = new TextDecoder('latin1')

function made(content: Document, look: Look = usualLook): Promise<Uint8Array> {
  return pdf(titled(about, content), nl, look)
}

const hostile = [
  '</script><b>vet</b>',
  '=cmd()|A1',
  '#import "x.typ": *',
  '#panic("!") $x^2$ *a* _b_ `c` <label> @ref',
  '\u202eachteruit\u202c \u061c\u200f',
  '\u001b[31mrood',
  'x'.repeat(5000),
  '{{x}} \\ \u0000 \ud800',
  '漢字 😀 ❤️',
  '',
]

const sign = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...hostile))

const node: fc.Arbitrary<RootContent> = fc.oneof(
  fc.tuple(fc.constantFrom(1, 2, 3), sign).map(([depth, text]) => heading(depth as 1 | 2 | 3, text)),
  sign.map((text) => paragraph(text)),
  fc.array(sign, { maxLength: 3 }).map((items) => list(items, true)),
  sign.map(quotation),
  fc.array(fc.tuple(sign, sign), { maxLength: 3 }).map((rows) => table(['', 'b'], rows)),
  sign.map((text) =>
    picture(text, text, {
      kind: 'shares',
      legend: [{ tone: 'better', label: text }],
      rows: [{ label: text, parts: [{ value: 1, text, figure: null }] }],
    }),
  ),
  sign.map((text): RootContent => {
    const link: Link = { type: 'link', url: `https://example.org/${text}`, children: [{ type: 'text', value: text }] }
    return { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'emphasis', children: [link] }] }] }
  }),
)

describe('a PDF', () => {
  test('says that it is for everyone, in which language, and what it is called', async () => {
    const text = words.decode(await made(document([heading(1, 'Een verslag'), paragraph('Tekst.')])))
    expect(text.slice(0, 8)).toBe('%PDF-1.7')
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text).toContain('<rdf:li>nl</rdf:li>')
    expect(text).toContain('<rdf:li xml:lang="x-default">Een verslag</rdf:li>')
    expect(text).toContain('<rdf:li>Buurtwerk</rdf:li>')
  })

  test('is the same every time, whatever was made before it', async () => {
    const content = document([heading(1, 'A'), paragraph('b', ['overall.n']), table(['x'], [['y']])])
    const first = await made(content)
    await made(document([heading(1, 'Iets anders')]))
    expect(await made(content)).toEqual(first)
  })

  test('is as old as its date says, and has no age without one', async () => {
    const dated = async (date: string | null) =>
      words.decode(await pdf(titled({ ...about, date }, document([heading(1, 'A')])), nl, usualLook))
    expect(await dated('2025-03-31')).toContain('<xmp:CreateDate>2025-03-31')
    expect(await dated('2024')).toContain('<xmp:CreateDate>2024-01-01')
    expect(await dated(null)).not.toContain('CreateDate')
  })

  test('can be made of any text in any place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(node, { maxLength: 8 }), sign, async (nodes, title) => {
        const bytes = await pdf(titled({ ...about, title, organisation: title }, document(nodes)), nl, usualLook)
        expect(bytes.length).toBeGreaterThan(1000)
      }),
      { numRuns: 40 },
    )
  })

  test('shows every sign that the fonts have, in text and in pictures', async () => {
    const coverage = await coverageOfFonts()
    const signs = coverage.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
    )
    expect(signs.length).toBeGreaterThan(1000)
    const rows = signs.map((one) => ({ label: `x${one}${one}x`, parts: [] }))
    const drawn = picture('Alle', 'Alle', { kind: 'shares', legend: [], rows })
    const bytes = await made(document([heading(1, 'Alle tekens'), paragraph(signs.join(' ')), drawn]))
    expect(bytes.length).toBeGreaterThan(10_000)
  })

  test('has the words of a logo that cannot be drawn', async () => {
    const logo = (source: string) =>
      ({ kind: 'svg', bytes: new TextEncoder().encode(source), alternative: 'x' }) as const
    const content = document([heading(1, 'Een verslag')])
    const plain = await made(content)
    const drawn = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    for (const source of [drawn, '<svg>', drawn.replace('<rect', '<text>漢</text><rect')])
      expect(await made(content, { ...usualLook, logo: logo(source) })).not.toEqual(plain)
  })
})

async function coverageOfFonts(): Promise<Coverage> {
  return JSON.parse(new TextDecoder().decode(await usualLook.asset('fonts/coverage.json'))) as Coverage
}

describe('without the package that sets pages', () => {
  afterEach(() => {
    vi.doUnmock('@myriaddreamin/typst-ts-node-compiler')
    vi.resetModules()
  })

  test('it says which one is missing', async () => {
    vi.resetModules()
    vi.doMock('@myriaddreamin/typst-ts-node-compiler', () => {
      throw new Error('Failed to load native binding')
    })
    const fresh = await import('../../src/reports/render/pdf.ts')
    const error: unknown = await fresh.pdf(titled(about, document()), nl, usualLook).catch((one: unknown) => one)
    expect(isPdfUnavailable(error) && error.missing).toBe('@myriaddreamin/typst-ts-node-compiler')
  })
})

describe('signs that no font has', () => {
  const latin: Coverage = [
    [32, 126],
    [0xe0, 0xff],
    [0xe000, 0xe001],
  ]
  const shown = (text: string) => {
    const { document: from, hidden } = shownSigns(titled(about, document([paragraph(text)])), latin)
    const [first] = from.children
    return [first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0].value : null, hidden]
  }

  test('become an empty box, and are counted', () => {
    expect(shown('één 漢字')).toEqual(['één □□', 2])
    expect(shown('\ud800')).toEqual(['□', 1])
    expect(shown('\ue000')).toEqual(['□', 1])
  })

  test('are left out where they have no shape, and are spaces where they are space', () => {
    expect(shown('a\u200db\ufe0f')).toEqual(['ab', 0])
    expect(shown('a\u2003b\tc\u2028d\ne')).toEqual(['a b c\nd\ne', 0])
  })

  test('are letters without loose marks in drawings', () => {
    const drawn = picture('e\u0301', 'x', {
      kind: 'shares',
      legend: [],
      rows: [{ label: 'e\u0301x\u0338', parts: [] }],
    })
    const [one] = shownSigns(document([drawn]), [...latin, [0x300, 0x340]]).document.children
    expect(one).toMatchObject({ title: 'e\u0301', chart: { rows: [{ label: 'éx' }] } })
  })

  test('stay in what is read out and in addresses', () => {
    const drawn = picture('漢', '漢', { kind: 'shares', legend: [], rows: [{ label: '漢', parts: [] }] })
    const [one] = shownSigns(document([drawn]), latin).document.children
    expect(one).toMatchObject({ title: '□', alternative: '漢', chart: { kind: 'shares', rows: [{ label: '□' }] } })
  })
})

describe('long words', () => {
  test('may break, and stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const from = text.replaceAll('\u200b', '')
        expect(breakable(from).replaceAll('\u200b', '')).toBe(from)
      }),
    )
  })

  test('may break after points and underscores, and anywhere when they are longer than a line', () => {
    expect(breakable('aggregate.a.cost_difference.total_known').split('\u200b')).toEqual([
      'aggregate.',
      'a.',
      'cost_',
      'difference.',
      'total_',
      'known',
    ])
    const pieces = breakable('x'.repeat(5000)).split('\u200b')
    expect(Math.max(...pieces.map((piece) => piece.length))).toBe(20)
    expect(breakable('arbeidsongeschiktheidsverzekering € 12.345,67')).toBe(
      'arbeidsongeschiktheidsverzekering € 12.345,67',
    )
  })
})

describe('the columns of a table', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'W', ' ', '\n'), maxLength: 300 })

  test('take all of the page and no more', () => {
    const grid = fc.integer({ min: 1, max: 9 }).chain((columns) => {
      const row = fc.array(text, { minLength: columns, maxLength: columns })
      return fc.tuple(row, fc.array(row, { maxLength: 5 }), fc.array(fc.boolean(), { minLength: columns }))
    })
    fc.assert(
      fc.property(grid, ([head, rows, right]) => {
        const { widths } = layout(head, rows, right)
        expect(widths).toHaveLength(head.length)
        expect(Math.min(...widths)).toBeGreaterThan(0)
        expect(Math.abs(widths.reduce((sum, one) => sum + one, 0) - textWidth)).toBeLessThan(1)
      }),
    )
  })

  test('leave amounts whole where words can break', () => {
    const rows = [['Een lange omschrijving van een post die over meer regels mag lopen dan een', '€ 1.234.567']]
    const { size, widths } = layout(['post', 'bedrag'], [...rows, ...rows], [false, true])
    expect(size).toBe(9.5)
    expect(widths[1]).toBeGreaterThan(55)
    expect(layout(Array(12).fill('verhalen'), [Array(12).fill('€ 123.456')], Array(12).fill(true)).size).toBeLessThan(9)
  })
})

describe('the first page', () => {
  const kinds = (nodes: readonly RootContent[]) => nodes.map(({ type }) => type)
  const short = [heading(2, 'In het kort', 'headline'), paragraph('Beter.'), table(['a'], [['b']])]

  test('has what the report says in short, in sentences and then in figures', () => {
    const content = document([heading(1, 'A'), paragraph('b'), ...short, heading(2, 'C'), paragraph('d')])
    const { title, subtitle, summary, figures, body, contents } = divided(content)
    expect([title?.type, kinds(subtitle), kinds(summary), kinds(figures), kinds(body)]).toEqual([
      'heading',
      ['paragraph'],
      ['heading', 'paragraph'],
      ['table'],
      ['heading', 'paragraph'],
    ])
    expect(contents).toBe(true)
  })

  test('is only a title where the report has no such section', () => {
    const { summary, figures, body } = divided(document([heading(1, 'A'), heading(2, 'C', 'c'), paragraph('d')]))
    expect([kinds(summary), kinds(figures), kinds(body)]).toEqual([[], [], ['heading', 'paragraph']])
  })

  test('loses nothing of the document', () => {
    fc.assert(
      fc.property(fc.array(node), (nodes) => {
        const { title, subtitle, summary, figures, body } = divided(document(nodes))
        expect([...(title === null ? [] : [title]), ...subtitle, ...summary, ...figures, ...body]).toEqual(nodes)
      }),
    )
  })

  test('is followed by headings that skip no level', () => {
    const depths = (all: readonly (1 | 2 | 3)[]) =>
      inOrder(all.map((depth) => heading(depth, 'x'))).map((one) => (one.type === 'heading' ? one.depth : 0))
    expect(depths([3, 1, 3, 3, 2, 3])).toEqual([2, 2, 3, 3, 2, 3])
  })
})
