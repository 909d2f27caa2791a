import { mean } from 'd3-array'
import { endsOfScale, type Instrument } from '../case/instrument.ts'
import type { DomainEffect } from './effect.ts'

/** A domain with its levels. */
type Levelled = DomainEffect & { readonly domain: string }

/** The mean of domain levels stretched over the scale, 0 the worst level and 100 the best; levels are ordinal, so this comes second. */
export interface IndexScore {
  readonly start: number
  readonly intervention: number
  readonly reference: number
  readonly change: number
  readonly effect: number
  /** How many domains it rests on: those known at all points. */
  readonly domains: number
}

/**
 * Whether levels of an instrument are stretched to an index: not where a value set says what they are worth, and not where
 * there are only two, of which an index would be nothing but a share.
 */
export function hasIndex({ value_set, levels }: Instrument): boolean {
  return value_set === undefined && levels.length > 2
}

/** The 0-100 index over the domains known at start, with the intervention and in the reference; null where there are none. */
export function indexScore(domains: readonly Levelled[], instrument: Instrument): IndexScore | null {
  const complete = domains.filter(
    ({ start, intervention, reference }) => start !== null && intervention !== null && reference !== null,
  )
  if (complete.length === 0) return null
  const stretched = (point: 'start' | 'intervention' | 'reference', domain: Levelled) => {
    const { worst, best } = endsOfScale(instrument, domain.domain)
    return (100 * ((domain[point] as number) - worst)) / (best - worst)
  }
  const at = (point: 'start' | 'intervention' | 'reference') =>
    mean(complete, (domain) => stretched(point, domain)) as number
  const [start, intervention, reference] = [at('start'), at('intervention'), at('reference')]
  return {
    start,
    intervention,
    reference,
    change: intervention - start,
    effect: intervention - reference,
    domains: complete.length,
  }
}
