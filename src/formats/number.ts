import type { FindingArgs } from '../core/finding.ts'

/** A number read from the text as written, or why it cannot be read without guessing. */
export type ReadNumber =
  | { readonly value: number }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'ambiguous-number'; readonly args: FindingArgs['ambiguous-number'] }

/** Whole numbers that nobody reads in two ways; most numbers are of these. */
const small = /^(0|[1-9]\d{0,2})$/
/** Nobody writes a longer one, and looking for its meaning takes time. */
const longest = 1000
const plain = /^[-+]?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/

/**
 * Reads a number as a careful reader would: `1.250` is 1250 to a Dutch reader and 1.25 to YAML, `010` is 10 or 8,
 * `12,5` is text to YAML. None of these is guessed.
 */
export function readNumber(text: string): ReadNumber {
  if (small.test(text)) return { value: Number(text) }
  if (text.length > longest) return { code: 'not-a-number' }
  const unsigned = text.replace(/^[-+]/, '')
  const sign = text.startsWith('-') ? '-' : ''
  const ambiguous = (why: FindingArgs['ambiguous-number']['why'], ...readings: string[]) => ({
    code: 'ambiguous-number' as const,
    args: { why, readings: readings.map((reading) => sign + reading) },
  })

  if (/^[1-9]\d{0,2}\.\d{3}$/.test(unsigned))
    return ambiguous('thousands-point', unsigned.replace('.', ''), unambiguous(unsigned))
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(unsigned)) return ambiguous('thousands-point', unsigned.replaceAll('.', ''))
  if (/^[\d.,]*\d,[\d.,]*\d$/.test(unsigned)) return ambiguous('comma', ...commaReadings(unsigned))
  if (/^\d[\d_]*(\.[\d_]+)?$/.test(unsigned) && unsigned.includes('_'))
    return ambiguous('underscore', unsigned.replaceAll('_', ''))
  if (/^0\d+(\.\d+)?$/.test(unsigned)) return ambiguous('leading-zero', ...leadingZeroReadings(unsigned))
  if (/^\.?(inf|nan)(inity)?$/i.test(unsigned)) return ambiguous('not-finite')
  if (/^\.\d+$/.test(unsigned)) return { value: Number(text) }
  if (!plain.test(text)) return { code: 'not-a-number' }
  const value = Number(text)
  if (!Number.isFinite(value)) return ambiguous('not-finite')
  return isPrecise(unsigned, value) ? { value } : ambiguous('too-precise', String(Math.abs(value)))
}

function commaReadings(text: string): string[] {
  const commas = text.split(',').length - 1
  if (text.includes('.'))
    return [
      text.lastIndexOf(',') > text.lastIndexOf('.')
        ? text.replaceAll('.', '').replace(',', '.')
        : text.replaceAll(',', ''),
    ]
  if (commas > 1) return [text.replaceAll(',', '')]
  const asDecimal = unambiguous(text.replace(',', '.'))
  return /^[1-9]\d{0,2},\d{3}$/.test(text) ? [asDecimal, text.replace(',', '')] : [asDecimal]
}

function leadingZeroReadings(text: string): string[] {
  const decimal = String(Number(text))
  return /^0[0-7]+$/.test(text) && Number(text) > 7 ? [decimal, String(Number.parseInt(text, 8))] : [decimal]
}

/** A decimal as it can be written without doubt: `1.125` would be ambiguous again, `1.1250` is not. */
export function unambiguous(decimal: string): string {
  const short = String(Number(decimal))
  return /^[1-9]\d{0,2}\.\d{3}$/.test(short) ? `${short}0` : short
}

/** Whether a double holds every digit that was written. */
function isPrecise(written: string, value: number): boolean {
  const digits = (text: string) =>
    (text.split(/[eE]/)[0] as string).replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
  return digits(written) === digits(String(Math.abs(value)))
}
