import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'effectcalc-ci-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a script of the project; gives what it says, line by line, and its exit code. */
function ran(script: string, args: readonly string[], input = '') {
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    ...{ cwd: folder, input, encoding: 'utf8' as const },
  })
  return { lines: stdout.trimEnd().split('\n'), status }
}

describe('the counts of a change', () => {
  const reportOf = (name: string, report: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(report))
    return name
  }
  const file = (name: string, status: string, ...tests: readonly string[]) => ({
    ...{ name: join(folder, name), status },
    assertionResults: tests.map((one, at) => ({ status: one, fullName: ` test ${at}` })),
  })
  const fast = reportOf('fast.json', {
    ...{ numPassedTests: 3, numFailedTests: 1 },
    testResults: [file('a.test.ts', 'failed', 'passed', 'failed'), file('b.test.ts', 'passed', 'passed', 'passed')],
  })
  const slow = reportOf('slow.json', {
    ...{ numPassedTests: 2, numFailedTests: 0 },
    testResults: [file('c.test.ts', 'passed', 'passed', 'passed', 'pending')],
  })
  const broken = reportOf('broken.json', {
    ...{ numPassedTests: 0, numFailedTests: 0 },
    testResults: [file('d.test.ts', 'failed')],
  })

  it.each([
    [
      'are those of all runs, with what was skipped',
      [fast, slow],
      ['1 skipped:', '  c.test.ts: test 2', '5 passed, 1 failed'],
    ],
    [
      'have a file that broke before its tests as one that failed',
      [slow, broken],
      ['broken before its tests: d.test.ts', '2 passed, 1 failed'],
    ],
    ['have a run without a report as one that failed', [slow, 'none.json'], ['2 passed, 1 failed']],
  ])('%s', (_, reports, last) => {
    expect(ran('test-counts.js', reports).lines.slice(-last.length)).toEqual(last)
  })
})

describe('what the registry knows of weaknesses', () => {
  const answer = (total: number) =>
    JSON.stringify({ metadata: { vulnerabilities: { total }, dependencies: { total: 12 } } })

  it.each([
    ['turns a change down where there is one', answer(1), 1, answer(1)],
    ['does not where there is none', answer(0), 0, 'no known weaknesses in 12 packages (a.json)'],
    [
      'nor where it does not answer',
      '{"error":{}}',
      0,
      'the registry could not say whether packages have known weaknesses (a.json)',
    ],
    ['or not as it should', '', 0, 'the registry could not say whether packages have known weaknesses (a.json)'],
  ])('%s', (_, given, status, said) => {
    expect(ran('known-weaknesses.js', ['a.json'], given)).toEqual({ lines: [said], status })
  })
})
