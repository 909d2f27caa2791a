import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../../src/core/case/evaluation.ts'
import {
  checkProgramme,
  checkProgrammePart,
  checkQuotes,
} from '../../../../src/core/checks/programme/check-programme.ts'
import { counts } from '../../../../src/core/checks/programme/counts.ts'
import type { Programme, Theme } from '../../../../src/core/programme/programme.ts'
import { evaluationWith } from '../../by-hand.ts'
import { type Short, short } from '../found.ts'

const talk = { kind: 'mirror' as const, role: 'client' as const, n: 3 }
const round = { moment: '2025-05', invited: 4, answered: 4, scale: { from: 1, to: 5 } }
const places = (found: readonly Short[]) => found.map(([code, place]) => `${place} ${code}`)

describe('a count', () => {
  const above = (place: string, of: string, total: number, written: string): Short => [
    'count-above-total',
    place,
    { of, total },
    { written },
  ]
  const found = (programme: Programme) => short(counts(programme))

  it('of those who stopped is at most that of those served, where both are known', () => {
    const approaches = {
      a: { served: 5, stopped: 5 },
      b: { served: 5, stopped: 6 },
      c: { stopped: 6 },
      d: { served: 0 },
    }
    expect(found({ approaches })).toEqual([above('approaches.b.stopped', 'served', 5, '6')])
  })

  it('of an area is at most its base', () => {
    const row = { indicator: 'debts', area: 'west', year: 2024, base: 7, kind: 'register' as const }
    expect(found({ area: [7, 8].map((count) => ({ ...row, count })) })).toEqual([above('area.1.count', 'base', 7, '8')])
  })

  it('of those who said a thing is at most that of those who could have: as the theme says, or all', () => {
    const theme = (said_by: number, of?: number): Theme => ({ theme: 'Time', said_by, of })
    const themes = [theme(3), theme(4), theme(2, 2), theme(3, 2), theme(9, 4), theme(3, 3)]
    expect(
      found({
        conversations: [
          { ...talk, themes: [] },
          { ...talk, themes },
        ],
      }),
    ).toEqual([
      above('conversations.1.themes.1.said_by', 'took-part', 3, '4'),
      above('conversations.1.themes.3.said_by', 'of', 2, '3'),
      above('conversations.1.themes.4.of', 'took-part', 3, '4'),
    ])
    expect(found({})).toEqual([])
  })
})

describe('a quote', () => {
  const quoted = (...consents: readonly (Theme['consent'] | null)[]): readonly Theme[] =>
    consents.map((consent) => ({ theme: 'Time', said_by: 1, ...(consent === null ? {} : { quote: 'Yes', consent }) }))
  const programme: Programme = {
    satisfaction: [round, { ...round, themes: quoted(null, 'published', undefined) }],
    conversations: [{ ...talk, themes: quoted('internal', undefined) }],
  }
  const found = (audience: Audience) => short(checkQuotes(programme, audience))

  it('for who knows the case: it is told that nothing is said of consent', () => {
    expect(found('internal')).toEqual([
      ['quote-without-consent', 'satisfaction.1.themes.2.quote'],
      ['quote-without-consent', 'conversations.0.themes.1.quote'],
    ])
  })

  it('for anyone: it has consent for that', () => {
    expect(found('published')).toEqual([
      ['quote-not-published', 'satisfaction.1.themes.2.quote'],
      ['quote-not-published', 'conversations.0.themes.0.quote'],
      ['quote-not-published', 'conversations.0.themes.1.quote'],
    ])
    expect(checkQuotes({}, 'published')).toEqual([])
  })
})

describe('a programme', () => {
  const row = { indicator: 'debts', area: 'west', year: 2024, count: 1, base: 7, kind: 'register' as const }
  const programme: Programme = {
    approaches: { A: { title: 'Steps' }, b: { title: 'Steps', served: 1, stopped: 2 } },
    satisfaction: [{ ...round, approach: 'none', scores: [9] }],
    area: [{ ...row, comparison: 'west' }],
  }

  it('is told all that is the matter, in this order', () => {
    const { settings } = evaluationWith()
    expect(places(short(checkProgramme(programme, settings, evaluationWith())))).toEqual([
      'approaches.A not-an-id',
      'approaches.b.title approach-title-twice',
      'satisfaction.0.approach unnamed-approach',
      'approaches.b.stopped count-above-total',
      'satisfaction.0.scores.0 grade-outside-scale',
      'area.0.comparison area-with-itself',
    ])
  })

  it('that could not be read as a whole is told of counts and grades', () => {
    expect(places(short(checkProgrammePart(programme)))).toEqual([
      'approaches.b.stopped count-above-total',
      'satisfaction.0.scores.0 grade-outside-scale',
    ])
  })
})
