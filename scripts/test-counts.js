// Adds up what runs of the tests came to, from the reports of the runner itself: node scripts/test-counts.js REPORT.json ...
//
// Names what was skipped and what broke before its tests; the last line is: N passed, N failed.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

const runs = process.argv.slice(2).map(reportOf)
const files = runs.flatMap(({ testResults }) => testResults)

const skipped = files.flatMap(({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => `  ${relative('.', name)}: ${fullName.trim()}`),
)
if (skipped.length > 0) console.log([`${skipped.length} skipped:`, ...skipped].join('\n'))

// A file that breaks before its tests has none that failed.
const broken = files.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
)
for (const { name } of broken) console.log(`broken before its tests: ${relative('.', name)}`)

const sum = (key) => runs.reduce((total, run) => total + run[key], 0)
console.log(`${sum('numPassedTests')} passed, ${sum('numFailedTests') + broken.length} failed`)

/** The runner's report; a run that left none counts as one that failed. */
function reportOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, testResults: [] }
  }
}
