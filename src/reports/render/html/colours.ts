import { toneVariables } from '../../charts/palette.ts'

type Colour = readonly [number, number, number]

/** The least contrast between words and what is behind them is 4.5 to 1 (WCAG 2.2, 1.4.3); light on dark asks for more. */
const schemes = {
  light: { paper: [255, 255, 255], ink: [0, 0, 0], tinted: 0.07, contrast: 4.7 },
  dark: { paper: [21, 25, 29], ink: [255, 255, 255], tinted: 0.14, contrast: 7 },
} as const

/** The variables of a page's colours, light and, on a screen that asks for it, dark; an accent too pale to read is deepened. */
export function colourVariables(accent: string): string {
  return `:root{${ofScheme('light', accent)}}@media screen and (prefers-color-scheme:dark){:root{${ofScheme('dark', accent)}}}`
}

function ofScheme(scheme: 'light' | 'dark', accent: string): string {
  const { paper, ink, tinted, contrast: enough } = schemes[scheme]
  const asked = colourOf(accent)
  const tint = mixed(paper, asked, tinted)
  let readable = asked
  for (let share = 0; share < 1 && contrast(readable, tint) < enough; share += 1 / 16) {
    readable = mixed(asked, ink, share)
  }
  return `${toneVariables(scheme)}--accent:${written(readable)};--tint:${written(tint)};`
}

function colourOf(hex: string): Colour {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16)
  return [at(1), at(3), at(5)]
}

function mixed(from: Colour, to: Colour, share: number): Colour {
  const part = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share)
  return [part(0), part(1), part(2)]
}

function written(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function contrast(one: Colour, other: Colour): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map(linear) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A part of a colour as light: a polynomial through the curve of sRGB, since powers differ between machines. */
function linear(part: number): number {
  const share = part / 255
  return share * (share * (share * 0.305306011 + 0.682171111) + 0.012522878)
}
