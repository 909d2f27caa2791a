import { cellOf, type Formula, ofNumbers } from '../../formula.ts'
import type { ColumnOf } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import type { LineItem } from './line-item.ts'

const factors = ['quantity', 'unit_price', 'index_factor', 'certainty', 'payer_share', 'discount_factor'] as const

const product = (columns: readonly string[]): Formula => {
  const cells = columns.map((column) => cellOf(column))
  return ofNumbers({ is: 'product', of: cells }, cells)
}

const amount = product(factors)

const cashableAmount = product(['amount', 'cashable'])

/** The factors of an amount, in the order they are multiplied, and the amount. */
export function amounts({ sentences, payer, evaluation }: Desk): readonly ColumnOf<LineItem>[] {
  const { workbook, words } = sentences
  const { lines: label } = workbook
  const cashable: readonly ColumnOf<LineItem>[] = [
    {
      key: 'cashable_amount',
      label: label.cashable_amount,
      kind: 'money',
      cell: ({ line }) =>
        line.cashable === null ? '' : { value: line.amount && line.amount * line.cashable, formula: cashableAmount },
    },
  ]
  return [
    { key: 'quantity', label: label.quantity, kind: 'number', figure: 'key', cell: ({ line }) => line.quantity },
    {
      key: 'unit',
      label: label.unit,
      kind: 'text',
      cell: ({ line: { unit } }) => ({ code: unit, word: words.unit(unit) }),
    },
    { key: 'unit_price', label: label.unit_price, kind: 'money', figure: 'key', cell: ({ line }) => line.unit_price },
    { key: 'price_year', label: label.price_year, kind: 'year', figure: 'key', cell: ({ line }) => line.price_year },
    {
      key: 'index_factor',
      label: label.index_factor,
      kind: 'factor',
      figure: 'key',
      cell: ({ line }) => line.index_factor,
    },
    { key: 'certainty', label: label.certainty, kind: 'share', figure: 'key', cell: ({ line }) => line.certainty },
    {
      key: 'payer',
      label: label.payer,
      kind: 'text',
      cell: ({ line }) => ({ code: line.payer, word: payer(line.payer) }),
    },
    {
      key: 'payer_share',
      label: label.payer_share,
      kind: 'share',
      figure: 'key',
      cell: ({ line }) => line.payer_share,
    },
    { key: 'follow_up_year', label: label.follow_up_year, kind: 'count', cell: ({ line }) => line.follow_up_year + 1 },
    {
      key: 'discount_factor',
      label: label.discount_factor,
      kind: 'factor',
      figure: 'key',
      cell: ({ line }) => line.discount_factor,
    },
    {
      key: 'amount',
      label: label.amount,
      kind: 'money',
      figure: 'key',
      cell: ({ line }) => ({ value: line.amount, formula: amount }),
    },
    ...(evaluation.settings.perspective === 'cashable' ? cashable : []),
  ]
}
