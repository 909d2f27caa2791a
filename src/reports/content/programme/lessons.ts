import { heading, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { textIn } from '../in-words.ts'

/** What was learned, the heaviest first. */
export function lessons(desk: Desk): Section {
  const all = desk.result.programme?.lessons ?? null
  if (all === null) return []
  const { programme, report } = desk.sentences
  const rows = all.map(({ text, from, weight }, at) => [
    textIn(text, desk.language),
    from === undefined ? report.notStated : textIn(from, desk.language),
    weight === undefined ? '–' : desk.count(`programme.lessons.${at + 1}.weight`),
  ])
  return [heading(2, programme.lessons.title, 'lessons'), table(programme.lessons.head, rows, { name: 'lessons' })]
}
