import { describe, expect, it } from 'vitest'
import { cutOff } from '../../../src/core/statistics/cut-off.ts'
import { reliableChange, reliableSign } from '../../../src/core/statistics/reliable-change.ts'

/** 30 couples before and after, of Jacobson and Truax (1991, table 2), as in the R package rciplot (MIT). */
const pre = `90.5 74 97 73.5 61 66.5 68.5 86.5 88.5 68.5 98 80.5 89.5 91.5 83.5 60.5 83 88 98.5 78.5 99.5 79.5 84.5 92.5 93 85
  64 61 80 82.5`
const post = `97 124 97.5 88 96.5 62.5 112.5 103.5 90 82.5 105 99.5 112.5 101 99.5 79.5 88 100.5 119 116 116 129 113 118 92
  114 68 52 60.5 104.5`
const numbers = (text: string) => text.split(/\s+/).map(Number)

describe('reliable change', () => {
  it('is change over sqrt(2) sd sqrt(1 - r): of 32.5 to 47.5 with sd 7.5 and r 0.80 it is 3.16', () => {
    const { index, smallest } = reliableChange(47.5 - 32.5, 7.5, 0.8)
    expect(index).toBeCloseTo(3.1622777, 7)
    expect(smallest / 1.96).toBeCloseTo(4.7434165, 7)
  })

  it('of the 30 couples counts 19 improved, of which 11 recovered, 10 neither and 1 deteriorated', () => {
    const [before, after] = [numbers(pre), numbers(post)]
    const mean = before.reduce((sum, one) => sum + one, 0) / 30
    const sd = Math.sqrt(before.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 29)
    expect(mean).toBeCloseTo(81.5833333, 7)
    expect(sd).toBeCloseTo(11.8256612656, 10)
    expect(reliableChange(0, sd, 0.88).smallest).toBeCloseTo(11.3549997, 7)
    expect(reliableChange(0, sd, 0.88).smallest / 1.96).toBeCloseTo(5.7933671943, 10)
    const signs = before.map((from, at) => reliableSign(reliableChange((after[at] as number) - from, sd, 0.88)))
    expect([1, 0, -1].map((sign) => signs.filter((one) => one === sign).length)).toEqual([19, 10, 1])
    expect(signs.filter((sign, at) => sign === 1 && (after[at] as number) > 104).length).toBe(11)
  })
})

describe('the cut-off', () => {
  const [supported, others] = [
    { mean: 40, sd: 7.5 },
    { mean: 60, sd: 7.5 },
  ]

  it('lies two standard deviations from one group, or between both', () => {
    expect(cutOff(supported, undefined, 1)).toBe(55)
    expect(cutOff(undefined, others, 1)).toBe(45)
    expect(cutOff(supported, others, 1)).toBe(50)
    expect(cutOff(undefined, undefined, 1)).toBeNull()
  })

  it('lies on the other side where lower is better', () => {
    expect(cutOff(others, undefined, -1)).toBe(45)
    expect(cutOff(undefined, supported, -1)).toBe(55)
  })

  it('lies nearer to the group with the smaller spread', () => {
    expect(cutOff({ mean: 40, sd: 2 }, { mean: 60, sd: 8 }, 1)).toBe(44)
  })
})
