import { mean, median } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { satisfactionResult } from '../../../src/core/programme/satisfaction.ts'
import { leadDays, supportMonths } from '../../../src/core/programme/support-time.ts'
import { conversationResults, themeShares } from '../../../src/core/programme/themes.ts'

const round = { moment: '2025-06', invited: 40, answered: 5, scale: { from: 1, to: 10 } }

describe('how content clients are', () => {
  it('has response, mean, median and distribution, from each grade', () => {
    const found = satisfactionResult({ ...round, scores: [8, 7, 9, 8, 6] })
    expect([found.response, found.n, found.mean, found.median]).toEqual([0.125, 5, 7.6, 8])
    expect(found.distribution.map(({ grade, n }) => [grade, n])).toEqual([
      [6, 1],
      [7, 1],
      [8, 2],
      [9, 1],
    ])
  })

  it('is the same from counts', () => {
    const given = satisfactionResult({ ...round, scores: [8, 7, 9, 8, 6] })
    expect(satisfactionResult({ ...round, counts: { 9: 1, 8: 2, 6: 1, 7: 1 } })).toEqual(given)
  })

  it('has an interval of the response only where those invited were drawn', () => {
    expect(satisfactionResult(round).response_estimate).toBeNull()
    expect(
      satisfactionResult({ ...round, invited: 20, answered: 18, selection: 'random' }).response_estimate,
    ).toMatchObject({ k: 18, n: 20, share: 0.9 })
  })

  it('has no mean where no grade was given', () => {
    const found = satisfactionResult({ ...round, answered: 0 })
    expect([found.mean, found.median, found.n, found.response]).toEqual([null, null, 0, 0])
  })
})

describe('themes', () => {
  it('are told by how many of those who took part said them, the most said first', () => {
    const found = themeShares(
      [
        { theme: 'time', said_by: 2 },
        { theme: 'trust', said_by: 3, of: 4 },
      ],
      8,
    )
    expect(found).toEqual([
      { theme: 'trust', said_by: 3, of: 4, share: 0.75 },
      { theme: 'time', said_by: 2, of: 8, share: 0.25 },
    ])
  })

  it('stay with their conversation, by role and kind', () => {
    const themes = [{ theme: 'time', said_by: 1 }]
    const found = conversationResults([
      { kind: 'interview', role: 'worker', n: 3, themes },
      { kind: 'mirror', role: 'client', n: 7, themes },
      { kind: 'mirror', role: 'client', n: 9, themes },
    ])
    expect(found.map(({ role, kind, conversations }) => [role, kind, conversations.map(({ n }) => n)])).toEqual([
      ['client', 'mirror', [7, 9]],
      ['worker', 'interview', [3]],
    ])
  })
})

describe('when support began', () => {
  const window = { from: '2025-01', months: 12 }

  it('is counted in days from asking', () => {
    expect(leadDays({ asked: '2024-12-20', started: '2025-01-10' }, window)).toBe(21)
    expect(leadDays({ started: '2025-01-10' }, window)).toBeNull()
    // Somewhere in the month of the asking: how long after is not known, and not less than nothing.
    expect(leadDays({ asked: '2025-01-20', started: '2025-01' }, window)).toBeNull()
  })

  it('and ended, in months: those of the window, or of a calendar of its own where it lies outside', () => {
    expect(supportMonths({ started: '2025-01', ended: '2025-12' }, window)).toBe(12)
    expect(supportMonths({ started: 'month 2', ended: 'month 4' }, window)).toBe(3)
    expect(supportMonths({ started: '2024-03-15', ended: '2025-03-14' }, window)).toBe(12)
    expect(supportMonths({ started: '2025-03' }, window)).toBeNull()
    expect(supportMonths({ started: '2025-05', ended: '2025-03' }, window)).toBeNull()
  })
})

describe('grades that were counted', () => {
  it('have the mean and the middle that they would have one by one', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(counts, (given) => {
        const byGrade = Object.fromEntries(given.map((n, at) => [String(at + 1), n]))
        const scores = given.flatMap((n, at) => new Array<number>(n).fill(at + 1))
        const found = satisfactionResult({ ...round, answered: 60, counts: byGrade })
        expect([found.n, found.median]).toEqual([scores.length, median(scores) ?? null])
        if (scores.length > 0) expect(found.mean).toBeCloseTo(mean(scores) as number, 12)
        else expect(found.mean).toBeNull()
      }),
      { numRuns: 40 },
    )
  })

  it('may be those of a whole country', () => {
    const found = satisfactionResult({ ...round, invited: 9e9, answered: 8e9, counts: { 6: 4e9, 8: 4e9 } })
    expect([found.n, found.mean, found.median]).toEqual([8e9, 7, 7])
  })
})
