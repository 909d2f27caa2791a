import * as z from 'zod/mini'
import { number, oneOf, reportAt } from './fields.ts'

type Bounds = { readonly min?: number; readonly max?: number }

/** A number, a range, or a named distribution by its moments. */
export function uncertain(bounds: Bounds = {}) {
  return z.union(uncertainForms(bounds))
}

/** The forms of an uncertain number; the commonest first, since a schema tries them in this order. */
export function uncertainForms(bounds: Bounds) {
  return [number(bounds), range(bounds), distribution(bounds)] as const
}

/** `{ low, likely, high }` of whole levels; the likely one counts. */
export function scoreRange() {
  const level = () => number({ whole: true })
  return z.strictObject({ low: level(), likely: level(), high: level() }).check(inOrder)
}

/** `{ low, likely, high }`, or without `likely`. */
function range(bounds: Bounds) {
  return z
    .strictObject({ low: number(bounds), likely: z.optional(number(bounds)), high: number(bounds) })
    .check(inOrder)
}

type Ordered = z.core.ParsePayload<{ low: number; likely?: number | undefined; high: number }>

function inOrder(ctx: Ordered): void {
  const { low, likely, high } = ctx.value
  if (low > high) reportAt(ctx, 'low', { code: 'range-order', args: { problem: 'low-above-high' } })
  else if (likely !== undefined && (likely < low || likely > high))
    reportAt(ctx, 'likely', { code: 'range-order', args: { problem: 'likely-outside' } })
}

function distribution(bounds: Bounds) {
  return z
    .strictObject({ distribution: oneOf(['gamma', 'lognormal', 'beta', 'normal']), mean: number(bounds), sd: number() })
    .check((ctx) => {
      const { distribution: name, mean, sd } = ctx.value
      if (sd <= 0) return reportAt(ctx, 'sd', { code: 'distribution-moments', args: { problem: 'sd-not-positive' } })
      if ((name === 'gamma' || name === 'lognormal') && mean <= 0)
        return reportAt(ctx, 'mean', { code: 'distribution-moments', args: { problem: 'mean-not-positive' } })
      if (name !== 'beta') return
      if (mean <= 0 || mean >= 1)
        return reportAt(ctx, 'mean', { code: 'distribution-moments', args: { problem: 'beta-outside' } })
      if (sd * sd >= mean * (1 - mean))
        reportAt(ctx, 'sd', { code: 'distribution-moments', args: { problem: 'beta-too-wide' } })
    })
}
