import { describe, expect, it } from 'vitest'
import { otherInstrumentCounts, qualityCounts, savingOf, stepOf } from '../../../src/core/aggregate/counts.ts'
import { reliableCounts, yearsOverCases } from '../../../src/core/aggregate/valued-counts.ts'
import type { QualityClass } from '../../../src/core/quality/class.ts'
import { domain, quality, rated } from './counted.ts'

const classed = (class_change: QualityClass, class_effect: QualityClass) =>
  rated(quality([], { class_change, class_effect }))

describe('the classes of cases', () => {
  it('are counted each by itself, and crossed where a case has both; what nobody rated is unknown', () => {
    const found = qualityCounts([
      classed('better', 'same'),
      classed('better', 'same'),
      classed('better', 'worse'),
      classed('same', 'better'),
      rated(null),
    ])
    expect(found.change).toEqual({ better: 3, mixed: 0, same: 1, worse: 0, unknown: 1 })
    expect(found.effect).toEqual({ better: 1, mixed: 0, same: 2, worse: 1, unknown: 1 })
    expect(found.crossed).toEqual([
      { change: 'better', effect: 'same', n: 2 },
      { change: 'better', effect: 'worse', n: 1 },
      { change: 'same', effect: 'better', n: 1 },
      { change: 'unknown', effect: 'unknown', n: 1 },
    ])
  })
})

describe('a domain over cases', () => {
  it('is better, the same, worse, not applicable or unknown, of change and of effect', () => {
    const cases = [
      domain({ change: 2, effect: -1 }),
      domain({ change: 1, effect: 0 }),
      domain({ change: 0, effect: null }),
      domain({ change: -3, effect: 4 }),
      domain({ change: null, effect: 2 }),
      domain({ status: 'not-applicable', change: 0, effect: 0 }),
      domain({ status: 'open' }),
    ]
    const [found] = qualityCounts(cases.map((one) => rated(quality([one])))).domains
    expect(found).toMatchObject({
      ...{ instrument: 'scale', domain: 'home' },
      change: { better: 2, same: 1, worse: 1, not_applicable: 1, unknown: 2 },
      effect: { better: 2, same: 1, worse: 1, not_applicable: 1, unknown: 2 },
    })
  })

  it.each([
    [2, 'better'],
    [0, 'same'],
    [-0.5, 'worse'],
    [null, 'unknown'],
  ])('that moves by %s is %s', (step, name) => {
    expect(stepOf(step)).toBe(name)
  })
})

describe('other instruments', () => {
  it('come by name, each over the cases rated on it', () => {
    const on = (instrument: string) => quality([domain({ change: 1 })], { instrument, class_change: 'better' })
    const found = otherInstrumentCounts([
      rated(on('scale'), [on('zeal'), on('bond')]),
      rated(on('scale'), [on('zeal')]),
      rated(on('ease')),
      rated(null),
    ])
    expect(found.map(({ instrument, n, change }) => [instrument, n, change.better])).toEqual([
      ['bond', 1, 1],
      ['ease', 1, 1],
      ['zeal', 2, 2],
    ])
    expect(otherInstrumentCounts([])).toEqual([])
  })
})

describe('quality-adjusted years over cases', () => {
  const years = (difference: number | null, over_years = 1) =>
    quality([], {
      utilities: {
        quality_adjusted_years:
          difference === null ? null : { intervention: 1, reference: 1 - difference, difference, over_years },
      } as NonNullable<ReturnType<typeof quality>['utilities']>,
    })

  it('are of the cases known up to the end of the window', () => {
    const cases = [years(0.3), years(0.1), years(0.2), years(0.8), years(9, 0.5), years(null), quality([])]
    const found = yearsOverCases(cases, 12)
    expect(found).toMatchObject({ known: 4, of: 7 })
    expect(found?.mean).toBeCloseTo(0.35, 12)
    expect(found?.median).toBeCloseTo(0.25, 12)
    expect(yearsOverCases(cases, 6)).toEqual({ known: 1, of: 7, mean: 9, median: 9 })
  })

  it('are not known where none is, and not there where nothing has a value', () => {
    expect(yearsOverCases([years(null)], 12)).toEqual({ known: 0, of: 1, mean: null, median: null })
    expect(yearsOverCases([quality([])], 12)).toBeNull()
  })

  it('are the same to the last bit in whatever order the cases come', () => {
    // 0.1 + 0.2 + 0.3 is another number than 0.3 + 0.2 + 0.1.
    const found = yearsOverCases([years(0.1), years(0.2), years(0.3)], 12)
    expect(yearsOverCases([years(0.3), years(0.2), years(0.1)], 12)).toEqual(found)
  })

  it('are not there where windows differ in length', () => {
    const over = (...months: readonly number[]) =>
      qualityCounts(months.map((length) => rated(years(0.3), [], length))).quality_adjusted_years
    expect(over(12, 12)?.known).toBe(2)
    expect(over(12, 24)).toBeNull()
    expect(over()).toBeNull()
  })
})

describe('reliable change over cases', () => {
  type Reliable = NonNullable<ReturnType<typeof quality>['reliable_change']>
  const changed = (of: Reliable['class'], recovered: boolean | null = null, cut_off: number | null = null) =>
    quality([], { reliable_change: { class: of, recovered, cut_off } as Reliable })

  it('is counted by class, and nobody recovered where no instrument says from when', () => {
    const cases = [changed('improved'), changed('improved'), changed('none'), changed('unknown'), quality([])]
    expect(reliableCounts(cases)).toEqual({ improved: 2, none: 1, deteriorated: 0, unknown: 1, recovered: null })
    expect(reliableCounts([quality([])])).toBeNull()
    expect(reliableCounts([])).toBeNull()
  })

  it('counts who recovered where it does, and not who is not known to', () => {
    const cases = [
      changed('improved', true, 5),
      changed('improved', false, 5),
      changed('unknown', null, 5),
      changed('deteriorated', false, 5),
    ]
    expect(reliableCounts(cases)).toEqual({ improved: 2, none: 0, deteriorated: 1, unknown: 1, recovered: 1 })
    expect(reliableCounts([...cases, changed('none')])?.recovered).toBe(1)
  })
})

it.each([
  [101, 'saves'],
  [100, 'none'],
  [0, 'none'],
  [-100, 'none'],
  [-101, 'costs_extra'],
  [null, 'unknown'],
])('a difference of %s is called %s, with a margin of 100', (difference, name) => {
  expect(savingOf(difference, 100)).toBe(name)
})
