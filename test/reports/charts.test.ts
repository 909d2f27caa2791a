import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../src/language/en/en.ts'
import { nl } from '../../src/language/nl/nl.ts'
import type { Chart } from '../../src/reports/chart.ts'
import { widthOf } from '../../src/reports/charts/measure.ts'
import { paperPalette, screenPalette } from '../../src/reports/charts/palette.ts'
import { svg } from '../../src/reports/charts/svg.ts'
import { picture } from '../../src/reports/document.ts'
import { anyChart, hostile } from './any-chart.ts'
import { all, type Drawn, numberOf, readSvg } from './read-svg.ts'

const width = fc.constantFrom(340, 720)
const ours = new Set(['svg', 'g', 'rect', 'path', 'line', 'circle', 'text', 'title'])

/** Where a line of text begins and ends on the drawing, as wide as it may be. */
function reach(text: Drawn): readonly [number, number] {
  const size = widthOf(text.text, numberOf(text, 'font-size'), text.attributes['font-weight'] === 'bold')
  const x = text.x + numberOf(text, 'x')
  const anchor = text.attributes['text-anchor'] ?? 'start'
  const start = anchor === 'start' ? x : anchor === 'middle' ? x - size / 2 : x - size
  return [start, start + size]
}

beforeAll(async () => {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
})

describe('a drawing of any chart', () => {
  it('is XML of our own elements only, whatever the words in it', () => {
    fc.assert(
      fc.property(anyChart, width, (chart, wide) => {
        const drawing = svg(chart, screenPalette, nl, wide)
        const tags = all(readSvg(drawing), ...ours)
        expect(drawing.match(/<[a-z]/g)).toHaveLength(tags.length)
        expect(drawing).not.toMatch(/NaN|Infinity|undefined/)
      }),
    )
  })

  it('is read by a strict reader of SVG', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const read = new Resvg(svg(chart, paperPalette, nl), { font: { loadSystemFonts: false } })
        expect(read.width).toBe(720)
        read.free()
      }),
      { numRuns: 40 },
    )
  })

  it('holds its words within its sides', () => {
    fc.assert(
      fc.property(anyChart, width, (chart, wide) => {
        const cleaned = picture('', '', chart).chart
        const drawing = readSvg(svg(cleaned, paperPalette, nl, wide))
        const height = Number(drawing.attributes.viewBox?.split(' ')[3])
        for (const text of all(drawing, 'text')) {
          const [start, end] = reach(text)
          expect(start, text.text).toBeGreaterThanOrEqual(-0.5)
          expect(end, text.text).toBeLessThanOrEqual(wide + 0.5)
          expect(text.y + numberOf(text, 'y')).toBeLessThanOrEqual(height)
        }
      }),
    )
  })

  it('takes a Korean syllable for one sign, however it is written', () => {
    expect(widthOf('각', 12)).toBe(widthOf('가', 12))
    expect(widthOf('각'.normalize('NFD'), 12)).toBe(widthOf('각', 12))
    expect(widthOf('é'.normalize('NFD'), 12)).toBe(widthOf('e', 12))
  })

  it('is the same when it is drawn again', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        expect(svg(chart, screenPalette, nl)).toBe(svg(structuredClone(chart), screenPalette, nl))
      }),
    )
  })

  it('gives no names to elements, which two drawings on a page would share, and no rules of style', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const drawn = all(readSvg(svg(chart, paperPalette, nl)), ...ours)
        const names = new Set(drawn.flatMap(({ attributes }) => Object.keys(attributes)))
        expect(['id', 'style', 'class'].filter((name) => names.has(name))).toEqual([])
      }),
    )
  })
})

describe('a drawing', () => {
  const oneRow = (label: string): Chart => ({
    kind: 'bars',
    legend: [],
    ticks: [],
    rows: [{ label, bars: [{ value: 1, text: label, figure: label, tone: 'saves' }] }],
  })

  it.each(hostile.filter((words) => words !== ''))('shows %j as text', (words) => {
    const drawing = readSvg(svg(oneRow(words), paperPalette, nl))
    const shown = words.replace(/[\ud800\ufffe]|\p{Cc}/gu, '\ufffd')
    expect(all(drawing, 'title').map(({ text }) => text)).toContain(`${shown}: ${shown}`)
  })

  it('tells the whole of a label that it shortens', () => {
    const drawing = readSvg(svg(oneRow('lang '.repeat(60).trim()), paperPalette, nl))
    expect(all(drawing, 'text').some(({ text }) => text.endsWith('…'))).toBe(true)
    expect(all(drawing, 'title').map(({ text }) => text)).toContain('lang '.repeat(60).trim())
  })

  it('carries the names of its figures', () => {
    const drawing = readSvg(svg(oneRow('overall.n'), paperPalette, nl))
    expect(all(drawing, 'g').map(({ attributes }) => attributes['data-figure'])).toContain('overall.n')
  })

  it('says so where there is nothing to draw, in the language of the report', () => {
    const empty: Chart = { kind: 'shares', legend: [{ tone: 'better', label: 'beter' }], rows: [] }
    expect(svg(empty, paperPalette, nl)).toContain('Er is niets om te tekenen.')
    expect(svg(empty, paperPalette, en)).toContain('There is nothing to draw.')
  })

  it('has colours of its own on paper, and those of the page on a screen', () => {
    expect(svg(oneRow('x'), paperPalette, nl)).not.toContain('var(')
    expect(svg(oneRow('x'), screenPalette, nl)).toContain('fill="var(--tone-saves, #0a5a9c)"')
  })
})
