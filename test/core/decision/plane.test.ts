import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { netBenefit } from '../../../src/core/decision/net-benefit.ts'
import { plane } from '../../../src/core/decision/plane.ts'
import { a, b, c, option } from './six-draws.ts'

/** One draw against an option that costs 10 and has an effect of 10. */
function oneDraw(cost: number, effect: number) {
  return plane(option('support', [cost], [effect]), option('usual', [10], [10]))
}

describe('the plane of cost and effect', () => {
  it('counts draws by quadrant, those on an axis apart', () => {
    // B against A: more effect in draws 1, 2, 4 and 5, less in draw 3, the same in draw 6; it always costs more.
    const { quadrants, on_axis, ...rest } = plane(b, a)
    expect(quadrants).toEqual({
      more_effect_costs_more: 4 / 6,
      more_effect_saves: 0,
      less_effect_saves: 0,
      less_effect_costs_more: 1 / 6,
    })
    expect(on_axis).toBe(1 / 6)
    expect(rest.incremental_cost).toBeCloseTo(343 / 6, 12)
    expect(rest.incremental_effect).toBeCloseTo(1 / 3, 12)
  })

  it.each([
    ['more_effect_costs_more', 11, 11],
    ['more_effect_saves', 9, 11],
    ['less_effect_saves', 9, 9],
    ['less_effect_costs_more', 11, 9],
  ] as const)('knows %s', (quadrant, cost, effect) => {
    const found = oneDraw(cost, effect)
    expect(found.quadrants[quadrant]).toBe(1)
    expect(found.on_axis).toBe(0)
  })

  it.each([
    [10, 11],
    [10, 9],
    [11, 10],
    [9, 10],
    [10, 10],
    [10 + 1e-14, 10 - 1e-14],
  ])('puts cost %d and effect %d on an axis', (cost, effect) => {
    const found = oneDraw(cost, effect)
    expect(found.on_axis).toBe(1)
    expect(Object.values(found.quadrants)).toEqual([0, 0, 0, 0])
  })
})

describe('the threshold at which options are worth the same', () => {
  it('is what more effect costs, and worthwhile from there', () => {
    expect(plane(b, a).break_even?.threshold).toBeCloseTo(171.5, 9)
    expect(plane(b, a).break_even?.worthwhile).toBe('from')
    expect(plane(c, a).break_even?.threshold).toBeCloseTo(171.707317073, 8)
  })

  it('is what less effect saves, and worthwhile up to there', () => {
    expect(plane(a, b).break_even?.threshold).toBeCloseTo(171.5, 9)
    expect(plane(a, b).break_even?.worthwhile).toBe('up-to')
  })

  it.each([
    ['more effect and saves', 9, 11],
    ['less effect and costs more', 11, 9],
    ['more effect at the same cost', 10, 11],
    ['the same effect and saves', 9, 10],
    ['the same of both', 10, 10],
  ])('is not there for %s', (_, cost, effect) => {
    expect(oneDraw(cost, effect).break_even).toBeNull()
  })

  it('is where the choice between the two turns', () => {
    const amount = fc.double({ min: -1000, max: 1000, noNaN: true })
    const amounts = fc.array(amount, { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, (cost, effect, otherCost, otherEffect) => {
        const [one, other] = [option('one', cost, effect), option('other', otherCost, otherEffect)]
        const found = plane(one, other)
        fc.pre(Math.abs(found.incremental_cost) > 0.01 && Math.abs(found.incremental_effect) > 0.01)
        const { threshold, worthwhile } = found.break_even ?? { threshold: null, worthwhile: null }
        const around = threshold === null ? [0, 1e9] : [threshold * 0.999, threshold * 1.001]
        const [before, after] = netBenefit([one, other], Float64Array.from(around)).best
        if (worthwhile === null) expect(before).toBe(after)
        else expect([before, after]).toEqual(worthwhile === 'from' ? [1, 0] : [0, 1])
      }),
      { numRuns: 300 },
    )
  })
})
