import type { Case } from '../case/case.ts'
import type { Evaluation, Perspective } from '../case/evaluation.ts'
import { periodOf } from '../time/period.ts'
import { calendar } from '../time/window.ts'
import type { CostLine } from './cost-line.ts'
import { costLines } from './cost-lines.ts'
import { type Compared, compared, type Taking, type Tally, tally } from './difference.ts'
import { isSupportStated } from './evaluated-support.ts'

/** The cost lines of both scenarios of a case. */
export interface Ledger {
  readonly intervention: readonly CostLine[]
  readonly reference: readonly CostLine[]
  /** Whether the case or its approach says what the evaluated support is. */
  readonly support_stated: boolean
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
    support_stated: isSupportStated(story, evaluation.settings),
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

/** What a perspective takes from a line: society everything, public what public payers pay, cashable the stated share of that. */
export function perspectiveOf(perspective: Perspective, evaluation: Evaluation): Taking {
  if (perspective === 'society') return () => 1
  const isPublic = publicLine(evaluation)
  return (line) => (isPublic(line) ? (perspective === 'public' ? 1 : (line.cashable ?? 0)) : 0)
}

/** Whether public money pays or receives a line. */
export function publicLine({ payers }: Evaluation): (line: CostLine) => boolean {
  return ({ payer }) => payers.get(payer)?.public ?? false
}

/** Whether a perspective says anything: the cashable one does not where no public line states a share. */
export function isStated(perspective: Perspective, ledger: Ledger, evaluation: Evaluation): boolean {
  if (perspective !== 'cashable') return true
  const lines = countedLines(ledger).filter(publicLine(evaluation))
  return lines.length === 0 || lines.some(({ cashable }) => cashable !== null)
}

const nothingStated: Compared = {
  intervention: null,
  reference: null,
  difference: null,
  bound: null,
  bound_amount: null,
}

/** Compares a part of the counted lines in the perspective of the settings. */
export function inPerspective(ledger: Ledger, evaluation: Evaluation, part: Taking = () => 1): Compared {
  const { perspective } = evaluation.settings
  if (!isStated(perspective, ledger, evaluation)) return nothingStated
  const take = perspectiveOf(perspective, evaluation)
  return compare(ledger, (line) => take(line) * part(line), perspective === 'society' ? 'all-payers' : 'some-payers')
}
