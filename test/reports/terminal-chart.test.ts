import { Chalk } from 'chalk'
import fc from 'fast-check'
import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/reports/chart.ts'
import { clean, document, picture } from '../../src/reports/document.ts'
import { terminal } from '../../src/reports/render/terminal.ts'
import { terminalChart } from '../../src/reports/render/terminal-chart.ts'
import { anyChart } from './any-chart.ts'

const plain = new Chalk({ level: 0 })
const mark = (value: number, text: string) => ({ value, text, figure: null })

const shares: Chart = {
  kind: 'shares',
  legend: [
    { tone: 'better', label: 'beter' },
    { tone: 'same', label: 'gelijk' },
    { tone: 'worse', label: 'slechter' },
  ],
  rows: [
    { label: 'Financiën', parts: [mark(9, '9'), mark(24, '24'), mark(0, '0')] },
    { label: 'Huishouden', parts: [mark(20, '20'), mark(12, '12'), mark(1, '1')] },
  ],
}

const bars: Chart = {
  kind: 'bars',
  legend: [
    { tone: 'investment', label: 'investering' },
    { tone: 'benefit', label: 'opbrengst' },
  ],
  ticks: [],
  rows: [
    {
      label: 'Eerste jaar',
      bars: [
        { ...mark(-100, '€ -100'), tone: 'investment' },
        { ...mark(300, '€ 300'), tone: 'benefit' },
      ],
    },
    { label: 'Tweede jaar', bars: [{ value: null, text: 'onbekend' }] },
  ],
}

describe('a chart on a terminal', () => {
  it('divides a bar as the parts divide the whole, each in its own sign', () => {
    expect(terminalChart(shares, plain, 60).split('\n')).toEqual([
      '█\u00a0beter   ▒\u00a0gelijk   ░\u00a0slechter',
      `Financiën   ${'█'.repeat(8)}${'▒'.repeat(23)}  █\u00a09  ▒\u00a024`,
      `Huishouden  ${'█'.repeat(19)}${'▒'.repeat(11)}░  █\u00a020  ▒\u00a012  ░\u00a01`,
    ])
  })

  it('draws bars to both sides of zero, and says what is unknown', () => {
    expect(terminalChart(bars, plain, 48).split('\n')).toEqual([
      '░\u00a0investering   █\u00a0opbrengst',
      `Eerste jaar  ${'░'.repeat(6)}│${' '.repeat(18)}  € -100`,
      `${' '.repeat(19)}│${'█'.repeat(18)}  € 300`,
      `Tweede jaar  ${' '.repeat(6)}│${' '.repeat(18)}  onbekend`,
    ])
  })

  it('becomes lines of text where there is no room', () => {
    expect(terminalChart(bars, plain, 30).split('\n')).toEqual([
      'Eerste jaar',
      '  investering: € -100',
      '  opbrengst: € 300',
      'Tweede jaar',
      '  onbekend',
    ])
  })

  it('draws when a note is, on a line of months', () => {
    const chart: Chart = {
      kind: 'timelines',
      months: 12,
      ticks: [],
      legend: [{ mark: 'event', label: 'gebeurtenis' }],
      courses: [
        {
          tone: 'with',
          title: 'Met',
          notes: [
            { mark: 'event', from: 3, to: 3, text: 'Verhuisd' },
            { mark: 'activity', from: 1, to: 12, text: 'Huisarts' },
          ],
        },
      ],
    }
    expect(terminalChart(chart, plain, 40).split('\n')).toEqual([
      '●\u00a0gebeurtenis',
      'Met',
      '▬▬▬▬▬▬▬▬▬▬▬▬  Huisarts',
      '··●·········  Verhuisd',
    ])
  })

  it('shows many dots as one strip, with how many are unknown', () => {
    const rows = Array.from({ length: 100 }, (_, at) => ({
      label: `Verhaal ${at}`,
      text: at < 98 ? `€ ${at}` : 'onbekend',
      dot: at < 98 ? ({ ...mark(at % 10, ''), tone: 'saves' } as const) : null,
    }))
    const chart: Chart = { kind: 'dots', legend: [], ticks: [mark(0, '0'), mark(9, '9')], bands: [], rows }
    const lines = terminalChart(chart, plain, 40).split('\n')
    expect(lines).toHaveLength(11)
    expect(lines[0]?.match(/[▂▄▆█]/g)).toHaveLength(10)
    expect(lines.slice(-2)).toEqual([`0${' '.repeat(38)}9`, '2 × onbekend'])
  })

  it('is never wider than the terminal, whatever it holds', () => {
    fc.assert(
      fc.property(anyChart, fc.integer({ min: 20, max: 200 }), (chart, width) => {
        const node = picture('Titel', '', chart)
        for (const line of terminalChart(node.chart, plain, width).split('\n'))
          expect(stringWidth(line), JSON.stringify(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('stands under its title in a report', () => {
    const text = terminal(document([picture('Wie betaalt', 'in woorden', bars)]), plain, 80)
    expect(text).toMatch(/^Wie betaalt\n░ investering {3}█ opbrengst\nEerste jaar/)
    expect(clean(text)).toBe(text)
  })
})
