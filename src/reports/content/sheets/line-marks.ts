import type { ColumnOf } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { coded, notStated, stated, yesOrNo } from './coded.ts'
import type { LineItem } from './line-item.ts'
import { totalsWord } from './unknown-lines.ts'

/** What decides in which totals a line counts. */
export function marks({ sentences, evaluation }: Desk): readonly ColumnOf<LineItem>[] {
  const { workbook, words } = sentences
  const { lines: label } = workbook
  return [
    { key: 'counted', label: label.counted, kind: 'text', cell: ({ line }) => yesOrNo(sentences, line.counted) },
    {
      key: 'public',
      label: label.public,
      kind: 'text',
      cell: ({ line }) => yesOrNo(sentences, evaluation.payers.get(line.payer)?.public ?? false),
    },
    {
      key: 'investment',
      label: label.investment,
      kind: 'text',
      cell: ({ line }) => (line.investment === null ? notStated(sentences) : yesOrNo(sentences, line.investment)),
    },
    {
      key: 'transfer',
      label: label.transfer,
      kind: 'text',
      cell: ({ line }) => (line.transfer === null ? '' : coded(line.transfer, workbook.transfer)),
    },
    {
      key: 'cashable',
      label: label.cashable,
      kind: 'share',
      figure: 'key',
      cell: ({ line }) => stated(sentences, line.cashable),
    },
    { key: 'unknown_in', label: label.unknown_in, kind: 'text', cell: ({ unknown }) => totalsWord(unknown, sentences) },
    { key: 'sector', label: label.sector, kind: 'text', cell: ({ line }) => coded(line.sector, words.sector) },
    { key: 'form', label: label.form, kind: 'text', cell: ({ line }) => coded(line.form, words.form) },
    { key: 'basis', label: label.basis, kind: 'text', cell: ({ line }) => coded(line.basis, words.basis) },
  ]
}
