import { fsum } from 'd3-array'
import type { PayerRow } from './breakdown.ts'
import type { Totals } from './totals.ts'

/**
 * Checks in every run that society is the sum of all payer rows, and public the sum of the public ones.
 *
 * @throws where a sum is off by more than rounding: a fault of this tool
 */
export function assertAddsUp(totals: Totals, payers: readonly PayerRow[]): void {
  for (const side of ['intervention', 'reference'] as const) {
    assertSum(
      totals.society[side],
      payers.map((row) => row[side]),
      'society',
    )
    assertSum(
      totals.public[side],
      payers.filter((row) => row.public).map((row) => row[side]),
      'public',
    )
  }
}

/** @throws where known parts do not add up to their known total */
export function assertSum(total: number | null, parts: readonly (number | null)[], name: string): void {
  if (total === null || parts.includes(null)) return
  const size = parts.reduce<number>((sum, part) => sum + Math.abs(part as number), 1)
  if (Math.abs(total - fsum(parts as readonly number[])) > 1e-9 * size)
    throw new Error(`the parts of ${name} do not add up to it`)
}
