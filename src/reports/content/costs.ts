import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import type { Tone } from '../chart.ts'
import { type Cell, heading, paragraph, type Section, table } from '../document.ts'
import { casesOf, inBlocks, singleBlocks } from './block.ts'
import { type Desk, figuresOf, said } from './desk.ts'
import { bandCounts } from './pictures/bands.ts'
import { costDifferences } from './pictures/cost-differences.ts'
import { realismOfBlock } from './realism.ts'

/** The differences in cost: each case, how often how much, what they come to, and what that rests on. */
export function costs(desk: Desk): Section {
  const { costs: words } = desk.sentences.annual
  return [
    heading(2, words.title, 'costs'),
    paragraph(words.intro),
    ...inBlocks(desk, (block) => ofBlock(desk, block)),
    ...singles(desk),
  ]
}

const mostNamed = 60

function ofBlock(desk: Desk, block: Aggregate): Section {
  const dots = costDifferences(desk, block)
  return [
    ...(dots === null ? [] : [dots]),
    // Dots of many cases have no names beside them: then the bands say more.
    ...bands(desk, block, block.n > mostNamed),
    ...differences(desk, block),
    ...(block.months === null ? [paragraph(desk.sentences.report.perYear)] : realismOfBlock(desk, block)),
  ]
}

/** Cases that stand apart, one by one. */
function singles(desk: Desk): Section {
  const { block: words, costs: titles } = desk.sentences.annual
  const items = singleBlocks(desk).flatMap((block) =>
    casesOf(desk, block).map(({ title }) => {
      const { reference_kind: kind, months, cost_difference } = block
      const at = `aggregate.${block.id}.cost_difference`
      const cell = cost_difference.total === null ? boundOf(desk, block) : desk.saved(`${at}.total`, kind)
      return paragraph(words.single(title, desk.sentences.words.kind[kind], months, said(cell)), figuresOf([cell]))
    }),
  )
  return items.length === 0 ? [] : [heading(3, titles.singles), paragraph(words.apartOneByOne), ...items]
}

/** What can be said of an unknown total: its bound, in words. */
export function boundOf(desk: Desk, { id, reference_kind, cost_difference }: Aggregate): Cell {
  const { bound } = cost_difference
  const at = `aggregate.${id}.cost_difference`
  if (bound === null) return desk.saved(`${at}.total`, reference_kind)
  const { atLeast, atMost } = desk.sentences.report.difference
  const cell = desk.saved(`${at}.bound_amount`, reference_kind)
  return typeof cell === 'string' ? cell : { ...cell, text: (bound === 'at-least' ? atLeast : atMost)(cell.text) }
}

function differences(desk: Desk, { id, n, known, reference_kind, cost_difference }: Aggregate): Section {
  const { sentences, saved, percent } = desk
  const words = sentences.report.block
  const at = (figure: string) => `aggregate.${id}.cost_difference.${figure}`
  const cell = (figure: string) => saved(at(figure), reference_kind)
  const pair = (
    labels: readonly string[],
    figure: 'quartiles' | 'leave_one_out' | 'leave_one_organisation_out',
  ): (readonly Cell[])[] =>
    cost_difference[figure] === null ? [] : labels.map((label, index) => [label, cell(`${figure}.${index + 1}`)])
  if (known === 0) return [heading(3, words.difference), paragraph(sentences.words.unknown, [at('total')])]
  return [
    heading(3, words.difference),
    table(words.head, [
      [
        words.total(known, desk.result.aggregate.length === 1 ? Math.max(n, desk.result.overall.files) : n),
        cell('total_known'),
      ],
      [words.median, cell('median')],
      [words.mean, cell('mean')],
      ...(cost_difference.trimmed_mean === null ? [] : [[sentences.margins.trimmedMean, cell('trimmed_mean')]]),
      ...pair(words.quartiles, 'quartiles'),
      [words.min, cell('min')],
      [words.max, cell('max')],
      ...(cost_difference.largest_share === null ? [] : [[words.largestShare, percent(at('largest_share'))]]),
      ...pair(words.leaveOneOut, 'leave_one_out'),
      ...pair(words.leaveOrganisationOut, 'leave_one_organisation_out'),
    ]),
  ]
}

/** How many cases save how much; drawn where there is no dot for each. */
function bands(desk: Desk, { id, reference_kind, cost_difference }: Aggregate, drawn: boolean): Section {
  if (reference_kind === 'improved') return []
  const { sentences, evaluation, count } = desk
  const words = sentences.report.block
  const money = (amount: number) => sentences.numbers.money(amount, evaluation.settings.currency)
  const row = (label: string, figure: string, tone: Tone) => ({
    label,
    cell: count(`aggregate.${id}.cost_difference.${figure}`),
    tone,
  })
  const rows = [
    ...cost_difference.bands
      .toReversed()
      .map(({ from, to }) =>
        row(words.band(money(from), to === null ? null : money(to)), `bands.above-${from}.n`, 'saves'),
      ),
    row(words.none(money(evaluation.settings.no_difference)), 'none', 'none'),
    row(words.costsExtra, 'costs_extra', 'costs-extra'),
    ...(cost_difference.unknown === 0 ? [] : [row(words.unknown, 'unknown', 'unknown')]),
  ]
  return [
    heading(3, words.bandsTitle),
    ...(drawn ? [bandCounts(desk, rows)] : []),
    table(
      words.bandsHead,
      rows.map(({ label, cell }) => [label, cell]),
    ),
  ]
}
