import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AmountInference, amountInference } from '../../src/core/aggregate/amount-inference.ts'
import { costDifference } from '../../src/core/aggregate/amounts.ts'
import { blocks, type CaseOutcome } from '../../src/core/aggregate/block.ts'
import { evaluationWith, line, type Told, told } from './by-hand.ts'
import { outcomeOf } from './outcome.ts'

const evaluation = evaluationWith()

/** A case that saves an amount, by a bill that the reference has, or costs it extra. */
function saving(amount: number, at: number, more: Told = {}): CaseOutcome {
  const bill = line(1, Math.abs(amount))
  const story = amount >= 0 ? { reference: [bill] } : { intervention: [bill] }
  return outcomeOf(told({ case: `case-${at}`, ...story, ...more }), evaluation)
}

function inferenceOver(outcomes: readonly CaseOutcome[], perYear = false): AmountInference {
  const [block] = blocks(outcomes, perYear)
  return amountInference(block as NonNullable<typeof block>, evaluation.settings)
}

const amounts = [1200, -300, 4500, 800, 2600, 150, 9100, -50]

describe('amounts over few cases', () => {
  const found = costDifference(
    amounts.map((difference) => ({
      ...{ difference, intervention: 0, reference: difference, bound: null, bound_amount: null },
      ...{ organisation: null, ends: null },
    })),
    'usual',
    evaluation.settings,
  )

  it('have the mean, median, quartiles that R gives, and the share of the largest', () => {
    expect([found.mean, found.median, found.quartiles]).toEqual([2250, 1000, [100, 3075]])
    // Of all differences, whatever their sign: 9100 of 18,700, where of the net sum it would be 9100 of 18,000.
    expect(found.largest_share).toBeCloseTo(9100 / 18_700, 12)
  })

  it('have the means without the highest and without the lowest case', () => {
    expect(found.leave_one_out?.[0]).toBeCloseTo(1271.4285714, 7)
    expect(found.leave_one_out?.[1]).toBeCloseTo(2614.2857143, 7)
  })

  it('have no trimmed mean below ten cases, and one without the ends from ten on', () => {
    expect(found.trimmed_mean).toBeNull()
    const ten = costDifference(
      [...amounts, 100_000, -90_000].map((difference) => ({
        ...{ difference, intervention: 0, reference: difference, bound: null, bound_amount: null },
        ...{ organisation: null, ends: null },
      })),
      'usual',
      evaluation.settings,
    )
    expect([ten.mean, ten.trimmed_mean]).toEqual([2800, 2250])
  })
})

describe('what amounts say about more cases', () => {
  const skewed = [10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213, 17, 18, 19, 20]
  const twenty = skewed.map((amount, at) => saving(amount * 100, at))

  it('has intervals around the mean from twenty known cases on', () => {
    expect(inferenceOver(twenty.slice(1)).mean).toBeNull()
    const unknown = outcomeOf(told({ reference: [line('unknown', 10)] }), evaluation)
    expect(inferenceOver([...twenty.slice(1), unknown])).toMatchObject({ known: 19, mean: null })
    const { mean } = inferenceOver(twenty)
    expect(mean).toMatchObject({ drawn: 'case', resamples: 10_000 })
    expect(mean?.estimate).toBeCloseTo(4689.5, 9)
    const [low, high] = mean?.percentile ?? [0, 0]
    const [from, to] = mean?.bca ?? [0, 0]
    expect(low < 4689.5 && 4689.5 < high).toBe(true)
    // The long tail is to the right: what allows for that lies higher.
    expect(from).toBeGreaterThan(low)
    expect(to).toBeGreaterThan(high)
  })

  it('has an exact interval around the median from six known cases on', () => {
    expect(inferenceOver(twenty.slice(0, 5)).median).toBeNull()
    const { median } = inferenceOver(amounts.map((amount, at) => saving(amount, at)))
    expect(median).toMatchObject({ estimate: 1000, interval: [-300, 9100] })
    expect(median?.coverage).toBeCloseTo(1 - 2 / 256, 12)
  })

  it('draws organisations where cases come from ten or more, and cases where these are fewer', () => {
    const shared = (organisations: number) =>
      skewed.map((amount, at) => saving(amount * 100, at, { organisation: `O${at % organisations}` }))
    expect(inferenceOver(shared(9))).toMatchObject({ organisations: 9, mean: { drawn: 'case' } })
    expect(inferenceOver(shared(10))).toMatchObject({ organisations: 10, mean: { drawn: 'organisation' } })
    // Organisations of one case each are cases; one that has more is enough.
    expect(inferenceOver(shared(20))).toMatchObject({ organisations: 20, mean: { drawn: 'case' } })
    expect(inferenceOver(shared(19))).toMatchObject({ organisations: 19, mean: { drawn: 'organisation' } })
    // Who does not say whose a case is, is no organisation.
    expect(inferenceOver([...shared(10), ...twenty])).toMatchObject({ organisations: 10 })
  })

  it('is wider where the cases of an organisation are alike', () => {
    const alike = (of: (at: number) => number) =>
      Array.from({ length: 60 }, (_, at) => saving(100 + 100 * of(at), at, { organisation: `O${at % 12}` }))
    const width = (outcomes: readonly CaseOutcome[]) => {
      const [low, high] = inferenceOver(outcomes).mean?.percentile ?? [0, 0]
      return high - low
    }
    // The same amounts: all of an organisation the same, or spread over organisations.
    const together = width(alike((at) => at % 12))
    const spread = width(alike((at) => (at + Math.floor(at / 12)) % 12))
    expect(together).toBeGreaterThan(1.5 * spread)
  })

  it('has intervals around the ratio of benefit to investment over cases that know both', () => {
    const invested = skewed.map((amount, at) => {
      const support = line(1, 1000, { investment: true })
      return saving(0, at, { intervention: [support], reference: [line(1, amount * 100)] })
    })
    const { benefit_cost_ratio: ratio, invested: n } = inferenceOver(invested)
    expect(n).toBe(20)
    expect(ratio?.estimate).toBeCloseTo(4.6895, 9)
    expect((ratio?.bca?.[0] ?? 0) > 2 && (ratio?.bca?.[1] ?? 0) < 9).toBe(true)
    expect(inferenceOver(twenty)).toMatchObject({ invested: 0, benefit_cost_ratio: null })
    expect(inferenceOver(invested, true).benefit_cost_ratio).toBeNull()
  })

  it('has no interval around a ratio where cases drawn anew may have no investment at all', () => {
    const invested = (n: number) =>
      skewed.map((amount, at) => {
        const support = line(1, at < n ? 1000 : 0, { investment: true })
        return saving(0, at, { intervention: [support], reference: [line(1, amount * 100)] })
      })
    // One in twenty is left out of (19 / 20)^20, a third of all draws.
    expect(inferenceOver(invested(1))).toMatchObject({ invested: 20, benefit_cost_ratio: null })
    expect(inferenceOver(invested(20)).benefit_cost_ratio).not.toBeNull()
  })

  it('does not depend on the order of the cases', () => {
    const expected = inferenceOver(twenty)
    fc.assert(
      fc.property(fc.shuffledSubarray(twenty, { minLength: 20 }), (others) => {
        expect(inferenceOver(others)).toEqual(expected)
      }),
      { numRuns: 5 },
    )
  })

  it('is the same with the same seed, and another with another', () => {
    const [block] = blocks(twenty, false)
    const of = (seed: number) => amountInference(block as NonNullable<typeof block>, { ...evaluation.settings, seed })
    expect(of(1)).toEqual(of(1))
    expect(of(2).mean?.percentile).not.toEqual(of(1).mean?.percentile)
  })
})
