import { fsum } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanOf, varianceOf } from '../../../src/core/chance/distribution.ts'
import { drawing } from '../../../src/core/uncertainty/drawing.ts'
import { drawModel } from '../../../src/core/uncertainty/draws.ts'
import type { Input } from '../../../src/core/uncertainty/input.ts'
import { spreadOf } from '../../../src/core/uncertainty/spread.ts'
import type { Term } from '../../../src/core/uncertainty/terms.ts'
import { sharesOf, varianceByGroup, varianceOfPart, varianceParts } from '../../../src/core/uncertainty/variance.ts'

const input = (name: string, distribution: Input['distribution'], kind: Input['kind'] = 'quantity'): Input => ({
  ...{ key: name, name, kind, shared: false, label: name, scenario: null, unless: null, spread: null, distribution },
})

const pool = fc.array(
  fc.oneof(
    fc.integer({ min: 5, max: 95 }).map((percent) => ({ kind: 'yes-no' as const, certainty: percent / 100 })),
    fc
      .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 20 }))
      .map(([low, width]) => ({ kind: 'uniform' as const, low, high: low + width })),
    fc.integer({ min: 1, max: 9 }).map((value) => ({ kind: 'fixed' as const, value })),
  ),
  { minLength: 1, maxLength: 5 },
)

/** Sums of products of inputs of which some stand in more than one product. */
const sums: fc.Arbitrary<readonly Term[]> = pool.chain((distributions) => {
  const inputs = distributions.map((distribution, at) => input(`input-${at}`, distribution))
  const term = fc
    .tuple(fc.integer({ min: -9, max: 9 }), fc.subarray(inputs, { maxLength: Math.min(4, inputs.length) }))
    .map(
      ([coefficient, some]): Term => ({
        ...{ scenario: 'reference', activity: 0, support: null, price: null, basis: 'estimated' },
        ...{ coefficient, inputs: some },
      }),
    )
  return fc.array(term, { minLength: 1, maxLength: 6 })
})

const variance = (terms: readonly Term[]) => fsum(varianceParts(terms), varianceOfPart)

/**
 * What a sum of products comes to, each way that its inputs can come out, if each came out a standard deviation below its
 * mean or above it, equally often: the variance is that of the true inputs, of which a product sees no more than mean and
 * mean square.
 */
function everyOutcome(terms: readonly Term[]): readonly number[] {
  const inputs = [...new Set(terms.flatMap((term) => term.inputs))]
  return Array.from({ length: 2 ** inputs.length }, (_, way) => {
    const value = ({ distribution }: Input, at: number) =>
      meanOf(distribution) + (way & (1 << at) ? 1 : -1) * Math.sqrt(varianceOf(distribution))
    const values = new Map(inputs.map((one, at) => [one, value(one, at)]))
    return fsum(terms, (term) =>
      term.inputs.reduce((made, one) => made * (values.get(one) as number), term.coefficient),
    )
  })
}

describe('the variance of a sum of products', () => {
  it('is that of every way its inputs can come out', () => {
    fc.assert(
      fc.property(sums, (terms) => {
        const outcomes = everyOutcome(terms)
        const mean = fsum(outcomes) / outcomes.length
        const squares = outcomes.map((outcome) => (outcome - mean) * (outcome - mean))
        const size = outcomes.reduce((most, outcome) => Math.max(most, outcome * outcome), 1)
        expect(Math.abs(variance(terms) - fsum(squares) / outcomes.length)).toBeLessThanOrEqual(1e-12 * size)
      }),
      { numRuns: 300 },
    )
  })

  it('in closed form is that of its draws', () => {
    fc.assert(
      fc.property(sums, (terms) => {
        const model = { case: 'any', terms, support_stated: false, attribution: null }
        const { sd } = spreadOf(drawModel(model, drawing(20_000, 1), () => true).difference)
        const exact = Math.sqrt(variance(terms))
        expect(Math.abs(sd - exact)).toBeLessThanOrEqual(0.06 * exact + 1e-4)
      }),
      // Of two rare things at once there are few in so many draws: with a seed chance leaves out the rarest.
      { numRuns: 60, seed: 20 },
    )
  })

  it('of one term is the product of mean squares less the square of the product of means', () => {
    const [a, b] = [input('a', { kind: 'yes-no', certainty: 0.25 }), input('b', { kind: 'uniform', low: 1, high: 5 })]
    const terms: readonly Term[] = [
      { scenario: 'r', activity: 0, support: null, price: null, basis: 'told', coefficient: 2, inputs: [a, b] },
    ]
    const meanSquares = 0.25 * (9 + 16 / 12)
    expect(variance(terms)).toBeCloseTo(4 * (meanSquares - 0.25 * 0.25 * 9), 9)
  })

  it('is divided into shares that add up to one, the same in any order of terms and inputs', () => {
    fc.assert(
      fc.property(sums, fc.func(fc.integer()), (terms, key) => {
        const shuffled = terms
          .map((term) => ({ ...term, inputs: term.inputs.toReversed() }))
          .toSorted((a, b) => key(a) - key(b))
        const [shares, others] = [terms, shuffled].map((some) =>
          sharesOf(varianceByGroup(varianceParts(some), ({ name }) => name)),
        ) as [ReadonlyMap<string, number>, ReadonlyMap<string, number>]
        if (variance(terms) > 0) expect(fsum(shares.values(), Number)).toBeCloseTo(1, 9)
        for (const [name, share] of shares) expect(others.get(name)).toBeCloseTo(share, 9)
      }),
      { numRuns: 100 },
    )
  })

  it('of inputs that only add up is each one its own', () => {
    const inputs = [1, 2, 3].map((width) => input(`w${width}`, { kind: 'uniform', low: 0, high: width }))
    const terms = inputs.map(
      (one): Term => ({
        ...{ scenario: 'r', activity: 0, support: null, price: null, basis: 'told', coefficient: 1, inputs: [one] },
      }),
    )
    const shares = sharesOf(varianceByGroup(varianceParts(terms), ({ name }) => name))
    expect([...shares.values()].map((share) => share * 14)).toEqual([1, 4, 9].map((part) => expect.closeTo(part, 9)))
    expect(variance(terms)).toBeCloseTo(
      fsum(inputs, ({ distribution }) => varianceOf(distribution)),
      9,
    )
  })

  it('of two inputs that only matter together is divided evenly between them', () => {
    const [a, b] = ['a', 'b'].map((name) => input(name, { kind: 'uniform', low: -1, high: 1 })) as [Input, Input]
    const terms: readonly Term[] = [
      { scenario: 'r', activity: 0, support: null, price: null, basis: 'told', coefficient: 1, inputs: [a, b] },
    ]
    expect([...sharesOf(varianceByGroup(varianceParts(terms), ({ name }) => name)).values()]).toEqual([0.5, 0.5])
  })
})
