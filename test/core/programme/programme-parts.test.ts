import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/core/case/evaluation.ts'
import type { Programme } from '../../../src/core/programme/programme.ts'
import { programmeResult } from '../../../src/core/programme/programme-result.ts'
import { evaluationWith, line, type Told } from '../by-hand.ts'
import { caseOf } from './case-of.ts'

function partsOf(programme: Programme, stories: readonly Told[] = [], settings: Partial<Settings> = {}) {
  const evaluation = evaluationWith(settings)
  return programmeResult(
    programme,
    stories.map((story) => caseOf(story, evaluation)),
    evaluation,
  )
}

const workers = { fte_year_cost: 90_000, caseload: 50 }

describe('what an approach states', () => {
  it.each([
    ['a budget', { budget: 1000 }, [null, ['a']]],
    ['the cost of a worker', { fte_year_cost: 90_000 }, [['a'], ['a']]],
    ['neither', { caseload: 50, served: 4 }, [null, null]],
  ])('has a table of caseloads and a statement or none where it is %s', (_, stated, [tables, statements]) => {
    const found = partsOf({ approaches: { a: stated } })
    expect(found.approaches?.map(({ approach }) => approach)).toEqual(['a'])
    expect(found.caseloads?.map(({ approach }) => approach) ?? null).toEqual(tables)
    expect(found.statements?.map(({ approach }) => approach) ?? null).toEqual(statements)
  })

  it('has its own cases in the statement and the table', () => {
    const support = { started: '2025-01', ended: '2025-06' }
    const found = partsOf({ approaches: { a: workers, b: workers } }, [
      { approach: 'b', support },
      { approach: 'b', support },
      { approach: 'c', support },
    ])
    expect(found.caseloads?.map(({ months, months_known }) => [months, months_known])).toEqual([
      [null, 0],
      [6, 2],
    ])
    expect(found.statements?.map(({ evaluated }) => evaluated?.n ?? 0)).toEqual([0, 2])
  })
})

describe('how many were served', () => {
  const approach = { ...workers, budget: 4000 }
  const servedOf = (programme: Programme) =>
    partsOf(programme, [], { served: 40 }).statements?.map(({ cost }) => cost?.served ?? null)

  it('is what the approach says, or else what the project says of its only one', () => {
    expect(servedOf({ approaches: { a: { ...approach, served: 20 } } })).toEqual([20])
    expect(servedOf({ approaches: { a: approach } })).toEqual([40])
    expect(servedOf({ approaches: { a: approach, b: { ...approach, served: 5 } } })).toEqual([null, 5])
    expect(partsOf({ approaches: { a: approach } }, [], { served: 40 }).caseloads?.[0]?.cost.budget_per_client).toBe(
      100,
    )
  })
})

describe('budgets', () => {
  const marked = line(1, 100, { investment: true })

  it.each([
    ['the tailored and the usual support cost', { intervention: [marked], reference: [marked] }, true],
    ['the tailored support cost, and not the usual one', { intervention: [marked] }, false],
    ['hours of workers', { support: { worker_hours: 3 } }, true],
    ['how long people waited', { support: { asked: '2025-01', started: '2025-02' } }, true],
    ['how many workers they deal with', { support: { contact_persons: 1 } }, true],
    ['how many they would have dealt with alone', { support: { usual_contact_persons: 1 } }, false],
    ['a grade', { experience: [{ role: 'client' as const, grade: 8 }] }, true],
    ['nothing of all this', {}, false],
  ] satisfies [string, Told, boolean][])('are told where cases say %s', (_, story, is) => {
    expect(partsOf({}, [story]).budgets?.length ?? 0).toBe(is ? 1 : 0)
  })

  it('are in the order of the names of approaches, those of none last', () => {
    const support = { worker_hours: 2, usual_hours: 3 }
    const stories = ['c', undefined, 'a', 'b', 'a'].map((approach) => ({ approach, support }))
    const programme = { approaches: { b: { hour_price: 10 }, a: {} } }
    for (const told of [stories, stories.toReversed()]) {
      const found = partsOf(programme, told).budgets
      expect(found?.map(({ approach, n, hours }) => [approach, n, hours?.compared?.tailored_cost])).toEqual([
        ['a', 2, null],
        ['b', 1, 20],
        ['c', 1, null],
        [null, 1, null],
      ])
    }
  })
})

describe('the other parts of a programme', () => {
  it('are told where they are stated', () => {
    const round = { moment: '2025-06', invited: 4, answered: 2, scale: { from: 1, to: 10 } }
    const found = partsOf({
      satisfaction: [round, { ...round, moment: '2025-09' }],
      conversations: [{ kind: 'mirror', role: 'client', n: 3, themes: [] }],
      area: [{ indicator: 'debts', area: 'west', year: 2020, count: 1, base: 4, kind: 'register' }],
    })
    expect(found.satisfaction?.map(({ moment }) => moment)).toEqual(['2025-06', '2025-09'])
    expect([found.conversations?.length, found.area?.map(({ area }) => area)]).toEqual([1, ['west']])
  })

  it('have chains of the cases that have one', () => {
    const outcomes = [{ id: 'a', text: 'Rest' }]
    expect(partsOf({}, [{ outcomes }, {}]).outcomes?.n).toBe(1)
  })

  it('have lessons from heavy to light, as they stand where they are as heavy, and those without a weight last', () => {
    const lessons = [['a', 1], ['b'], ['c', 3], ['d', 1], ['e', 5]] as const
    const found = partsOf({ lessons: lessons.map(([text, weight]) => ({ text, weight })) })
    expect(found.lessons?.map(({ text }) => text).join('')).toBe('ecadb')
  })
})
