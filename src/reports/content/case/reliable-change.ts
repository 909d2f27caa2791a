import type { QualityOfLife } from '../../../core/quality/quality-of-life.ts'
import { heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'

/** Whether the total score changed by more than noise, where the instrument says what noise is. */
export function reliableChange(desk: Desk, { reliable_change: change }: QualityOfLife, at: string): Section {
  if (change === null) return []
  const { instruments, numbers } = desk.sentences
  const { reliable: words } = instruments
  const { recovered, cut_off } = change
  const row = (label: string, figure: 'start' | 'intervention' | 'change' | 'smallest') => [
    label,
    desk.level(`${at}.reliable_change.${figure}`),
  ]
  const said = [
    words.sentence[change.class],
    ...(recovered === null || cut_off === null ? [] : [words.recovered(recovered, numbers.number(cut_off))]),
  ]
  return [
    heading(3, words.title),
    paragraph(said.join(' ')),
    table(words.head, [
      row(words.start, 'start'),
      row(words.end, 'intervention'),
      row(words.change, 'change'),
      row(words.smallest, 'smallest'),
    ]),
  ]
}
