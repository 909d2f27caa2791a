import type { Activity } from '../case/activity.ts'
import type { UnitPrice } from '../case/unit-price.ts'

/** Who pays or receives which part of a line: positive shares add up to 1, and so do those received, as negatives. */
export interface PayerShare {
  readonly payer: string
  readonly share: number
  readonly transfer: 'paid' | 'received' | null
}

/**
 * The payers of a line: its own `payers` or `payer`, else the price's. A transfer is booked with each payer and, as a
 * negative, with its receiver (default `client`), so that it cancels out over all payers.
 */
export function payerShares(activity: Activity, price: UnitPrice): readonly PayerShare[] {
  const payers = activity.payers ?? { [activity.payer ?? price.payer]: 1 }
  const transfer = activity.transfer ?? price.transfer ?? false
  const paid = Object.entries(payers).map(([payer, share]) => ({
    payer,
    share,
    transfer: transfer ? ('paid' as const) : null,
  }))
  if (!transfer) return paid
  const receiver = activity.receiver ?? price.receiver ?? 'client'
  return [...paid, ...paid.map(({ share }) => ({ payer: receiver, share: -share, transfer: 'received' as const }))]
}
