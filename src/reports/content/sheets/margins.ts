import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import type { Resampled } from '../../../core/aggregate/resampled.ts'
import type { ColumnKind } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { blockWord } from './blocks.ts'
import { type SummaryRow, valueIn } from './summary-row.ts'

type RowOf = (figure: string, label: string, kind: ColumnKind) => SummaryRow

/** How far the amounts and groups of a block may be off because of which cases take part; none where that may not be said. */
export function marginRows(desk: Desk, block: Aggregate): readonly SummaryRow[] {
  if (block.inference === null) return []
  return [...amountRows(desk, block), ...groupRows(desk, block)]
}

function rowsIn(desk: Desk, block: Aggregate, subject: string): RowOf {
  return (figure, label, kind) => {
    const name = `aggregate.${block.id}.inference.${figure}`
    return { name, block: blockWord(desk, block), subject, label, kind, value: valueIn(desk, name), formula: undefined }
  }
}

function amountRows(desk: Desk, block: Aggregate): readonly SummaryRow[] {
  const { sheet: words } = desk.sentences.margins
  const amounts = block.inference?.amounts ?? null
  if (amounts === null) return []
  const row = rowsIn(desk, block, words.subject)
  const resampled = (found: Resampled | null, figure: string, labels: Labels, kind: ColumnKind) =>
    found === null
      ? []
      : [
          ...(found.bca === null ? [] : pair(row, `amounts.${figure}.bca`, labels.bca, kind)),
          ...pair(row, `amounts.${figure}.percentile`, labels.percentile, kind),
        ]
  return [
    ...resampled(amounts.mean, 'mean', { bca: words.mean, percentile: words.meanPercentile }, 'money'),
    ...(amounts.median === null
      ? []
      : [
          ...pair(row, 'amounts.median.interval', words.median, 'money'),
          row('amounts.median.coverage', words.coverage, 'share'),
        ]),
    ...resampled(
      amounts.benefit_cost_ratio,
      'benefit_cost_ratio',
      { bca: words.ratio, percentile: words.ratioPercentile },
      'number',
    ),
  ]
}

interface Labels {
  readonly bca: readonly string[]
  readonly percentile: readonly string[]
}

function pair(row: RowOf, figure: string, labels: readonly string[], kind: ColumnKind): readonly SummaryRow[] {
  return labels.map((label, at) => row(`${figure}.${at + 1}`, label, kind))
}

function groupRows(desk: Desk, block: Aggregate): readonly SummaryRow[] {
  const { sheet: words } = desk.sentences.margins
  return (block.inference?.comparison?.rows ?? []).flatMap(({ id, other, interval, cliffs_delta }) => {
    const row = rowsIn(desk, block, words.comparison(id, other))
    const at = (figure: string) => `comparison.rows.${id}.${figure}`
    return [
      row(at('difference'), words.difference, 'money'),
      ...(interval?.bca ? pair(row, at('interval.bca'), words.differenceEnds, 'money') : []),
      row(at('permutation.p'), words.p, 'number'),
      row(at('p_adjusted'), words.pAdjusted, 'number'),
      row(at('cliffs_delta.delta'), words.delta, 'number'),
      ...(cliffs_delta.interval === null ? [] : pair(row, at('cliffs_delta.interval'), words.deltaEnds, 'number')),
    ]
  })
}
