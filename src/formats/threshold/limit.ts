import { readNumber, unambiguous } from '../number.ts'
import type { FieldProblem } from '../schemas/fields.ts'

/** A number of a rule: as it is written without blanks, and what it is. */
export interface Limit {
  readonly written: string
  readonly value: number
  readonly isPercentage: boolean
}

/** Reads `10%`, `0.6` or `-5000` as a careful reader would; what can be read in two ways is a finding. */
export function readLimit(text: string): Limit | { readonly problem: FieldProblem } {
  const isPercentage = text.endsWith('%')
  const digits = isPercentage ? text.slice(0, -1).trimEnd() : text
  const read = readNumber(digits)
  if ('code' in read) {
    const percent = isPercentage ? '%' : ''
    if (read.code === 'not-a-number')
      return { problem: { code: read.code, args: { readings: [], or_range: null }, written: text } }
    const readings = read.args.readings.map((reading) => unambiguous(reading) + percent)
    return { problem: { code: read.code, args: { ...read.args, readings }, written: text } }
  }
  if (!isPercentage) return { written: digits, value: read.value, isPercentage }
  // Moving the point in the text keeps every digit as it was written.
  const value = /[eE]/.test(digits) ? read.value / 100 : Number(`${digits}e-2`)
  return { written: `${digits}%`, value, isPercentage }
}
