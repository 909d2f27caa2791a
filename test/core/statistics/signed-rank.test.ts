import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hodgesLehmann } from '../../../src/core/statistics/hodges-lehmann.ts'
import { signedRank } from '../../../src/core/statistics/signed-rank.ts'
import { signedRankNormal } from '../../../src/core/statistics/signed-rank-normal.ts'
import { signedRanks } from '../../../src/core/statistics/signed-ranks.ts'
import { couples, depression, eightSavings, oneZero, sleep, tied } from './reference-differences.ts'

describe('the signed-rank test, exact', () => {
  it.each([
    ['depression', depression, 40, 0.0390625],
    ['sleep', sleep, 0, 0.00390625],
    ['many ties and zeros', tied, 327, 0.0058877436024],
    ['one zero', oneZero, 27, 0.6328125],
    ['couples', couples, 430.5, 7.158145308e-6],
    ['savings', eightSavings, 32, 0.0546875],
  ])('gives what R gives: %s', (_, differences, rankSum, p) => {
    const found = signedRank(differences, 'drop')
    expect(found?.rank_sum).toBe(rankSum)
    expect(found?.p).toBeCloseTo(p, 10)
    expect(found?.method).toBe('exact')
  })

  it('has a side', () => {
    expect(signedRank(depression, 'drop')?.p_above).toBe(0.01953125)
    expect(
      signedRank(
        depression.map((one) => -one),
        'drop',
      )?.p_below,
    ).toBe(0.01953125)
  })

  it('lets what is equal share a rank, though rounding parts it', () => {
    const noisy = [0.325 - 0.35, 0.2 - 0.15, 0.4 - 0.35, 0.1 - 0.15]
    expect(new Set(noisy.map(Math.abs)).size).toBeGreaterThan(2)
    for (const differences of [noisy, [-0.025, 0.05, 0.05, -0.05]])
      expect(signedRank(differences, 'drop')).toMatchObject({ rank_sum: 6, p_above: 0.5 })
    expect(signedRank([0.1 + 0.2 - 0.3, 1], 'drop')).toMatchObject({ n: 1, zeros: 1 })
    // In another unit it is the same.
    for (const times of [1e-6, 1e6]) {
      const scaled = noisy.map((one) => one * times)
      expect(signedRank(scaled, 'drop')).toMatchObject({ rank_sum: 6, p_above: 0.5 })
      expect(signedRank([(0.1 + 0.2 - 0.3) * times, times], 'drop')).toMatchObject({ n: 1, zeros: 1 })
    }
  })

  it('takes for equal what differs by at most a ten-billionth of the largest', () => {
    // Of ten billion that is 1: 5 and 6 share the first two ranks, 5 and 7 do not, and 1 is zero where 2 is not.
    expect(signedRank([-5, 6, 1e10], 'drop')?.rank_sum).toBe(1.5 + 3)
    expect(signedRank([-5, 7, 1e10], 'drop')?.rank_sum).toBe(2 + 3)
    expect(signedRank([1, 1e10], 'drop')?.zeros).toBe(1)
    expect(signedRank([2, 1e10], 'drop')?.zeros).toBe(0)
  })

  it.each(['drop', 'pratt'] as const)('has nothing to test where all are zero: %s', (rule) => {
    expect(signedRank([0, 0, 0], rule)).toBeNull()
    expect(signedRank([], rule)).toBeNull()
  })

  it('counts every way in which the signs could fall', () => {
    const steps = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(steps, fc.constantFrom('drop' as const, 'pratt' as const), (differences, rule) => {
        const found = signedRank(differences, rule)
        expect(found === null).toBe(differences.every((one) => one === 0))
        if (found === null) return
        const [above, sums] = everySum(differences, rule)
        const tail = (counts: (sum: number) => boolean) => sums.filter(counts).length / sums.length
        expect(found.rank_sum).toBe(above)
        expect(found?.p_above).toBeCloseTo(
          tail((sum) => sum >= above),
          12,
        )
        expect(found?.p_below).toBeCloseTo(
          tail((sum) => sum <= above),
          12,
        )
        const middle = (Math.min(...sums) + Math.max(...sums)) / 2
        expect(found?.p).toBeCloseTo(
          tail((sum) => Math.abs(sum - middle) >= Math.abs(above - middle)),
          12,
        )
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order, and turns with the signs', () => {
    const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(amounts, (differences) => {
        const [found, turned] = [
          signedRank(differences, 'drop'),
          signedRank(
            differences.map((one) => -one),
            'drop',
          ),
        ]
        expect(signedRank(differences.toReversed(), 'drop')).toEqual(found)
        expect(turned?.rank_biserial ?? 0).toBeCloseTo(-(found?.rank_biserial ?? 0), 12)
        expect(turned?.p_above).toEqual(found?.p_below)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the signed-rank test by the normal distribution', () => {
  it.each([
    ['depression', depression, 'drop', 'p_above', 0.0190758550867],
    ['many ties and zeros', tied, 'drop', 'p', 0.00641346115861],
    ['zeros ranked', tied, 'pratt', 'p', 0.0031724568006762576],
    ['one zero, below', oneZero, 'drop', 'p_below', 0.7031847042787],
    ['one zero, above', oneZero, 'drop', 'p_above', 0.2968152957213],
    ['ten of a size', Array.from({ length: 10 }, () => 0.1), 'drop', 'p', 0.001565402258002551],
    ['three zeros ranked', [0, 0, 0, -1], 'pratt', 'p', 0.31731050786291415],
  ] as const)('gives what R and scipy give: %s', (_, differences, rule, tail, p) => {
    expect(signedRankNormal(signedRanks(differences, rule))[tail]).toBeCloseTo(p, 10)
  })

  it('takes over above 200 differences, where it is close to the exact one', () => {
    const differences = Array.from({ length: 200 }, (_, at) => Math.sin(at) + 0.1)
    const exact = signedRank(differences, 'drop')
    expect(exact?.method).toBe('exact')
    expect(signedRankNormal(signedRanks(differences, 'drop')).p).toBeCloseTo(exact?.p as number, 3)
    expect(signedRank([...differences, 2], 'drop')?.method).toBe('normal')
  })

  it('keeps small probabilities above zero', () => {
    expect(
      signedRank(
        Array.from({ length: 400 }, (_, at) => at + 1),
        'drop',
      )?.p,
    ).toBeGreaterThan(0)
  })
})

describe('the matched-pairs rank-biserial', () => {
  it.each([
    ['depression', depression, 35 / 45],
    ['sleep', sleep, -1],
    ['many ties and zeros', tied, -0.4438776],
    ['one zero', oneZero, 0.2],
    ['couples', couples, 0.8516129],
    ['18 of 20 in favour', [...Array.from({ length: 18 }, () => 1), -1, -1], 0.8],
  ])('is the rank sums by their size: %s', (_, differences, expected) => {
    expect(signedRank(differences, 'drop')?.rank_biserial).toBeCloseTo(expected, 7)
  })
})

describe('the pseudo-median', () => {
  it('and its exact interval are what R gives', () => {
    expect(hodgesLehmann(eightSavings, 0.95)).toEqual({ pseudo_median: 1537.5, interval: [-50, 5150] })
    const { pseudo_median, interval } = hodgesLehmann(depression, 0.95)
    expect(pseudo_median).toBeCloseTo(0.46, 10)
    expect(interval?.[0]).toBeCloseTo(0.01, 10)
    expect(interval?.[1]).toBeCloseTo(0.786, 10)
    expect(hodgesLehmann(couples, 0.95).pseudo_median).toBe(16)
  })

  it('around zero is 0, and not -0', () => {
    const { pseudo_median } = hodgesLehmann([-202, -1, 0, 1, 72], 0.95)
    expect(Object.is(pseudo_median, 0)).toBe(true)
    expect(hodgesLehmann([-3, -1, 0, 0, 0, 0], 0.95).interval).toEqual([-3, 0])
  })

  it('has no interval where even the widest is not sure enough', () => {
    expect(hodgesLehmann([1, 2, 3, 4, 5], 0.95).interval).toBeNull()
    expect(hodgesLehmann([1, 2, 3, 4, 5, 6], 0.95).interval).toEqual([1, 6])
  })

  it('is the median of the means of all pairs, and its interval what the test does not reject', () => {
    const differing = fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(differing, (differences) => {
        const means = differences
          .flatMap((one, at) => differences.slice(at).map((other) => (one + other) / 2))
          .sort((a, b) => a - b)
        const { pseudo_median, interval } = hodgesLehmann(differences, 0.95)
        const at = (rank: number) => means[rank] as number
        const half = means.length / 2
        expect(pseudo_median).toBe((at(Math.ceil(half) - 1) + at(Math.floor(half))) / 2)
        expect(interval === null).toBe(differences.length < 6)
        if (interval === null) return
        const p = (shift: number) =>
          signedRank(
            differences.map((one) => one - shift),
            'drop',
          )?.p ?? 1
        expect(p(interval[0] - 0.01)).toBeLessThanOrEqual(0.05)
        expect(p(interval[0] + 0.01)).toBeGreaterThan(0.05)
        expect(p(interval[1] - 0.01)).toBeGreaterThan(0.05)
        expect(p(interval[1] + 0.01)).toBeLessThanOrEqual(0.05)
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    [200, 0.8, 8999, 0],
    [200, 0.95, 8445, 0],
    [201, 0.8, 9091, 1],
    [201, 0.95, 8533, 1],
    [400, 0.8, 37_133, 1],
    [400, 0.9, 36_294, 1],
  ])(
    'of %i differences, %d sure, has the rank of R’s qsignrank, %i, up to 200 exactly, above that within %i',
    (n, confidence, rank, within) => {
      // The values have no two means of pairs that are equal, so that an end shows its rank.
      const differences = Array.from({ length: n }, (_, at) => Math.sin(at) * 1000)
      const means = differences.flatMap((one, at) => differences.slice(at).map((other) => (one + other) / 2))
      const rising = Float64Array.from(means).sort()
      const [low, high] = hodgesLehmann(differences, confidence).interval as readonly [number, number]
      expect(Math.abs(rising.indexOf(low) + 1 - rank)).toBeLessThanOrEqual(within)
      expect(Math.abs(rising.length - rising.indexOf(high) - rank)).toBeLessThanOrEqual(within)
    },
  )
})

describe('thousands of differences', () => {
  it('have a test and a pseudo-median at once', () => {
    const differences = Array.from({ length: 5000 }, (_, at) => at - 2499.5)
    const { pseudo_median, interval } = hodgesLehmann(differences, 0.95)
    expect(pseudo_median).toBe(0)
    // Of values that are spread evenly over a width w, its standard error is about w / sqrt(12 n).
    const reach = (1.96 * 5000) / Math.sqrt(12 * 5000)
    expect(interval?.[0]).toBeCloseTo(-reach, -1)
    expect(interval?.[1]).toBeCloseTo(reach, -1)
    expect(signedRank(differences, 'drop')).toMatchObject({ rank_biserial: 0, p: 1, p_above: 0.5 })
  })
})

/** The rank sum above zero as it was found, and as it would be for each way in which the signs could fall. */
function everySum(differences: readonly number[], rule: 'drop' | 'pratt'): readonly [number, readonly number[]] {
  const ranked = rule === 'drop' ? differences.filter((one) => one !== 0) : differences
  const rankOf = (one: number) => {
    const smaller = ranked.filter((other) => Math.abs(other) < Math.abs(one)).length
    const same = ranked.filter((other) => Math.abs(other) === Math.abs(one)).length
    return smaller + (same + 1) / 2
  }
  const others = differences.filter((one) => one !== 0)
  const sums = others.reduce<readonly number[]>((soFar, one) => soFar.flatMap((sum) => [sum, sum + rankOf(one)]), [0])
  return [others.filter((one) => one > 0).reduce((sum, one) => sum + rankOf(one), 0), sums]
}
