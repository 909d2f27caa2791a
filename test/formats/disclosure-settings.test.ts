import { expect, test } from 'vitest'
import { completeSettings } from '../../src/formats/evaluation.ts'
import { readText } from '../../src/formats/read.ts'
import { schemas } from '../../src/formats/schemas/all.ts'

const index = { index: 'nl-cpi', values: { 2024: 100, 2025: 103 } }

const read = (text: string) => readText(schemas.settings, `${text}\n`, 'effectcalc.yaml')

test('reports are internal, and the rules for publishing have defaults', () => {
  expect(completeSettings(read('format: 1').value ?? {}, index, [])).toMatchObject({
    audience: 'internal',
    disclosure: { group: 10, cell: 5, dominance: 0.9, round: null },
  })
  const { value, findings } = read('audience: published\ndisclosure: { cell: 8, round: 5 }')
  expect(findings).toEqual([])
  expect(completeSettings(value ?? {}, index, [])).toMatchObject({
    audience: 'published',
    disclosure: { group: 10, cell: 8, dominance: 0.9, round: 5 },
  })
})

test.each([
  ['audience: everyone', 'not-one-of'],
  // Of a class of two each knows the other.
  ['disclosure: { group: 2 }', 'number-range'],
  ['disclosure: { cell: 2 }', 'number-range'],
  ['disclosure: { cell: 5.5 }', 'number-range'],
  ['disclosure: { dominance: 1 }', 'number-range'],
  ['disclosure: { round: 1 }', 'number-range'],
  ['disclosure: { groups: 10 }', 'unknown-key'],
])('%s is a finding', (text, code) => {
  expect(read(text).findings.map((found) => found.code)).toEqual([code])
})
