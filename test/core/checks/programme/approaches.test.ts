import { describe, expect, it } from 'vitest'
import type { Approach, Settings } from '../../../../src/core/case/evaluation.ts'
import { approaches, namedApproaches, titlesTwice } from '../../../../src/core/checks/programme/approaches.ts'
import type { ProgrammeApproach } from '../../../../src/core/programme/programme.ts'
import { evaluationWith, listed, pricesOf } from '../../by-hand.ts'
import { type Short, short } from '../found.ts'

const evaluation = evaluationWith(
  { approaches: { steps: {}, plan: {} } },
  { prices: pricesOf(listed('visit', 'Visit', 80), listed('bus', 'Bus', 2)) },
)

/** What is found in approaches of a programme, beside what the settings say of them. */
function found(
  programme: Readonly<Record<string, ProgrammeApproach>> | undefined,
  stated: Readonly<Record<string, Approach>> = {},
): readonly Short[] {
  const settings: Settings = { ...evaluation.settings, approaches: stated }
  return short(approaches({ approaches: programme }, settings, evaluation))
}

describe('an approach of a programme', () => {
  it('is called by an id', () => {
    expect(found({ steps: {}, 'Step by step': {} })).toEqual([
      ['not-an-id', 'approaches.Step by step', {}, { on: 'key', written: 'Step by step' }],
    ])
    expect(found(undefined)).toEqual([])
  })

  it('has evaluated support with a price, and a payer that is there', () => {
    expect(found({ steps: { evaluated_support: ['visit', 'bus'], payer: 'state' } })).toEqual([])
    expect(found({ plan: {}, steps: { evaluated_support: ['visit', 'buss'], payer: 'stat' } })).toEqual([
      [
        'unknown-price',
        'approaches.steps.evaluated_support.1',
        { searched: 2, lists: ['list'] },
        { written: 'buss', among: ['visit', 'bus'] },
      ],
      [
        'unknown-payer',
        'approaches.steps.payer',
        {},
        { written: 'stat', among: ['municipality', 'insurer', 'state', 'client', 'employer', 'landlord'] },
      ],
    ])
  })

  const title: Short = ['approach-said-otherwise', 'approaches.steps.title', { field: 'title' }]
  const support: Short = [
    'approach-said-otherwise',
    'approaches.steps.evaluated_support',
    { field: 'evaluated_support' },
    { on: 'key' },
  ]

  it.each<[string, ProgrammeApproach, Approach | undefined, readonly Short[]]>([
    ['in both', { title: 'Steps' }, { title: 'Steps' }, []],
    ['with another title', { title: 'Steps' }, { title: 'Step' }, [title]],
    [
      'with another title in one language',
      { title: { nl: 'Stap', en: 'Step' } },
      { title: { nl: 'Stap', en: 'Stairs' } },
      [title],
    ],
    ['with a title in the settings only', {}, { title: 'Steps' }, []],
    ['with a title in the programme only', { title: 'Steps' }, {}, []],
    [
      'with the same support in another order',
      { evaluated_support: ['visit', 'bus'] },
      { evaluated_support: ['bus', 'visit'] },
      [],
    ],
    ['with less support', { evaluated_support: ['visit'] }, { evaluated_support: ['visit', 'bus'] }, [support]],
    ['with other support', { evaluated_support: ['visit'] }, { evaluated_support: ['bus'] }, [support]],
    ['with no support', { evaluated_support: ['visit'] }, { evaluated_support: [] }, [support]],
    ['with support in the settings only', {}, { evaluated_support: ['bus'] }, []],
    ['with support in the programme only', { evaluated_support: ['bus'] }, {}, []],
    ['in the programme only', { title: 'Steps', evaluated_support: ['bus'] }, undefined, []],
    [
      'with both otherwise',
      { title: 'Steps', evaluated_support: [] },
      { title: '', evaluated_support: ['bus'] },
      [title, support],
    ],
  ])('is said the same in the settings: %s', (_, here, there, expected) => {
    expect(found({ steps: here }, there === undefined ? {} : { steps: there })).toEqual(expected)
  })
})

describe('titles of approaches', () => {
  const twice = (all: Readonly<Record<string, ProgrammeApproach>>) => short(titlesTwice({ approaches: all }))
  const second = (id: string, first: string): Short => [
    'approach-title-twice',
    `approaches.${id}.title`,
    { first },
    { on: 'key' },
  ]

  it('are those of one approach; each further one is told, with the first of that title', () => {
    expect(twice({ a: { title: 'Steps' }, b: { title: ' STEPS' }, c: { title: 'steps ' } })).toEqual([
      second('b', 'a'),
      second('c', 'a'),
    ])
    expect(twice({ a: { title: 'Steps' }, b: { title: 'Step' }, c: {}, d: {} })).toEqual([])
    expect(titlesTwice({})).toEqual([])
  })

  it('may be alike in both languages of one approach, and are told once where both are taken', () => {
    const both = { nl: 'Plan', en: 'Plan' }
    expect(twice({ a: { title: both }, b: { title: { nl: 'Stap', en: 'Step' } } })).toEqual([])
    expect(twice({ a: { title: 'Stap' }, b: { title: 'Step' }, c: { title: { nl: 'Step', en: 'Stap' } } })).toEqual([
      second('c', 'b'),
    ])
  })
})

describe('satisfaction and conversations', () => {
  const round = { moment: '2025-05', invited: 4, answered: 2, scale: { from: 1, to: 10 } }
  const talk = { kind: 'mirror' as const, role: 'client' as const, n: 3, themes: [] }

  it('are about an approach that is named, or about none', () => {
    const unnamed = (place: string, written: string): Short => [
      'unnamed-approach',
      place,
      {},
      { written, among: ['steps', 'plan'] },
    ]
    const satisfaction = [round, { ...round, approach: 'steps' }, { ...round, approach: 'step' }]
    const conversations = [{ ...talk, approach: 'plans' }, talk, { ...talk, approach: 'plan' }]
    expect(short(namedApproaches({ satisfaction, conversations }, evaluation))).toEqual([
      unnamed('satisfaction.2.approach', 'step'),
      unnamed('conversations.0.approach', 'plans'),
    ])
    expect(namedApproaches({}, evaluation)).toEqual([])
  })
})
