import { describe, expect, it } from 'vitest'
import type { Programme } from '../../src/core/programme/programme.ts'
import { programmeResult } from '../../src/core/programme/programme-result.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt, figureNames } from '../../src/reports/content/figure.ts'
import type { Result } from '../../src/reports/content/result.ts'
import { evaluationWith, line } from '../core/by-hand.ts'
import { caseOf } from '../core/programme/case-of.ts'

const programme: Programme = {
  approaches: {
    steps: { fte_year_cost: 90_000, caseload: 50, budget: 20_000, served: 30, stopped: 3, payer: 'municipality' },
    other: { served: 9 },
  },
  satisfaction: [
    {
      ...{ moment: '2025-06', invited: 20, answered: 3, scale: { from: 1, to: 10 }, scores: [7, 8, 9] },
      themes: [{ theme: 'time', said_by: 2 }],
    },
  ],
  conversations: [{ kind: 'mirror', role: 'client', n: 8, themes: [{ theme: 'time', said_by: 5 }] }],
  area: [
    { indicator: 'vulnerable', area: 'west', year: 2015, count: 23, base: 100, kind: 'sample', comparison: 'east' },
    { indicator: 'vulnerable', area: 'west', year: 2019, count: 19, base: 100, kind: 'sample' },
    { indicator: 'vulnerable', area: 'east', year: 2015, count: 22, base: 100, kind: 'sample' },
    { indicator: 'vulnerable', area: 'east', year: 2019, count: 21, base: 100, kind: 'sample' },
  ],
  lessons: [{ text: 'Take time', weight: 5 }],
}

const evaluation = evaluationWith({ selection: 'random' })
const cases = Array.from({ length: 21 }, (_, at) =>
  caseOf(
    {
      ...{ case: `case-${at}`, approach: at === 20 ? undefined : 'steps', session: '2025-06-30' },
      support: {
        ...{ asked: '2024-12-01', started: '2025-01-01', ended: '2025-06-30', relapse: at > 3 },
        ...{ contact_persons: 1, usual_contact_persons: 3, worker_hours: 9, usual_hours: 12, volunteer_hours: 4 },
      },
      experience: [{ role: 'client', grade: 8 }],
      outcomes: [{ id: 'rest', text: 'rest', counted_by: 'Bill' }],
      intervention: [line(1, 500, { investment: true })],
      reference: [line(1, 400, { investment: true }), line(1, 100 * at, { label: 'Bill' })],
    },
    evaluation,
  ),
)
const result = { programme: programmeResult(programme, cases, evaluation), cases: [], aggregate: [] } as never as Result
const names = figureNames({ programme: result.programme })

describe('every figure of a programme', () => {
  it('has a name of its own, which leads to it', () => {
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => figureAt(result, name) === undefined)).toEqual([])
    expect(names.some((name) => /undefined|NaN|object/.test(name))).toBe(false)
  })

  it('is of every part', () => {
    const parts = new Set(names.map((name) => name.split('.')[1]))
    expect([...parts].sort()).toEqual([
      ...['approaches', 'area', 'budgets', 'caseloads', 'conversations'],
      ...['follow_up', 'lessons', 'outcomes', 'satisfaction', 'statements'],
    ])
  })

  it('can be explained, in a sentence of both languages', () => {
    const unexplained = names.filter((name) => {
      const how = explanationOf(result, name)?.how
      return how === undefined || [sentencesIn.nl, sentencesIn.en].some(({ explain }) => !explain.how[how])
    })
    expect(unexplained).toEqual([])
  })

  it.each([
    ['programme.area.1.change', 'areaChange'],
    ['programme.area.1.comparison.difference_in_differences', 'areaDifference'],
    ['programme.caseloads.steps.rows.50.client_month', 'clientMonth'],
    ['programme.statements.steps.for_all.net', 'statementForAll'],
    ['programme.statements.steps.for_all.payers.municipality.gain', 'statementPayers'],
    ['programme.budgets.not-stated.lead_days.median', 'leadDays'],
    ['programme.satisfaction.1.response', 'responseShare'],
  ])('%s by the rule that made it', (name, how) => {
    expect([typeof figureAt(result, name), explanationOf(result, name)?.how]).toEqual(['number', how])
  })

  it('is stated where nothing is worked out, and nothing else is', () => {
    const stated = names.filter((name) => explanationOf(result, name)?.how === 'programmeStated')
    const last = new Set(stated.map((name) => name.split('.').findLast((step) => !/^\d+$/.test(step))))
    expect([...last].sort()).toEqual([
      ...['answered', 'base', 'budget', 'caseload', 'count', 'from', 'fte_year_cost', 'invited', 'served'],
      ...['stopped', 'to', 'weight', 'years'],
    ])
  })
})
