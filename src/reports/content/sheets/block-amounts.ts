import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import { type Formula, ofNumbers, type Term, type Where } from '../../formula.ts'
import type { ColumnKind } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { blockWord, inBlock } from './blocks.ts'
import { headlineColumn } from './case-costs.ts'
import { perInvestment } from './case-totals.ts'
import { yesOrNo } from './coded.ts'
import { casesIn } from './counts.ts'
import { marginRows } from './margins.ts'
import { always, rowOf, type SummaryRow, valueIn } from './summary-row.ts'

/** The amounts of one block; per year, only what is known of the difference. */
export function amountsOfBlock(desk: Desk, block: Aggregate): readonly SummaryRow[] {
  if (block.months === null)
    return [...difference(desk, block), ...marginRows(desk, block), ...drawn(desk, block)].map((row) => ({
      ...row,
      formula: undefined,
    }))
  return [
    ...difference(desk, block),
    ...marginRows(desk, block),
    ...drawn(desk, block),
    ...(['society', 'public'] as const).flatMap((perspective) => totals(desk, block, perspective)),
    ...gains(desk, block),
    ...realism(desk, block),
  ]
}

/** Makes the rows of one subject of a block. */
function rowsIn(desk: Desk, block: Aggregate, subject: string) {
  return (figure: string, label: string, formula?: Formula, kind: ColumnKind = 'money'): SummaryRow => {
    const name = nameIn(block, figure)
    return { name, block: blockWord(desk, block), subject, label, kind, value: valueIn(desk, name), formula }
  }
}

function nameIn({ id }: Aggregate, figure: string): string {
  return `aggregate.${id}.${figure}`
}

function difference(desk: Desk, block: Aggregate): readonly SummaryRow[] {
  const { workbook } = desk.sentences
  const { cost_difference: found } = block
  const row = rowsIn(desk, block, workbook.summary.difference)
  const column = headlineColumn(desk)
  const sum = sumOfCases(column, [inBlock(desk, block)])
  const totalKnown = rowOf(nameIn(block, 'cost_difference.total_known'))
  const known = rowOf(nameIn(block, 'known'))
  const mean: Formula = {
    term: { is: 'ratio', of: totalKnown, over: known },
    unless: [{ is: 'not-above', term: known, limit: 0 }],
    otherwise: 'unknown',
  }
  const pair = (figure: 'quartiles' | 'leave_one_out' | 'leave_one_organisation_out', labels: readonly string[]) =>
    found[figure] === null ? [] : labels.map((label, at) => row(`cost_difference.${figure}.${at + 1}`, label))
  const words = workbook.summary
  return [
    row('cost_difference.total', workbook.summary.total, unlessUnknown(desk, block, column)),
    ...(found.bound === null ? [] : [row('cost_difference.bound_amount', workbook.summary.bound[found.bound])]),
    row('cost_difference.total_known', workbook.summary.totalKnown, always(sum)),
    row('cost_difference.mean', words.mean, mean),
    ...(found.trimmed_mean === null ? [] : [row('cost_difference.trimmed_mean', desk.sentences.margins.trimmedMean)]),
    row('cost_difference.median', words.median),
    ...pair('quartiles', words.quartiles),
    row('cost_difference.min', words.min),
    row('cost_difference.max', words.max),
    ...(found.largest_share === null
      ? []
      : [row('cost_difference.largest_share', words.largestShare, undefined, 'share')]),
    ...pair('leave_one_out', words.leaveOneOut),
    ...pair('leave_one_organisation_out', words.leaveOrganisationOut),
  ]
}

function totals(desk: Desk, block: Aggregate, perspective: 'society' | 'public'): readonly SummaryRow[] {
  const { workbook } = desk.sentences
  const at = `totals.${perspective}`
  const row = rowsIn(desk, block, workbook.summary.totals[perspective])
  const cells = (['reference', 'intervention'] as const).map((side) => rowOf(nameIn(block, `${at}.${side}`)))
  const [from, minus] = cells as [Term, Term]
  return [
    row(`${at}.intervention`, workbook.payers.intervention, unlessUnknown(desk, block, `${at}.intervention`)),
    row(`${at}.reference`, workbook.payers.reference, unlessUnknown(desk, block, `${at}.reference`)),
    row(`${at}.difference`, workbook.payers.difference, ofNumbers({ is: 'difference', from, minus }, cells)),
  ]
}

/** Over the cases that state their investment and know their benefit. */
function gains(desk: Desk, block: Aggregate): readonly SummaryRow[] {
  const { workbook } = desk.sentences
  const label = workbook.summary
  const row = rowsIn(desk, block, workbook.summary.returns)
  const where = [inBlock(desk, block), { column: 'invested', equals: yesOrNo(desk.sentences, true) }]
  const n = row('invested', workbook.summary.invested, always(casesIn(where)), 'count')
  if (block.invested === 0) return [n]
  const [benefit, investment] = [rowOf(nameIn(block, 'benefit')), rowOf(nameIn(block, 'investment'))]
  const cells = [benefit, investment]
  const ratios: readonly SummaryRow[] =
    block.benefit_cost_ratio === null
      ? []
      : [
          row('benefit_cost_ratio', label.ratio, perInvestment(benefit, investment, cells), 'number'),
          row(
            'net_return',
            label.netReturn,
            perInvestment({ is: 'difference', from: benefit, minus: investment }, investment, cells),
            'number',
          ),
        ]
  return [
    n,
    row('investment', label.investment, always(sumOfCases('investment', where))),
    row('benefit', label.benefit, always(sumOfCases('benefit', where))),
    ...ratios,
  ]
}

function realism(desk: Desk, block: Aggregate): readonly SummaryRow[] {
  const { workbook } = desk.sentences
  const row = rowsIn(desk, block, workbook.summary.realism)
  return block.known === 0
    ? []
    : [
        row('realism.certain_only', workbook.summary.certainOnly),
        row('realism.in_full', workbook.summary.inFull),
        ...(block.realism.cautious === null
          ? []
          : [row('realism.cautious', desk.sentences.uncertainty.sheet.cautious)]),
      ]
}

/** How the total lies over the draws. */
function drawn(desk: Desk, block: Aggregate): readonly SummaryRow[] {
  const { sheet: words } = desk.sentences.uncertainty
  const row = rowsIn(desk, block, words.subject)
  if (block.uncertainty === null) return []
  return [
    row('uncertainty.draws', words.draws, undefined, 'count'),
    row('uncertainty.mean', words.mean),
    row('uncertainty.median', words.median),
    row('uncertainty.sd', words.sd),
    ...words.interval.map((label, at) => row(`uncertainty.interval95.${at + 1}`, label)),
    row('uncertainty.monte_carlo_error', words.error),
    row('uncertainty.share_saving', words.saving, undefined, 'share'),
  ]
}

/** A sum over the cases of a block, unknown where one of them is. */
function unlessUnknown(desk: Desk, block: Aggregate, column: string): Formula {
  const where = inBlock(desk, block)
  return {
    term: sumOfCases(column, [where]),
    unless: [
      {
        is: 'any',
        count: { is: 'difference', from: casesIn([where]), minus: casesIn([where, { column, known: true }]) },
      },
    ],
    otherwise: 'unknown',
  }
}

function sumOfCases(column: string, where: readonly Where[]): Term {
  return { is: 'sum', sheet: 'cases', column, where }
}
