import { describe, expect, it } from 'vitest'
import { programmeResult } from '../../src/core/programme/programme-result.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt, figureNames } from '../../src/reports/content/figure.ts'
import type { Result } from '../../src/reports/content/result.ts'
import { cases, evaluation, whole } from './whole-programme.ts'

const result = { programme: programmeResult(whole, cases, evaluation), cases: [], aggregate: [] } as never as Result
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
