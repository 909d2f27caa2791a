import { describe, expect, it } from 'vitest'
import { type Selection, selections } from '../../../src/core/case/evaluation.ts'
import { casesByApproach } from '../../../src/core/programme/programme-case.ts'
import { isSample, selectionOf, selectionOfAll } from '../../../src/core/programme/selection.ts'
import { withApproaches } from '../../../src/core/programme/with-approaches.ts'
import { defaultSettings } from '../../generators/evaluation.ts'

describe('how the cases of an approach were chosen', () => {
  const settings = { ...defaultSettings, selection: 'purposive' as const }
  const known = { ...settings, approaches: { a: { selection: 'random' as const }, b: {} } }

  it.each([
    ['as it says itself', 'a', { selection: 'all' as const }, known, 'all'],
    ['as the settings say of it', 'a', {}, known, 'random'],
    ['as the settings say of it, where the programme does not name it', 'a', undefined, known, 'random'],
    ['as the settings say of all', 'b', {}, known, 'purposive'],
    ['as the settings say of all, where they do not name it', 'c', {}, known, 'purposive'],
    ['as the settings say of all, of cases of no approach', null, undefined, known, 'purposive'],
  ])('is %s', (_, approach, stated, of, selection) => {
    expect(selectionOf(approach, stated, of)).toBe(selection)
  })

  it.each([
    ['no approach is named', [], 'purposive'],
    ['none says', [{}, {}], 'purposive'],
    ['all say the same', [{ selection: 'all' }, { selection: 'all' }], 'all'],
    ['one says the same as the project of the others', [{ selection: 'purposive' }, {}], 'purposive'],
    ['one says otherwise', [{ selection: 'all' }, {}], 'by-approach'],
    ['two differ', [{ selection: 'all' }, { selection: 'random' }], 'by-approach'],
  ] satisfies [string, { selection?: Selection }[], string][])('is of all together, where %s', (_, each, selection) => {
    expect(selectionOfAll(each, 'purposive')).toBe(selection)
  })

  it('makes them a sample where they were drawn by lot or taken as they came', () => {
    expect(selections.filter(isSample)).toEqual(['random', 'consecutive'])
    expect(isSample('by-approach')).toBe(false)
  })
})

describe('cases by approach', () => {
  const cases = ['b', undefined, 'a', 'b'].map((approach, at) => ({ at, identity: { approach } }))
  const found = (approaches: readonly string[]) =>
    [...casesByApproach(cases, approaches)].map(([id, own]) => [id, own.map(({ at }) => at)])

  it('stand with the approach that they name, and else by themselves', () => {
    const apart = [
      ['b', [0, 3]],
      [null, [1]],
      ['a', [2]],
    ]
    expect([found(['a', 'b']), found([])]).toEqual([apart, apart])
  })

  it('stand with the only approach there is where they name none', () => {
    expect(found(['a'])).toEqual([
      ['b', [0, 3]],
      ['a', [1, 2]],
    ])
  })
})

describe('the approaches of settings and programme', () => {
  const settings = {
    ...defaultSettings,
    approaches: { a: { title: 'A of settings' }, b: { evaluated_support: ['x'] }, z: { title: 'Z' } },
  }

  it('say together what either does, the settings first', () => {
    const more = { title: 'of programme', evaluated_support: ['y'] }
    const found = withApproaches(settings, { approaches: { a: more, b: more, c: more } })
    expect(found.approaches).toEqual({
      a: { title: 'A of settings', evaluated_support: ['y'] },
      b: { title: 'of programme', evaluated_support: ['x'] },
      c: more,
      z: { title: 'Z' },
    })
    expect({ ...found, approaches: {} }).toEqual({ ...settings, approaches: {} })
  })

  it('are those of the settings where a programme has none', () => {
    expect(withApproaches(settings, {})).toEqual(settings)
  })

  it('each say how their cases were chosen where they differ, and those that agree only what they said', () => {
    const differ = withApproaches(settings, { approaches: { a: { selection: 'all' } } })
    expect(differ.selection).toBe('by-approach')
    expect(Object.entries(differ.approaches).map(([id, one]) => [id, one.selection, one.title])).toEqual([
      ['a', 'all', 'A of settings'],
      ['b', 'unknown', undefined],
      ['z', 'unknown', 'Z'],
    ])
    const agree = withApproaches({ ...settings, approaches: {} }, { approaches: { a: { selection: 'all' } } })
    expect([agree.selection, agree.approaches.a?.selection]).toEqual(['all', 'all'])
    const silent = withApproaches(settings, { approaches: { a: {} } })
    expect(Object.keys(silent.approaches.a ?? {})).toEqual(['title', 'evaluated_support'])
  })
})
