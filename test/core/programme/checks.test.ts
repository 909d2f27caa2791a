import { describe, expect, it } from 'vitest'
import { titlesTwice } from '../../../src/core/checks/programme/approaches.ts'
import { area } from '../../../src/core/checks/programme/area.ts'
import { caseloadPricesListed } from '../../../src/core/checks/programme/caseload-prices.ts'
import { counts } from '../../../src/core/checks/programme/counts.ts'
import { moreCasesThanServed } from '../../../src/core/checks/programme/served.ts'

describe('the price of a client-month', () => {
  const steps = { fte_year_cost: 90_000, caseload: 50 }
  const programme = { approaches: { steps, bare: { caseload: 50 }, dear: { fte_year_cost: 90_000 } } }

  it('does not overrule a listed price of the same id silently', () => {
    const prices = ['other', 'caseload-steps', 'caseload-bare', 'caseload-dear'].map((id) => ({ id }))
    expect(caseloadPricesListed(prices, programme)).toMatchObject([
      {
        code: 'caseload-price-listed',
        path: ['prices', 1, 'id'],
        args: { approach: 'steps' },
        written: 'caseload-steps',
      },
    ])
    expect(caseloadPricesListed(prices, {})).toEqual([])
  })
})

describe('approaches that are called the same', () => {
  it('are found at the second, whatever the capitals and in either language', () => {
    const approaches = {
      a: { title: 'Begeleiding' },
      b: { title: { nl: 'begeleiding ', en: 'Guidance' } },
      c: { title: 'Guidance' },
      d: { title: 'Anders' },
      e: {},
    }
    expect(titlesTwice({ approaches }).map(({ path, args }) => [path[1], args])).toEqual([
      ['b', { first: 'a' }],
      ['c', { first: 'b' }],
    ])
  })
})

describe('counts that are parts of each other', () => {
  const theme = { theme: 'x', said_by: 3 }

  it('are at most what they are a part of', () => {
    const found = counts({
      approaches: { a: { served: 5, stopped: 6 } },
      satisfaction: [
        {
          ...{ moment: '2024-05', invited: 4, answered: 5, scale: { from: 1, to: 10 } },
          themes: [{ ...theme, of: 2 }],
        },
      ],
      conversations: [{ kind: 'mirror', role: 'client', n: 2, themes: [theme, { ...theme, of: 3 }] }],
      area: [{ indicator: 'i', area: 'a', year: 2012, count: 2, base: 1, kind: 'register' }],
    })
    expect(found.map(({ path, args }) => [path.join(' '), args])).toEqual([
      ['approaches a stopped', { of: 'served', total: 5 }],
      ['satisfaction 0 answered', { of: 'invited', total: 4 }],
      ['satisfaction 0 themes 0 said_by', { of: 'of', total: 2 }],
      ['conversations 0 themes 0 said_by', { of: 'took-part', total: 2 }],
      ['conversations 0 themes 1 of', { of: 'took-part', total: 2 }],
      ['area 0 count', { of: 'base', total: 1 }],
    ])
  })
})

describe('an area', () => {
  const row = { ...{ indicator: 'i', area: 'west', count: 1, base: 2 }, kind: 'register' as const }
  const others = ['east', 'north'].map((name) => ({ ...row, area: name, year: 2012 }))

  it('is compared with one other area over all its years', () => {
    const rows = [
      { ...row, year: 2012, comparison: 'east' },
      { ...row, year: 2013 },
      { ...row, year: 2014, comparison: 'north' },
    ]
    expect(area({ area: [...rows, ...others] })).toMatchObject([
      { code: 'other-comparison', path: ['area', 2, 'comparison'], args: { first: 1, comparison: 'east' } },
    ])
    expect(area({ area: [...rows.slice(0, 2), ...others] })).toEqual([])
  })
})

describe('people served', () => {
  const programme = { approaches: { a: { served: 1 }, b: { served: 2 }, c: {}, d: { served: 0 } } }
  const cases = ['a', 'a', 'b', 'b', 'c', undefined].map((approach) => ({ identity: { approach } }))

  it('are no fewer than the cases of their approach', () => {
    expect(moreCasesThanServed(programme, cases)).toMatchObject([
      { code: 'more-cases-than-served', path: ['approaches', 'a', 'served'], args: { served: 1, cases: 2 } },
    ])
  })

  it('hold the cases that name no approach where there is one approach', () => {
    const one = { approaches: { a: { served: 2 } } }
    expect(moreCasesThanServed(one, cases.slice(4))).toEqual([])
    expect(moreCasesThanServed(one, [...cases.slice(0, 2), ...cases.slice(5)])).toMatchObject([{ args: { cases: 3 } }])
  })
})
