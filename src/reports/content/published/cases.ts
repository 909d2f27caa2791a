import { heading, paragraph, type Section, table } from '../../document.ts'
import { differenceInWords } from '../desk.ts'
import type { PublishedDesk } from './published-desk.ts'

/** The cases that may be shown by themselves. */
export function publishedCases({ published, sentences, evaluation }: PublishedDesk): Section {
  const { disclosure, words, report } = sentences
  const { cases: said } = disclosure
  const rows = published.cases.map(({ case: id, title, change, effect, reference_kind, months, difference }) => [
    title,
    words.quality[change],
    words.quality[effect],
    said.comparedWith(words.kind[reference_kind], months),
    {
      text: difference === null ? words.unknown : differenceInWords(difference, evaluation, sentences, reference_kind),
      value: difference,
      figure: `cases.${id}.difference`,
    },
  ])
  return [
    heading(2, report.cases.title, 'cases'),
    ...(published.cases_withheld ? [paragraph(said.withheld)] : []),
    ...(rows.length === 0
      ? published.cases_withheld
        ? []
        : [paragraph(said.none)]
      : [paragraph(said.intro), table(said.head, rows, { name: 'published-cases' })]),
  ]
}
