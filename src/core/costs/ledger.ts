import type { Case } from '../case/case.ts'
import type { Evaluation, Perspective } from '../case/evaluation.ts'
import { periodOf } from '../time/period.ts'
import { calendar } from '../time/window.ts'
import type { CostLine } from './cost-line.ts'
import { costLines } from './cost-lines.ts'
import { type Compared, compared, type Taking, type Tally, tally } from './difference.ts'

/** The cost lines of both scenarios of a case. */
export interface Ledger {
  readonly intervention: readonly CostLine[]
  readonly reference: readonly CostLine[]
  /** Scenarios whose cost is unknown as a whole. */
  readonly unknown: { readonly intervention: boolean; readonly reference: boolean }
}

/** All lines of a case's intervention and of the reference it is compared with. */
export function ledgerOf(story: Case, reference: string, evaluation: Evaluation): Ledger {
  const window = calendar(story.window)
  const session = story.session === undefined ? null : periodOf(story.session, window)
  return {
    intervention: costLines(story, 'intervention', window, session, evaluation),
    reference: costLines(story, reference, window, session, evaluation),
    unknown: {
      intervention: story.scenarios.intervention.activities === 'unknown',
      reference: story.scenarios[reference]?.activities === 'unknown',
    },
  }
}

/** The lines that count: `counted: false` keeps a line in the story and out of the sums. */
export function countedLines(ledger: Ledger): readonly CostLine[] {
  return [...ledger.intervention, ...ledger.reference].filter(({ counted }) => counted)
}

/**
 * Compares what is taken from the counted lines of both scenarios.
 *
 * @param part whether the lines are a part of all payers: of a scenario whose cost is unknown as a whole, a part may
 *   also be less than zero, as money received
 */
export function compare(ledger: Ledger, take: Taking, part: 'all-payers' | 'some-payers' = 'all-payers'): Compared {
  const side = (name: 'intervention' | 'reference'): Tally => {
    if (ledger.unknown[name]) return { known: 0, more: true, less: part === 'some-payers' }
    return tally(
      ledger[name].filter(({ counted }) => counted),
      take,
    )
  }
  return compared(side('intervention'), side('reference'))
}

/**
 * What a perspective takes from a line: society everything, public what public payers pay, cashable the stated share
 * of that. A public line without a stated share gives nothing to cashable; it is shown apart.
 */
export function perspectiveOf(perspective: Perspective, { payers }: Evaluation): Taking {
  if (perspective === 'society') return ({ amount }) => amount
  const isPublic = (line: CostLine) => payers.get(line.payer)?.public ?? false
  if (perspective === 'public') return (line) => (isPublic(line) ? line.amount : 0)
  return (line) => (isPublic(line) && line.cashable !== null ? times(line.amount, line.cashable) : 0)
}

/** An amount times a share; a share of zero of something unknown is zero. */
export function times(amount: number | null, share: number): number | null {
  if (share === 0) return 0
  return amount === null ? null : amount * share
}
