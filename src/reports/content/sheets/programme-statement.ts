import type { Statement } from '../../../core/programme/statement.ts'
import type { StatementFigures } from '../../../core/programme/statement-figures.ts'
import { type ColumnKind, type ColumnOf, type Sheet, sheetOf, type Value } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { differenceOf } from './case-totals.ts'
import { coded } from './coded.ts'
import { approachIn } from './programme-approach.ts'

interface Item {
  readonly approach: string
  readonly part: 'all' | 'payer' | 'payer-year' | 'caseload' | 'realism' | 'dropout'
  readonly payer: Value
  readonly at: number | ''
  readonly kind: ColumnKind
  readonly cost?: number | null
  readonly gain: number | null
  readonly net?: number | null
  readonly name: string
}

/** Cost and gain for everyone an approach served: in all, by payer and year, and if one thing is otherwise. */
export function statement(desk: Desk): Sheet {
  const { programmeSheets: words, workbook } = desk.sentences
  const { statement: label } = words
  const money = (key: 'cost' | 'gain'): ColumnOf<Item> => ({
    ...{ key, label: label[key], kind: 'money', figure: 'key' },
    cell: (item) => (item[key] === undefined ? '' : item[key]),
  })
  const columns: readonly ColumnOf<Item>[] = [
    { key: 'approach', label: words.approach, kind: 'text', cell: ({ approach }) => approachIn(desk, approach) },
    { key: 'part', label: label.part, kind: 'text', cell: ({ part }) => coded(part, label.parts) },
    { key: 'payer', label: label.payer, kind: 'text', cell: ({ payer }) => payer },
    { key: 'at', label: label.at, kind: 'number', cell: ({ at, kind }) => ({ value: at, kind }) },
    money('cost'),
    money('gain'),
    {
      ...{ key: 'net', label: label.net, kind: 'money', figure: 'key' },
      cell: ({ net }) => (net === undefined ? '' : { value: net, formula: differenceOf('gain', 'cost') }),
    },
  ]
  const about = {
    name: 'statement',
    title: words.sheets.statement,
    nameLabel: workbook.name,
    intro: [words.intro.statement],
  }
  const items = (desk.result.programme?.statements ?? []).flatMap((one) => itemsOf(desk, one))
  return sheetOf(about, columns, items, ({ name }) => name)
}

function itemsOf(desk: Desk, { approach, for_all: figures }: Statement): readonly Item[] {
  if (figures === null) return []
  const name = `programme.statements.${approach}.for_all`
  const { cost, gain, net } = figures
  return [
    { ...{ approach, part: 'all', payer: '', at: '', kind: 'number' }, cost, gain, net, name },
    ...ofPayers(desk, approach, figures, name),
    ...(['caseload', 'realism', 'dropout'] as const).flatMap((part) =>
      (figures.sensitivity[part] ?? []).map(
        (row, at): Item => ({
          ...{ ...row, approach, part, payer: '', kind: part === 'dropout' ? 'share' : 'number' },
          name: `${name}.sensitivity.${part}.${at + 1}`,
        }),
      ),
    ),
  ]
}

function ofPayers(desk: Desk, approach: string, { payers }: StatementFigures, above: string): readonly Item[] {
  return payers.flatMap(({ payer: id, cost, gain, net, by_year: years }) => {
    const payer = { code: id, word: desk.payer(id) }
    const name = `${above}.payers.${id}`
    return [
      { approach, part: 'payer' as const, payer, at: '' as const, kind: 'number' as const, cost, gain, net, name },
      ...years.map(({ follow_up_year: year, gain: gained }) => ({
        ...{ approach, part: 'payer-year' as const, payer, at: year + 1, kind: 'count' as const, gain: gained },
        name: `${name}.by_year.year-${year + 1}`,
      })),
    ]
  })
}
