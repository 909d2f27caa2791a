import type { Stretch } from '../core/privacy/trace.ts'
import type { Scalar, Span } from './tree.ts'

/** How a value is written: as it is, in lines below a sign, or between quotes. */
export type Style = 'plain' | 'lines' | 'single' | 'double'

/** How a scalar is written in a text. */
export function styleOf(text: string, { start, quoted }: Scalar): Style {
  if (!quoted) return 'plain'
  const before = text[start - 1]
  return before === '"' ? 'double' : before === "'" ? 'single' : 'lines'
}

/**
 * Leads from a stretch of a scalar's value, that begins and ends with a sign, to where it is written. Reading a value
 * folds blanks and nothing else, so that the signs that are no blank stand in both in the same order.
 */
export function placesOf(text: string, scalar: Scalar): (stretch: Stretch) => Span {
  const value = scalar.text ?? ''
  const { starts, ends } = writtenSigns(text, scalar)
  const before = new Uint32Array(value.length + 1)
  for (let at = 0; at < value.length; at++) before[at + 1] = (before[at] as number) + signsIn(value[at] as string)
  return (stretch) => {
    const start = starts[before[stretch.start] as number]
    const end = ends[(before[stretch.end] as number) - 1]
    return start === undefined || end === undefined ? scalar : { start, end }
  }
}

/** Where each sign of a value is written that is no blank: one place for each unit in UTF-16. */
function writtenSigns(text: string, scalar: Scalar) {
  const style = styleOf(text, scalar)
  const starts: number[] = []
  const ends: number[] = []
  for (let at = scalar.start; at < scalar.end; ) {
    const written = writtenAt(text, at, style)
    for (let left = signsIn(meaning(written, style)); left > 0; left--) {
      starts.push(at)
      ends.push(at + written.length)
    }
    at += written.length
  }
  return { starts, ends }
}

const escaped = /\\(?:x.{2}|u.{4}|U.{8}|\r\n|[\s\S])/y

/** One sign as it is written at a place, with what escapes it. */
function writtenAt(text: string, at: number, style: Style): string {
  if (style === 'single' && text.startsWith("''", at)) return "''"
  escaped.lastIndex = at
  return (style === 'double' && escaped.exec(text)?.[0]) || (text[at] as string)
}

/** What a sign as written stands for, as far as it matters whether that is a blank and how many units it has. */
function meaning(written: string, style: Style): string {
  if (style === 'single') return written.charAt(0)
  const code = /^\\[xuU]([\da-fA-F]+)$/.exec(written)?.[1]
  if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff))
  return written.length > 1 && /[\stnvfrNLP_]/.test(written.charAt(1)) ? ' ' : written.slice(-1)
}

function signsIn(text: string): number {
  return /\s/.test(text) ? 0 : text.length
}
