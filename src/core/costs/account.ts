import { groups } from 'd3-array'
import type { Evaluation } from '../case/evaluation.ts'
import type { CostLine } from './cost-line.ts'
import { countedLines, type Ledger } from './ledger.ts'

/** A price that a case counts with. */
export type PriceUse = Pick<
  CostLine,
  'price' | 'label' | 'unit' | 'unit_price' | 'price_year' | 'source' | 'index_factor' | 'not_indexed'
>

/** A line that is in the story and not, or not fully, in the sums. */
export interface Told extends Pick<CostLine, 'scenario' | 'activity' | 'label'> {
  readonly why: 'unknown' | 'not-counted'
}

/** The prices a case counts with, each once. */
export function pricesUsed(ledger: Ledger, { prices }: Evaluation): readonly PriceUse[] {
  const used = countedLines(ledger).map(
    ({ price, label, unit, unit_price, price_year, source, index_factor, not_indexed }) => ({
      price,
      label: (price === null ? undefined : prices.get(price)?.label) ?? label,
      unit,
      unit_price,
      price_year,
      source,
      index_factor,
      not_indexed,
    }),
  )
  return groups(used, (use) => use.price ?? JSON.stringify(use)).map(([, [use]]) => use as PriceUse)
}

/** The activities of a case that are told and not counted, or whose quantity is unknown. */
export function toldLines({ intervention, reference }: Ledger): readonly Told[] {
  const told = [...intervention, ...reference].filter(({ counted, quantity }) => !counted || quantity === null)
  return groups(told, ({ scenario, activity }) => `${scenario} ${activity}`).map(([, lines]) => {
    const { scenario, activity, label, counted } = lines[0] as CostLine
    return { scenario, activity, label, why: counted ? 'unknown' : 'not-counted' }
  })
}
