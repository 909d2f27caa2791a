import { describe, expect, it } from 'vitest'
import type { PublishedBlock } from '../../../src/core/disclosure/block.ts'
import { type PublishedProgramme, publishedProgramme } from '../../../src/core/disclosure/programme.ts'
import type { Published } from '../../../src/core/disclosure/published.ts'
import type { Programme } from '../../../src/core/programme/programme.ts'
import type { Statement } from '../../../src/core/programme/statement.ts'
import { evaluationWith } from '../by-hand.ts'

const { settings } = evaluationWith({ audience: 'published' })
const none = { blocks: [], cases: [], is_part: false }

function publish(
  programme: Programme,
  statements: readonly Statement[] = [],
  cases: Pick<Published, 'blocks' | 'cases' | 'is_part'> = none,
): PublishedProgramme {
  return publishedProgramme(programme, statements, cases, settings)
}

describe('counts of people in a published programme', () => {
  it.each([
    [{ served: 9, stopped: 0 }, null, null],
    [{ served: 10, stopped: 4 }, 10, null],
    [{ served: 10, stopped: 5 }, 10, 5],
    [{ served: 10, stopped: 7 }, 10, null],
    [{ served: 40, stopped: 0 }, 40, 0],
    [{ served: 40 }, 40, null],
    [{ stopped: 12 }, null, null],
  ])('of %o served are %s, and %s stopped', (stated, served, stopped) => {
    expect(publish({ approaches: { steps: stated } }).approaches[0]).toMatchObject({ served, stopped })
  })

  it('leave out why a condition was met', () => {
    const conditions = [{ text: 'Tijd', met: 'partly', because: 'Anna was ziek' }] as const
    expect(JSON.stringify(publish({ approaches: { steps: { conditions } } }))).not.toContain('Anna')
  })

  it('are silent about a round that few answered, or that few did not', () => {
    const round = { moment: '2025-06-03', scale: { from: 1, to: 10 }, counts: { '7': 6, '8': 6 } }
    const answered = (some: number, invited: number) =>
      publish({ satisfaction: [{ ...round, answered: some, invited }] }).satisfaction
    expect(answered(9, 40)).toEqual([])
    expect(answered(12, 15)).toEqual([])
    expect(answered(12, 40)).toMatchObject([{ moment: '2025-06', mean: 7.5, distribution: [{ n: 6 }, { n: 6 }] }])
  })

  it('give a mean alone where one grade was given by few', () => {
    const round = { moment: '2025', scale: { from: 1, to: 10 }, invited: 40, answered: 12, counts: { '3': 1, '8': 11 } }
    expect(publish({ satisfaction: [round] }).satisfaction).toMatchObject([{ mean: 7.6, distribution: null }])
  })

  it('give no grade where few gave one, or few who answered gave none', () => {
    const round = { moment: '2025', scale: { from: 1, to: 10 }, invited: 60 }
    const graded = (answered: number, n: number) =>
      publish({ satisfaction: [{ ...round, answered, counts: { '7': n } }] }).satisfaction[0]
    expect(graded(20, 20)).toMatchObject({ answered: 20, mean: 7, distribution: [{ grade: 7, n: 20 }] })
    expect(graded(20, 15)).toMatchObject({ mean: 7 })
    // Four gave none; of nine nothing is told.
    expect(graded(20, 16)).toMatchObject({ answered: 20, mean: null, distribution: null })
    expect(graded(20, 9)).toMatchObject({ answered: 20, mean: null, distribution: null })
    expect(graded(20, 10)).toMatchObject({ mean: 7 })
  })

  it('are rounded where the settings ask for it, and then grades are not counted', () => {
    const rounded = { ...settings, disclosure: { ...settings.disclosure, round: 5 } }
    const counts = { '7': 12, '8': 11 }
    const satisfaction = [{ moment: '2025', scale: { from: 1, to: 10 }, invited: 41, answered: 23, counts }]
    const themes = [{ theme: 'tempo', said_by: 8 }]
    const conversations = [{ kind: 'mirror' as const, role: 'client' as const, n: 22, themes }]
    const found = publishedProgramme({ satisfaction, conversations }, [], none, rounded)
    expect(found.satisfaction).toMatchObject([{ invited: 40, answered: 25, mean: 7.5, distribution: null }])
    expect(found.conversations).toMatchObject([{ n: 20, themes: [{ said_by: 10, of: 20 }] }])
  })

  it('leave out years of an area that few are counted in, and compare only what is left', () => {
    const row = { indicator: 'kwetsbaar', area: 'West', kind: 'register' as const, base: 100 }
    const area = [
      { ...row, year: 2012, count: 23 },
      { ...row, year: 2014, count: 19 },
      { ...row, year: 2016, count: 3 },
      { ...row, year: 2018, count: 98 },
    ]
    const [series] = publish({ area }).area
    expect(series?.years.map(({ year }) => year)).toEqual([2012, 2014])
    expect(series?.change).toBeCloseTo(-0.04, 12)
  })
})

describe('words of people in a published programme', () => {
  const themes = (said_by: number, more: object) => [{ theme: 'tempo', said_by, quote: 'Het ging te snel', ...more }]
  const held = (n: number, said_by: number, more: object) =>
    publish({ conversations: [{ kind: 'mirror', role: 'client', n, themes: themes(said_by, more) }] }).conversations

  it('are there only with consent to publish them', () => {
    for (const consent of [undefined, 'internal'] as const)
      expect(JSON.stringify(held(30, 20, { consent }))).not.toContain('snel')
    expect(held(30, 20, { consent: 'published' })[0]?.themes[0]).toMatchObject({
      ...{ said_by: 20, of: 30, quote: 'Het ging te snel' },
    })
  })

  it('stand without numbers where few took part, few said it or few did not', () => {
    for (const [n, said_by] of [
      [8, 6],
      [30, 4],
      [30, 28],
    ] as const)
      expect(held(n, said_by, { consent: 'published' })[0]?.themes[0]).toMatchObject({ said_by: null, of: null })
    expect([8, 10, 30].map((n) => held(n, 5, { consent: 'published' })[0]?.n)).toEqual([null, 10, 30])
    expect(held(8, 6, {})).toEqual([])
    expect(held(30, 4, {})).toEqual([])
  })
})

describe('the statement of a published programme', () => {
  const cost = { amount: 20_000, served: 30, per_client: 20_000 / 30, from: 'budget' as const }
  const figures = { known: 12, n: 12, avoided_support: 0, gain: 5000.4, net: -14_999.6, interval: null }
  const statement = { approach: 'steps', cost, evaluated: null, reason: null, for_all: figures } as unknown as Statement
  const block = { n: 12, known: 12, amounts: { returns: { investment: 1, benefit: 2 } } } as unknown as PublishedBlock
  const found = (of: Partial<Pick<Published, 'blocks' | 'cases' | 'is_part'>>, from = statement) =>
    publish({}, [from], { ...none, blocks: [block], ...of }).statements

  it('is in whole euros, where it adds nothing to what is shown of the same cases', () => {
    expect(found({})).toMatchObject([{ cost, for_all: { gain: 5000, net: -15_000, interval: null } }])
  })

  it('says between what an estimate for all lies, outwards to hundreds', () => {
    const estimated = { ...statement, for_all: { ...figures, interval: [-3210.5, 13_200.1] } } as unknown as Statement
    expect(found({}, estimated)[0]?.for_all?.interval).toEqual([-3300, 13_300])
  })

  it('shows the budget alone where the cases are not those of one block of which investment and benefit are shown', () => {
    const alone = [{ cost, for_all: null }]
    expect(found({ blocks: [] })).toMatchObject(alone)
    expect(found({ is_part: true })).toMatchObject(alone)
    expect(found({ blocks: [{ ...block, n: 13, known: 13 }] })).toMatchObject(alone)
    expect(found({ blocks: [{ ...block, amounts: null }] })).toMatchObject(alone)
    expect(found({ cases: [{ case: 'one' }] as unknown as [] })).toMatchObject(alone)
  })

  it('is not there for few people, or where its cost follows from months in cases', () => {
    expect(found({}, { ...statement, cost: { ...cost, served: 9 } })).toEqual([])
    expect(found({}, { ...statement, cost: { ...cost, from: 'caseload' } })).toEqual([])
  })
})
