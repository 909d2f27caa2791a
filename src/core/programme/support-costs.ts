import { fsum } from 'd3-array'
import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import type { CostLine } from '../costs/cost-line.ts'
import { compare, countedLines, inPerspective, type Ledger, publicLine } from '../costs/ledger.ts'
import { caseloadPriceId } from './caseload.ts'

/** An amount of one payer; null is unknown. */
interface PayerAmount {
  readonly payer: string
  readonly amount: number | null
}

/** What the support of a case cost in both courses, and what it brought whom; null where not stated or unknown. */
export interface SupportCosts {
  /** To public payers: the evaluated support, and the same or other support that is marked so in the reference. */
  readonly tailored: number | null
  /** Null too where no line of the reference is marked, unless it is a reference without help. */
  readonly usual: number | null
  readonly by_payer: readonly PayerAmount[]
  /** All that the course without it cost more, the evaluated support apart: the benefit and the support it took the place of. */
  readonly gain: number | null
  readonly gains: readonly (PayerAmount & { readonly follow_up_year: number })[]
  /** The benefit that was realised by the date of the session, and what is expected after it. */
  readonly benefit_in_time: { readonly realised: number | null; readonly expected: number | null } | null
}

/** The costs of the support of a case in the perspective of the settings, by payer and by follow-up year for everyone. */
export function supportCosts(ledger: Ledger, kind: string, evaluation: Evaluation): SupportCosts | null {
  if (!ledger.support_stated) return null
  const isPublic = publicLine(evaluation)
  const both = compare(ledger, (line) => (isSupport(line) && isPublic(line) ? 1 : 0))
  const hasUsual = kind === 'none' || ledger.reference.some((line) => line.counted && isSupport(line))
  const rows = rowsOf(ledger)
  return {
    tailored: both.intervention,
    usual: hasUsual ? both.reference : null,
    by_payer: [...new Set(rows.map(({ payer }) => payer))].map((payer) => ({
      payer,
      amount: compare(ledger, (line) => (isSupport(line) && line.payer === payer ? 1 : 0)).intervention,
    })),
    gain: inPerspective(ledger, evaluation, ofGain).difference,
    gains: rows.map(({ payer, follow_up_year }) => ({
      ...{ payer, follow_up_year },
      amount: compare(ledger, (line) =>
        line.payer === payer && line.follow_up_year === follow_up_year ? ofGain(line) : 0,
      ).difference,
    })),
    benefit_in_time: benefitInTime(ledger, evaluation),
  }
}

function isSupport({ investment }: CostLine): boolean {
  return investment === true
}

function ofGain(line: CostLine): number {
  return isSupport(line) && line.scenario === 'intervention' ? 0 : 1
}

/** Every payer and follow-up year of the counted lines. */
function rowsOf(ledger: Ledger): readonly { readonly payer: string; readonly follow_up_year: number }[] {
  const names = countedLines(ledger).map(({ payer, follow_up_year }) => [payer, { payer, follow_up_year }] as const)
  const byName = new Map(names.map(([payer, row]) => [`${payer} ${row.follow_up_year}`, row]))
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

function benefitInTime(ledger: Ledger, evaluation: Evaluation): SupportCosts['benefit_in_time'] {
  const lines = countedLines(ledger)
  if (lines.length === 0 || lines.some(({ expected_share }) => expected_share === null)) return null
  const part = (take: (line: CostLine) => number) =>
    inPerspective(ledger, evaluation, (line) => (isSupport(line) ? 0 : take(line))).difference
  const after = ({ expected_share }: CostLine) => expected_share as number
  return { realised: part((line) => 1 - after(line)), expected: part(after) }
}

/** Months of support that a case counts by the price of its approach's caseload; null where it has no such line. */
export function clientMonths({ approach }: Case, { intervention }: Ledger): number | null {
  const lines = intervention.filter(
    ({ counted, price, quantity }) =>
      counted && quantity !== null && approach !== undefined && price === caseloadPriceId(approach),
  )
  if (lines.length === 0) return null
  return fsum(lines, (line) => (line.quantity as number) * line.certainty * line.payer_share)
}
