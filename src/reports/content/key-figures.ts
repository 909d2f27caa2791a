import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { type Cell, type Section, table } from '../document.ts'
import { ratioCell } from './below-zero.ts'
import { wholeBlocks } from './block.ts'
import type { Desk } from './desk.ts'
import { isMoved, realPart } from './uncertain/expected-in-words.ts'
import { rangePhrase } from './uncertain/range-in-words.ts'

/** The figures of the first page: counts over all cases, and the amounts of the largest block. */
export function keyFigures(desk: Desk): Section {
  const { headline: words } = desk.sentences.annual
  const [block] = wholeBlocks(desk)
  const amounts = block === undefined || block.known === 0 ? [] : amountsOf(desk, block)
  const rows = [...countsOf(desk), ...amounts]
  return rows.length === 0 ? [] : [table(words.keyHead, rows, { name: 'key-figures' })]
}

function countsOf(desk: Desk): readonly (readonly Cell[])[] {
  const { headline: words } = desk.sentences.annual
  const { n, still_to_gain, quality_of_life, unknown } = desk.result.overall
  const row = (label: string, figure: string, known: number): readonly (readonly Cell[])[] => {
    const cell = desk.count(figure)
    if (known <= 0 || typeof cell === 'string' || cell.value === null) return []
    return [[label, { ...cell, text: words.nOf(cell.value, known) }]]
  }
  return [
    ...row(words.rose, 'overall.quality_of_life.change.better', n - quality_of_life.change.unknown),
    ...row(words.betterThanWithout, 'overall.quality_of_life.effect.better', n - quality_of_life.effect.unknown),
    ...row(words.saves, 'overall.saves', unknown === n - still_to_gain ? 0 : n - still_to_gain),
  ]
}

function amountsOf(desk: Desk, block: Aggregate): readonly (readonly Cell[])[] {
  const { headline: words } = desk.sentences.annual
  const { id, known, n, months, reference_kind: kind, benefit_cost_ratio } = block
  const at = (figure: string) => `aggregate.${id}.${figure}`
  const row = (label: string, figure: string): readonly Cell[] => [label, desk.saved(at(figure), kind)]
  return [
    row(
      desk.result.aggregate.length === 1
        ? words.together(known, n)
        : words.togetherWith(known, n, desk.sentences.words.kind[kind], months),
      'cost_difference.total_known',
    ),
    ...expectedRow(desk, block),
    ...interval(desk, block),
    ...(known < 2
      ? []
      : [
          row(words.median, 'cost_difference.median'),
          row(words.mean, 'cost_difference.mean'),
          row(words.range[0] as string, 'cost_difference.min'),
          row(words.range[1] as string, 'cost_difference.max'),
        ]),
    ...(benefit_cost_ratio === null ? [] : [[words.ratio, ratioCell(desk, desk.ratio(at('benefit_cost_ratio')))]]),
  ]
}

/** Between what the total lies, where something is uncertain. */
function interval(
  desk: Desk,
  { id, uncertainty: drawn, reference_kind: kind }: Aggregate,
): readonly (readonly Cell[])[] {
  if (drawn === null || drawn.kinds.length === 0) return []
  const text = rangePhrase(desk, drawn.interval95, drawn.sd, kind)
  const figure = `aggregate.${id}.uncertainty.interval95.1`
  return [[desk.sentences.uncertainty.keyInterval, { text, value: drawn.interval95[0], figure }]]
}

/** What the total is expected to be, where the settings hold only a part of the benefit to be real. */
function expectedRow(desk: Desk, { id, uncertainty: drawn, reference_kind: kind, cost_difference }: Aggregate) {
  const part = realPart(desk)
  if (part === null || drawn === null || !isMoved(drawn, cost_difference.total_known)) return []
  return [[desk.sentences.uncertainty.keyExpected(part), desk.saved(`aggregate.${id}.uncertainty.expected`, kind)]]
}
