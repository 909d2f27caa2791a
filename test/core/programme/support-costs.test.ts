import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/core/case/evaluation.ts'
import { evaluationWith, line, type Told } from '../by-hand.ts'
import { caseOf } from './case-of.ts'

const costsOf = (story: Told, settings: Partial<Settings> = {}) =>
  caseOf(story, evaluationWith({ discount_rate: { costs: 0, effects: 0 }, ...settings })).piece.support

const support = line(1, 800, { investment: true, payers: { municipality: 0.25, insurer: 0.75 }, at: 'month 1' })
const usual = line(1, 200, { investment: true, at: 'month 1' })
const story: Told = {
  window: { from: '2025-01', months: 24 },
  intervention: [support, line(1, 100, { payer: 'client', at: 'month 14' }), line(1, 9, { counted: false })],
  reference: [usual, line(1, 3000, { at: 'month 14' }), line(1, 40, { payer: 'insurer', at: 'month 2' })],
}

describe('what the support of a case cost and brought', () => {
  it('is in both courses what public payers paid for it, and of whom', () => {
    const found = costsOf(story)
    expect([found?.tailored, found?.usual]).toEqual([800, 200])
    expect(found?.by_payer).toEqual([
      { payer: 'client', amount: 0 },
      { payer: 'insurer', amount: 600 },
      { payer: 'municipality', amount: 200 },
    ])
  })

  it('has all that the course without it cost more, by payer and by year', () => {
    const found = costsOf(story)
    expect(found?.gain).toBe(200 + 3000 + 40 - 100)
    expect(found?.gains).toEqual([
      { payer: 'client', follow_up_year: 1, amount: -100 },
      { payer: 'insurer', follow_up_year: 0, amount: 40 },
      { payer: 'municipality', follow_up_year: 0, amount: 200 },
      { payer: 'municipality', follow_up_year: 1, amount: 3000 },
    ])
  })

  it('has the gain in the perspective of the settings, and payers as they are', () => {
    const found = costsOf(story, { perspective: 'public' })
    expect([found?.gain, found?.gains.length]).toEqual([3240, 4])
  })

  it('is not known of a case that does not say what its support is', () => {
    expect(costsOf({ intervention: [line(1, 800)], reference: [line(1, 900)] })).toBeNull()
  })

  it('knows a line that is said to be no support', () => {
    const found = costsOf({ intervention: [line(1, 800, { investment: false })], reference: [line(1, 900)] })
    expect([found?.tailored, found?.usual, found?.gain]).toEqual([0, null, 100])
  })
})

describe('what the usual support cost', () => {
  it.each([
    ['is nothing without any help', 'none' as const, [], 0],
    ['is not known where no line of the other course is support', 'usual' as const, [line(1, 5000)], null],
    ['is not known where that line is not counted', 'usual' as const, [{ ...usual, counted: false }], null],
    ['is nothing to public payers where the client paid it', 'usual' as const, [{ ...usual, payer: 'client' }], 0],
    ['is not known where it is not known how much it was', 'usual' as const, [{ ...usual, quantity: 'unknown' }], null],
  ] satisfies [string, string, Told['reference'], number | null][])('%s', (_, kind, reference, amount) => {
    const found = costsOf({ kind, intervention: [support], reference })
    expect([found?.tailored, found?.usual]).toEqual([800, amount])
  })
})

describe('what is not known of support', () => {
  const unknown = (more: object) => ({ ...line('unknown', 10), ...more })

  it('leaves the gain known where it is of the support itself', () => {
    const found = costsOf({ intervention: [unknown({ investment: true })], reference: [line(1, 900)] })
    expect([found?.tailored, found?.gain]).toEqual([null, 900])
    expect(found?.by_payer).toEqual([{ payer: 'municipality', amount: null }])
    expect(found?.gains).toEqual([{ payer: 'municipality', follow_up_year: 0, amount: 900 }])
  })

  it('leaves open the gain of its payer and year, and of all together', () => {
    const reference = [...(story.reference as []), unknown({ payer: 'insurer', at: 'month 20' })]
    const found = costsOf({ ...story, reference })
    expect([found?.tailored, found?.usual, found?.gain]).toEqual([800, 200, null])
    expect(found?.gains.map(({ amount }) => amount)).toEqual([-100, 40, null, 200, 3000])
    expect(found?.by_payer.map(({ amount }) => amount)).toEqual([0, 600, 200])
  })

  it('leaves open every gain where the other course is not known as a whole', () => {
    const found = costsOf({ intervention: [support], reference: 'unknown' })
    expect([found?.tailored, found?.usual, found?.gain]).toEqual([800, null, null])
    expect(found?.gains.map(({ payer, amount }) => [payer, amount])).toEqual([
      ['insurer', null],
      ['municipality', null],
    ])
    expect(costsOf({ kind: 'none', intervention: [support], reference: 'unknown' })?.usual).toBeNull()
  })
})

describe('the benefit up to the day of the session and after it', () => {
  const session = '2025-06-30'
  const timed = (more: Told) => costsOf({ session, intervention: [support], ...more })?.benefit_in_time

  it('is divided by the days of each line, apart from the support in both courses', () => {
    const reference = [usual, line(1, 3650), line(1, 70, { at: '2025-07-01' }), line(1, 50, { at: '2025-06-30' })]
    const found = timed({ intervention: [support, line(1, 365)], reference })
    expect(found?.realised).toBeCloseTo(9 * 181 + 50, 9)
    expect(found?.expected).toBeCloseTo(9 * 184 + 70, 9)
  })

  it('is known of the part that is', () => {
    const later = line('unknown', 10, { at: 'month 12' })
    expect(timed({ reference: [line(1, 90, { at: 'month 2' }), later] })).toEqual({ realised: 90, expected: null })
  })

  it('is none where no session is said, or nothing is counted', () => {
    expect(timed({ session: undefined, reference: [line(1, 100)] })).toBeNull()
    expect(timed({ intervention: [{ ...support, counted: false }] })).toBeNull()
  })
})
