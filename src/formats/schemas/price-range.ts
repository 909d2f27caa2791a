import type * as z from 'zod/mini'
import type { Price } from '../../core/case/unit-price.ts'
import { reportAt, reportMissing } from './fields.ts'
import { sideFault } from './uncertain-faults.ts'

type Ranged = Pick<Price, 'amount' | 'low' | 'high' | 'range'>

// The last bits of a sum are no reason to refuse a price that just fits; as a share of the prices themselves.
const rounding = 1e-9

/** Finds a price whose low, amount and high are not in order or lie on both sides of 0, or cannot be drawn where they say how uncertain it is. */
export function priceRange(ctx: z.core.ParsePayload<Ranged>): void {
  const { amount, low, high, range } = ctx.value
  const isOutside = typeof amount === 'number' && ((low ?? amount) > amount || (high ?? amount) < amount)
  const across = low === undefined || high === undefined ? null : sideFault({ low, high })
  if (low !== undefined && high !== undefined && low > high)
    reportAt(ctx, 'low', { code: 'range-order', args: { problem: 'low-above-high' } })
  else if (isOutside) reportAt(ctx, 'amount', { code: 'range-order', args: { problem: 'amount-outside' } })
  else if (across !== null) reportAt(ctx, across.key, across)
  else if (range === 'uncertainty' && typeof amount !== 'number')
    reportAt(ctx, 'range', unfit('amount-uncertain', null))
  else if (range === 'uncertainty') uncertainPrice(ctx, amount as number)
}

/**
 * A price that is uncertain between low and high is drawn as a PERT whose mean is the amount. Its most likely value,
 * (6 amount - low - high) / 4, has to lie between low and high.
 */
function uncertainPrice(ctx: z.core.ParsePayload<Ranged>, amount: number): void {
  const { low, high } = ctx.value
  if (low === undefined) reportMissing(ctx, 'low', 'number')
  if (high === undefined) reportMissing(ctx, 'high', 'number')
  if (low === undefined || high === undefined) return
  const likely = (6 * amount - low - high) / 4
  const slack = rounding * Math.max(Math.abs(low), Math.abs(high))
  if (likely < low - slack) reportAt(ctx, 'amount', unfit('nearer-low', cents(6 * amount - 5 * low, Math.floor)))
  if (likely > high + slack) reportAt(ctx, 'amount', unfit('nearer-high', cents(6 * amount - 5 * high, Math.ceil)))
}

function unfit(problem: 'amount-uncertain' | 'nearer-low' | 'nearer-high', bound: number | null) {
  return { code: 'price-range', args: { problem, bound } } as const
}

/** A price in whole cents, rounded to the side that still fits. */
function cents(price: number, towards: (value: number) => number): number {
  return towards(Math.round(price * 1e8) / 1e6) / 100
}
