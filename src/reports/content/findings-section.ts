import { severityOf } from '../../core/finding.ts'
import type { Sentences } from '../../language/sentences.ts'
import { heading, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'

/** So many findings are read; `check` shows all. */
const mostFindings = 50

/** What the checks found that has to be looked at: each with its place, and no words of a story. */
export function findingsSection({ result, sentences }: Desk): Section {
  const { findings: words } = sentences.annual
  const found = result.findings.filter(({ severity }) => severity !== 'note')
  const count = (severity: string) => found.filter((finding) => finding.severity === severity).length
  const silenced = silencedParagraph(result.findings_silenced, sentences)
  if (found.length === 0) return [heading(2, words.title, 'findings'), paragraph(words.nothing), ...silenced]
  const isLeftOut = found.some(({ code }) => severityOf(code) === 'error')
  const more = found.length - mostFindings
  return [
    heading(2, words.title, 'findings'),
    paragraph(words.counts(count('error'), count('warning'), isLeftOut)),
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
    ...silenced,
  ]
}

/** What a project does not want to hear of is counted: a reader can ask why. */
export function silencedParagraph(silenced: number | undefined, { checkSettings }: Sentences): Section {
  return silenced === undefined ? [] : [paragraph(checkSettings.inReport(silenced))]
}
