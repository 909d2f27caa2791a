import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sentencesIn } from '../../src/language/sentences.ts'
import { findingsJunit } from '../../src/reports/render/findings-junit.ts'
import { anyChecked } from './any-checked.ts'

const reader = ['/usr/bin/xmllint'].find(existsSync)
const schema = fileURLToPath(new URL('./schemas/jenkins-junit.xsd', import.meta.url))
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'effectcalc-junit-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(reader === undefined)('libxml2', () => {
  test('takes every result of check for valid by the schema of Jenkins', () => {
    const results = fc.sample(anyChecked, { numRuns: 200, seed: 9 })
    const files = results.map((checked, at) => {
      const file = join(folder, `${at}.xml`)
      writeFileSync(file, findingsJunit(checked, sentencesIn.nl))
      return file
    })
    execFileSync(reader as string, ['--noout', '--nonet', '--schema', schema, ...files], { stdio: 'pipe' })
  })

  test('refuses what is no result of tests', () => {
    const file = join(folder, 'other.xml')
    writeFileSync(file, '<testsuites><testsuite tests="1"/></testsuites>')
    expect(() =>
      execFileSync(reader as string, ['--noout', '--nonet', '--schema', schema, file], { stdio: 'pipe' }),
    ).toThrow(/name/)
  })
})
