import { heading, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { textIn } from '../in-words.ts'

/** What was learned, the heaviest first. */
export function lessons(desk: Desk): Section {
  const all = desk.result.programme?.lessons ?? null
  if (all === null) return []
  const { programme, report } = desk.sentences
  const { lessons: words } = programme
  const isWeighed = all.some(({ weight }) => weight !== undefined)
  const rows = all.map(({ text, from, weight }, at) => [
    textIn(text, desk.language),
    from === undefined ? report.notStated : textIn(from, desk.language),
    ...(isWeighed ? [weight === undefined ? '–' : desk.count(`programme.lessons.${at + 1}.weight`)] : []),
  ])
  return [
    heading(2, words.title, 'lessons'),
    table(isWeighed ? words.head : words.headWithoutWeight, rows, { name: 'lessons' }),
  ]
}
