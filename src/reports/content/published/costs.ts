import type { PublishedBlock } from '../../../core/disclosure/block.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { amountRows } from './amount-rows.ts'
import { publishedShares } from './class-shares.ts'
import { inPublishedBlocks } from './in-blocks.ts'
import { publishedPayerBars } from './payer-bars.ts'
import { countCell, nameOf, type PublishedDesk, savedCell } from './published-desk.ts'

/** The differences in cost: how often how much, and what they come to. */
export function publishedCosts(desk: PublishedDesk): Section {
  const { costs } = desk.sentences.annual
  const parts = inPublishedBlocks(desk, (block) => ofBlock(desk, block))
  return parts.length === 0 ? [] : [heading(2, costs.title, 'costs'), paragraph(costs.intro), ...parts]
}

function ofBlock(desk: PublishedDesk, block: PublishedBlock): Section {
  const { report, disclosure } = desk.sentences
  const counts = countRows(desk, block)
  return [
    ...(counts.length === 0
      ? []
      : [heading(3, report.block.bandsTitle), table(disclosure.savings.head, counts, { name: 'bands' })]),
    ...(block.amounts === null
      ? []
      : [heading(3, report.block.difference), table(report.block.head, amountRows(desk, block, block.amounts))]),
  ]
}

/** How many cases save how much, and how the others are divided. */
export function countRows(desk: PublishedDesk, { id, saving, bands }: PublishedBlock): readonly (readonly Cell[])[] {
  const { sentences, evaluation } = desk
  const { savings } = sentences.disclosure
  if (saving === null || saving.cells === null) return []
  const money = (amount: number) => sentences.numbers.money(amount, evaluation.settings.currency)
  const ofBands = bands.toReversed().map(({ from, to, n }) => {
    const label = sentences.report.block.band(money(from), to === null ? null : money(to))
    return [label, countCell(desk, nameOf(id, 'bands', `above-${from}`), n)]
  })
  const cells = saving.cells.filter(({ name, n }) => n > 0 && (name !== 'saves' || ofBands.length === 0))
  return [
    ...ofBands,
    ...cells.map(({ name, n }) => [savings.names[name] ?? name, countCell(desk, nameOf(id, 'saving', name), n)]),
  ]
}

/** What each payer saves or pays more. */
export function publishedPayers(desk: PublishedDesk): Section {
  const { title } = desk.sentences.report.payers
  const parts = inPublishedBlocks(desk, (block) => {
    const rows = payerRows(desk, block)
    return rows.length === 0
      ? []
      : [
          table(desk.sentences.disclosure.payers.head, rows, { name: 'payers' }),
          // Without classes to draw, the first page has these bars.
          ...(publishedShares(desk, block) === null ? [] : [publishedPayerBars(desk, block) ?? []].flat()),
        ]
  })
  return parts.length === 0 ? [] : [heading(2, title, 'payers'), ...parts]
}

/** What each payer saves or pays more, and what they come to. */
export function payerRows(
  desk: PublishedDesk,
  { id, payers, amounts, reference_kind: kind }: PublishedBlock,
): readonly (readonly Cell[])[] {
  if (payers === null || amounts === null) return []
  const { report, disclosure } = desk.sentences
  const row = (label: string, figure: string, value: number): readonly Cell[] => [
    label,
    savedCell(desk, nameOf(id, ...figure.split('.')), value, kind),
  ]
  const { perspective } = desk.evaluation.settings
  return [
    ...payers.rows.map(({ payer, difference }) => row(desk.payer(payer), `payers.${payer}.difference`, difference)),
    ...(payers.rest === null
      ? []
      : [row(disclosure.payers.rest(payers.rest.payers), 'payers.rest.difference', payers.rest.difference)]),
    row(
      perspective === 'society' ? report.payers.society : desk.sentences.words.perspective.public,
      'amounts.total',
      amounts.total,
    ),
  ]
}
