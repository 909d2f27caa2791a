import { fsum, groups } from 'd3-array'
import type { Evaluation } from '../case/evaluation.ts'
import type { Text } from '../case/text.ts'
import type { CostLine } from './cost-line.ts'
import { countedLines, type Ledger } from './ledger.ts'

/** How much of one thing was used in each scenario, in its own unit; null is unknown. */
export interface Use {
  /** Price id, or else the label of the line. */
  readonly price: string
  readonly label: Text
  readonly unit: string
  /** Expected quantities: weighted by their certainty. */
  readonly intervention: number | null
  readonly reference: number | null
}

/** Use per price and unit, weighted by certainty, so that it is compared only within one unit. */
export function uses(ledger: Ledger, { prices }: Evaluation): readonly Use[] {
  return groups(countedLines(ledger), thingOf).map(([, same]) => {
    const first = same[0] as CostLine
    return {
      price: nameOf(first),
      label: (first.price === null ? undefined : prices.get(first.price)?.label) ?? first.label,
      unit: first.unit,
      intervention: ledger.unknown.intervention
        ? null
        : quantityOf(same.filter(({ scenario }) => scenario === 'intervention')),
      reference: ledger.unknown.reference
        ? null
        : quantityOf(same.filter(({ scenario }) => scenario !== 'intervention')),
    }
  })
}

/** What a line is of: lines of one price, or else of one label, and of one unit are of the same thing. */
export function thingOf(line: CostLine): string {
  return JSON.stringify([nameOf(line), line.unit])
}

/** The price id of a line, or else its label. */
export function nameOf({ price, label }: CostLine): string {
  return price ?? (typeof label === 'string' ? label : label.nl)
}

function quantityOf(lines: readonly CostLine[]): number | null {
  const paid = lines.filter(({ transfer }) => transfer !== 'received')
  if (paid.some(({ quantity }) => quantity === null)) return null
  return fsum(paid.map((line) => (line.quantity as number) * line.certainty * line.payer_share))
}
