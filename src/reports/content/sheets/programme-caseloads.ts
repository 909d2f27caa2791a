import type { CaseloadRow, CaseloadTable } from '../../../core/programme/caseload-table.ts'
import { cellOf, type Formula, ofNumbers } from '../../formula.ts'
import { type ColumnOf, type Sheet, type SheetCell, sheetOf } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { yesOrNo } from './coded.ts'
import { approachIn } from './programme-approach.ts'

interface Item {
  readonly table: CaseloadTable
  readonly row: CaseloadRow
}

/** What a client costs at each caseload that is tried. */
export function caseloads(desk: Desk): Sheet {
  const { sentences } = desk
  const { programmeSheets: words, workbook } = sentences
  const { caseloads: label } = words
  const money = (
    key: 'client_month' | 'client_year' | 'break_even',
    formula: (item: Item) => Formula | undefined,
  ): ColumnOf<Item> => ({
    ...{ key, label: label[key], kind: 'money', figure: 'key' },
    cell: (item) => ({ value: item.row[key] ?? '', formula: item.row[key] === null ? undefined : formula(item) }),
  })
  const columns: readonly ColumnOf<Item>[] = [
    { key: 'approach', label: words.approach, kind: 'text', cell: ({ table }) => approachIn(desk, table.approach) },
    { key: 'fte_year_cost', label: label.fte_year_cost, kind: 'money', cell: ({ table }) => table.fte_year_cost },
    { key: 'months', label: label.months, kind: 'number', cell: ({ table }) => table.months ?? '' },
    { key: 'benefit', label: label.benefit, kind: 'money', cell: ({ table }) => table.benefit ?? '' },
    { key: 'caseload', label: label.caseload, kind: 'number', figure: 'key', cell: ({ row }) => row.caseload },
    money('client_year', () => perYear),
    money('client_month', () => undefined),
    money('break_even', ({ table }) => (table.cost.from === 'workers' ? breakEven : undefined)),
    { key: 'pays_for_itself', label: label.pays, kind: 'text', cell: ({ row }) => pays(desk, row) },
  ]
  const items = (desk.result.programme?.caseloads ?? []).flatMap((table) => table.rows.map((row) => ({ table, row })))
  const about = {
    name: 'caseloads',
    title: words.sheets.caseloads,
    nameLabel: workbook.name,
    intro: [words.intro.caseloads],
  }
  const nameOf = ({ table, row }: Item) => `programme.caseloads.${table.approach}.rows.${row.caseload}`
  return sheetOf(about, columns, items, nameOf)
}

const perYear: Formula = ofNumbers({ is: 'ratio', of: cellOf('fte_year_cost'), over: cellOf('caseload') }, [
  cellOf('fte_year_cost'),
  cellOf('caseload'),
])

const breakEven: Formula = ofNumbers({ is: 'product', of: [cellOf('client_month'), cellOf('months')] }, [
  cellOf('client_month'),
  cellOf('months'),
])

function pays({ sentences }: Desk, { pays_for_itself: itself }: CaseloadRow): SheetCell {
  return itself === null ? '' : yesOrNo(sentences, itself)
}
