import { type Picture, picture } from '../../document.ts'
import { type Desk, said } from '../desk.ts'
import type { CaseRecord } from '../result.ts'
import { savingBars } from './saving-bars.ts'

/** What the first so many contributions of a case save or cost extra. */
export function contributionsOfCase(
  desk: Desk,
  { case: id, contributions, reference }: CaseRecord,
  most: number,
): Picture {
  const words = desk.sentences.pictures.ofCase
  const rows = contributions.slice(0, most).map(({ label, difference }, at) => ({
    label,
    cell: desk.saved(`cases.${id}.contributions.${at + 1}.difference`, reference.kind),
    difference,
  }))
  const alternative = rows.map(({ label, cell }) => words.row(label, said(cell)))
  return picture(words.carries, alternative.join(' '), savingBars(desk, reference.kind, rows))
}
