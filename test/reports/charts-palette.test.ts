import { describe, expect, it } from 'vitest'
import { nl } from '../../src/language/nl/nl.ts'
import { paperPalette, toneVariables } from '../../src/reports/charts/palette.ts'
import { svg } from '../../src/reports/charts/svg.ts'

/** How much lighter one colour is than another, as the guidelines for accessible pages count it. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : Math.exp(2.4 * Math.log((part + 0.055) / 1.055))
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A colour that lies over another and lets it through. */
function mixed(ground: string, over: string, strength: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const parts = [1, 3, 5].map((at) => part(ground, at) + (part(over, at) - part(ground, at)) * strength)
  return `#${parts.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`
}

function coloursOf(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const pairs = [...toneVariables(scheme).matchAll(/--([a-z-]+):(#[0-9a-f]{6});/g)]
  return new Map(pairs.map(([, name = '', colour = '']) => [name, colour]))
}

describe.each(['light', 'dark'] as const)('the colours of pictures on a %s page', (scheme) => {
  const colours = coloursOf(scheme)
  const of = (name: string) => colours.get(name) as string

  it('tell every mark from the paper, and let words stand on it', () => {
    const tones = [...colours].filter(([name]) => name.startsWith('tone-'))
    expect(tones).toHaveLength(Object.keys(paperPalette.tones).length)
    for (const [name, colour] of tones) expect(contrast(colour, of('picture-paper')), name).toBeGreaterThanOrEqual(4.5)
  })

  it('let a figure be read on the strongest tint of a table', () => {
    const cell = (value: number) => ({ value, text: '', figure: null, tone: 'saves' as const })
    const table = { label: '', texts: ['a', 'b'] }
    const cells = [[cell(-100), cell(1)]]
    const drawn = svg({ kind: 'heat', legend: [], across: table, down: table, cells, base: null }, paperPalette, nl)
    const strengths = [...drawn.matchAll(/fill-opacity="([\d.]+)"/g)].map(([, strength]) => Number(strength))
    expect(strengths).toHaveLength(2)
    for (const tone of Object.keys(paperPalette.tones))
      for (const strength of strengths) {
        const tint = mixed(of('picture-paper'), of(`tone-${tone}`), strength)
        expect(contrast(of('picture-ink'), tint), tone).toBeGreaterThanOrEqual(4.5)
      }
  })

  it.each([
    ['ink', 'paper', 7],
    ['ink', 'grid', 7],
    ['ink', 'event', 7],
    ['ink', 'activity', 7],
    ['ink', 'band', 7],
    ['muted', 'paper', 4.5],
    ['muted', 'band', 4.5],
    ['event-edge', 'paper', 3],
    ['activity-edge', 'paper', 3],
  ])('show %s on %s', (mark, ground, least) => {
    expect(contrast(of(`picture-${mark}`), of(`picture-${ground}`))).toBeGreaterThanOrEqual(least)
  })
})
