import type { LocatedFinding } from '../../core/located-finding.ts'
import type { Sentences } from '../../language/sentences.ts'
import { type Checked, thoseThat } from '../content/checked.ts'
import { clean } from '../document.ts'
import { moreOf, wordsOf } from './finding-words.ts'

/**
 * Findings as commands to GitHub Actions, a line each, which show them beside the lines of a change.
 *
 * @param prefix what leads from the folder of the repository to the project: empty, or a path that ends in `/`
 */
export function findingsGithub(checked: Checked, sentences: Sentences, prefix: string): string {
  return thoseThat(checked, 'counts')
    .map((finding) => `${annotation(finding, sentences, prefix)}\n`)
    .join('')
}

/** A text for people in the log of GitHub Actions: no line of it is a command. */
export function asLog(text: string): string {
  return text.replace(/^([^\S\n]*)::/gm, '$1: :').replaceAll('##[', '## [')
}

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

function annotation(finding: LocatedFinding, sentences: Sentences, prefix: string): string {
  const { code, severity, file, line, column, end_column: end } = finding
  const place = line === null ? {} : { line, col: column, ...(end === null ? {} : { endLine: line, endColumn: end }) }
  const properties = Object.entries({ file: withoutOrders(`${prefix}${file}`), ...place, title: code })
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(',')
  const text = [wordsOf(finding, sentences).message, ...moreOf(finding, sentences)].join('\n')
  return `::${commands[severity]} ${properties}::${escapedData(text)}`
}

/** A name of a file in which nothing is obeyed by who looks at the log; line ends are escaped with the rest. */
function withoutOrders(file: string): string {
  return file.replace(/[^\r\n]+/g, clean)
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
