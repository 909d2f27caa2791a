import { describe, expect, it } from 'vitest'
import { publishedProgramme } from '../../../src/core/disclosure/programme.ts'
import type { Programme, Satisfaction, Theme } from '../../../src/core/programme/programme.ts'
import { settingsWith, usualSettings } from './members.ts'

const none = { blocks: [], cases: [], is_part: false }
const publish = (programme: Programme, round: number | null = null) =>
  publishedProgramme(programme, [], none, round === null ? usualSettings : settingsWith({ round }))

describe('an approach that is published', () => {
  it('says its facts, and of conditions whether they were met', () => {
    const conditions = [
      { text: 'Tijd', met: 'partly', because: 'Druk' },
      { text: 'Geld', met: 'yes' },
    ] as const
    const approach = { title: 'Steps', municipality: 'Town', voluntary: true, caseload: 12, conditions }
    expect(publish({ approaches: { steps: { ...approach, served: 23, stopped: 8 } as never } }, 5).approaches).toEqual([
      {
        ...{ approach: 'steps', title: 'Steps', municipality: 'Town', voluntary: true, caseload: 12 },
        ...{ served: 25, stopped: 10 },
        conditions: [
          { text: 'Tijd', met: 'partly' },
          { text: 'Geld', met: 'yes' },
        ],
      },
    ])
    expect(publish({})).toEqual({
      ...{ approaches: [], satisfaction: [], conversations: [], area: [], statements: [], lessons: [] },
    })
  })

  it('says its lessons by their weight, those without one last and as they came', () => {
    const lesson = (text: string, weight?: number) => ({ lesson: text, weight }) as never
    const { lessons } = publish({ lessons: [lesson('a'), lesson('b', 1), lesson('c', 3), lesson('d')] })
    expect(lessons.map((one) => (one as unknown as { lesson: string }).lesson)).toEqual(['c', 'b', 'a', 'd'])
  })

  it.each([
    [10, 5, true],
    [10, 0, true],
    [10, 10, true],
    [10, 4, false],
    [10, 6, false],
    [9, 0, false],
  ])('says of a year of its area with %i people, %i of whom are counted: %s', (base, count, isShown) => {
    const row = { indicator: 'kwetsbaar', area: 'West', kind: 'register' as const, year: 2020, base, count }
    expect(publish({ area: [row] }).area.length).toBe(isShown ? 1 : 0)
  })
})

describe('a round of satisfaction that is published', () => {
  const round = (more: Partial<Satisfaction>, base: number | null = null) =>
    publish(
      { satisfaction: [{ moment: '2025-06-03', scale: { from: 1, to: 10 }, invited: 40, answered: 20, ...more }] },
      base,
    ).satisfaction[0]

  it.each([
    [10, 10, true],
    [15, 10, true],
    [14, 10, false],
    [9, 9, false],
  ])('has %i invited, of whom %i answered: %s', (invited, answered, isShown) => {
    expect(round({ invited, answered, counts: { '7': answered } }) !== undefined).toBe(isShown)
  })

  it('has its month, its mean to a tenth, and its grades where each was given by five', () => {
    expect(round({ approach: 'steps', counts: { '6': 5, '8': 15 } })).toEqual({
      ...{ approach: 'steps', scale: { from: 1, to: 10 }, moment: '2025-06', invited: 40, answered: 20, mean: 7.5 },
      distribution: [
        { grade: 6, n: 5 },
        { grade: 8, n: 15 },
      ],
      themes: [],
    })
    expect(round({ counts: { '6': 4, '8': 16 } })).toMatchObject({ approach: null, mean: 7.6, distribution: null })
    expect(round({ counts: { '6': 5, '8': 15 } }, 5)).toMatchObject({ mean: 7.5, distribution: null })
  })
})

describe('a theme that is published', () => {
  const theme = (more: Partial<Theme>, n: number, round: number | null = null) =>
    publish(
      { conversations: [{ kind: 'mirror', role: 'client', n, themes: [{ theme: 'pace', said_by: 5, ...more }] }] },
      round,
    ).conversations[0]

  it.each([
    [10, 5, [5, 10]],
    [10, 10, [10, 10]],
    [10, 6, [null, null]],
    [11, 6, [6, 11]],
  ])('of %i people was said by %i, of which is shown %j', (n, said_by, [by, of]) => {
    expect(theme({ said_by }, n)?.themes).toEqual([{ theme: 'pace', said_by: by, of, quote: null }])
  })

  it('is of as many as it says itself, and rounded like them', () => {
    expect(theme({ of: 12, said_by: 7 }, 30)?.themes[0]).toMatchObject({ said_by: 7, of: 12 })
    expect(theme({ of: 12, said_by: 7 }, 31, 5)).toMatchObject({ n: 30, themes: [{ said_by: 5, of: 10 }] })
    expect(theme({ of: 9, said_by: 6 }, 30)).toBeUndefined()
    expect(theme({ said_by: 4 }, 30)).toBeUndefined()
  })

  it('has words with consent to publish them, also where few said it', () => {
    const words = { quote: 'Too fast', consent: 'published' } as const
    expect(theme({ ...words, said_by: 4 }, 9)).toMatchObject({
      ...{ approach: null, kind: 'mirror', role: 'client', n: null },
      themes: [{ said_by: null, of: null, quote: 'Too fast' }],
    })
    expect(theme({ quote: 'Too fast' }, 10)?.themes[0]?.quote).toBeNull()
  })
})
