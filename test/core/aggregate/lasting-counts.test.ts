import { describe, expect, it } from 'vitest'
import { lastingOfCases, lastingOfDomain } from '../../../src/core/aggregate/lasting-counts.ts'
import { again, domain, quality } from './counted.ts'

describe('a domain after the support ended', () => {
  it('rose, held or fell back in so many cases that were measured again', () => {
    const cases = [
      again(1, 2, 1),
      again(1, 1, 0),
      again(0, 1, -1),
      again(2, 0, 1),
      again(null, -1, 2),
      again(-1, -2, null),
      again(1, null),
      domain({ intervention: 4, effect: 1 }),
      domain({ effect: 1 }),
    ]
    expect(lastingOfDomain(cases)).toEqual({
      ...{ rose: 3, held: 1, fell_back: 2, measured: 6, measured_at_end: 8 },
      // Of the five beside a course without that was estimated anew.
      ...{ compared_later: 5, better_at_end: 3, better_later: 3 },
    })
  })

  it('goes by the last moment at which it was measured', () => {
    const { follow_up } = again(1, 2, 1)
    const twice = domain({ intervention: 3, effect: 1, follow_up: [...follow_up, ...again(1, -1, -1).follow_up] })
    expect(lastingOfDomain([twice])).toMatchObject({ rose: 0, fell_back: 1, better_later: 0 })
  })

  it('is beside nothing where no course without was estimated anew', () => {
    const none = { compared_later: 0, better_at_end: null, better_later: null }
    expect(lastingOfDomain([again(1, 2)])).toMatchObject({ rose: 1, ...none })
    expect(lastingOfDomain([])).toEqual({
      ...{ rose: 0, held: 0, fell_back: 0, measured: 0, measured_at_end: 0 },
      ...none,
    })
  })
})

describe('cases after the support ended', () => {
  it('rose, held, fell back or did both over the domains that were measured again', () => {
    const cases = [
      quality([again(1, 1, 1), again(1, 0, 0)]),
      quality([again(1, 2, 1), again(0, 1, 1)]),
      quality([again(1, 0, 1), domain({ intervention: 2 }), domain()]),
      quality([again(1, 1, -1), again(1, -1, 1)]),
      quality([again(-1, -1, 0), again(1, null)]),
      quality([again(0, -2, 1)]),
      quality([again(1, 0, 1), again(1, -1, null)]),
      quality([domain({ intervention: 2 }), domain()]),
      quality([domain()]),
    ]
    expect(lastingOfCases(cases)).toEqual({
      ...{ rose: 2, held: 1, mixed: 1, fell_back: 3, measured: 7, measured_at_end: 8 },
      // Two of each, but three of the third, of which two have a level at the end, and one of the sixth.
      ...{ domains_at_end: 2 + 2 + 2 + 2 + 2 + 1 + 2, domains_again: 2 + 2 + 1 + 2 + 1 + 1 + 2 },
      // All but the last of them: in one domain nobody estimated anew.
      ...{ compared_later: 6, better_at_end: 4, better_later: 4 },
    })
  })

  it('are not there where none was measured again', () => {
    expect(lastingOfCases([quality([domain({ intervention: 3 })]), quality([])])).toBeNull()
    expect(lastingOfCases([])).toBeNull()
  })

  it('are beside nothing where no course without was estimated anew', () => {
    expect(lastingOfCases([quality([again(1, 1)])])).toMatchObject({
      ...{ rose: 1, compared_later: 0, better_at_end: null, better_later: null },
    })
  })
})
