import { stripVTControlCharacters } from 'node:util'
import { Chalk } from 'chalk'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CurvesChart, HeatChart, HistogramChart, PlaneChart, RangesChart } from '../../src/reports/chart.ts'
import { terminalChart } from '../../src/reports/render/terminal-chart.ts'

const plain = new Chalk({ level: 0 })
const linesOf = (chart: Parameters<typeof terminalChart>[0], width: number) =>
  terminalChart(chart, plain, width).replaceAll('\u00a0', ' ').split('\n')
const mark = (value: number) => ({ value, text: `€ ${value}`, figure: null })
const tick = (value: number) => ({ value, text: `${value}` })

const bin = (from: number, share: number) => ({ from, to: from + 10, share, tone: 'saves' as const })
const histogram: HistogramChart = {
  kind: 'histogram',
  legend: [
    { tone: 'saves', label: 'bespaart' },
    { tone: 'costs-extra', label: 'kost extra' },
  ],
  ticks: [-20, 0, 20, 40].map(tick),
  bins: [
    { ...bin(-20, 0.01), tone: 'costs-extra' },
    { ...bin(-10, 0.125), tone: 'costs-extra' },
    bin(0, 0.5),
    bin(10, 0.3),
  ],
  middle: { ...mark(8), text: 'gemiddeld € 8' },
  interval: { from: -12, to: 19, text: 'tussen € -12 en € 19', figure: null },
  half: { from: 2, to: 12, text: 'de helft', figure: null },
}

const ranges: RangesChart = {
  kind: 'ranges',
  legend: [
    { tone: 'lowest', label: 'laagste' },
    { tone: 'highest', label: 'hoogste' },
  ],
  ticks: [],
  base: { ...mark(10), label: 'zoals gerekend' },
  rows: [
    { label: 'Opvang', note: '1 – 3', low: { ...mark(0), tone: 'lowest' }, high: { ...mark(30), tone: 'highest' } },
    { label: 'Prijs', note: '', low: { ...mark(10), tone: 'lowest' }, high: { ...mark(10), tone: 'highest' } },
  ],
}

const heat: HeatChart = {
  kind: 'heat',
  legend: [{ tone: 'saves', label: 'bespaart' }],
  across: { label: 'prijs', texts: ['laag', 'hoog'] },
  down: { label: 'kans', texts: ['10%', '20%'] },
  cells: [
    [
      { ...mark(5), tone: 'saves' },
      { ...mark(-5), tone: 'costs-extra' },
    ],
    [
      { ...mark(25), tone: 'saves' },
      { ...mark(0), tone: 'none' },
    ],
  ],
  base: { column: 1, row: 1 },
}

const corners = { upperLeft: 'lb', upperRight: 'rb', lowerLeft: 'lo', lowerRight: 'ro' }
const plane: PlaneChart = {
  kind: 'plane',
  across: { label: 'effect', ticks: [0, 1].map(tick) },
  up: { label: 'besparing', ticks: [0, 12].map(tick) },
  each: 'één trekking',
  points: [
    ...Array.from({ length: 8 }, () => ({ x: 1, y: 12 })),
    ...Array.from({ length: 4 }, () => ({ x: 0.5, y: 12 })),
    { x: 0.5, y: 3 },
  ],
  middle: { x: 0.75, y: 8, text: 'gemiddeld', figure: null },
  line: { slope: 6, label: 'grens' },
  corners,
}

const line = (label: string, from: number, to: number) =>
  ({
    label,
    dash: 'solid',
    tone: 'first',
    points: [
      { x: 0, y: from },
      { x: 10, y: to },
    ],
  }) as const
const curves: CurvesChart = {
  kind: 'curves',
  across: { label: 'waarde', ticks: [0, 10].map(tick) },
  up: { label: 'kans', ticks: [0, 12].map(tick) },
  lines: [line('met', 12, 12), line('zonder', 0, 12)],
  marker: { x: 5, label: 'nu', figure: null },
}

describe('how sure a result is, on a terminal', () => {
  it('shows draws as columns in eighths of a line, with zero, both sides, the mean and the intervals', () => {
    expect(linesOf(histogram, 61)).toEqual([
      `${' '.repeat(20)}${'█'.repeat(10)}`,
      `${' '.repeat(20)}${'█'.repeat(10)}${'▃'.repeat(10)}`,
      `${' '.repeat(20)}${'█'.repeat(20)}`,
      `${'▁'.repeat(10)}${'█'.repeat(30)}`,
      `${'─'.repeat(20)}┴${'─'.repeat(40)}`,
      '-20                 0                  20                  40',
      '       ◄ kost extra   bespaart ►',
      `        ├${'─'.repeat(13)}${'═'.repeat(6)}╪${'═'.repeat(4)}${'─'.repeat(6)}┤`,
      '│ gemiddeld € 8',
      '├─┤ tussen € -12 en € 19',
      '═══ de helft',
    ])
  })

  it('shows where results run to from the base, each end in its own sign', () => {
    expect(linesOf(ranges, 47)).toEqual([
      '░ laagste   █ hoogste',
      '│ zoals gerekend: € 10',
      `Opvang   ${'░'.repeat(7)}│${'█'.repeat(14)}  ░ € 0  █ € 30`,
      '  1 – 3',
      `Prijs${' '.repeat(11)}│${' '.repeat(16)}░ € 10  █ € 10`,
    ])
  })

  it('shows a table with signs, and the values as they are between brackets', () => {
    expect(linesOf(heat, 60)).toEqual([
      '● bespaart',
      '▼ kans   ► prijs',
      '       laag     hoog',
      '10%   ● € 5   □ € -5',
      '20%  ● € 25  [■ € 0]',
    ])
  })

  it('shows a table as lists where it does not fit', () => {
    expect(linesOf(heat, 19).slice(2)).toEqual([
      '10%',
      '  laag: ● € 5',
      '  hoog: □ € -5',
      '20%',
      '  laag: ● € 25',
      '  hoog: [■ € 0]',
    ])
  })

  it('shows draws on two scales, darker where there are more, with their mean and the threshold', () => {
    const lines = linesOf(plane, 45)
    expect(lines.slice(0, 5)).toEqual([
      '·░▒▓ één trekking',
      '● gemiddeld',
      '/ grens',
      `◄ lb${' '.repeat(37)}rb ►`,
      'besparing',
    ])
    expect(lines[5]).toBe(`12 ┤│${' '.repeat(19)}▒${' '.repeat(19)}▓`)
    expect(lines[9]?.indexOf('●')).toBe(34)
    expect(lines[14]?.indexOf('·')).toBe(24)
    expect(lines.slice(5, 18).filter((one) => one.includes('/'))).toHaveLength(7)
    expect(lines.slice(18)).toEqual([
      `   └${'─'.repeat(41)}`,
      `    0${' '.repeat(39)}1`,
      '    effect',
      `◄ lo${' '.repeat(37)}ro ►`,
    ])
  })

  it('shows lines in letters, with a place to look at', () => {
    const lines = linesOf(curves, 45)
    expect(lines.slice(0, 3)).toEqual(['A met', 'B zonder', '│ nu'])
    expect(lines[4]).toBe(`12 ┤${'A'.repeat(41)}`)
    expect(lines[16]).toBe(` 0 ┤BB${' '.repeat(18)}│`)
    const heights = lines.slice(4, 17).map((one) => one.indexOf('B'))
    expect(heights.slice(1)).toEqual([...heights.slice(1)].sort((a, b) => b - a))
  })

  it('becomes words where there is no room', () => {
    expect(linesOf(histogram, 30)).toEqual(['gemiddeld € 8', 'tussen € -12 en € 19', 'de helft'])
    expect(linesOf(plane, 30)).toEqual(['gemiddeld', 'grens'])
    expect(linesOf(curves, 30)).toEqual(['met', 'zonder', 'nu'])
    expect(linesOf(ranges, 30)).toContain('  laagste: € 0')
  })

  it('is drawn in colour as it is without', () => {
    const colours = new Chalk({ level: 1 })
    fc.assert(
      fc.property(
        fc.constantFrom(histogram, ranges, heat, plane, curves),
        fc.integer({ min: 20, max: 140 }),
        (chart, width) => {
          const drawn = terminalChart(chart, colours, width)
          expect(stripVTControlCharacters(drawn)).toBe(terminalChart(chart, plain, width))
        },
      ),
    )
  })
})
