import { describe, expect, it } from 'vitest'
import type { CaseOutcome } from '../../../src/core/aggregate/block.ts'
import { groupInference } from '../../../src/core/aggregate/group-inference.ts'
import { groupsOf } from '../../../src/core/aggregate/groups.ts'
import { evaluationWith } from '../by-hand.ts'
import { quality } from './counted.ts'
import { blockOf, of } from './differing.ts'

const { settings } = evaluationWith({ no_difference: 100 })

const compare = (...groups: readonly (readonly CaseOutcome[])[]) =>
  groupInference(blockOf(groups.flat()), ['organisation'], settings)

describe('groups beside each other', () => {
  it('are two with each other, of which the first is less the second', () => {
    const found = compare(of('S', 4000, 5000, 6000), of('N', 1000, 2000, 3000))
    expect(found).toMatchObject({ by: ['organisation'], groups: 2, organisations: [] })
    expect(found?.rows).toMatchObject([
      {
        ...{ id: 'organisation-1', other: 'organisation-2', known: [3, 3], means: [2000, 5000], difference: -3000 },
        ...{ interval: null, permutation: { p: 0.1 }, p_adjusted: 0.1, cliffs_delta: { delta: -1, interval: null } },
      },
    ])
  })

  it('are each with all others where there are more, also those too small to be compared themselves', () => {
    const found = compare(of('N', 1000, 3000), of('S', 100, 300), of('W', 5000))
    expect(found?.groups).toBe(2)
    expect(found?.rows.map(({ id, other, known, means }) => [id, other, known, means])).toEqual([
      ['organisation-1', null, [2, 3], [2000, 1800]],
      ['organisation-2', null, [2, 3], [200, 3000]],
    ])
  })

  it('are of cases of which the difference is known, and that say what group they are of', () => {
    const found = compare(of('N', 1000, 3000, null), of('S', 100, 300), of('W', null), of(undefined, 7, 8, 9))
    expect(found?.rows.map(({ other, known }) => [other, known])).toEqual([['organisation-2', [2, 2]]])
  })

  it('are two at least with two known cases each', () => {
    expect(compare(of('N', 1000, 3000))).toBeNull()
    expect(compare(of('N', 1000, 3000), of('S', 100))).toBeNull()
    expect(compare(of('N', 1000, 3000), of('S', 100, null))).toBeNull()
    expect(compare()).toBeNull()
  })

  it('are not compared where there are more than twelve, of which one would differ by chance', () => {
    const many = (n: number) => compare(...Array.from({ length: n }, (_, at) => of(`O${at}`, at, at + 1)))
    expect([many(12)?.groups, many(12)?.rows.length]).toEqual([12, 12])
    expect([many(13)?.groups, many(13)?.rows.length]).toEqual([13, 0])
  })

  it('have an interval where both have ten known cases, and then a word where it leaves out no difference', () => {
    const around = (middle: number, n: number) => Array.from({ length: n }, (_, at) => middle + 37 * at)
    const row = (middle: number, n: number) =>
      compare(of('N', ...around(5000, 10)), of('S', ...around(middle, n)))?.rows[0]
    expect(row(1000, 10)?.interval).toMatchObject({ drawn: 'case', resamples: 10_000 })
    expect(row(1000, 9)?.interval).toBeNull()
    expect(row(4800, 12)?.cliffs_delta.size).not.toBeNull()
    expect(row(5010, 12)?.cliffs_delta).toMatchObject({
      size: null,
      interval: [expect.any(Number), expect.any(Number)],
    })
    expect(row(4800, 9)?.cliffs_delta).toMatchObject({ size: null, interval: null })
  })
})

describe('the groups of a block', () => {
  const groups = (cases: readonly CaseOutcome[], whole: { total: number | null; total_known: number }, more = {}) =>
    groupsOf(blockOf(cases, more), ['organisation'], settings, whole)
  const cases = [...of('N', 900, -300, null), ...of('S', 50, 150)]

  it('count, add up and have a middle, of which nothing unknown is part', () => {
    const { rows } = groups(cases, { total: null, total_known: 800 })
    expect(rows).toMatchObject([
      { n: 3, known: 2, saves: 1, none: 0, costs_extra: 1, unknown: 1, total: null, total_known: 600, median: 300 },
      { n: 2, known: 2, saves: 1, none: 1, costs_extra: 0, unknown: 0, total: 200, total_known: 200, median: 100 },
    ])
    expect(rows[0]?.quality_of_life.change).toMatchObject({ better: 0, unknown: 3 })
    expect(groups(of('N', null), { total: null, total_known: 0 }).rows[0]).toMatchObject({ known: 0, median: null })
  })

  it('have both classes of quality of life', () => {
    const classed = of('N', 1, 2, 3).map((one, at) => ({
      ...one,
      result: {
        ...one.result,
        quality_of_life: at < 2 ? quality([], { class_change: 'better', class_effect: 'same' }) : null,
      },
    }))
    expect(groups(classed, { total: 6, total_known: 6 }).rows[0]?.quality_of_life).toEqual({
      change: { better: 2, mixed: 0, same: 0, worse: 0, unknown: 1 },
      effect: { better: 0, mixed: 0, same: 2, worse: 0, unknown: 1 },
    })
  })

  it('save nothing where it is what could still be gained', () => {
    const { rows } = groups(cases, { total: null, total_known: 800 }, { reference_kind: 'improved' })
    expect(rows[0]).toMatchObject({ saves: 0, none: 0, costs_extra: 0, unknown: 0, total_known: 600 })
  })

  it('must add up to the block', () => {
    expect(() => groups(cases, { total: null, total_known: 900 })).toThrow('the groups of usual-12')
    const known = of('N', 900)
    expect(() => groups(known, { total: 800, total_known: 900 })).toThrow('the groups of usual-12')
    expect(groups(known, { total: 900, total_known: 900 }).rows).toHaveLength(1)
  })
})
