import type { ChalkInstance } from 'chalk'
import type { LegendEntry, Tone } from '../chart.ts'
import { wrapped } from './layout.ts'

/** What bars are filled with: tones that stand side by side differ without colour too. */
export const fillOf: Readonly<Record<Tone, string>> = {
  better: '█',
  mixed: '▓',
  same: '▒',
  worse: '░',
  unknown: '·',
  start: '░',
  with: '█',
  without: '▒',
  saves: '█',
  none: '▒',
  'costs-extra': '░',
  investment: '░',
  benefit: '█',
  lowest: '░',
  highest: '█',
  first: '█',
  second: '░',
  third: '▓',
  fourth: '▒',
}

/** What a value on a scale is marked with. */
export const signOf: Readonly<Record<Tone, string>> = {
  better: '●',
  mixed: '▲',
  same: '■',
  worse: '□',
  unknown: '?',
  start: '○',
  with: '●',
  without: '■',
  saves: '●',
  none: '■',
  'costs-extra': '□',
  investment: '□',
  benefit: '●',
  lowest: '○',
  highest: '●',
  first: '●',
  second: '□',
  third: '▲',
  fourth: '■',
}

/** A text in the colour of a tone. */
export function inTone(tone: Tone, text: string, paint: ChalkInstance): string {
  switch (tone) {
    case 'better':
    case 'with':
    case 'saves':
    case 'benefit':
    case 'first':
      return paint.blueBright(text)
    case 'worse':
    case 'without':
    case 'costs-extra':
    case 'investment':
    case 'second':
      return paint.yellow(text)
    case 'mixed':
    case 'lowest':
    case 'third':
      return paint.magenta(text)
    case 'highest':
    case 'fourth':
      return paint.cyan(text)
    default:
      return paint.dim(text)
  }
}

/** What each sign stands for, on as many lines as it takes. */
export function legendLines(
  entries: readonly LegendEntry[],
  signs: Readonly<Record<Tone, string>>,
  width: number,
): string {
  // The words of an entry stay together while they fit.
  const words = entries.map(({ tone, label }) => `${signs[tone]} ${label}`.replaceAll(' ', '\u00a0'))
  return wrapped(words.join('   '), width)
}

/** The words of a value after those of its tone. */
export function named(legend: readonly LegendEntry[], tone: Tone, words: string): string {
  const entry = legend.find((one) => one.tone === tone)
  return entry === undefined ? words : `${entry.label}: ${words}`
}
