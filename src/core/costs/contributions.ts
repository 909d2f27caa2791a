import { fsum, groups } from 'd3-array'
import type { Evaluation } from '../case/evaluation.ts'
import type { Text } from '../case/text.ts'
import type { CostLine } from './cost-line.ts'
import type { Compared } from './difference.ts'
import { compare, countedLines, isStated, type Ledger, perspectiveOf } from './ledger.ts'
import { nameOf, thingOf } from './use.ts'

/** What one thing adds to the difference of a case. */
export interface Contribution extends Compared {
  /** Price id, or else the label of the lines. */
  readonly price: string
  /** What the lines are called, where all are called the same; else what the price is called. */
  readonly label: Text
  readonly unit: string
  /** Its difference without sign / the sum of all differences without sign; null where one of them is unknown. */
  readonly share: number | null
}

/**
 * What carries the difference: reference - intervention by price and unit, in the perspective of the settings; together
 * these are the difference of the case. The largest, without sign, come first, and what is unknown last. Nothing where
 * the cost of a scenario is unknown as a whole, or where the perspective says nothing.
 */
export function contributions(ledger: Ledger, evaluation: Evaluation): readonly Contribution[] {
  const { perspective } = evaluation.settings
  if (ledger.unknown.intervention || ledger.unknown.reference) return []
  if (!isStated(perspective, ledger, evaluation)) return []
  const take = perspectiveOf(perspective, evaluation)
  const parts = groups(countedLines(ledger), thingOf).map(([, same]) => {
    const intervention = same.filter(({ scenario }) => scenario === 'intervention')
    const reference = same.filter(({ scenario }) => scenario !== 'intervention')
    const { support_stated, unknown } = ledger
    return { same, compared: compare({ intervention, reference, support_stated, unknown }, take) }
  })
  const whole = fsum(parts, ({ compared }) => sizeOf(compared))
  const isKnown = whole > 0 && parts.every(({ compared }) => compared.difference !== null)
  return parts.sort(byContribution).map(({ same, compared }) => {
    const first = same[0] as CostLine
    return {
      price: nameOf(first),
      label: labelOf(same, evaluation),
      unit: first.unit,
      share: isKnown ? sizeOf(compared) / whole : null,
      ...compared,
    }
  })
}

interface Part {
  readonly same: readonly CostLine[]
  readonly compared: Compared
}

function sizeOf({ difference }: Compared): number {
  return Math.abs(difference ?? 0)
}

/** The largest first, the unknown last; equal ones by name, so that the order of the lines does not matter. */
function byContribution(a: Part, b: Part): number {
  const isUnknown = ({ compared }: Part) => Number(compared.difference === null)
  const difference = isUnknown(a) - isUnknown(b) || sizeOf(b.compared) - sizeOf(a.compared)
  return difference || (thingOf(a.same[0] as CostLine) < thingOf(b.same[0] as CostLine) ? -1 : 1)
}

/** What the lines are called where all are called the same, else what their price is called. */
function labelOf(same: readonly CostLine[], { prices }: Evaluation): Text {
  const { price, label } = same[0] as CostLine
  const ofPrice = price === null ? undefined : prices.get(price)?.label
  return same.every((line) => line.label === label) ? label : (ofPrice ?? label)
}
