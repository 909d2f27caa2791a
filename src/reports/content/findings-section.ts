import { heading, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'

/** So many findings are read; `check` shows all. */
const mostFindings = 50

/** What the checks found that has to be looked at: each with its place, and no words of a story. */
export function findingsSection({ result, sentences }: Desk): Section {
  const { findings: words } = sentences.annual
  const found = result.findings.filter(({ severity }) => severity !== 'note')
  const count = (severity: string) => found.filter((finding) => finding.severity === severity).length
  if (found.length === 0) return [heading(2, words.title, 'findings'), paragraph(words.nothing)]
  const more = found.length - mostFindings
  return [
    heading(2, words.title, 'findings'),
    paragraph(words.counts(count('error'), count('warning'))),
    table(
      words.head,
      found
        .slice(0, mostFindings)
        .map(({ severity, file, line, message }) => [
          words.severity[severity],
          line === null ? file : `${file}:${line}`,
          message,
        ]),
      { name: 'findings' },
    ),
    ...(more > 0 ? [paragraph(words.more(more))] : []),
  ]
}
