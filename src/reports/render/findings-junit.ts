import { groups } from 'd3-array'
import type { Sentences } from '../../language/sentences.ts'
import { baselineName, type Checked, type CheckedFinding, isFailure } from '../content/checked.ts'
import { moreOf, placeInWords, wordsOf } from './finding-words.ts'

/**
 * Findings as JUnit's XML: a suite a file, in it a test for each code that was found there, and a test that passes for a file
 * without findings. A test fails where `check` does; other findings stand in its output, and one of which none counts is skipped.
 */
export function findingsJunit(checked: Checked, sentences: Sentences): string {
  const suites = suitesOf(checked).map((tests) => suite(tests, checked, sentences))
  const total = (count: (one: Suite) => number) => suites.reduce((sum, one) => sum + count(one), 0)
  const counts = attributes({
    name: 'effectcalc check',
    tests: total(({ tests }) => tests),
    failures: total(({ failures }) => failures),
    errors: 0,
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${counts}>\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`
}

/** A file with what was found in it. */
interface FileFindings {
  readonly file: string
  readonly found: readonly CheckedFinding[]
}

interface Suite {
  readonly xml: string
  readonly tests: number
  readonly failures: number
}

/** Every file that was looked at or has findings, by name. */
function suitesOf({ findings, files }: Checked): readonly FileFindings[] {
  const found = new Map(groups(findings, ({ finding }) => finding.file))
  const names = [...new Set([...files, ...found.keys()])].sort()
  return names.map((file) => ({ file, found: found.get(file) ?? [] }))
}

function suite({ file, found }: FileFindings, checked: Checked, sentences: Sentences): Suite {
  const ofCodes = groups(found, ({ finding }) => finding.code)
  const tests = ofCodes.map(([code, ofCode]) => testOf(code, file, ofCode, checked, sentences))
  const passing = { xml: `    <testcase${attributes({ name: 'check', classname: file })}/>\n`, kind: 'passed' }
  const all = tests.length === 0 ? [passing] : tests
  const count = (kind: string) => all.filter((one) => one.kind === kind).length
  const counts = { tests: all.length, failures: count('failed'), errors: 0, skipped: count('skipped') }
  const xml = `  <testsuite${attributes({ name: file, ...counts })}>\n${all.map((one) => one.xml).join('')}  </testsuite>\n`
  return { xml, tests: all.length, failures: count('failed') }
}

/** The findings of one code in one file as a test, so that its name is the same in the next run. */
function testOf(
  code: string,
  file: string,
  found: readonly CheckedFinding[],
  checked: Checked,
  sentences: Sentences,
): { readonly xml: string; readonly kind: 'failed' | 'skipped' | 'passed' } {
  const counted = found.filter(({ standing }) => standing === 'counts')
  const failing = found.filter((one) => isFailure(one, checked))
  const others = found.filter((one) => !isFailure(one, checked))
  const kind = failing.length > 0 ? 'failed' : counted.length > 0 ? 'passed' : 'skipped'
  const parts = [
    ...(kind === 'skipped' ? [element('skipped', {}, whyNotCounted(found, sentences))] : []),
    ...failing.slice(0, 1).map(({ finding }) => {
      const { message } = wordsOf(finding, sentences)
      return element('failure', { message, type: finding.severity }, linesOf(failing, sentences))
    }),
    ...(others.length === 0 ? [] : [element('system-out', {}, linesOf(others, sentences))]),
  ]
  return {
    xml: `    <testcase${attributes({ name: code, classname: file })}>\n${parts.join('')}    </testcase>\n`,
    kind,
  }
}

function whyNotCounted(found: readonly CheckedFinding[], { checkSettings }: Sentences): string {
  const isSilenced = found.some(({ standing }) => standing === 'silenced')
  return isSilenced ? checkSettings.silencedShown : checkSettings.inBaselineShown(baselineName)
}

function linesOf(found: readonly CheckedFinding[], sentences: Sentences): string {
  return found
    .flatMap(({ finding }) => [
      `${placeInWords(finding)}: ${sentences.check.severity[finding.severity]}: ${wordsOf(finding, sentences).message} [${finding.code}]`,
      ...moreOf(finding, sentences),
    ])
    .join('\n')
}

function element(name: string, of: Readonly<Record<string, string>>, text: string): string {
  return `      <${name}${attributes(of)}>${inXml(text, /\r/g)}</${name}>\n`
}

function attributes(of: Readonly<Record<string, string | number>>): string {
  return Object.entries(of)
    .map(([name, value]) => ` ${name}="${inXml(String(value), /[\t\n\r]/g)}"`)
    .join('')
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML holds it: signs that mean something escaped, blanks that a reader would fold by their number, and � for what it has no room for. */
function inXml(text: string, folded: RegExp): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => escapes[sign] as string)
    .replace(folded, (blank) => `&#${blank.charCodeAt(0)};`)
}
