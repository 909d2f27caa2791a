import { describe, expect, it } from 'vitest'
import { type Condition, comparisonsIn, conditionText, namesIn } from '../../src/core/threshold/condition.ts'
import { holds } from '../../src/core/threshold/truth.ts'
import { readRule } from '../../src/formats/threshold/parse-threshold.ts'

const conditionOf = (text: string): Condition => {
  const read = readRule(text)
  if ('problem' in read) throw new Error(text)
  return read.condition
}

describe('a condition in words', () => {
  it.each([
    'cases < 10',
    'unknown >= 25%',
    'total != -1000',
    'alpha is known',
    'alpha is unknown',
    'not alpha is known',
    'not (cases < 10 and saves < 50%)',
    'not (cases < 10 or saves < 50%)',
    'cases < 10 and saves < 50% and alpha is known',
    'cases < 10 or saves < 50% or alpha is known',
    'cases < 10 or saves < 50% and alpha is known',
    '(cases < 10 or saves < 50%) and alpha is known',
    'cases < 10 and not saves < 50%',
  ])('is what was written: %s', (text) => {
    expect(conditionText(conditionOf(text))).toBe(text)
  })

  it('has parentheses where one of a kind stands within another', () => {
    const [one, other, third] = ['cases < 1', 'saves < 2%', 'alpha < 0.3'].map(conditionOf) as [
      Condition,
      Condition,
      Condition,
    ]
    const or: Condition = { kind: 'or', of: [one, { kind: 'or', of: [other, third] }] }
    expect(conditionText(or)).toBe('cases < 1 or (saves < 2% or alpha < 0.3)')
    const and: Condition = { kind: 'and', of: [{ kind: 'and', of: [one, other] }, third] }
    expect(conditionText(and)).toBe('(cases < 1 and saves < 2%) and alpha < 0.3')
    expect(conditionText({ kind: 'not', of: { kind: 'not', of: one } })).toBe('not not cases < 1')
  })

  it('has its comparisons in their order, also twice, and the figures of which it asks no more than whether they are known', () => {
    const condition = conditionOf('not (cases < 10 or saves < 50%) and alpha is known and cases > 3')
    expect(comparisonsIn(condition).map(({ name, sign, value }) => [name, sign, value])).toEqual([
      ['cases', '<', 10],
      ['saves', '<', 0.5],
      ['cases', '>', 3],
    ])
    expect(namesIn(condition)).toEqual(['cases', 'saves', 'alpha'])
    expect(comparisonsIn(conditionOf('alpha is known'))).toEqual([])
  })
})

describe('a comparison', () => {
  it.each([
    ['>', [false, false, true]],
    ['>=', [false, true, true]],
    ['<', [true, false, false]],
    ['<=', [true, true, false]],
    ['=', [false, true, false]],
    ['!=', [true, false, true]],
  ])('with %s 5 holds below, on and above it as it says, and of what is unknown nobody knows', (sign, expected) => {
    const on = (figure: number | null) => holds(conditionOf(`cases ${sign} 5`), () => figure)
    expect([4, 5, 6].map(on)).toEqual(expected)
    expect(on(null)).toBeNull()
  })
})
