import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import { savings } from '../../../core/aggregate/counts.ts'
import type { GroupRow, Groups } from '../../../core/aggregate/groups.ts'
import { classes } from '../../../core/quality/class.ts'
import { type ColumnKind, type ColumnOf, type Sheet, sheetOf, type Value } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { blockWord } from './blocks.ts'

interface Item {
  readonly block: Aggregate
  readonly by: Groups['by']
  readonly row: GroupRow
}

/** Each block by one field of its cases or by two, a group a row. */
export function groups(desk: Desk): Sheet {
  const { result, sentences } = desk
  const { sheet: label } = sentences.margins
  const items = result.aggregate.flatMap((block) =>
    (block.groups?.rows ?? []).map((row) => ({ block, by: block.groups?.by ?? [], row })),
  )
  const { workbook, annual, words } = sentences
  const ofField = (at: number) => (item: Item) => fieldIn(desk, item, at)
  const columns: readonly ColumnOf<Item>[] = [
    { key: 'block', label: workbook.payers.block, kind: 'text', cell: ({ block }) => blockWord(desk, block) },
    ...[0, 1].flatMap((at): readonly ColumnOf<Item>[] => [
      { key: `field_${at + 1}`, label: label.field(at + 1), kind: 'text', cell: ofField(at) },
      { key: `value_${at + 1}`, label: label.value(at + 1), kind: 'text', cell: ({ row }) => valueIn(desk, row, at) },
    ]),
    figure('n', label.n, 'count', ({ n }) => n),
    figure('known', label.known, 'count', ({ known }) => known),
    ...(['change', 'effect'] as const).flatMap((of) =>
      classes.map((one) =>
        figure(
          `quality_of_life.${of}.${one}`,
          `${annual.pictures[of]}: ${words.quality[one]}`,
          'count',
          (row) => row.quality_of_life[of][one],
        ),
      ),
    ),
    ...savings.map((one) => figure(one, words.saving[one], 'count', (row) => row[one])),
    figure('total', label.total, 'money', ({ total }) => total),
    figure('total_known', label.totalKnown, 'money', ({ total_known, known }) => (known === 0 ? '' : total_known)),
    figure('median', label.groupMedian, 'money', ({ median, known }) => (known === 0 ? '' : median)),
  ]
  const about = { name: 'groups', title: label.groups, nameLabel: workbook.name, intro: [label.groupsIntro] }
  return sheetOf(about, columns, items, ({ block, row }) => `aggregate.${block.id}.groups.rows.${row.id}`)
}

function figure(key: string, label: string, kind: ColumnKind, of: (row: GroupRow) => Value): ColumnOf<Item> {
  return { key, label, kind, figure: 'key', cell: ({ row }) => of(row) }
}

function fieldIn({ sentences }: Desk, { by }: Item, at: number): Value {
  const field = by[at]
  return field === undefined ? '' : { code: field, word: sentences.annual.comparison.field[field] }
}

function valueIn({ sentences }: Desk, { values }: GroupRow, at: number): Value {
  const value = values[at]
  return value === undefined ? '' : (value ?? { code: 'not-stated', word: sentences.report.notStated })
}
