import { describe, expect, it } from 'vitest'
import type { Conversation } from '../../../src/core/programme/programme.ts'
import { satisfactionResult } from '../../../src/core/programme/satisfaction.ts'
import { conversationResults, themeShares } from '../../../src/core/programme/themes.ts'

const round = { moment: '2025-06', invited: 40, answered: 5, scale: { from: 1, to: 10 } }

describe('a round of asking clients', () => {
  it('is of an approach or of none, with what was asked and of how many', () => {
    const { moment, invited, answered, scale } = round
    const told = { moment, invited, answered, scale }
    expect(satisfactionResult({ ...round, approach: 'steps' })).toMatchObject({ approach: 'steps', ...told })
    expect(satisfactionResult(round)).toMatchObject({ approach: null, ...told, themes: [] })
  })

  it('has no response where nobody was invited', () => {
    const found = satisfactionResult({ ...round, invited: 0, answered: 0, selection: 'random' })
    expect([found.response, found.response_estimate]).toEqual([null, null])
    expect(satisfactionResult({ ...round, answered: 0 }).response).toBe(0)
  })

  it.each([
    ['random', { k: 5, n: 40, share: 0.125 }],
    ['consecutive', { k: 5, n: 40, share: 0.125 }],
    ['all', null],
    ['purposive', null],
    ['unknown', null],
  ] as const)('has intervals of the response or none where those invited were chosen so: %s', (selection, estimate) => {
    const found = satisfactionResult({ ...round, selection }).response_estimate
    expect(found && { k: found.k, n: found.n, share: found.share }).toEqual(estimate)
  })

  it.each([
    ['an odd number', { scores: [9, 7, 1] }, 7],
    ['an even number, halfway the middle two', { scores: [9, 7, 8, 1] }, 7.5],
    ['an even number of which the middle two are alike', { counts: { 6: 1, 7: 2, 10: 1 } }, 7],
    ['one', { scores: [4] }, 4],
    ['two', { scores: [10, 4] }, 7],
    ['counts of which some are none', { counts: { 1: 0, 5: 1, 9: 0 } }, 5],
  ])('has the grade in the middle of %s', (_, given, median) => {
    expect(satisfactionResult({ ...round, ...given }).median).toBe(median)
  })

  it('counts grades one by one beside those that were counted', () => {
    const found = satisfactionResult({ ...round, counts: { 10: 2, 8: 1 }, scores: [8, 6, 8] })
    expect(found.distribution).toEqual([
      { grade: 6, n: 1 },
      { grade: 8, n: 3 },
      { grade: 10, n: 2 },
    ])
    expect([found.n, found.mean]).toEqual([6, 50 / 6])
  })

  it('has themes by how many of those who answered said them', () => {
    const { themes } = satisfactionResult({ ...round, themes: [{ theme: 'time', said_by: 2 }] })
    expect(themes).toEqual([{ theme: 'time', said_by: 2, of: 5, share: 0.4 }])
  })
})

describe('what came up', () => {
  it('is told with the words of somebody and how far they may go', () => {
    const theme = { theme: 'time', said_by: 1 }
    const quoted = { ...theme, quote: 'At last', consent: 'published' as const }
    expect(themeShares([quoted, { ...theme, consent: 'internal' }], 4)).toEqual([
      { ...quoted, of: 4, share: 0.25 },
      { ...theme, of: 4, share: 0.25 },
    ])
  })

  it('is said by no part of nobody', () => {
    expect(themeShares([{ theme: 'time', said_by: 0 }], 0)).toEqual([{ theme: 'time', said_by: 0, of: 0, share: 0 }])
  })

  it('stands in its order where as many said it', () => {
    const themes = ['b', 'a', 'c'].map((theme) => ({ theme, said_by: theme === 'c' ? 2 : 1 }))
    expect(themeShares(themes, 4).map(({ theme }) => theme)).toEqual(['c', 'b', 'a'])
  })
})

describe('conversations', () => {
  const talk = (more: Partial<Conversation>): Conversation => ({
    kind: 'mirror',
    role: 'client',
    n: 4,
    themes: [],
    ...more,
  })

  it('are told by role, then by kind, in the order of their lists', () => {
    const kinds = ['focus-group', 'interview', 'mirror'] as const
    const roles = ['volunteer', 'project-leader', 'worker', 'client'] as const
    const all = roles.flatMap((role) => kinds.map((kind) => talk({ role, kind })))
    expect(conversationResults(all).map(({ role, kind }) => [role, kind])).toEqual(
      all.toReversed().map(({ role, kind }) => [role, kind]),
    )
  })

  it('stay apart by approach, each with when and with how many it was held', () => {
    const themes = [{ theme: 'time', said_by: 1 }]
    const found = conversationResults([
      ...[talk({ approach: 'steps', at: '2025-03', themes }), talk({}), talk({ approach: 'steps', n: 8 })],
    ])
    expect(found).toEqual([
      {
        ...{ approach: 'steps', kind: 'mirror', role: 'client' },
        conversations: [
          { at: '2025-03', n: 4, themes: [{ theme: 'time', said_by: 1, of: 4, share: 0.25 }] },
          { at: null, n: 8, themes: [] },
        ],
      },
      { approach: null, kind: 'mirror', role: 'client', conversations: [{ at: null, n: 4, themes: [] }] },
    ])
  })
})
