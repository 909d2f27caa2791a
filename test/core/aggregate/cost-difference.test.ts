import { describe, expect, it } from 'vitest'
import { costDifference, type OrganisationDifference } from '../../../src/core/aggregate/amounts.ts'
import type { Saving } from '../../../src/core/aggregate/counts.ts'
import { evaluationWith } from '../by-hand.ts'

const { settings } = evaluationWith({ no_difference: 100, bands: [5000, 20_000] })

type Given = number | null | readonly [difference: number | null, more: Partial<OrganisationDifference>]

const over = (given: readonly Given[], kind: 'usual' | 'improved' = 'usual') =>
  costDifference(
    given.map((one): OrganisationDifference => {
      const [difference, more] = typeof one === 'object' && one !== null ? one : [one, {}]
      const bound = { bound: null, bound_amount: null }
      return { intervention: 0, reference: difference, difference, ...bound, organisation: null, ends: null, ...more }
    }),
    kind,
    settings,
  )

describe('differences over cases', () => {
  it('have their total, mean, middle, quartiles, ends and largest share, over those that are known', () => {
    expect(over([1200, -300, 4500, 800, 2600, 150, 9100, -50])).toMatchObject({
      ...{ total: 18_000, total_known: 18_000, mean: 2250, trimmed_mean: null, median: 1000, quartiles: [100, 3075] },
      ...{ min: -300, max: 9100, largest_share: 9100 / 18_700, leave_one_out: [8900 / 7, 18_300 / 7] },
      ...{ saves: 6, none: 1, costs_extra: 1, unknown: 0, uncertain: null },
    })
    expect(over([1200, null, -300])).toMatchObject({
      ...{ total: null, total_known: 900, mean: 450, median: 450, min: -300, max: 1200 },
      ...{ largest_share: 0.8, leave_one_out: [-300, 1200], saves: 1, costs_extra: 1, unknown: 1 },
    })
  })

  it('have nothing where none is known, and of nothing no share', () => {
    const nothing = {
      ...{ mean: null, median: null, quartiles: null, min: null, max: null, largest_share: null, leave_one_out: null },
      leave_one_organisation_out: null,
    }
    expect(over([null, null])).toMatchObject({ total: null, total_known: 0, unknown: 2, ...nothing })
    expect(over([])).toMatchObject({ total: 0, unknown: 0, ...nothing })
    expect(over([0, 0])).toMatchObject({ mean: 0, largest_share: null, leave_one_out: [0, 0] })
    expect(over([500])).toMatchObject({ mean: 500, largest_share: 1, leave_one_out: null })
  })

  it('fall in bands above the margin, of which the last has no end', () => {
    expect(over([100, 101, 5000, 5001, 20_000, 20_001, -9000, null]).bands).toEqual([
      { from: 100, to: 5000, n: 2 },
      { from: 5000, to: 20_000, n: 2 },
      { from: 20_000, to: null, n: 1 },
    ])
    const wide = costDifference([], 'usual', { ...settings, no_difference: 5000 })
    expect(wide.bands.map(({ from, to }) => [from, to])).toEqual([
      [5000, 20_000],
      [20_000, null],
    ])
  })

  it('are neither savings nor bands where they are what could still be gained', () => {
    const ends: readonly [Saving, Saving] = ['none', 'saves']
    expect(over([900, -900, [5000, { ends }]], 'improved')).toMatchObject({
      ...{ total: 5000, saves: 0, none: 0, costs_extra: 0, unknown: 0, bands: [] },
      uncertain: { saves: 0, none: 0, costs_extra: 0, unknown: 0 },
    })
  })
})

describe('what a difference is called', () => {
  const drawn = (difference: number | null, ...ends: readonly [Saving, Saving]): Given => [difference, { ends }]

  it('is uncertain where it would be called otherwise at an end of its interval', () => {
    const given = [
      drawn(900, 'saves', 'saves'),
      drawn(900, 'none', 'saves'),
      drawn(500, 'costs_extra', 'saves'),
      drawn(50, 'none', 'saves'),
      drawn(-50, 'none', 'none'),
      drawn(-900, 'costs_extra', 'none'),
      drawn(null, 'none', 'saves'),
    ]
    expect(over([...given, 700]).uncertain).toEqual({ saves: 2, none: 1, costs_extra: 1, unknown: 0 })
  })

  it('is not known to be, where nothing was drawn', () => {
    expect(over([900, -900, null]).uncertain).toBeNull()
    expect(over([]).uncertain).toBeNull()
  })
})

describe('the means without one organisation', () => {
  const of = (organisation: string | null, difference: number | null): Given => [difference, { organisation }]
  const range = (...given: readonly Given[]) => over(given).leave_one_organisation_out

  it('lie between the smallest and the largest', () => {
    // Without N 400, without S 900, without E (1000 + 800 + 400) / 3.
    expect(range(of('N', 1000), of('N', 800), of('S', 400), of('E', 400))).toEqual([400, 2200 / 3])
    expect(range(of('N', 1000), of('S', 400), of(null, 100))).toEqual([250, 550])
  })

  it('are not there of fewer than two, nor of those of which nothing is known', () => {
    expect(range(of('N', 1000), of('N', 400))).toBeNull()
    expect(range(of('N', 1000), of(null, 400), of(null, 100))).toBeNull()
    expect(range(of('N', 1000), of('S', null))).toBeNull()
    expect(range(of(null, 1), of(null, 2))).toBeNull()
  })
})
