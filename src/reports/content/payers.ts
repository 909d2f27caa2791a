import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import type { PayerTotals } from '../../core/aggregate/row-totals.ts'
import { type Cell, heading, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import type { CaseRecord } from './result.ts'

/** Who pays and who gains, with everything together and the public part where the result has them. */
export function payersTable(
  desk: Desk,
  at: string,
  payers: readonly PayerTotals[],
  kind: string,
  totals: readonly (readonly Cell[])[] = [],
): Section {
  if (payers.length === 0) return []
  const { sentences, payer } = desk
  const words = sentences.report.payers
  return [
    heading(3, words.title),
    table(words.head, [
      ...payers.map((row) => comparedRow(desk, payer(row.payer), `${at}.payers.${row.payer}`, kind)),
      ...totals,
    ]),
  ]
}

/** A row of cost with, cost without, and their difference in words. */
export function comparedRow({ money, difference }: Desk, label: string, at: string, kind: string): readonly Cell[] {
  return [label, money(`${at}.intervention`), money(`${at}.reference`), difference(at, kind)]
}

/** The totals of a block: of everyone, and of the public payers. */
export function totalRowsOfBlock(desk: Desk, { id, reference_kind }: Aggregate): readonly (readonly Cell[])[] {
  const words = desk.sentences.report.payers
  return [
    comparedRow(desk, words.society, `aggregate.${id}.totals.society`, reference_kind),
    comparedRow(desk, words.public, `aggregate.${id}.totals.public`, reference_kind),
  ]
}

/** The totals of a case in each perspective. */
export function totalRows(
  desk: Desk,
  { case: id, totals, undiscounted, reference }: CaseRecord,
): readonly (readonly Cell[])[] {
  const words = desk.sentences.report.payers
  const row = (label: string, name: string) => comparedRow(desk, label, `cases.${id}.${name}`, reference.kind)
  return [
    row(words.society, 'totals.society'),
    row(words.public, 'totals.public'),
    ...(totals.cashable === null ? [] : [row(words.cashable, 'totals.cashable')]),
    ...(totals.cashable_not_stated === null ? [] : [row(words.cashableNotStated, 'totals.cashable_not_stated')]),
    ...(undiscounted === null ? [] : [row(words.undiscounted, 'undiscounted.society')]),
  ]
}

/** Differences by payer and follow-up year, where there is more than one year. */
export function byYear(
  { sentences, difference, payer }: Desk,
  at: string,
  payers: readonly PayerTotals[],
  kind: string,
): Section {
  const several = payers.some(({ by_year }) => by_year.length > 1)
  if (!several) return []
  const words = sentences.report.payers
  const rows = payers.flatMap((row) =>
    row.by_year.map(({ follow_up_year }) => [
      payer(row.payer),
      sentences.words.followUpYear(follow_up_year),
      difference(`${at}.payers.${row.payer}.by_year.year-${follow_up_year + 1}`, kind),
    ]),
  )
  return [heading(3, words.byYearTitle), table(words.byYearHead, rows)]
}
