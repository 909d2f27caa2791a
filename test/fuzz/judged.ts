import type { LocatedFinding } from '../../src/core/located-finding.ts'
import { charactersIn, linesOf } from '../../src/formats/lines.ts'
import type { Ran } from '../cli/in-process.ts'
import type { DiskInMemory } from './disk-in-memory.ts'

/** What a terminal would obey, or reads in another order than it stands. */
const obeyed = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

/** What of a run did not go as it should: it ends with a code of its own, writes where it may, and obeys nobody. */
export function faultsOf(
  args: readonly string[],
  { code, stdout, stderr }: Ran,
  on: DiskInMemory,
  input: { readonly file: string; readonly text: string } | null,
): readonly string[] {
  const outside = on.touched().filter((path) => !/^\/(project|elsewhere)(\/|$)/.test(path))
  const left = [...on.files.keys()].filter((path) => /(^|[/])\.effectcalc\./.test(path))
  // Who names a folder to write to means that folder.
  const isNamed = ['--out', 'init', '--project'].some((one) => args.includes(one)) && !args.includes('uit')
  const judged: readonly (readonly [boolean, string])[] = [
    [![0, 1, 2, 130].includes(code ?? -1), `exit code ${code}`],
    [code === 2 && stderr === '', 'nothing is said of why it could not start'],
    [/^\s+at .*[:(]|node:internal|Error:/m.test(stderr), 'a stack is shown'],
    [obeyed.test(stderr), 'standard error holds signs that a terminal obeys'],
    [obeyed.test(stdout), 'standard output holds signs that a terminal obeys'],
    [outside.length > 0 && !isNamed, `written outside the project: ${outside[0]}`],
    [left.length > 0, `left behind: ${left[0]}`],
    [args.includes('github') && /^(?!::(error|warning|notice) )\s*::/m.test(stdout), 'a command to the server'],
  ]
  const ofJson = args.includes('json') && code !== 2 && stdout !== '' ? faultsOfJson(stdout, input) : []
  return [...judged.flatMap(([isFault, fault]) => (isFault ? [fault] : [])), ...ofJson]
}

interface Told {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  readonly end_column?: number | null
}

/** Data that can be read, of which every finding stands inside its file. */
function faultsOfJson(
  stdout: string,
  input: { readonly file: string; readonly text: string } | null,
): readonly string[] {
  let findings: readonly Told[]
  try {
    findings = JSON.parse(stdout).findings ?? []
  } catch {
    return ['its data is no JSON']
  }
  const ofInput = findings.filter(({ file, line }) => file === input?.file && line !== null)
  return ofInput.flatMap((finding) =>
    isInside(finding, input?.text ?? '') ? [] : [`outside its file: ${JSON.stringify(finding)}`],
  )
}

function isInside({ line, column, end_column: end }: Told, text: string): boolean {
  if (line === null || column === null) return true
  const lines = text.split(/\r\n|\n|\r/)
  const length = charactersIn(lines[line - 1] ?? '')
  return line >= 1 && line <= lines.length && column >= 1 && column <= length + 1 && (end ?? column) <= length + 1
}

/** Findings that stand outside their text, or whose excerpt is not of it. */
export function misplaced(findings: readonly LocatedFinding[], text: string): readonly string[] {
  const lines = linesOf(text)
  return findings.flatMap((finding) => {
    const { code, line, excerpt } = finding
    if (!isInside(finding, text)) return [`${code} outside its file: ${line}:${finding.column}-${finding.end_column}`]
    if (excerpt === null || line === null) return []
    const { start, end } = lines.spanOf(line)
    const isOwn = excerpt.line === line && excerpt.indent <= end - start + 1 && excerpt.length <= end - start + 1
    return isOwn && !/[\n\r]/.test(excerpt.text)
      ? []
      : [`${code} has an excerpt of elsewhere: ${JSON.stringify(excerpt)}`]
  })
}
