import type { PublishedAmounts } from '../../../core/disclosure/amounts.ts'
import type { PublishedBlock } from '../../../core/disclosure/block.ts'
import type { Cell } from '../../document.ts'
import { benefitCell, investmentCell, ratioCell } from '../below-zero.ts'
import { rangePhrase } from '../uncertain/range-in-words.ts'
import { moneyCell, nameOf, type PublishedDesk, savedCell } from './published-desk.ts'

type Rows = readonly (readonly Cell[])[]

/** The amounts of a first page: what it comes to, between what that lies, what is certain of it, and benefit for each euro. */
export function mainAmounts(desk: PublishedDesk, block: PublishedBlock, amounts: PublishedAmounts): Rows {
  return [...outcome(desk, block, amounts), ...realism(desk, block, amounts), ...ratio(desk, block, amounts)]
}

/** All amounts of a block that are shown, a row each. */
export function amountRows(desk: PublishedDesk, block: PublishedBlock, amounts: PublishedAmounts): Rows {
  return [
    ...outcome(desk, block, amounts),
    ...realism(desk, block, amounts),
    ...returns(desk, block, amounts),
    ...ratio(desk, block, amounts),
  ]
}

function nameIn({ id }: PublishedBlock, ...steps: readonly string[]): string {
  return nameOf(id, 'amounts', ...steps)
}

function outcome(desk: PublishedDesk, block: PublishedBlock, { total, mean, interval95, sd }: PublishedAmounts): Rows {
  const { annual, disclosure, uncertainty } = desk.sentences
  const { n, known, reference_kind: kind } = block
  const range = interval95 === null || sd === null || sd === 0 ? null : rangePhrase(desk, interval95, sd, kind)
  return [
    [disclosure.together(known, n), savedCell(desk, nameIn(block, 'total'), total, kind)],
    ...(mean === null ? [] : [[annual.headline.mean, savedCell(desk, nameIn(block, 'mean'), mean, kind)]]),
    ...(range === null
      ? []
      : [
          [
            uncertainty.keyInterval,
            { text: range, value: interval95?.[0] ?? null, figure: nameIn(block, 'interval95', '1') },
          ],
        ]),
  ]
}

function realism(desk: PublishedDesk, block: PublishedBlock, { realism: shown }: PublishedAmounts): Rows {
  const { amounts: words } = desk.sentences.disclosure
  if (shown === null) return []
  return (
    [
      [words.certainOnly, 'certain_only'],
      [words.inFull, 'in_full'],
    ] as const
  ).map(([label, key]) => [label, savedCell(desk, nameIn(block, 'realism', key), shown[key], block.reference_kind)])
}

function returns(desk: PublishedDesk, block: PublishedBlock, { returns: shown }: PublishedAmounts): Rows {
  const { realism: words } = desk.sentences.report
  if (shown === null) return []
  return (['investment', 'benefit'] as const).map((key) => [
    words[key],
    (key === 'investment' ? investmentCell : benefitCell)(
      desk,
      moneyCell(desk, nameIn(block, 'returns', key), shown[key]),
    ),
  ])
}

function ratio(desk: PublishedDesk, block: PublishedBlock, { returns: shown }: PublishedAmounts): Rows {
  const value = shown?.benefit_cost_ratio ?? null
  if (value === null) return []
  const cell = {
    text: desk.sentences.numbers.number(value),
    value,
    figure: nameIn(block, 'returns', 'benefit_cost_ratio'),
  }
  return [[desk.sentences.disclosure.amounts.ratio, ratioCell(desk, cell)]]
}
