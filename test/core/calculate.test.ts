import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/calculate.ts'
import { asPublished, directionIn, endsOfScale } from '../../src/core/case/instrument.ts'
import { finding, severityOf } from '../../src/core/finding.ts'
import { evaluationWith, line, resultOf, told } from './by-hand.ts'
import { scale } from './by-hand-ratings.ts'

describe('a case', () => {
  it('without a reference is not calculated: the checks refuse it', () => {
    const alone = { ...told({}), scenarios: { intervention: { activities: [] } } }
    expect(() => calculate(alone, evaluationWith())).toThrow('a case without a reference scenario passed the checks')
  })

  it('over more than a year has its costs undiscounted too; over a year these are the same', () => {
    const over = (months: number) =>
      resultOf({ window: { from: '2025-01', months }, reference: [line(1, 1000, { at: `month ${months}` })] })
    expect(over(12).undiscounted).toBeNull()
    expect(over(13).undiscounted?.society.difference).toBe(1000)
    expect(over(13).headline.difference).toBeLessThan(1000)
  })

  it('has every line of both courses, the intervention first', () => {
    const { lines } = resultOf({ intervention: [line(1, 10)], reference: [line(1, 20), line(1, 30)] })
    expect(lines.map(({ amount }) => amount)).toEqual([10, 20, 30])
  })

  it('shows shifts between sectors and between forms, each by its own names', () => {
    const { shifts } = resultOf({
      intervention: [line(1, 100, { sector: 'social-work', form: 'collective' })],
      reference: [line(1, 300, { sector: 'care', form: 'individual' })],
    })
    expect(shifts.map(({ of, from, to }) => [of, from, to])).toEqual([
      ['sector', 'care', 'social-work'],
      ['form', 'individual', 'collective'],
    ])
  })
})

describe('an instrument', () => {
  const own = {
    ...scale(['home', 'debts'], [1, 5]),
    domains: [
      { id: 'home', label: 'Home' },
      { id: 'debts', label: 'Debts', direction: 'lower-is-better' as const },
    ],
  }

  it('has its worst and best level where its direction says, or that of the domain', () => {
    expect(['home', 'debts', 'unheard-of'].map((domain) => directionIn(own, domain))).toEqual([
      'higher-is-better',
      'lower-is-better',
      'higher-is-better',
    ])
    expect(endsOfScale(own, 'home')).toEqual({ worst: 1, best: 5 })
    expect(endsOfScale(own, 'debts')).toEqual({ worst: 5, best: 1 })
    expect(endsOfScale({ ...own, levels: own.levels.toReversed() }, 'home')).toEqual({ worst: 1, best: 5 })
  })

  it('without levels has no ends', () => {
    expect(endsOfScale({ ...own, levels: [] }, 'home')).toEqual({ worst: Number.NaN, best: Number.NaN })
  })

  it('of which the texts may not be passed on is shown by ids and numbers, and keeps its directions', () => {
    const shown = asPublished({ ...own, may_redistribute: false })
    expect(shown.levels[0]).toEqual({ value: 1, label: '1' })
    expect(shown.domains).toEqual([
      { id: 'home', label: 'home', direction: undefined },
      { id: 'debts', label: 'debts', direction: 'lower-is-better' },
    ])
    expect(asPublished({ ...own, may_redistribute: true })).toEqual({ ...own, may_redistribute: true })
    expect(asPublished(own)).toEqual(own)
  })
})

describe('a finding', () => {
  it('is about the value at its place, unless it says the key', () => {
    expect(finding('no-reference', ['scenarios'], {})).toEqual({
      ...{ code: 'no-reference', path: ['scenarios'], on: 'value', args: {} },
    })
    expect(finding('no-reference', ['a', 1], {}, { on: 'key', written: 'b', among: ['c'] })).toEqual({
      ...{ code: 'no-reference', path: ['a', 1], on: 'key', args: {}, written: 'b', among: ['c'] },
    })
  })

  it.each([
    ['unknown-price', 'error'],
    ['yaml-syntax', 'error'],
    ['old-price', 'warning'],
    ['more-cases-than-served', 'warning'],
    ['written-unknown', 'note'],
    ['mixed-windows', 'note'],
  ] as const)('%s is of the kind %s', (code, severity) => {
    expect(severityOf(code)).toBe(severity)
  })
})
