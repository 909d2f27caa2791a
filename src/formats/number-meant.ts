import { readNumber, unambiguous } from './number.ts'

/** Which numbers a field takes, and whether it takes a range of them. */
export interface FieldOfNumbers {
  readonly min?: number
  readonly max?: number
  readonly orRange?: boolean
}

/** Whether a field holds shares, which go to 1 or 2: of another, 80% says nothing. */
export function ofShares({ max }: FieldOfNumbers): boolean {
  return max !== undefined && max <= 2
}

const digits = String.raw`\d+(?:[.,]\d+)*`
const percentage = new RegExp(`^(${digits}) ?%$`)
const between = String.raw` ?(?:-|–|—|\.\.\.?|tot en met|tot|t\/m|to|à) ?`
const stretch = new RegExp(`^(${digits})(?: ?%)?${between}(${digits})( ?%)?$`)

/** How a percentage or a stretch such as `4-10` is written here; empty where that is not sure, or does not fit. */
export function numbersMeant(text: string, field: FieldOfNumbers): readonly string[] {
  const [, share] = percentage.exec(text) ?? []
  if (share !== undefined) return [numberIn(share, true, field)].filter((one) => one !== null)
  const [, from, to, percent] = (field.orRange === true && stretch.exec(text)) || []
  if (from === undefined || to === undefined) return []
  const [low, high] = [from, to].map((end) => numberIn(end, percent !== undefined, field))
  if (low == null || high == null || Number(low) >= Number(high)) return []
  return [`{ low: ${low}, high: ${high} }`]
}

/** One number as a file holds it; null where it has two readings, or the field does not take it. */
function numberIn(text: string, isPercentage: boolean, field: FieldOfNumbers): string | null {
  const { min, max } = field
  const read = readNumber(text)
  const readings = 'value' in read ? [text] : read.code === 'ambiguous-number' ? read.args.readings : []
  const [plain, second] = readings
  if (plain === undefined || second !== undefined) return null
  if (isPercentage && !ofShares(field)) return null
  // Moving the point in the text keeps every digit as it was written.
  const value = isPercentage ? Number(`${plain}e-2`) : Number(plain)
  return value >= (min ?? value) && value <= (max ?? value) ? unambiguous(String(value)) : null
}
