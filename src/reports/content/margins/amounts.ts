import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import { type AmountInference, leastCases } from '../../../core/aggregate/amount-inference.ts'
import type { Resampled } from '../../../core/aggregate/resampled.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'

/** How far the amounts of a block may be off because of which cases take part; nothing where that may not be said. */
export function amountMargins(desk: Desk, block: Aggregate): Section {
  const amounts = block.inference?.amounts ?? null
  if (amounts === null || amounts.known === 0) return []
  const { amounts: words } = desk.sentences.margins
  const rows = [
    ...meanRows(desk, block, amounts),
    ...medianRow(desk, block, amounts),
    ...ratioRows(desk, block, amounts),
  ]
  return [
    heading(3, words.title),
    ...(rows.length === 0 ? [] : [table(words.head, rows, { name: 'margins' })]),
    ...notes(desk, block, amounts),
  ]
}

type Row = readonly Cell[]

function meanRows(desk: Desk, block: Aggregate, { mean }: AmountInference): readonly Row[] {
  const { amounts: words } = desk.sentences.margins
  const cell = (figure: string) => desk.saved(figure, block.reference_kind)
  const at = `aggregate.${block.id}.inference.amounts.mean`
  return resampledRows(mean, at, cell, [words.mean, words.meanPercentile])
}

function ratioRows(desk: Desk, block: Aggregate, { benefit_cost_ratio: ratio }: AmountInference): readonly Row[] {
  const { amounts: words } = desk.sentences.margins
  const at = `aggregate.${block.id}.inference.amounts.benefit_cost_ratio`
  return resampledRows(ratio, at, desk.ratio, [words.ratio, words.ratioPercentile])
}

function resampledRows(
  found: Resampled | null,
  at: string,
  cell: (figure: string) => Cell,
  [bca, percentile]: readonly [string, string],
): readonly Row[] {
  if (found === null) return []
  const row = (label: string, ends: 'bca' | 'percentile'): Row => [
    label,
    cell(`${at}.estimate`),
    cell(`${at}.${ends}.1`),
    cell(`${at}.${ends}.2`),
  ]
  return [...(found.bca === null || isOne(found) ? [] : [row(bca, 'bca')]), row(percentile, 'percentile')]
}

function medianRow(desk: Desk, { id, reference_kind: kind }: Aggregate, { median }: AmountInference): readonly Row[] {
  if (median === null) return []
  const { margins, numbers } = desk.sentences
  const at = `aggregate.${id}.inference.amounts.median`
  const cell = (figure: string) => desk.saved(`${at}.${figure}`, kind)
  const label = margins.amounts.median(numbers.percent(median.coverage, 1))
  return [[label, cell('estimate'), cell('interval.1'), cell('interval.2')]]
}

/** Whether all draws are the same, so that there is no skewness to allow for. */
function isOne({ percentile }: Resampled): boolean {
  return percentile[0] === percentile[1]
}

/** What was drawn, and what allows for skewness; where every draw is the same there is none. */
function howDrawn(desk: Desk, mean: Resampled, organisations: number, at: (figure: string) => readonly string[]) {
  const { amounts: words } = desk.sentences.margins
  const { drawn, bca, resamples } = mean
  const isByCase = drawn === 'case'
  const skewness = isOne(mean) ? words.allEqual(drawn) : bca === null ? words.noBca : words.bca
  const sentence = words.drawn(resamples, isByCase ? null : organisations)
  return paragraph(`${sentence} ${skewness}`, at(isByCase ? 'mean.resamples' : 'organisations'))
}

/** What was drawn, and why what is not there is not. */
function notes(desk: Desk, { id, months, invested }: Aggregate, amounts: AmountInference): Section {
  const { amounts: words } = desk.sentences.margins
  const { mean, median, known, organisations, benefit_cost_ratio: ratio } = amounts
  const at = (figure: string) => [`aggregate.${id}.inference.amounts.${figure}`]
  const clustered = organisations > 1 && organisations < known
  return [
    ...(mean === null ? [paragraph(words.tooFewForMean(leastCases, known), at('known'))] : []),
    ...(mean === null ? [] : [howDrawn(desk, mean, organisations, at)]),
    ...(mean?.drawn === 'organisation' && median !== null ? [paragraph(words.medianByCase)] : []),
    ...(mean?.drawn === 'case' && clustered
      ? [paragraph(words.fewOrganisations(organisations), at('organisations'))]
      : []),
    ...(median === null ? [paragraph(words.tooFewForMedian(known), at('known'))] : []),
    // Where nobody states an investment there is nothing to give a margin of; few cases are said once.
    ...(ratio === null && months !== null && invested > 0 && mean !== null
      ? [
          amounts.invested < leastCases
            ? paragraph(words.tooFewForRatio(leastCases, amounts.invested), at('invested'))
            : paragraph(words.noRatio),
        ]
      : []),
  ]
}
