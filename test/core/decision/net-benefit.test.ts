import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NetBenefit, netBenefit } from '../../../src/core/decision/net-benefit.ts'
import type { Option } from '../../../src/core/decision/option.ts'
import { a, b, c, option } from './six-draws.ts'
import { slowNetBenefit } from './slow-net-benefit.ts'

function at(result: NetBenefit, place: number) {
  return {
    expected: result.options.map(({ expected }) => expected[place] as number),
    probability_best: result.options.map(({ probability_best }) => probability_best[place] as number),
    expected_loss: result.options.map(({ expected_loss }) => expected_loss[place] as number),
    perfect_information: result.perfect_information[place] as number,
  }
}

function expectNear(found: readonly number[], wanted: readonly number[], within: number): void {
  expect(found).toHaveLength(wanted.length)
  found.forEach((value, place) => {
    expect(Math.abs(value - (wanted[place] as number))).toBeLessThanOrEqual(within)
  })
}

describe('six draws of three options', () => {
  const sixths = (...draws: readonly number[]) => draws.map((times) => times / 6)
  const rows = [
    { threshold: 0, best: 'A', right: sixths(6, 0, 0), evpi: 0, loss: [0, 343 / 6, 352 / 6] },
    { threshold: 50, best: 'A', right: sixths(5, 0, 1), evpi: 1 / 6, loss: sixths(1, 244, 250.5) },
    { threshold: 100, best: 'A', right: sixths(4, 1, 1), evpi: 26 / 3, loss: sixths(52, 195, 199) },
    { threshold: 150, best: 'A', right: sixths(2, 2, 2), evpi: 26.75, loss: sixths(160.5, 203.5, 205) },
    { threshold: 200, best: 'C', right: sixths(1, 2, 3), evpi: 40, loss: sixths(298, 241, 240) },
    { threshold: 300, best: 'C', right: sixths(1, 2, 3), evpi: 160 / 3, loss: sixths(583, 326, 320) },
  ]
  const result = netBenefit(
    [a, b, c],
    Float64Array.from(rows, ({ threshold }) => threshold),
  )

  it.each(rows.map((row, place) => ({ ...row, place })))('at $threshold an effect', (row) => {
    const found = at(result, row.place)
    expect(found.probability_best).toEqual(row.right)
    expectNear(found.expected_loss, row.loss, 1e-9)
    expectNear([found.perfect_information], [row.evpi], 1e-9)
    const best = result.best[row.place] as number
    expect(result.options[best]?.option).toBe(row.best)
    expect(result.probability_right[row.place]).toBe(row.right[best])
    expect(result.perfect_information[row.place]).toBe(found.expected_loss[best])
  })

  it('expect a net benefit of threshold x mean effect - mean cost', () => {
    expectNear(at(result, 0).expected, [-100, -943 / 6, -952 / 6], 1e-9)
    expectNear(at(result, 1).expected, [-50, -90.5, -549.5 / 6], 1e-9)
    expectNear(at(result, 5).expected, [200, 1457 / 6, 1463 / 6], 1e-9)
  })

  it('of which two are compared', () => {
    const pair = netBenefit([a, b], Float64Array.of(100, 150, 171.5, 200, 300))
    expectNear([...pair.perfect_information].toSpliced(2, 1), [10 / 3, 17, 25, 80 / 3], 1e-9)
    expect([...(pair.options[1]?.probability_best ?? [])].toSpliced(2, 1)).toEqual(sixths(1, 4, 4, 4))
    // At their ICER both are expected to be worth the same, and the first of equals stands.
    expect([...pair.best]).toEqual([0, 0, 0, 1, 1])
  })

  it('split a draw in which two tie', () => {
    // At 500 an effect, A and C are worth 460 each in the third draw.
    const tie = netBenefit([a, b, c], Float64Array.of(499.9, 500, 500.1))
    expect(at(tie, 0).probability_best).toEqual(sixths(1, 2, 3))
    expect(at(tie, 1).probability_best).toEqual(sixths(0.5, 2, 3.5))
    expect(at(tie, 2).probability_best).toEqual(sixths(0, 2, 4))
  })
})

describe('options that are equal', () => {
  const thresholds = Float64Array.of(0, 100, 500)

  it('share what one of them would have', () => {
    const single = netBenefit([a, b, c], thresholds)
    const twice = netBenefit([a, b, c, { ...c, name: 'C again' }], thresholds)
    for (const place of thresholds.keys()) {
      const [one, two] = [at(single, place), at(twice, place)]
      expect(two.perfect_information).toBe(one.perfect_information)
      expect(two.probability_best[3]).toBe(two.probability_best[2])
      expect(two.expected_loss[3]).toBe(two.expected_loss[2])
    }
    expect(at(twice, 1).probability_best).toEqual([4 / 6, 1 / 6, 0.5 / 6, 0.5 / 6])
    expect(at(twice, 2).probability_best[0]).toBeCloseTo(1 / 18, 15)
  })

  it('are equal when only rounding parts them', () => {
    const [sum, whole] = [option('sum', [0.1 + 0.2], [1]), option('whole', [0.3], [1])]
    for (const pair of [
      [sum, whole],
      [whole, sum],
    ]) {
      const result = netBenefit(pair, thresholds)
      expect(at(result, 1).probability_best).toEqual([0.5, 0.5])
      expect([...result.best]).toEqual([0, 0, 0])
      expect([...result.perfect_information]).toEqual([0, 0, 0])
    }
  })

  it('are not made so by a third that is out of all proportion', () => {
    const options = [option('a', [100], [1]), option('b', [101], [1]), option('c', [1e15], [1])]
    expect(at(netBenefit(options, thresholds), 1).probability_best).toEqual([1, 0, 0])
  })
})

it('one option is always the best, and loses nothing', () => {
  const result = netBenefit([c], Float64Array.of(0, 33, 1e6))
  expect([...(result.options[0]?.probability_best ?? [])]).toEqual([1, 1, 1])
  expect([...result.perfect_information]).toEqual([0, 0, 0])
})

describe('refuses', () => {
  it.each([
    ['no options', [], [1], 'at least one option'],
    ['no draws', [option('a', [], [])], [1], 'one draw'],
    ['an option with another number of draws', [a, option('b', [1], [1])], [1], 'option b has another number of draws'],
    ['costs and effects of unequal number', [option('b', [1, 2], [1])], [1], 'option b has another number of draws'],
    ['a draw that is no number', [option('b', [1, Number.NaN], [1, 1])], [1], 'option b has a draw that is not'],
    [
      'a draw without end',
      [option('b', [1, 1], [1, Number.POSITIVE_INFINITY])],
      [1],
      'option b has a draw that is not',
    ],
    ['a threshold below zero', [a], [-1, 1], 'not below 0'],
    ['thresholds that fall', [a], [2, 1], 'thresholds ascend'],
    ['a threshold that is no number', [a], [Number.NaN], 'thresholds'],
  ] as const)('%s', (_, options, thresholds, says) => {
    const refused = () => netBenefit(options, Float64Array.from(thresholds))
    expect(refused).toThrow(RangeError)
    expect(refused).toThrow(says)
  })
})

describe('whatever the options', () => {
  const wide = fc.double({ min: -1e5, max: 1e5, noNaN: true }).map((value) => (Math.abs(value) < 1e-100 ? 0 : value))
  const small = fc.integer({ min: -3, max: 3 })
  const optionsOf = (value: fc.Arbitrary<number>): fc.Arbitrary<readonly Option[]> =>
    fc
      .record({ count: fc.integer({ min: 1, max: 5 }), draws: fc.integer({ min: 1, max: 12 }) })
      .chain(({ count, draws }) => {
        const values = fc.array(value, { minLength: draws, maxLength: draws })
        return fc.array(fc.tuple(values, values), { minLength: count, maxLength: count })
      })
      .map((options) => options.map(([cost, effect], place) => option(String(place), cost, effect)))
  const withCopies = (options: fc.Arbitrary<readonly Option[]>) =>
    fc.tuple(options, fc.nat(), fc.boolean()).map(([given, which, copy]) => {
      const one = given[which % given.length] as Option
      return copy ? [...given, { ...one, name: 'copy' }] : given
    })
  const thresholdsOf = (value: fc.Arbitrary<number>) =>
    fc.array(value, { minLength: 1, maxLength: 12 }).map((values) => Float64Array.from(values.map(Math.abs)).toSorted())
  const halves = fc.integer({ min: 0, max: 8 }).map((value) => value / 2)

  const agrees = (options: readonly Option[], thresholds: Float64Array) => {
    const result = netBenefit(options, thresholds)
    thresholds.forEach((threshold, place) => {
      const [found, slow] = [at(result, place), slowNetBenefit(options, threshold)]
      expectNear(found.probability_best, slow.probability_best, 1e-12)
      expectNear(found.expected, slow.expected, 1e-9 * slow.size)
      expectNear(found.expected_loss, slow.expected_loss, 1e-9 * slow.size)
      expectNear([found.perfect_information], [slow.perfect_information], 1e-9 * slow.size)
      const best = result.best[place] as number
      expectNear([found.expected[best] as number], [Math.max(...found.expected)], 1e-11 * slow.size)
      expect(found.perfect_information).toBe(found.expected_loss[best])
      expect(result.probability_right[place]).toBe(found.probability_best[best])
    })
  }

  it('it is what the definitions say', () => {
    fc.assert(fc.property(withCopies(optionsOf(wide)), thresholdsOf(wide), agrees), { numRuns: 300 })
  })

  it('it is what the definitions say where whole numbers tie', () => {
    fc.assert(fc.property(withCopies(optionsOf(small)), thresholdsOf(halves), agrees), { numRuns: 500 })
  })

  it('the probabilities add up to 1, and nothing lost is below zero', () => {
    fc.assert(
      fc.property(withCopies(optionsOf(small)), thresholdsOf(halves), (options, thresholds) => {
        const result = netBenefit(options, thresholds)
        for (const place of thresholds.keys()) {
          const { probability_best, expected_loss } = at(result, place)
          expectNear([probability_best.reduce((sum, share) => sum + share, 0)], [1], 1e-12)
          for (const loss of expected_loss) expect(loss).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('a threshold shows the same whatever others are asked for beside it', () => {
    fc.assert(
      fc.property(withCopies(optionsOf(small)), thresholdsOf(halves), (options, thresholds) => {
        const together = netBenefit(options, thresholds)
        thresholds.forEach((threshold, place) => {
          const [one, alone] = [at(together, place), at(netBenefit(options, Float64Array.of(threshold)), 0)]
          expect(one.probability_best).toEqual(alone.probability_best)
          expectNear(one.expected_loss, alone.expected_loss, 1e-12)
        })
      }),
      { numRuns: 200 },
    )
  })
})

it('stays exact where many draws cross at many thresholds', () => {
  const draws = 4000
  // Multiples of an irrational number, less their whole part, lie evenly and in no order.
  const spread = (draw: number, step: number) => (draw * step) % 1
  const options = [0, 1, 2].map((place) =>
    option(
      String(place),
      Array.from({ length: draws }, (_, draw) => 1e6 + 9000 * place + 8000 * spread(draw, Math.SQRT2 * (place + 1))),
      Array.from({ length: draws }, (_, draw) => 50 + 0.3 * place + spread(draw, Math.E * (place + 1))),
    ),
  )
  const thresholds = Float64Array.from({ length: 101 }, (_, place) => 1000 * place)
  const result = netBenefit(options, thresholds)
  for (const place of [0, 1, 17, 50, 99, 100]) {
    const [found, slow] = [at(result, place), slowNetBenefit(options, thresholds[place] as number)]
    expectNear(found.probability_best, slow.probability_best, 1e-12)
    expectNear(found.expected_loss, slow.expected_loss, 1e-11 * slow.size)
  }
})

it('a large amount leaves nothing behind where it is no longer the best', () => {
  const options = [option('a', [0, 1.1], [0, 0.3]), option('b', [-1e15, 5], [-1e15, 0]), option('c', [7, 1], [0, 0.3])]
  // At 2 an effect: a is worth 0 and -0.5, b far less, c -7 and -0.4.
  const found = at(netBenefit(options, Float64Array.of(0, 2)), 1)
  expectNear([found.perfect_information], [0.05], 1e-12)
  expect(found.probability_best).toEqual([0.5, 0, 0.5])
})

it('what is lost by next to nothing is not less than nothing', () => {
  for (let n = 1; n <= 200; n++) {
    const large = Array.from({ length: 7 }, (_, draw) => 1e6 * ((n * (draw + 1) * Math.SQRT2) % 1))
    const usual = option('usual', large.with(3, 1), large.with(3, 0))
    const dearer = option('dearer', large.with(3, 1 + 1e-11), large.with(3, 0))
    const { perfect_information, expected_loss } = at(netBenefit([dearer, usual], Float64Array.of(3)), 0)
    expect(Math.min(perfect_information, ...expected_loss)).toBeGreaterThanOrEqual(0)
  }
})
