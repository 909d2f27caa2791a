import type { PublishedBlock } from '../../../core/disclosure/block.ts'
import type { PublishedGroup } from '../../../core/disclosure/groups.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { textIn } from '../in-words.ts'
import { inPublishedBlocks } from './in-blocks.ts'
import { countCell, nameOf, type PublishedDesk, savedCell } from './published-desk.ts'

/** Each block by a field or two of its cases, where groups are large enough. */
export function publishedComparison(desk: PublishedDesk): Section {
  const { sentences, published } = desk
  const { comparison } = sentences.annual
  const by = published.blocks.find(({ groups }) => groups !== null)?.groups?.by
  if (by === undefined) return []
  return [
    heading(2, comparison.title(by.map((field) => comparison.field[field])), 'comparison'),
    paragraph(comparison.intro),
    ...inPublishedBlocks(desk, (block) => groupTable(desk, block)),
  ]
}

function groupTable(desk: PublishedDesk, block: PublishedBlock): Section {
  if (block.groups === null) return []
  const { comparison } = desk.sentences.annual
  const head = desk.sentences.disclosure.groups.head(block.groups.by.map((field) => comparison.field[field]))
  const rows = groupRows(desk, block)
  const isShown = (column: number) => rows.some((row) => shownIn(row[column]) !== null)
  const inColumns = <T>(cells: readonly T[]) => cells.filter((_, column) => isShown(column))
  return [table(inColumns(head), rows.map(inColumns), { name: 'comparison' })]
}

/** The groups that are shown, and the others together. */
export function groupRows(
  desk: PublishedDesk,
  { id, groups, reference_kind: kind }: PublishedBlock,
): readonly (readonly Cell[])[] {
  if (groups === null) return []
  return groups.rows.map((group) => {
    const at = (figure: string) => nameOf(id, 'groups', group.id, figure)
    return [
      groupNamed(desk, groups.by, group),
      countCell(desk, at('n'), group.n),
      countCell(desk, at('better_change'), group.better_change),
      countCell(desk, at('better_effect'), group.better_effect),
      countCell(desk, at('saves'), group.saves),
      savedCell(desk, at('total'), group.total, kind),
    ]
  })
}

function shownIn(cell: Cell | undefined): string | number | null {
  return cell === undefined || typeof cell === 'string' ? (cell ?? null) : cell.value
}

/** What a group is called in the language of the report. */
function groupNamed(
  { sentences, evaluation, language }: PublishedDesk,
  by: readonly string[],
  { values }: PublishedGroup,
): string {
  if (values === null) return sentences.disclosure.groups.others
  const named = values.map((value, at) => {
    if (value === null) return sentences.report.notStated
    if (by[at] === 'household') return sentences.annual.comparison.household[value] ?? value
    return by[at] === 'approach' ? textIn(evaluation.settings.approaches[value]?.title ?? value, language) : value
  })
  return named.join(' · ')
}
