import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import type { GroupRow, Groups } from '../../core/aggregate/groups.ts'
import { type Cell, heading, paragraph, type Section, table } from '../document.ts'
import { inBlocks, wholeBlocks } from './block.ts'
import { approachInWords } from './case-table.ts'
import type { Desk } from './desk.ts'

/** Each block by a field of its cases; nothing where there is no field to divide by. */
export function comparison(desk: Desk): Section {
  const { comparison: words } = desk.sentences.annual
  const by = wholeBlocks(desk).find(({ groups }) => groups !== null)?.groups?.by
  if (by === undefined) return []
  return [
    heading(2, words.title[by], 'comparison'),
    paragraph(words.intro),
    ...inBlocks(desk, (block) => (block.groups === null ? [] : groupTable(desk, block, block.groups))),
  ]
}

function groupTable(desk: Desk, block: Aggregate, { by, rows }: Groups): Section {
  const { comparison: words } = desk.sentences.annual
  const field = words.field[by]
  const named = (row: GroupRow) => groupInWords(desk, row.value, by)
  const head = block.reference_kind === 'improved' ? words.stillToGainHead : words.costsHead
  return [
    heading(3, words.quality),
    table(
      words.qualityHead(field),
      rows.map((row) => [named(row), ...qualityCells(desk, block, row)]),
      { name: 'comparison-quality' },
    ),
    heading(3, words.costs),
    table(
      head(field),
      rows.map((row) => [named(row), ...costCells(desk, block, row)]),
      { name: 'comparison-costs' },
    ),
    ...(block.known === block.n ? [] : [paragraph(words.partly)]),
  ]
}

function groupInWords(desk: Desk, value: string | null, by: Groups['by']): string {
  if (value === null) return desk.sentences.report.notStated
  if (by === 'household') return desk.sentences.annual.comparison.household[value] ?? value
  return by === 'approach' ? approachInWords(desk, value) : value
}

/** How many cases a group has, and in how many of those of which it is known life is better. */
function qualityCells({ count, sentences }: Desk, { id }: Aggregate, row: GroupRow): readonly Cell[] {
  const at = (figure: string) => `aggregate.${id}.groups.rows.${row.id}.${figure}`
  const better = (['change', 'effect'] as const).map((of): Cell => {
    const { better: value, unknown } = row.quality_of_life[of]
    const figure = at(`quality_of_life.${of}.better`)
    if (unknown === 0) return count(figure)
    if (unknown === row.n) return { text: sentences.words.unknown, value: null, figure }
    return { text: sentences.annual.comparison.nOf(value, row.n - unknown), value, figure }
  })
  return [count(at('n')), ...better]
}

/** In how many cases of a group the support saves, and what those come to of which that is known. */
function costCells(desk: Desk, { id, reference_kind: kind }: Aggregate, row: GroupRow): readonly Cell[] {
  const { annual, words } = desk.sentences
  const { nOf } = annual.comparison
  const at = (figure: string) => `aggregate.${id}.groups.rows.${row.id}.${figure}`
  const amount = (figure: string) => desk.saved(at(figure), kind)
  const counted = kind === 'improved' ? 'known' : 'saves'
  return [
    row.known === 0
      ? { text: words.unknown, value: null, figure: at(counted) }
      : { text: nOf(row[counted], row.n), value: row[counted], figure: at(counted) },
    amount(row.known === 0 ? 'total' : 'total_known'),
    amount('median'),
  ]
}
