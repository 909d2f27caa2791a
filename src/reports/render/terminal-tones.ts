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
}

/** A text in the colour of a tone. */
export function inTone(tone: Tone, text: string, paint: ChalkInstance): string {
  switch (tone) {
    case 'better':
    case 'with':
    case 'saves':
    case 'benefit':
      return paint.blueBright(text)
    case 'worse':
    case 'without':
    case 'costs-extra':
    case 'investment':
      return paint.yellow(text)
    case 'mixed':
      return paint.magenta(text)
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
