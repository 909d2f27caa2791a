import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Kappa, levelTable, type Weight, weightedKappa, weights } from '../../../src/core/statistics/kappa.ts'
import { anxiety, units } from './raters.ts'

const kappaOf = (table: readonly (readonly number[])[], weight: Weight) => weightedKappa(table, weight) as Kappa

describe('the kappa of two raters', () => {
  const table = [
    [0, 4, 1],
    [0, 8, 0],
    [0, 1, 5],
  ]

  it('is what SAS prints, with its standard error and z', () => {
    const plain = kappaOf(table, weights.unweighted)
    const linear = kappaOf(table, weights.linear)
    expect(plain.kappa).toBeCloseTo(0.484162896, 8)
    expect(plain.standard_error).toBeCloseTo(0.138, 4)
    expect(plain.z).toBeCloseTo(3.2626, 4)
    expect(plain.kappa - 1.959963985 * (plain.standard_error as number)).toBeCloseTo(0.2137, 4)
    expect(plain.kappa + 1.959963985 * (plain.standard_error as number)).toBeCloseTo(0.7547, 4)
    expect(linear.kappa).toBeCloseTo(0.470119522, 8)
    expect(linear.standard_error).toBeCloseTo(0.1457, 4)
    expect(linear.kappa - 1.959963985 * (linear.standard_error as number)).toBeCloseTo(0.1845, 4)
    expect(linear.kappa + 1.959963985 * (linear.standard_error as number)).toBeCloseTo(0.7558, 4)
    expect(kappaOf(table, weights.quadratic).kappa).toBeCloseTo(0.450160772, 8)
  })

  it('takes weights of one’s own (Cohen 1968)', () => {
    const own = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ]
    const shares = [
      [0.44, 0.07, 0.09],
      [0.05, 0.2, 0.05],
      [0.01, 0.03, 0.06],
    ]
    expect(kappaOf(shares, (row, column) => own[row]?.[column] as number).kappa).toBeCloseTo(0.347826087, 8)
  })

  describe('where nobody gave one of the levels', () => {
    const pairs = units(anxiety[1], anxiety[2]) as readonly (readonly [number, number])[]
    const inUse = levelTable(pairs, [1, 2, 3, 4, 6])

    it('is that of irr if its neighbours are taken for neighbours', () => {
      expect(kappaOf(inUse, weights.unweighted).kappa).toBeCloseTo(-0.006289308, 8)
      const [linear, quadratic] = [kappaOf(inUse, weights.linear), kappaOf(inUse, weights.quadratic)]
      expect(linear.kappa).toBeCloseTo(0.145907473, 8)
      expect(linear.z).toBeCloseTo(1.282472, 6)
      expect(quadratic.kappa).toBeCloseTo(0.25203252, 8)
      expect(quadratic.z).toBeCloseTo(1.437451, 6)
    })

    it('is another if the level keeps its place, and the same unweighted', () => {
      const whole = levelTable(pairs, [1, 2, 3, 4, 5, 6])
      expect(kappaOf(whole, weights.unweighted).kappa).toBeCloseTo(-0.006289308, 8)
      expect(kappaOf(whole, weights.linear).kappa).not.toBeCloseTo(0.145907473, 3)
      expect(kappaOf(whole, weights.quadratic).kappa).not.toBeCloseTo(0.25203252, 3)
    })
  })

  it('is not defined where nothing was rated, or both gave one level throughout', () => {
    expect(weightedKappa(levelTable([], [1, 2, 3]), weights.linear)).toBeNull()
    expect(
      weightedKappa(
        levelTable(
          [
            [2, 2],
            [2, 2],
          ],
          [1, 2, 3],
        ),
        weights.linear,
      ),
    ).toBeNull()
    expect(weightedKappa(levelTable([[1, 1]], [1]), weights.linear)).toBeNull()
  })

  it('is the same whoever of the two is called the first, and 1 only where they agree', () => {
    const somePairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(
        somePairs,
        fc.constantFrom(weights.unweighted, weights.linear, weights.quadratic),
        (pairs, weight) => {
          const [one, other] = [pairs, pairs.map(([a, b]) => [b, a] as const)].map((both) =>
            weightedKappa(levelTable(both, [1, 2, 3, 4]), weight),
          )
          if (one === null || one === undefined) {
            expect(other).toBeNull()
            return
          }
          expect(other?.kappa).toBeCloseTo(one.kappa, 9)
          expect(one.kappa > 1 - 1e-9).toBe(pairs.every(([a, b]) => a === b))
        },
      ),
      { numRuns: 100 },
    )
  })
})
