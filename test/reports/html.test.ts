import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import type { Root, RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { sentencesIn } from '../../src/language/sentences.ts'
import { document, heading, paragraph, table, titled } from '../../src/reports/document.ts'
import { html } from '../../src/reports/render/html.ts'
import { anyDocument } from './any-document.ts'
import { usualLook } from './usual-look.ts'

const words = sentencesIn.nl

async function pageOf(from: Root, look = usualLook) {
  return parseHTML(await html(from, words, look)).document
}

function pageWith(...nodes: readonly RootContent[]) {
  const about = { language: 'nl' as const, title: 'Verslag', organisation: null, date: null }
  return pageOf(titled(about, document([heading(1, 'Verslag')], nodes)))
}

interface Part {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Part[]
  readonly data?: { readonly figure?: string; readonly figures?: readonly string[] }
}

function partsOf(part: Part): readonly Part[] {
  return [part, ...(part.children ?? []).flatMap(partsOf)]
}

function figuresOf(from: Root): readonly string[] {
  return partsOf(from as Part).flatMap(({ data }) => [...(data?.figures ?? []), ...(data?.figure ? [data.figure] : [])])
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

type Page = Awaited<ReturnType<typeof pageOf>>

/** All that a page says, where a line that is broken does not join two words. */
function textOf(page: Page): string {
  for (const one of page.querySelectorAll('br')) one.replaceWith('\n')
  return plain(page.body.textContent ?? '')
}

const idsOf = (page: Page) => [...page.querySelectorAll('[id]')].map(({ id }) => id)

describe('any document as a page', () => {
  test('shows each of its words, and as words only', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (from) => {
        const page = await pageOf(from)
        const shown = textOf(page)
        for (const { type, value = '' } of partsOf(from as Part))
          if (type === 'text') expect(shown).toContain(plain(value))
        expect(page.querySelectorAll('script').length).toBe(1)
        expect(page.querySelectorAll('b, image, img, iframe, [onload], [style]').length).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  test('has every figure by its name', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (from) => {
        const page = await pageOf(from)
        const cells = [...page.querySelectorAll('th, td')].flatMap((one) => one.getAttribute('data-figure') ?? [])
        const others = [...page.querySelectorAll('[data-figures]')].flatMap(
          (one) => one.getAttribute('data-figures') ?? [],
        )
        const all = new Set([...cells, ...others.flatMap((names) => names.split(' '))])
        // Names in pictures are any words here: those with a space stand in the list as more than one.
        for (const name of figuresOf(from).flatMap((one) => one.split(' '))) expect(all).toContain(name)
      }),
      { numRuns: 60 },
    )
  })

  test('gives no two parts the same id, and every link within it a place to lead to', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (from) => {
        const page = await pageOf(from)
        const ids = idsOf(page)
        expect(ids.length).toBe(new Set(ids).size)
        for (const link of page.querySelectorAll('a[href^="#"]')) {
          expect(ids).toContain((link.getAttribute('href') ?? '').slice(1))
        }
        for (const named of page.querySelectorAll('[aria-labelledby]'))
          expect(ids).toContain(named.getAttribute('aria-labelledby'))
      }),
      { numRuns: 60 },
    )
  })

  test('is the same page each time', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (from) => {
        expect(await html(from, words, usualLook)).toBe(await html(from, words, usualLook))
      }),
      { numRuns: 20 },
    )
  })
})

const amount = (figure: string) => ({ text: '€ 12', value: 12.34, figure })

describe('a figure in a table', () => {
  const lines = table(['verhaal', 'bedrag'], [['A', amount('cases.a.lines.1.amount')]], {
    name: 'lines',
    rows: [{ id: 'lines-a' }],
  })
  const folded = { ...lines, data: { ...lines.data, appendix: true as const } }
  const leadsTo = (page: Page, figure: string) =>
    page.querySelector(`[data-figure="${figure}"] a`)?.getAttribute('href') ?? null

  test('leads to the lines of its case', async () => {
    const page = await pageWith(heading(2, 'B'), table(['', ''], [['x', amount('cases.a.headline')]]), folded)
    expect(leadsTo(page, 'cases.a.headline')).toBe('#lines-a')
    expect(leadsTo(page, 'cases.a.lines.1.amount')).toBeNull()
    expect(page.querySelector('details.appendix #lines-a')).not.toBeNull()
  })

  test('leads to the row of its case where the report has no lines', async () => {
    const cases = table(['verhaal', 'verschil'], [['A', amount('cases.a.headline')]], {
      name: 'cases',
      rows: [{ id: 'case-a' }],
    })
    const page = await pageWith(heading(2, 'B'), table(['', ''], [['x', amount('cases.a.n')]]), cases)
    expect(leadsTo(page, 'cases.a.n')).toBe('#case-a')
  })

  test('leads to the note that names it otherwise', async () => {
    const one = table(['', ''], [['x', amount('overall.n')]])
    const noted = { ...one, data: { ...one.data, note: 1 } }
    const from = document([heading(1, 'T'), heading(2, 'B'), noted])
    const page = await pageOf({ ...from, data: { notes: ['overall.n'] } })
    expect(leadsTo(page, 'overall.n')).toBe('#note-1')
    expect(page.querySelector('#note-1')?.textContent).toBe('overall.n')
    expect(page.querySelector('p.note a')?.textContent).toBe('noot 1')
  })

  test('carries its value unrounded, and nothing where it is unknown', async () => {
    const unknown = { text: 'onbekend', value: null, figure: 'b' }
    const page = await pageWith(heading(2, 'B'), table(['', '', ''], [['x', amount('a'), unknown]]))
    expect(page.querySelector('[data-figure=a]')?.getAttribute('data-value')).toBe('12.34')
    expect(page.querySelector('[data-figure=b]')?.getAttribute('data-value')).toBe('')
  })
})

describe('a table', () => {
  test('names its columns, its rows and itself', async () => {
    const page = await pageWith(heading(2, 'Kosten'), table(['', 'bedrag'], [['Gemeente', amount('a')]]))
    expect(page.querySelector('th[scope=col]')?.textContent).toBe('bedrag')
    expect(page.querySelector('th[scope=row]')?.textContent).toBe('Gemeente')
    expect(page.querySelector('table')?.getAttribute('aria-labelledby')).toBe('kosten')
    expect(page.querySelector('td[data-label=bedrag]')).not.toBeNull()
    expect(page.querySelectorAll('thead th').length).toBe(1)
  })

  test('of stories hides its choices until the script of the page shows them', async () => {
    const cases = table(['verhaal'], [['A'], ['B'], ['C']], {
      name: 'cases',
      filters: [
        { key: 'payer', label: 'betaler' },
        { key: 'approach', label: 'aanpak' },
      ],
      rows: [
        { filter: { payer: ['zorg', 'Gemeente'], approach: ['x'] } },
        { filter: { payer: ['gemeente b'], approach: ['x'] } },
        {},
      ],
    })
    const page = await pageWith(heading(2, 'Verhalen'), cases)
    expect(page.querySelector('.choices')?.hasAttribute('hidden')).toBe(true)
    const options = [...page.querySelectorAll('select[data-key=payer] option')].map((one) => one.textContent)
    expect(options).toEqual(['alle', 'Gemeente', 'gemeente b', 'zorg'])
    // A field by which all stories are the same leaves nothing to choose.
    expect(page.querySelector('select[data-key=approach]')).toBeNull()
    const filters = [...page.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-filter'))
    expect(JSON.parse(filters[0] ?? '')).toEqual({ payer: ['zorg', 'Gemeente'], approach: ['x'] })
    expect(filters[2]).toBeNull()
  })
})

describe("a user's own text", () => {
  test('shows markup and pictures as words, and keeps links that lead to the web', async () => {
    const page = await pageWith(heading(2, 'Eigen'), {
      type: 'paragraph',
      children: [
        { type: 'html', value: '<img src=x onerror=alert(1)>' },
        { type: 'image', url: 'https://example.org/x.png', alt: 'een foto' },
        { type: 'link', url: 'https://example.org/', children: [{ type: 'text', value: 'site' }] },
        { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'kwaad' }] },
        { type: 'link', url: 'data:text/html,x', children: [{ type: 'text', value: 'data' }] },
        { type: 'strong', children: [{ type: 'text', value: 'vet' }] },
      ],
    })
    const text = page.querySelector('section p')
    expect(text?.textContent).toBe('<img src=x onerror=alert(1)>een fotositekwaaddatavet')
    expect([...(text?.querySelectorAll('a') ?? [])].map((one) => one.getAttribute('href'))).toEqual([
      'https://example.org/',
    ])
    expect(text?.querySelector('strong')?.textContent).toBe('vet')
    expect(page.querySelector('img')).toBeNull()
  })

  test('opens sections, though it begins with a heading of the first depth', async () => {
    const page = await pageWith(heading(2, 'Een'), paragraph('a'), heading(1, 'Een'), paragraph('b'))
    expect(page.querySelectorAll('h1').length).toBe(1)
    expect(idsOf(page).filter((id) => id.startsWith('een'))).toEqual(['een', 'een-2'])
    expect([...page.querySelectorAll('nav a')].map((one) => one.getAttribute('href'))).toEqual(['#een', '#een-2'])
  })
})

describe('a page', () => {
  test('may use its own style and script and nothing else', async () => {
    const page = await pageWith(heading(2, 'Een'))
    const policy = page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? ''
    const hash = (text: string | null | undefined) =>
      createHash('sha256')
        .update(text ?? '')
        .digest('base64')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src 'sha256-${hash(page.querySelector('style')?.textContent)}'`)
    expect(policy).toContain(`script-src 'sha256-${hash(page.querySelector('script')?.textContent)}'`)
    expect(policy).not.toContain('unsafe')
  })

  test('says its language and its title, and whose logo it carries', async () => {
    const about = { language: 'en' as const, title: 'Report', organisation: 'De Brug', date: null }
    const logo = { kind: 'png' as const, bytes: new Uint8Array([1, 2, 250]), alternative: 'De Brug' }
    const page = await pageOf(titled(about, document([heading(1, 'Report')])), { ...usualLook, logo })
    expect(page.documentElement.lang).toBe('en')
    expect(page.title).toBe('Report – De Brug')
    expect(page.querySelector('img')?.getAttribute('src')).toBe('data:image/png;base64,AQL6')
    expect(page.querySelector('img')?.getAttribute('alt')).toBe('De Brug')
  })

  test('has an accent that can be read, light and dark, whatever colour is asked for', async () => {
    const parts = fc.integer({ min: 0, max: 255 })
    const colour = fc.tuple(parts, parts, parts).map(hexOf)
    await fc.assert(
      fc.asyncProperty(colour, async (accent) => {
        const page = await pageOf(document([heading(1, 'x')]), { ...usualLook, accent })
        const style = page.querySelector('style')?.textContent ?? ''
        const pairs = [...style.matchAll(/--accent:(#\w{6});--tint:(#\w{6});/g)]
        expect(pairs.length).toBe(2)
        for (const [, one = '', other = ''] of pairs) expect(contrast(one, other)).toBeGreaterThanOrEqual(4.5)
      }),
      { numRuns: 50, examples: [['#ffff00'], ['#000000'], ['#ffffff'], ['#808080']] },
    )
  })
})

function hexOf(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** The contrast of two colours as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const light = (hex: string) => {
    const parts = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0)
  }
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}
