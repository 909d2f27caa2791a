import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { type Saving, savingOf } from '../../core/aggregate/counts.ts'
import type { PayerTotals } from '../../core/aggregate/row-totals.ts'
import { type Cell, heading, paragraph, type Section, table } from '../document.ts'
import { paidCell } from './below-zero.ts'
import { inBlocks } from './block.ts'
import type { Desk } from './desk.ts'
import { payerBars } from './pictures/money-bars.ts'
import type { CaseRecord } from './result.ts'
import { returnsOfBlock } from './returns.ts'

/** Who pays and who gains, and what the support itself costs beside what it brings. */
export function payers(desk: Desk): Section {
  const words = desk.sentences.report.payers
  return [
    heading(2, words.title, 'payers'),
    ...inBlocks(desk, (block) =>
      block.months === null ? [paragraph(desk.sentences.report.perYear)] : payersOfBlock(desk, block),
    ),
  ]
}

function payersOfBlock(desk: Desk, block: Aggregate): Section {
  const { sentences } = desk
  const { head } = sentences.report.payers
  const { id, reference_kind: kind, payers: rows } = block
  const at = `aggregate.${id}`
  const drawn = payerBars(desk, block)
  if (rows.length === 0) return []
  return [
    ...inSentences(desk, block),
    ...(drawn === null ? [] : [drawn]),
    table(head, [
      ...rows.map((row) => comparedRow(desk, desk.payer(row.payer), `${at}.payers.${row.payer}`, kind)),
      ...totalRowsOfBlock(desk, block),
    ]),
    ...byYear(desk, at, rows, kind),
    ...returnsOfBlock(desk, block),
  ]
}

/** So many payers are named on each side. */
const mostNamed = 3

/** Who gains most and who pays most, in words. */
function inSentences(desk: Desk, { id, payers: rows, reference_kind: kind }: Aggregate): Section {
  if (kind === 'improved') return []
  const { numbers, annual } = desk.sentences
  const words = annual.payers
  const of = (saving: Saving, say: (named: readonly string[]) => string) => {
    const found = rows
      .flatMap((row) => sureOf(row) ?? [])
      .filter(({ amount }) => savingOf(amount, desk.evaluation.settings.no_difference) === saving)
      .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
      .slice(0, mostNamed)
      .map(({ payer, amount, isBound }) => {
        const money = numbers.money(Math.abs(amount), desk.evaluation.settings.currency)
        return {
          payer,
          amount: isBound ? words.atLeast(money) : money,
          figure: `aggregate.${id}.payers.${payer}.${isBound ? 'bound_amount' : 'difference'}`,
        }
      })
    if (found.length === 0) return []
    return [
      paragraph(
        say(found.map(({ payer, amount }) => words.one(desk.payer(payer), amount))),
        found.map(({ figure }) => figure),
      ),
    ]
  }
  return [...of('saves', words.gains), ...of('costs_extra', words.pays)]
}

/** What a payer gains or pays more: where it is unknown, as much as is sure, which a bound towards zero does not say. */
function sureOf({ payer, difference, bound, bound_amount }: PayerTotals) {
  if (difference !== null) return { payer, amount: difference, isBound: false }
  if (bound_amount === null) return null
  return bound === (bound_amount > 0 ? 'at-least' : 'at-most') ? { payer, amount: bound_amount, isBound: true } : null
}

/** A row of cost with, cost without, and their difference in words. */
export function comparedRow(desk: Desk, label: string, at: string, kind: string): readonly Cell[] {
  const paid = (scenario: string) => paidCell(desk, desk.money(`${at}.${scenario}`))
  return [label, paid('intervention'), paid('reference'), desk.difference(at, kind)]
}

/** The totals of a block: of everyone, and of the public payers. */
function totalRowsOfBlock(desk: Desk, { id, reference_kind }: Aggregate): readonly (readonly Cell[])[] {
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
