import { type Picture, picture } from '../../document.ts'
import { type Desk, said } from '../desk.ts'
import type { CaseRecord } from '../result.ts'
import { savingBars } from './saving-bars.ts'

/** What each payer of a case saves or pays extra; of an unknown difference only the words are drawn. */
export function payersOfCase(desk: Desk, { case: id, payers, reference }: CaseRecord): Picture {
  const words = desk.sentences.pictures.ofCase
  const rows = payers.map(({ payer, difference }) => ({
    label: desk.payer(payer),
    cell: desk.difference(`cases.${id}.payers.${payer}`, reference.kind),
    difference,
  }))
  const alternative = rows.map(({ label, cell }) => words.row(label, said(cell)))
  return picture(words.payers, alternative.join(' '), savingBars(desk, reference.kind, rows))
}
