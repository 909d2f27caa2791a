import type { Sentences } from '../../../language/sentences.ts'
import type { Where } from '../../formula.ts'
import { type ColumnOf, type Sheet, sheetOf } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import type { CaseRecord, LineRecord } from '../result.ts'
import { blockOf, blockWord } from './blocks.ts'
import { course, yesOrNo } from './coded.ts'
import { amounts } from './line-amounts.ts'
import type { LineItem } from './line-item.ts'
import { marks } from './line-marks.ts'
import { unknownTotals } from './unknown-lines.ts'

/** Every cost line of every case, with all that its amount is the product of. */
export function lines(desk: Desk): Sheet {
  const { sentences, result } = desk
  const { workbook } = sentences
  const about = { name: 'lines', title: workbook.sheets.lines, nameLabel: workbook.name }
  return sheetOf(
    about,
    columns(desk),
    result.cases.flatMap((record) => items(desk, record)),
    ({ name }) => name,
  )
}

/** The counted lines of one course, of the rows that carry this row's name in a column. */
export function countedLines(
  sentences: Sentences,
  of: 'of_case' | 'of_payer',
  side: 'intervention' | 'reference',
): readonly Where[] {
  return [
    { column: of, names: 'this-row' },
    { column: 'scenario', equals: course(sentences, side) },
    { column: 'counted', equals: yesOrNo(sentences, true) },
  ]
}

function items(desk: Desk, record: CaseRecord): readonly LineItem[] {
  const unknown = unknownTotals(record.lines, desk.evaluation)
  const block = blockOf(desk, record)
  return record.lines.map((line, at) => ({
    record,
    line,
    name: `cases.${record.case}.lines.${at + 1}`,
    block: block === undefined ? '' : blockWord(desk, block),
    unknown: unknown.get(line) ?? [],
  }))
}

function columns(desk: Desk): readonly ColumnOf<LineItem>[] {
  const { sentences } = desk
  const { lines: label } = sentences.workbook
  return [
    { key: 'case', label: label.case, kind: 'text', cell: ({ record }) => record.case },
    { key: 'block', label: label.block, kind: 'text', cell: ({ block }) => block },
    { key: 'scenario', label: label.scenario, kind: 'text', cell: ({ line }) => course(sentences, sideOf(line)) },
    { key: 'label', label: label.label, kind: 'text', cell: ({ line }) => line.label },
    ...amounts(desk),
    ...marks(desk),
    { key: 'in_words', label: label.in_words, kind: 'text', cell: ({ line }) => line.in_words },
    { key: 'source', label: label.source, kind: 'text', cell: ({ line }) => line.source.title },
    {
      key: 'written_at',
      label: label.written_at,
      kind: 'text',
      cell: ({ record, line }) => `${record.file}:${line.at.line}`,
    },
    { key: 'of_case', label: label.of_case, kind: 'text', cell: ({ record }) => `cases.${record.case}` },
    {
      key: 'of_payer',
      label: label.of_payer,
      kind: 'text',
      cell: ({ block, line }) => (block === '' ? '' : `aggregate.${block.code}.payers.${line.payer}`),
    },
  ]
}

function sideOf({ scenario }: LineRecord): 'intervention' | 'reference' {
  return scenario === 'intervention' ? 'intervention' : 'reference'
}
