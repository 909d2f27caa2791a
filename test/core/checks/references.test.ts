import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../../src/core/case/scenario.ts'
import { checkCases } from '../../../src/core/checks/check-cases.ts'
import { references } from '../../../src/core/checks/references.ts'
import { isId } from '../../../src/core/id.ts'
import { evaluationWith, told } from '../by-hand.ts'
import { foundBy, type Short, short } from './found.ts'

/** What is found in a case with these references beside its intervention. */
function found(names: readonly string[], reference = 'reference'): readonly Short[] {
  const usual: Scenario = { kind: 'usual', activities: [] }
  const scenarios = { intervention: { activities: [] }, ...Object.fromEntries(names.map((name) => [name, usual])) }
  return foundBy(references, { ...told({}), scenarios }, evaluationWith({ reference }))
}

describe('a case has a reference', () => {
  it('of any name where it is the only one', () => {
    expect(found(['without'])).toEqual([])
    expect(found([])).toEqual([['no-reference', 'scenarios', {}, { on: 'key' }]])
  })

  it('of the name in the settings where there are several', () => {
    expect(found(['without', 'lighter'], 'lighter')).toEqual([])
    expect(found(['without', 'lighter'])).toEqual([
      ['which-reference', 'scenarios', { preferred: 'reference', names: ['without', 'lighter'] }, { on: 'key' }],
    ])
  })

  it('of a name that is an id, and not that of a moment or a reason', () => {
    expect(found(['start', 'Without', 'lighter', 'so so', 'constructor'])).toEqual([
      ['not-an-id', 'scenarios.Without', {}, { on: 'key', written: 'Without' }],
      ['not-an-id', 'scenarios.so so', {}, { on: 'key', written: 'so so' }],
      ['not-an-id', 'scenarios.constructor', {}, { on: 'key', written: 'constructor' }],
    ])
    expect(found(['start', 'reference', 'because'])).toEqual([
      ['reserved-name', 'scenarios.start', {}, { on: 'key', written: 'start' }],
      ['reserved-name', 'scenarios.because', {}, { on: 'key', written: 'because' }],
    ])
  })
})

describe('an id', () => {
  it.each(['a', '7', 'steps', 'steps-2', 'a-b-c', '2025-q1'])('is %j', (id) => {
    expect(isId(id)).toBe(true)
  })

  it.each(['', '-', 'a-', '-a', 'a--b', 'A', 'aB', 'a b', 'a_b', 'é', 'a\n', ' a', 'a.b'])('is not %j', (id) => {
    expect(isId(id)).toBe(false)
  })
})

describe('the cases of a project', () => {
  const cases = (...all: readonly (readonly [id: string, months: number])[]) =>
    checkCases(all.map(([id, months], at) => ({ case: id, file: `${at}.yaml`, window: { from: '2025-01', months } })))
  const told = (all: ReturnType<typeof cases>) => all.map(({ file, finding }) => [file, ...short([finding])])

  it('have a name each: each further one is told, with the file of the first', () => {
    expect(told(cases(['a', 12], ['b', 12], ['a', 12], ['b', 12], ['a', 12]))).toEqual([
      ['2.yaml', ['duplicate-case', 'case', { file: '0.yaml' }, { written: 'a' }]],
      ['3.yaml', ['duplicate-case', 'case', { file: '1.yaml' }, { written: 'b' }]],
      ['4.yaml', ['duplicate-case', 'case', { file: '0.yaml' }, { written: 'a' }]],
    ])
  })

  const mixed = (...months: readonly number[]) => told(cases(...months.map((n, at) => [`case-${at}`, n] as const)))
  const odd = (file: number, written: number, months: number, others: number) => [
    [`${file}.yaml`, ['mixed-windows', 'window.months', { months, others }, { written: String(written) }]],
  ]

  it.each([
    [[], []],
    [[24, 24], []],
    [[24, 24, 12], odd(2, 12, 24, 1)],
    [[36, 12, 24, 12], odd(0, 36, 12, 2)],
    [[36, 36, 24, 12, 24], odd(0, 36, 24, 3)],
    // Where two are as common, the shorter is meant.
    [[24, 12], odd(0, 24, 12, 1)],
    [[12, 24, 24, 12], odd(1, 24, 12, 2)],
  ])('have windows of one length; told at the first of another than the commonest: %j', (months, expected) => {
    expect(mixed(...months)).toEqual(expected)
  })

  it('tell of names first', () => {
    expect(told(cases(['a', 12], ['a', 24])).map(([, found]) => found?.[0])).toEqual([
      'duplicate-case',
      'mixed-windows',
    ])
  })
})
