import { heading, pageOnly, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { comparedRow, totalRows } from '../payers.ts'
import { payersOfCase } from '../pictures/payers-of-case.ts'
import type { CaseRecord } from '../result.ts'

/** Who saves and who pays extra in a case: drawn, and in a table of both courses with the totals. */
export function costByPayer(desk: Desk, record: CaseRecord): Section {
  const { case: id, payers, reference } = record
  const words = desk.sentences.report.payers
  if (payers.length === 0) return []
  return [
    heading(2, words.title, 'cost'),
    ...pageOnly([payersOfCase(desk, record)]),
    table(words.head, [
      ...payers.map(({ payer }) => comparedRow(desk, desk.payer(payer), `cases.${id}.payers.${payer}`, reference.kind)),
      ...totalRows(desk, record),
    ]),
  ]
}
