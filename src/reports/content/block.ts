import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { type Cell, heading, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import { byYear, payersTable, totalRowsOfBlock } from './payers.ts'
import { qualityOfBlock } from './quality.ts'
import { realismOfBlock } from './realism.ts'
import { shiftsOfBlock } from './sectors.ts'

/** One block of cases: amounts, bands, realism, payers, shifts and quality of life. */
export function block(desk: Desk, aggregate: Aggregate): Section {
  const { sentences } = desk
  const { title, single } = sentences.report.block
  const ofBlock = heading(2, title(sentences.words.kind[aggregate.reference_kind], aggregate.months, aggregate.n))
  if (aggregate.n === 1 && desk.result.aggregate.length > 1) return [ofBlock, paragraph(single)]
  const first = [
    ofBlock,
    ...qualityOfBlock(desk, aggregate),
    ...differences(desk, aggregate),
    ...bands(desk, aggregate),
  ]
  if (aggregate.months === null) return [...first, paragraph(sentences.report.perYear)]
  return [
    ...first,
    ...realismOfBlock(desk, aggregate),
    ...payersTable(
      desk,
      `aggregate.${aggregate.id}`,
      aggregate.payers,
      aggregate.reference_kind,
      totalRowsOfBlock(desk, aggregate),
    ),
    ...byYear(desk, `aggregate.${aggregate.id}`, aggregate.payers, aggregate.reference_kind),
    ...shiftsOfBlock(desk, aggregate),
  ]
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
      ...pair(words.quartiles, 'quartiles'),
      [words.min, cell('min')],
      [words.max, cell('max')],
      ...(cost_difference.largest_share === null ? [] : [[words.largestShare, percent(at('largest_share'))]]),
      ...pair(words.leaveOneOut, 'leave_one_out'),
      ...pair(words.leaveOrganisationOut, 'leave_one_organisation_out'),
    ]),
  ]
}

const fullBar = 20

/** How many cases save how much, with a bar for each band. */
function bands({ sentences, evaluation, count }: Desk, { id, n, reference_kind, cost_difference }: Aggregate): Section {
  if (reference_kind === 'improved') return []
  const words = sentences.report.block
  const money = (amount: number) => sentences.numbers.money(amount, evaluation.settings.currency)
  const at = (figure: string) => `aggregate.${id}.cost_difference.${figure}`
  const row = (label: string, figure: string, cases: number) => [
    label,
    count(at(figure)),
    '█'.repeat(Math.round((fullBar * cases) / n)),
  ]
  return [
    heading(3, words.bandsTitle),
    table(words.bandsHead, [
      ...cost_difference.bands
        .toReversed()
        .map((band) =>
          row(
            words.band(money(band.from), band.to === null ? null : money(band.to)),
            `bands.above-${band.from}.n`,
            band.n,
          ),
        ),
      row(words.none(money(evaluation.settings.no_difference)), 'none', cost_difference.none),
      row(words.costsExtra, 'costs_extra', cost_difference.costs_extra),
      ...(cost_difference.unknown === 0 ? [] : [row(words.unknown, 'unknown', cost_difference.unknown)]),
    ]),
  ]
}
