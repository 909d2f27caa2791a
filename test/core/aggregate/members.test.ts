import { describe, expect, it } from 'vitest'
import { groupFieldsOf, membersBy, valuesOf } from '../../../src/core/aggregate/members.ts'
import { oneOrganisation } from '../../../src/core/aggregate/one-organisation.ts'
import { who } from './counted.ts'

const values = (by: Parameters<typeof membersBy>[1], ...of: readonly Parameters<typeof who>[0][]) =>
  membersBy(of.map(who), by).map(({ id, values: found, outcomes }) => [id, ...found, outcomes.length])

describe('groups of cases', () => {
  it('are those with the same in a field, in the order of their values, what is not stated last', () => {
    const of = ['b', undefined, 'a', 'b', 'c'].map((approach) => ({ approach }))
    const expected = [
      ['approach-1', 'a', 1],
      ['approach-2', 'b', 2],
      ['approach-3', 'c', 1],
      ['approach-4', null, 1],
    ]
    expect(values(['approach'], ...of)).toEqual(expected)
    expect(values(['approach'], ...of.toReversed())).toEqual(expected)
  })

  it('go by the first field in which they differ', () => {
    const of = [
      { organisation: 'S', year: 2025 },
      { organisation: 'N' },
      { organisation: 'N', year: 2024 },
      { year: 2023 },
    ]
    const expected = [
      ['organisation-year-1', 'N', '2024', 1],
      ['organisation-year-2', 'N', null, 1],
      ['organisation-year-3', 'S', '2025', 1],
      ['organisation-year-4', null, '2023', 1],
    ]
    expect(values(['organisation', 'year'], ...of)).toEqual(expected)
    expect(values(['organisation', 'year'], ...of.toReversed())).toEqual(expected)
  })

  it('go by what is known of the client, where that is asked', () => {
    const client = { age_group: '18-27', household: 'alone' } as const
    const one = who({ client, municipality: 'Town' } as Parameters<typeof who>[0])
    expect(valuesOf(one.identity, ['age_group', 'household', 'municipality'])).toEqual(['18-27', 'alone', 'Town'])
    expect(valuesOf(who({}).identity, ['age_group', 'household', 'municipality'])).toEqual([null, null, null])
  })
})

describe('the field by which cases are divided, where none is asked for', () => {
  const of = (...some: readonly Parameters<typeof who>[0][]) => groupFieldsOf(some.map(who), null)

  it('is the approach, where there are more, of which one has more cases', () => {
    expect(of({ approach: 'a' }, { approach: 'a' }, { approach: 'b' })).toEqual(['approach'])
    expect(of({ approach: 'a' }, { approach: 'b' })).toBeNull()
    expect(of({ approach: 'a' }, { approach: 'a' })).toBeNull()
    // What is not stated is no approach.
    expect(of({ approach: 'a' }, { approach: 'a' }, {}, {})).toBeNull()
    expect(of({ approach: 'a' }, { approach: 'b' }, {}, {})).toBeNull()
    expect(of()).toBeNull()
  })

  it('is else the organisation', () => {
    const [north, south] = [{ organisation: 'N' }, { organisation: 'S' }]
    expect(of({ ...north, approach: 'a' }, north, south)).toEqual(['organisation'])
    expect(of({ ...north, approach: 'a' }, { ...north, approach: 'a' }, { ...south, approach: 'b' })).toEqual([
      'approach',
    ])
  })

  it('is what is asked for, whatever comes of that', () => {
    expect(groupFieldsOf([who({ approach: 'a' })], ['year'])).toEqual(['year'])
    expect(groupFieldsOf([], ['year', 'approach'])).toEqual(['year', 'approach'])
  })
})

it('a group is one organisation where all of its cases are, and no case of another group', () => {
  const of = (approach: string, ...organisations: readonly (string | undefined)[]) =>
    organisations.map((organisation) => who({ approach, organisation }))
  const found = (...cases: readonly ReturnType<typeof of>[]) => oneOrganisation(membersBy(cases.flat(), ['approach']))
  expect(found(of('a', 'N', 'N'), of('b', 'S'))).toEqual(['approach-1', 'approach-2'])
  expect(found(of('a', 'N', 'S'), of('b', 'E'))).toEqual(['approach-2'])
  expect(found(of('a', 'N'), of('b', 'N', 'S'))).toEqual([])
  expect(found(of('a', 'N', undefined), of('b', undefined))).toEqual([])
  expect(found(of('a', undefined, undefined), of('b', 'S'))).toEqual(['approach-2'])
})
