import { Chalk } from 'chalk'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nl } from '../../src/language/nl/nl.ts'
import type { NetworkChart, NetworkMark } from '../../src/reports/chart.ts'
import { columnsOf } from '../../src/reports/charts/network-columns.ts'
import { type Arc, longestWays, withoutCircles } from '../../src/reports/charts/network-layers.ts'
import { paperPalette } from '../../src/reports/charts/palette.ts'
import { svg } from '../../src/reports/charts/svg.ts'
import { treeRows } from '../../src/reports/network-tree.ts'
import { terminalChart } from '../../src/reports/render/terminal-chart.ts'
import { all, type Drawn, numberOf, readSvg } from './read-svg.ts'

const chartOf = (
  nodes: readonly (readonly [NetworkMark, string])[],
  links: readonly (readonly [number, number, string])[],
): NetworkChart => ({
  kind: 'network',
  marks: [
    { mark: 'outcome', label: 'uitkomst' },
    { mark: 'dead-end', label: 'voegt geen geld toe' },
  ],
  key: [
    { sign: '1', dash: 'solid', label: 'verteld' },
    { sign: '2', dash: 'dotted', label: 'verwacht' },
  ],
  nodes: nodes.map(([mark, text]) => ({ mark, text, note: '' })),
  links: links.map(([from, to, sign]) => ({ from, to, sign, dash: 'solid', inWords: sign === '2' ? 'verwacht' : '' })),
  again: 'staat hierboven',
})

/** Order leads to peace and to the bill; peace leads nowhere; the bill is counted. */
const small = chartOf(
  [
    ['outcome', 'Orde'],
    ['dead-end', 'Rust'],
    ['outcome', 'Rekening'],
    ['counted', 'Incasso'],
  ],
  [
    [0, 1, '1'],
    [0, 2, '2'],
    [2, 3, ''],
  ],
)

const draw = (chart: NetworkChart, width = 720) => readSvg(svg(chart, paperPalette, nl, width))

/** The place of every box with words, without the keys above the drawing. */
function boxesIn(drawn: Drawn) {
  return all(drawn, 'rect')
    .filter((box) => numberOf(box, 'width') > 40)
    .map((box) => ({
      left: numberOf(box, 'x'),
      top: numberOf(box, 'y'),
      right: numberOf(box, 'x') + numberOf(box, 'width'),
      bottom: numberOf(box, 'y') + numberOf(box, 'height'),
    }))
}

const arcs = (boxes: number) =>
  fc
    .array(fc.record({ from: fc.nat(boxes - 1), to: fc.nat(boxes - 1) }), { maxLength: 24 })
    .map((some) => some.filter(({ from, to }) => from !== to))
const graph = fc
  .integer({ min: 2, max: 15 })
  .chain((boxes) => fc.record({ boxes: fc.constant(boxes), arcs: arcs(boxes) }))

/** The longest way to a box by trying all ways. */
function longestBySearch(box: number, some: readonly Arc[]): number {
  const before = some.filter(({ to }) => to === box)
  return before.length === 0 ? 0 : 1 + Math.max(...before.map(({ from }) => longestBySearch(from, some)))
}

describe('a network in columns', () => {
  it('stands from left to right, with counted lines at the right end', () => {
    const [order, peace, bill, line] = boxesIn(draw(small))
    expect(peace?.left).toBe(bill?.left)
    expect(order?.right).toBeLessThan(bill?.left ?? 0)
    expect(bill?.right).toBeLessThan(line?.left ?? 0)
  })

  it('has the basis of every link as a sign, and says what the signs are', () => {
    const texts = all(draw(small), 'text').map(({ text }) => text)
    expect(texts.filter((text) => text === '1')).toHaveLength(2)
    expect(texts.filter((text) => text === '2')).toHaveLength(2)
    expect(texts).toEqual(expect.arrayContaining(['verteld', 'verwacht', 'voegt geen geld toe']))
  })

  it('draws no box over another, and nothing outside', () => {
    fc.assert(
      fc.property(graph, fc.integer({ min: 320, max: 960 }), ({ boxes, arcs: some }, width) => {
        // What is linked; other boxes stand below by themselves.
        const linked = [...new Set(some.flatMap(({ from, to }) => [from, to]))]
        const nodes = linked.map((at) => ['outcome', `Stap ${at} van de ${boxes}`] as const)
        const drawn = draw(
          chartOf(
            nodes,
            some.map(({ from, to }) => [linked.indexOf(from), linked.indexOf(to), '1'] as const),
          ),
          width,
        )
        const found = boxesIn(drawn)
        for (const [at, a] of found.entries()) {
          expect(a.right).toBeLessThanOrEqual(width)
          for (const b of found.slice(at + 1))
            if (a.left < b.right && b.left < a.right) expect(a.bottom <= b.top || b.bottom <= a.top).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('layers of a network', () => {
  it('are the longest way to each box', () => {
    fc.assert(
      fc.property(graph, ({ boxes, arcs: some }) => {
        const turned = withoutCircles(boxes, some)
        const layers = longestWays(boxes, turned)
        for (const [box, layer] of layers.entries()) expect(layer).toBe(longestBySearch(box, turned))
      }),
      { numRuns: 60 },
    )
  })

  it('turn no arc around where there are no circles', () => {
    fc.assert(
      fc.property(graph, ({ boxes, arcs: some }) => {
        const forward = some.map(({ from, to }) => ({ from: Math.min(from, to), to: Math.max(from, to) }))
        expect(withoutCircles(boxes, forward).some(({ isTurned }) => isTurned)).toBe(false)
      }),
    )
  })

  it('have every box and every lane in one column', () => {
    fc.assert(
      fc.property(graph, ({ boxes, arcs: some }) => {
        const turned = withoutCircles(boxes, some)
        const { columns, items, ways } = columnsOf(longestWays(boxes, turned), turned)
        expect(columns.flat().toSorted((a, b) => a - b)).toEqual([...items.keys()])
        for (const way of ways)
          for (const [at, item] of way.slice(1).entries())
            expect(columns.findIndex((column) => column.includes(item))).toBe(
              columns.findIndex((column) => column.includes(way[at] as number)) + 1,
            )
      }),
      { numRuns: 60 },
    )
  })

  it('are found for a chain of a hundred thousand', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => ({ from: at, to: at + 1 }))
    expect(longestWays(100_001, withoutCircles(100_001, chain)).at(-1)).toBe(100_000)
  })
})

describe('a network as rows', () => {
  it('names every box, and every link once', () => {
    fc.assert(
      fc.property(graph, ({ boxes, arcs: some }) => {
        const rows = treeRows(boxes, some)
        expect(new Set(rows.map(({ node }) => node)).size).toBe(boxes)
        expect(rows.flatMap(({ link }) => link ?? []).toSorted((a, b) => a - b)).toEqual([...some.keys()])
      }),
    )
  })

  it('is a tree in a terminal, with what a step rests on', () => {
    expect(
      terminalChart(small, new Chalk({ level: 0 }), 80)
        .split('\n')
        .slice(1),
    ).toEqual(['● Orde', '├──□ Rust', '└──● Rekening (verwacht)', '   └──▬ Incasso'])
  })

  it('is drawn so where there is no room for columns', () => {
    const texts = all(draw(small, 340), 'text').map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['Orde', 'Rust', 'Rekening', 'Incasso', 'verwacht']))
    expect(boxesIn(draw(small, 340))).toEqual([])
  })
})
