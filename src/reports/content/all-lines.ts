import { appendix, heading, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'

/** Where a link to the lines of a case leads. */
export function linesOf(id: string): string {
  return `lines-${id}`
}

/** Every line of every case, with the file and line it was written on: where a figure is looked up. */
export function allLines(desk: Desk): Section {
  const { result, sentences, money } = desk
  const { allLines: words, story } = sentences.report
  const lines = result.cases.flatMap(({ case: id, title, file, lines }) =>
    lines.map((line, at) => ({
      cells: [
        title,
        line.scenario === 'intervention' ? story.with : story.without,
        `${line.label}\n${line.in_words}`,
        money(`cases.${id}.lines.${at + 1}.amount`),
        `${file}:${line.at.line}`,
      ],
      about: at === 0 ? { id: linesOf(id) } : {},
    })),
  )
  if (lines.length === 0) return []
  return appendix([
    heading(2, words.title, 'lines'),
    paragraph(words.intro),
    table(
      words.head,
      lines.map(({ cells }) => cells),
      { name: 'lines', rows: lines.map(({ about }) => about) },
    ),
  ])
}
