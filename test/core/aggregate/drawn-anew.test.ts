import { describe, expect, it } from 'vitest'
import { amountInference } from '../../../src/core/aggregate/amount-inference.ts'
import type { CaseOutcome } from '../../../src/core/aggregate/block.ts'
import { groupInference } from '../../../src/core/aggregate/group-inference.ts'
import { evaluationWith } from '../by-hand.ts'
import { blockOf, of } from './differing.ts'

const { settings } = evaluationWith()
const over = (cases: readonly CaseOutcome[]) => amountInference(blockOf(cases), settings)
const compare = (...groups: readonly (readonly CaseOutcome[])[]) =>
  groupInference(blockOf(groups.flat()), ['organisation'], settings)?.rows ?? []

/** So many amounts that differ, without a pattern. */
const some = (n: number, from = 0) => Array.from({ length: n }, (_, at) => from + ((at * at * 7919 + at) % 997))

/** Pairs of cases of so many organisations. */
const pairs = (n: number, amount: (at: number) => number) =>
  Array.from({ length: n }, (_, at) => of(`O${at}`, amount(at), amount(at))).flat()

describe('cases drawn anew', () => {
  it('are drawn by organisation from ten on, of which who does not say whose a case is counts for none', () => {
    const unsaid = of(undefined, ...some(4))
    expect(over([...pairs(9, (at) => 100 * at), ...unsaid]).mean?.drawn).toBe('case')
    expect(over([...pairs(10, (at) => 100 * at), ...unsaid]).mean?.drawn).toBe('organisation')
  })

  it('add up within their organisation, and stand by themselves without one', () => {
    const same = pairs(10, () => 100)
    expect(over([...same, ...of(undefined, 100, 100)]).mean).toMatchObject({
      ...{ estimate: 100, drawn: 'organisation', percentile: [100, 100] },
    })
    const [low = 0, high = 0] = over([...same, ...of(undefined, 0, 700)]).mean?.percentile ?? []
    expect(low).toBeLessThan(100)
    expect(high).toBeGreaterThan(150)
  })

  it('give the same in whatever order they come, also where only what was invested differs', () => {
    const cases = of('N', ...some(20)).map((one, at) => ({
      ...one,
      result: { ...one.result, investment: 100 + 7 * at, benefit: 1000 },
    }))
    const ratio = over(cases).benefit_cost_ratio
    expect(ratio?.estimate).toBeCloseTo(1000 / (100 + 7 * 9.5), 9)
    expect(ratio?.drawn).toBe('case')
    expect(over(cases.toReversed()).benefit_cost_ratio).toEqual(ratio)
    const shared = pairs(10, (at) => 100 * at).map((one) => ({
      ...one,
      result: { ...one.result, investment: 100, benefit: 1000 },
    }))
    expect(over(shared).benefit_cost_ratio).toMatchObject({ estimate: 10, drawn: 'organisation', percentile: [10, 10] })
  })
})

describe('groups drawn anew', () => {
  const [n, s, w] = [of('N', ...some(12)), of('S', ...some(12, 300)), of('W', ...some(12, 90))]
  const other = of('S', ...some(12, 300))

  it('are drawn by who is in them, also among the others, and in whatever order', () => {
    const [row] = compare(n, s)
    expect(compare(n.toReversed(), s.toReversed())[0]).toEqual(row)
    const [renewed] = compare(n, other)
    expect(renewed?.difference).toBe(row?.difference)
    expect(renewed?.interval?.percentile).not.toEqual(row?.interval?.percentile)
    const [ofThree, ofOthers] = [compare(n, s, w)[0], compare(n, other, w)[0]]
    expect(ofOthers?.means).toEqual(ofThree?.means)
    expect(ofOthers?.interval?.percentile).not.toEqual(ofThree?.interval?.percentile)
    const chances = (...rows: readonly (typeof row)[]) => rows.map((one) => one?.permutation.p)
    expect(chances(renewed, ofOthers)).not.toEqual(chances(row, ofThree))
  })

  it('need ten known cases on either side', () => {
    const interval = (a: number, b: number) =>
      compare(of('N', ...some(a), null), of('S', ...some(b, 300), null))[0]?.interval ?? null
    expect([interval(9, 10), interval(10, 9)]).toEqual([null, null])
    expect(interval(10, 10)).not.toBeNull()
  })

  it('allow for a long tail to the side to which it draws the difference', () => {
    const tail = [10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213, 17, 18, 19, 20]
    const [skewed, level] = [of('N', ...tail), of('S', ...Array.from({ length: 20 }, () => 0))]
    const ends = (first: readonly CaseOutcome[], second: readonly CaseOutcome[]) => {
      const named = [first, second].map((cases, at) =>
        cases.map((one) => ({ ...one, identity: { ...one.identity, organisation: at === 0 ? 'A' : 'B' } })),
      )
      return compare(...named)[0]?.interval?.bca ?? [0, 0]
    }
    const [[low, high], [mirroredLow, mirroredHigh]] = [ends(skewed, level), ends(level, skewed)]
    // Minus what is drawn the other way round, but for chance.
    expect(Math.abs(low + mirroredHigh)).toBeLessThan(1.5)
    expect(Math.abs(high + mirroredLow)).toBeLessThan(3)
    // Beside cases that are all 0 the difference is the mean of the others.
    const [from, to] = over(skewed).mean?.bca ?? [0, 0]
    expect(Math.abs(low - from)).toBeLessThan(1.5)
    expect(Math.abs(high - to)).toBeLessThan(3)
  })
})
