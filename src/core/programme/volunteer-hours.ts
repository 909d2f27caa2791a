import { fsum } from 'd3-array'
import type { CostLine } from '../costs/cost-line.ts'

/** Hours that nobody is paid for, in one course of a case. */
export interface UnpaidHours {
  /** Null where a quantity is unknown. */
  readonly hours: number | null
  /** What the counted lines among them come to, where they have a price above zero; null where none has. */
  readonly priced: number | null
}

/**
 * Hours of volunteers and others in the lines of one course: those of unit hour of which the payer is a volunteer, an
 * informal carer or another citizen, or the sector is informal, weighted by certainty and by payer share, also where they
 * are not counted. Null where there is no such line.
 */
export function unpaidHours(lines: readonly CostLine[]): UnpaidHours | null {
  const unpaid = lines.filter(isUnpaid)
  if (unpaid.length === 0) return null
  const priced = unpaid.filter(({ counted, unit_price }) => counted && unit_price > 0)
  return {
    hours: sumOf(unpaid.map((line) => line.quantity && line.quantity * line.certainty * line.payer_share)),
    priced: priced.length === 0 ? null : sumOf(priced.map(({ amount }) => amount)),
  }
}

const unpaidPayers: readonly string[] = ['volunteer', 'informal-carer', 'other-citizens']

function isUnpaid({ unit, payer, sector, transfer }: CostLine): boolean {
  return unit === 'hour' && transfer === null && (unpaidPayers.includes(payer) || sector === 'informal')
}

/** The sum; null where one is unknown. */
function sumOf(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : fsum(values as readonly number[])
}
