import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import type { GroupRow, Groups } from '../../core/aggregate/groups.ts'
import { type Cell, heading, pageOnly, paragraph, type Section, table } from '../document.ts'
import { inBlocks, wholeBlocks } from './block.ts'
import { approachInWords } from './case-table.ts'
import type { Desk } from './desk.ts'
import { groupMargins } from './margins/groups.ts'
import { groupShares } from './pictures/counts.ts'
import { groupPanels } from './pictures/groups.ts'

/** Each block by one field of its cases or by two; nothing where there is no field to divide by. */
export function comparison(desk: Desk): Section {
  const { comparison: words } = desk.sentences.annual
  const by = wholeBlocks(desk).find(({ groups }) => groups !== null)?.groups?.by
  if (by === undefined) return []
  return [
    heading(2, words.title(by.map((field) => words.field[field])), 'comparison'),
    paragraph(words.intro),
    ...inBlocks(desk, (block) => (block.groups === null ? [] : groupTables(desk, block, block.groups))),
  ]
}

function groupTables(desk: Desk, block: Aggregate, groups: Groups): Section {
  const { comparison: words } = desk.sentences.annual
  const { by, rows } = groups
  const field = by.map((one) => words.field[one]).join(', ')
  const named = (row: GroupRow) => groupInWords(desk, row, by)
  const names = new Map(rows.map((row) => [row.id, named(row)]))
  const nameOf = (id: string) => names.get(id) ?? id
  const head = block.reference_kind === 'improved' ? words.stillToGainHead : words.costsHead
  const labels = rows.map(({ id }) => ({ id, label: nameOf(id) }))
  const drawn = rows.length > mostDrawn ? [] : (['change', 'effect'] as const)
  const panels = groupPanels(desk, block, groups, named)
  return [
    heading(3, words.quality),
    // On a terminal the table says the same in fewer lines.
    ...pageOnly(drawn.flatMap((of) => groupShares(desk, block.id, of, labels) ?? [])),
    table(
      words.qualityHead(field),
      rows.map((row) => [named(row), ...qualityCells(desk, block, row)]),
      { name: 'comparison-quality' },
    ),
    heading(3, words.costs),
    ...(panels === null ? [] : [panels]),
    table(
      head(field),
      rows.map((row) => [named(row), ...costCells(desk, block, row)]),
      { name: 'comparison-costs' },
    ),
    ...(block.known === block.n ? [] : [paragraph(words.partly)]),
    ...groupMargins(desk, block, groups, nameOf),
  ]
}

/** Bars of more groups than these say less than the table. */
const mostDrawn = 20

/** What a group is called: what its cases have in each of the fields. */
function groupInWords(desk: Desk, { values }: GroupRow, by: Groups['by']): string {
  return values.map((value, at) => valueInWords(desk, value, by[at])).join(', ')
}

function valueInWords(desk: Desk, value: string | null, by: Groups['by'][number] | undefined): string {
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
