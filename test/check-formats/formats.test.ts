import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../../src/formats/json-schema.ts'
import { findingPages as dutch } from '../../src/language/nl/finding-pages.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { type Checked, isFailure, thoseThat } from '../../src/reports/content/checked.ts'
import { clean } from '../../src/reports/document.ts'
import { wordsOf } from '../../src/reports/render/finding-words.ts'
import { asLog, findingsGithub } from '../../src/reports/render/findings-github.ts'
import { findingsJson } from '../../src/reports/render/findings-json.ts'
import { findingsJunit } from '../../src/reports/render/findings-junit.ts'
import { findingsSarif } from '../../src/reports/render/findings-sarif.ts'
import { anyChecked, nastyText } from './any-checked.ts'
import { readXml, type Xml } from './xml.ts'
import { faultsIn } from './xsd.ts'

const { nl, en } = sentencesIn
const inEither = fc.constantFrom(nl, en)

/** A text as XML and UTF-8 can hold it. */
const holdable = (text: string) =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')

function validator(schema: object) {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  const validate = ajv.compile(schema)
  return (value: unknown) => (validate(value) ? [] : validate.errors)
}

describe('SARIF', () => {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(new URL('./schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >
  const faults = validator(schema)
  const logOf = (checked: Checked, sentences = nl, prefix = '') =>
    JSON.parse(findingsSarif(checked, { sentences, version: '1.2.3', prefix }))

  test('follows its schema, whatever was found', () => {
    fc.assert(
      fc.property(anyChecked, inEither, (checked, sentences) => {
        const log = logOf(checked, sentences)
        expect(faults(log)).toEqual([])
        expect(log.runs[0].results).toHaveLength(checked.findings.length)
      }),
      { numRuns: 100 },
    )
  })

  test('the schema refuses what is no log', () => {
    const log = logOf({ findings: [], gone: null, files: [], warningsFail: false })
    expect(faults({ ...log, version: '2.0.0' })).not.toEqual([])
    expect(faults({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] })).not.toEqual([])
    expect(faults({ ...log, runs: [{ results: [{}] }] })).not.toEqual([])
  })

  test('says of each finding what, where, how serious, and why it does not count', () => {
    fc.assert(
      fc.property(anyChecked, (checked) => {
        const [{ results, tool }] = logOf(checked, nl, 'map/').runs
        for (const [at, { finding, standing, fingerprint }] of checked.findings.entries()) {
          const result = results[at]
          const [{ physicalLocation: place }] = result.locations
          const { text } = result.message
          // Where something looks like a link, its signs are escaped.
          const unescaped = text.replace(/\\([\\[\]])/g, '$1')
          expect([text, unescaped]).toContainEqual(expect.stringContaining(wordsOf(finding, nl).message))
          expect(text).not.toMatch(/(?<!\\)\]\(/)
          expect(decodeURIComponent(place.artifactLocation.uri)).toBe(`map/${holdableInAddress(finding.file)}`)
          expect(new URL(place.artifactLocation.uri, 'file:///base/').href).toMatch(/^file:\/\/\/base\/map\//)
          expect(place.region?.startLine ?? null).toBe(finding.line)
          expect(place.region?.endColumn ?? null).toBe(finding.end_column)
          expect([result.level, tool.driver.rules[result.ruleIndex].id]).toEqual([finding.severity, finding.code])
          expect(result.suppressions.length).toBe(standing === 'counts' ? 0 : 1)
          expect(result.partialFingerprints['effectcalc/1']).toContain(`${fingerprint}:`)
        }
        const prints = results.map((one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints))
        expect(new Set(prints).size).toBe(results.length)
      }),
      { numRuns: 100 },
    )
  })

  test('gives each rule its page, and no link that leads nowhere', () => {
    for (const code of ['unknown-section', 'old-price'] as const) {
      const finding = { code, severity: 'error', args: { allowed: ['a'], price_year: 2000, years: 9 }, written: null }
      const located = { ...finding, near: [], file: 'a', line: null, column: null, end_column: null, excerpt: null }
      const one = { finding: { ...located, steps: '' } as never, standing: 'counts' as const, fingerprint: 'a' }
      const [rule] = logOf({ findings: [one], gone: null, files: [], warningsFail: false }).runs[0].tool.driver.rules
      expect(rule.shortDescription.text).toBe(dutch[code].what)
      expect(rule.help.markdown).toContain(dutch[code].why)
      expect(rule.help.markdown).not.toMatch(/\]\([a-z-]+\.md/)
      expect(rule.help.markdown).toContain(
        code === 'old-price' ? 'old-price: { severity: off' : 'niet lichter te maken',
      )
    }
  })

  const holdableInAddress = (file: string) => file.replaceAll(/\p{Surrogate}/gu, '\ufffd')
})

describe('JUnit', () => {
  const suitesIn = (node: Xml) => node.children.map((suite) => ({ suite, tests: suite.children }))

  test('follows the schema of Jenkins, whatever was found', () => {
    fc.assert(
      fc.property(anyChecked, inEither, (checked, sentences) => {
        expect(faultsIn(readXml(findingsJunit(checked, sentences)))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('the schema refuses what is no result of tests', () => {
    const wrap = (inner: string) => readXml(`<testsuites>${inner}</testsuites>`)
    expect(faultsIn(wrap('<testsuite name="a" tests="1"><testcase name="b"/></testsuite>'))).toEqual([])
    expect(faultsIn(wrap('<testsuite tests="1"></testsuite>'))).toEqual(['testsuite needs name'])
    expect(faultsIn(wrap('<testsuite name="a" tests="1" file="b"/>'))).toEqual(['testsuite has no file'])
    const unordered = '<testcase name="b"><system-out/><failure/></testcase>'
    expect(faultsIn(wrap(`<testsuite name="a" tests="1">${unordered}</testsuite>`))).toHaveLength(1)
    expect(faultsIn(wrap('words'))).toHaveLength(1)
  })

  test('a reader gets every text back, and a test fails where check does', () => {
    fc.assert(
      fc.property(anyChecked, (checked) => {
        const suites = suitesIn(readXml(findingsJunit(checked, nl)))
        const files = [...checked.files, ...checked.findings.map(({ finding }) => finding.file)]
        expect(new Set(suites.map(({ suite }) => suite.attributes.get('name')))).toEqual(new Set(files.map(holdable)))
        const texts = suites.map(({ suite }) => wordsIn(suite)).join('\n')
        for (const { finding, standing } of checked.findings)
          if (standing !== 'counts') expect(texts).toContain(holdable(wordsOf(finding, nl).message))
        const failing = suites.flatMap(({ tests }) => tests).filter(failureIn)
        expect(failing.length > 0).toBe(checked.findings.some((one) => isFailure(one, checked)))
        for (const test of failing) {
          const file = test.attributes.get('classname')
          const [first] = checked.findings.filter(
            (one) =>
              isFailure(one, checked) &&
              holdable(one.finding.file) === file &&
              one.finding.code === test.attributes.get('name'),
          )
          expect(failureIn(test)?.attributes.get('message')).toBe(
            holdable(wordsOf(first?.finding as never, nl).message),
          )
        }
      }),
      { numRuns: 200 },
    )
  })

  test('counts what it holds, and a file without findings passes', () => {
    fc.assert(
      fc.property(anyChecked, (checked) => {
        const all = readXml(findingsJunit(checked, en))
        const counts = suitesIn(all).map(({ suite, tests }) => {
          const of = (name: string) => tests.filter((test) => test.children.some((one) => one.name === name)).length
          expect(tests.length).toBeGreaterThan(0)
          const said = ['tests', 'failures', 'skipped'].map((name) => Number(suite.attributes.get(name)))
          expect(said).toEqual([tests.length, of('failure'), of('skipped')])
          return said
        })
        const sum = (at: number) => counts.reduce((total, one) => total + (one[at] ?? 0), 0)
        expect([all.attributes.get('tests'), all.attributes.get('failures')]).toEqual([String(sum(0)), String(sum(1))])
      }),
      { numRuns: 50 },
    )
  })

  function failureIn(test: Xml): Xml | undefined {
    return test.children.find(({ name }) => name === 'failure')
  }

  function wordsIn({ text, children }: Xml): string {
    return [text, ...children.map(wordsIn)].join('\n')
  }
})

describe('GitHub', () => {
  const read = (text: string) =>
    text.replaceAll(/%(0A|0D|3A|2C|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

  test('each line is one command that reads back to the finding', () => {
    fc.assert(
      fc.property(anyChecked, (checked) => {
        const text = findingsGithub(checked, nl, 'sub map/')
        const lines = text.split('\n')
        expect(lines.pop()).toBe('')
        expect(text).not.toContain('\r')
        const counted = thoseThat(checked, 'counts')
        expect(lines).toHaveLength(counted.length)
        for (const [at, finding] of counted.entries()) {
          // As the runner reads it: the command up to the first blank, its properties up to the next `::`.
          const [, command, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(lines[at] as string) ?? []
          const of = new Map(properties.split(',').map((pair) => pair.split('=', 2).map(read) as [string, string]))
          const nameless = properties.split(',')[0]?.slice('file='.length) ?? ''
          expect(command).toBe(finding.severity)
          // What who looks at the log would obey is not in it.
          expect(read(nameless)).toBe(`sub map/${finding.file.replace(/[^\r\n]+/g, clean)}`)
          expect(of.get('title')).toBe(finding.code)
          expect(of.get('line')).toBe(finding.line === null ? undefined : String(finding.line))
          expect(read(data).startsWith(wordsOf(finding, nl).message)).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('no line for people is a command', () => {
    fc.assert(
      fc.property(fc.array(nastyText), (lines) => {
        const log = asLog(lines.join('\n'))
        expect(log).not.toContain('##[')
        for (const line of log.split(/[\r\n]/)) expect(line.trimStart().startsWith('::')).toBe(false)
      }),
      { numRuns: 300 },
    )
    expect(asLog('cases/a.yaml:1:1: fout [a]\n  | a::b')).toBe('cases/a.yaml:1:1: fout [a]\n  | a::b')
  })
})

describe('JSON', () => {
  test('follows its schema in both languages, and holds each text as it is', () => {
    const faults = { nl: validator(jsonSchema('findings', 'nl')), en: validator(jsonSchema('findings', 'en')) }
    fc.assert(
      fc.property(anyChecked, inEither, (checked, sentences) => {
        const written = JSON.parse(findingsJson(checked, sentences))
        expect(faults[sentences.language](written)).toEqual([])
        expect(written.findings.map(({ file }: { file: string }) => file)).toEqual(
          thoseThat(checked, 'counts').map(({ file }) => file),
        )
        expect(written.silenced).toHaveLength(thoseThat(checked, 'silenced').length)
        expect(written.in_baseline).toHaveLength(thoseThat(checked, 'in-baseline').length)
      }),
      { numRuns: 100 },
    )
  })
})
