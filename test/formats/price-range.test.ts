import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/formats/read.ts'
import { schemas } from '../../src/formats/schemas/all.ts'

function read(fields: string) {
  const price = `id: a, label: A, unit: hour, ${fields}, price_year: 2024, payer: client, source: { title: A list }`
  return readText(schemas.prices, `price_list: own\nprices:\n  - { ${price} }\n`, 'prices.yaml')
}

const found = (fields: string) =>
  read(fields).findings.map(({ code, args }) => {
    const { problem, key, bound } = args as { problem?: string; key?: string; bound?: number | null }
    return [code, problem ?? key, bound].filter((part) => part !== undefined && part !== null).join(' ')
  })

describe('a price with low and high', () => {
  test.for([
    ['a spread however far from its middle', 'amount: 10, low: 9, high: 90', []],
    ['a spread with one end', 'amount: 10, high: 90, range: spread', []],
    ['low above high', 'amount: 10, low: 20, high: 5', ['range-order low-above-high']],
    ['an amount outside', 'amount: 10, low: 11, high: 15', ['range-order amount-outside']],
    [
      'low above high beside an uncertain amount',
      'amount: { low: 1, high: 2 }, low: 20, high: 5',
      ['range-order low-above-high'],
    ],
    ['uncertain between both', 'amount: 30, low: 25, high: 40, range: uncertainty', []],
    ['uncertain, with its most likely value at low', 'amount: 20, low: 10, high: 70, range: uncertainty', []],
    ['uncertain, with its most likely value at high', 'amount: 0.6, low: 0.1, high: 0.7, range: uncertainty', []],
    ['from below 0 to above it', 'amount: 2, low: -1, high: 5', ['range-order across-zero']],
    ['below 0', 'amount: -2, low: -5, high: 0', []],
    ['uncertain without a width', 'amount: 6.1, low: 6.1, high: 6.1, range: uncertainty', []],
    ['uncertain without high', 'amount: 30, low: 25, range: uncertainty', ['missing-key high']],
    ['uncertain without low and high', 'amount: 30, range: uncertainty', ['missing-key low', 'missing-key high']],
    ['too near to low', 'amount: 20, low: 10, high: 71, range: uncertainty', ['price-range nearer-low 70']],
    ['too near to high', 'amount: 60, low: 9, high: 70, range: uncertainty', ['price-range nearer-high 10']],
    [
      'uncertain twice',
      'amount: { low: 1, high: 2 }, low: 1, high: 2, range: uncertainty',
      ['price-range amount-uncertain'],
    ],
  ] as const)('%s', ([, fields, expected]) => {
    expect(found(fields)).toEqual(expected)
  })

  test('of an amount that cannot be the mean, the bound that is told does fit', () => {
    const cents = fc.integer({ min: 1, max: 100_000 }).map((amount) => amount / 100)
    fc.assert(
      fc.property(cents, cents, cents, (a, b, c) => {
        const [low, amount, high] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number]
        const written = (from: number, to: number) => `amount: ${amount}, low: ${from}, high: ${to}, range: uncertainty`
        const likely = (6 * amount - low - high) / 4
        const [finding] = read(written(low, high)).findings
        if (finding === undefined) {
          expect(likely).toBeGreaterThan(low - 1e-6)
          expect(likely).toBeLessThan(high + 1e-6)
        } else {
          const { problem, bound } = finding.args as { problem: string; bound: number }
          expect(found(problem === 'nearer-low' ? written(low, bound) : written(bound, high))).toEqual([])
        }
      }),
    )
  })
})
