import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import type { PayerTotals } from '../../../core/aggregate/row-totals.ts'
import type { Formula, Where } from '../../formula.ts'
import { type ColumnOf, type Sheet, sheetOf } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { blockWord, inBlock } from './blocks.ts'
import { differenceOf } from './case-totals.ts'
import { yesOrNo } from './coded.ts'
import { countedLines } from './lines.ts'

interface Item {
  readonly block: Aggregate
  readonly row: PayerTotals
}

/** What each payer pays over the cases of a block, with and without the support. */
export function payers(desk: Desk): Sheet {
  const { result, sentences, payer } = desk
  const { sheets, name, payers: label } = sentences.workbook
  const items = result.aggregate.flatMap((block) => block.payers.map((row) => ({ block, row })))
  const columns: readonly ColumnOf<Item>[] = [
    { key: 'block', label: label.block, kind: 'text', cell: ({ block }) => blockWord(desk, block) },
    {
      key: 'payer',
      label: label.payer,
      kind: 'text',
      cell: ({ row }) => ({ code: row.payer, word: payer(row.payer) }),
    },
    { key: 'public', label: label.public, kind: 'text', cell: ({ row }) => yesOrNo(sentences, row.public) },
    ...(['intervention', 'reference'] as const).map(
      (side): ColumnOf<Item> => ({
        ...{ key: side, label: label[side], kind: 'money', figure: 'key' },
        cell: ({ block, row }) => ({ value: row[side], formula: paid(desk, block, side) }),
      }),
    ),
    {
      key: 'difference',
      label: label.difference,
      kind: 'money',
      figure: 'key',
      cell: ({ row }) => ({ value: row.difference, formula: differenceOf('reference', 'intervention') }),
    },
  ]
  return sheetOf({ name: 'payers', title: sheets.payers, nameLabel: name }, columns, items, nameOf)
}

function nameOf({ block, row }: Item): string {
  return `aggregate.${block.id}.payers.${row.payer}`
}

/** A case whose cost is unknown as a whole leaves every payer's unknown. */
function paid(desk: Desk, block: Aggregate, side: 'intervention' | 'reference'): Formula {
  const { sentences } = desk
  const where = countedLines(sentences, 'of_payer', side)
  const unknown: Where = { column: 'unknown_in', contains: { code: 'payer', word: sentences.workbook.unknownIn.payer } }
  const wholeUnknown: Where = { column: `cost_unknown.${side}`, equals: yesOrNo(sentences, true) }
  return {
    term: { is: 'sum', sheet: 'lines', column: 'amount', where },
    unless: [
      { is: 'any', count: { is: 'count', sheet: 'lines', where: [...where, unknown] } },
      { is: 'any', count: { is: 'count', sheet: 'cases', where: [inBlock(desk, block), wholeUnknown] } },
    ],
    otherwise: 'unknown',
  }
}
