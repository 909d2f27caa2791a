import { describe, expect, it } from 'vitest'
import { amountInference } from '../../src/core/aggregate/amount-inference.ts'
import { blocks, type CaseOutcome } from '../../src/core/aggregate/block.ts'
import { type GroupInference, groupInference } from '../../src/core/aggregate/group-inference.ts'
import type { ComparableField } from '../../src/core/case/evaluation.ts'
import { evaluationWith, line, type Told, told } from './by-hand.ts'
import { outcomeOf } from './outcome.ts'

const evaluation = evaluationWith()

function savings(amounts: readonly number[], more: Told): readonly CaseOutcome[] {
  return amounts.map((amount, at) => {
    const bill = line(1, Math.abs(amount))
    const story = amount >= 0 ? { reference: [bill] } : { intervention: [bill] }
    return outcomeOf(told({ case: `${more.organisation}-${at}`, ...story, ...more }), evaluation)
  })
}

function comparing(
  outcomes: readonly CaseOutcome[],
  by: readonly ComparableField[] = ['organisation'],
): GroupInference | null {
  const [block] = blocks(outcomes, false)
  return groupInference(block as NonNullable<typeof block>, by, evaluation.settings)
}

const north = savings([1000, 2000, 3000], { organisation: 'North' })
const south = savings([4000, 5000, 6000], { organisation: 'South' })
const west = savings([100, 200], { organisation: 'West' })

describe('the comparison of groups', () => {
  it('compares two groups with each other', () => {
    const found = comparing([...south, ...north])
    expect(found).toMatchObject({ by: ['organisation'], groups: 2 })
    expect(found?.rows).toHaveLength(1)
    expect(found?.rows[0]).toMatchObject({
      ...{ id: 'organisation-1', other: 'organisation-2', known: [3, 3], means: [2000, 5000], difference: -3000 },
      // Of the twenty ways to divide six amounts, this and its mirror lie furthest apart.
      ...{ interval: null, permutation: { p: 0.1, divisions: 20, exact: true }, p_adjusted: 0.1 },
      cliffs_delta: { delta: -1, size: null, interval: null },
    })
  })

  it('compares each of more groups with all others, and allows for how many comparisons that is', () => {
    const found = comparing([...north, ...south, ...west])
    expect(found?.rows.map(({ id, other, known }) => [id, other, known])).toEqual([
      ['organisation-1', null, [3, 5]],
      ['organisation-2', null, [3, 5]],
      ['organisation-3', null, [2, 6]],
    ])
    const raw = found?.rows.map(({ permutation }) => permutation.p) ?? []
    expect(raw[1]).toBe(1 / 56)
    const adjusted = found?.rows.map(({ p_adjusted }) => p_adjusted) ?? []
    expect(adjusted[1]).toBeCloseTo(3 / 56, 12)
    for (const [at, p] of adjusted.entries()) expect(p).toBeGreaterThanOrEqual(raw[at] as number)
  })

  it('has an interval around the difference from ten known cases on either side', () => {
    const counting = (from: number, n: number) => Array.from({ length: n }, (_, at) => from + 100 * at)
    const many = (a: number, b: number) => [
      ...savings(counting(1000, a), { organisation: 'North' }),
      ...savings(counting(3000, b), { organisation: 'South' }),
    ]
    expect(comparing(many(10, 9))?.rows[0]?.interval).toBeNull()
    const [row] = comparing(many(10, 12))?.rows ?? []
    expect(row?.difference).toBe(-2100)
    const [low, high] = row?.interval?.bca ?? [0, 0]
    expect(low).toBeLessThan(-2100)
    expect(high).toBeGreaterThan(-2100)
    // Both means have a standard error of about 100: 1.96 x 140 to either side.
    expect(high - low).toBeGreaterThan(400)
    expect(high - low).toBeLessThan(700)
    expect(row?.interval).toMatchObject({ drawn: 'case', resamples: 10_000 })
  })

  it('calls a difference large or small only where it has an interval without 0', () => {
    const around = (middle: number, n: number) => Array.from({ length: n }, (_, at) => middle + 100 * (at - n / 2))
    const deltaOf = (middle: number, n: number) =>
      comparing([
        ...savings(around(2000, 12), { organisation: 'North' }),
        ...savings(around(middle, n), { organisation: 'South' }),
      ])?.rows[0]?.cliffs_delta
    expect(deltaOf(3000, 12)).toMatchObject({ size: 'large', interval: [expect.any(Number), expect.any(Number)] })
    expect(deltaOf(2100, 12)).toMatchObject({ size: null, interval: [expect.any(Number), expect.any(Number)] })
    expect(deltaOf(3000, 9)).toMatchObject({ size: null, interval: null })
  })

  it('draws by who is in a group, and not by what it or its neighbours are called', () => {
    const amounts = (from: number) => Array.from({ length: 12 }, (_, at) => from + 137 * ((at * 7) % 12))
    const [one, other] = [savings(amounts(1000), { organisation: 'M' }), savings(amounts(1400), { organisation: 'N' })]
    const named = (outcomes: readonly CaseOutcome[], organisation: string) =>
      outcomes.map((outcome) => ({ ...outcome, identity: { ...outcome.identity, organisation } }))
    const drawn = (...all: readonly CaseOutcome[][]) => comparing(all.flat())?.rows[0]
    const [row] = [drawn([...one], [...other])]
    expect(row?.permutation.exact).toBe(false)
    expect(drawn(named(one, 'Z'), named(other, 'B'))?.permutation).toEqual(row?.permutation)
    const renamed = drawn(named(one, 'A'), named(other, 'B'))
    expect([renamed?.permutation, renamed?.interval]).toEqual([row?.permutation, row?.interval])
  })

  it('knows which groups are the whole of one organisation', () => {
    const of = (organisation: string, approach: string) => savings([100, 200], { organisation, approach })
    const found = comparing(
      [...of('North', 'a'), ...of('South', 'b'), ...of('West', 'b'), ...of('South', 'c')],
      ['approach'],
    )
    expect(found?.organisations).toEqual(['approach-1'])
    expect(comparing([...of('North', 'a'), ...of('South', 'a')])?.organisations).toEqual([])
  })

  it('names no organisation where the cases say none, nor a group too small to be compared', () => {
    const of = (approach: string, organisation: string | undefined, amounts = [100, 200]) =>
      savings(amounts, { approach, organisation })
    const unsaid = comparing([...of('a', undefined), ...of('b', 'South')], ['approach'])
    expect(unsaid?.organisations).toEqual(['approach-2'])
    const small = comparing([...of('a', 'North'), ...of('b', 'South'), ...of('c', 'East', [9])], ['approach'])
    expect(small?.organisations).toEqual(['approach-1', 'approach-2'])
  })

  it('draws organisations where both sides come from ten or more, and else cases', () => {
    const of = (approach: string, organisations: number) =>
      Array.from({ length: 20 }, (_, at) =>
        savings([100 * at], { approach, organisation: `${approach}-${at % organisations}` }),
      ).flat()
    const drawn = (a: number, b: number) =>
      comparing([...of('a', a), ...of('b', b)], ['approach'])?.rows[0]?.interval?.drawn
    expect([drawn(10, 10), drawn(10, 9), drawn(9, 10)]).toEqual(['organisation', 'case', 'case'])
  })

  it('allows in its corrected interval for a long tail, as that of a mean does', () => {
    const tail = [10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213, 17, 18, 19, 20]
    const alike = savings(
      Array.from({ length: 20 }, () => 1000),
      { organisation: 'South' },
    )
    const skewed = savings(
      tail.map((amount) => 100 * amount),
      { organisation: 'North' },
    )
    const [block] = blocks(skewed, false)
    const { mean } = amountInference(block as NonNullable<typeof block>, evaluation.settings)
    const [low = 0, high = 0] = mean?.bca ?? []
    const found = comparing([...skewed, ...alike])?.rows[0]?.interval?.bca ?? [0, 0]
    // Beside cases that are all alike only the tail is left, less 1,000; the rest is which cases were drawn.
    expect(Math.abs(found[0] + 1000 - low)).toBeLessThan(0.07 * (high - low))
    expect(Math.abs(found[1] + 1000 - high)).toBeLessThan(0.07 * (high - low))
  })

  it('leaves out cases that do not say where they belong, and keeps a group of one among the others', () => {
    const alone = savings([9000], { organisation: 'East' })
    const unstated = savings([1, 2, 3], {})
    const found = comparing([...north, ...south, ...alone, ...unstated])
    expect(found?.groups).toBe(2)
    expect(found?.rows.map(({ other, known }) => [other, known])).toEqual([
      [null, [3, 4]],
      [null, [3, 4]],
    ])
  })

  it('is none of one group, and has no rows of very many', () => {
    expect(comparing(north)).toBeNull()
    const thirteen = Array.from({ length: 13 }, (_, at) => savings([100, 200], { organisation: `O${at + 10}` })).flat()
    expect(comparing(thirteen)).toMatchObject({ groups: 13, rows: [] })
  })

  it('goes by two fields together', () => {
    const of = (year: number) => savings([500 * year, 501 * year], { organisation: 'North', year })
    const found = comparing([...of(2024), ...of(2025)], ['organisation', 'year'])
    expect(found?.rows[0]).toMatchObject({ id: 'organisation-year-1', other: 'organisation-year-2' })
  })

  it('does not depend on the order of the cases', () => {
    const all = [...north, ...south, ...west]
    expect(comparing([...all].reverse())).toEqual(comparing(all))
  })
})
