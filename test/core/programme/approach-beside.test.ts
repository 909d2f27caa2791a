import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../../src/core/case/evaluation.ts'
import { approachResult } from '../../../src/core/programme/approaches.ts'
import { lawRows } from '../../../src/core/programme/laws.ts'
import type { ProgrammeApproach } from '../../../src/core/programme/programme.ts'
import { evaluationWith, line, type Told } from '../by-hand.ts'
import { caseOf } from './case-of.ts'
import { scale } from './scale.ts'

const evaluation = evaluationWith({ selection: 'purposive' })
const support = line(1, 800, { investment: true })
const resultOf = (stated: ProgrammeApproach, stories: readonly Told[] = [], of: Evaluation = evaluation) =>
  approachResult(
    'steps',
    stated,
    stories.map((story) => caseOf(story, of)),
    of,
  )

describe('an approach', () => {
  it('is told as it is stated, and what is not said is not known', () => {
    const stated = {
      ...{ title: 'Step by step', municipality: 'Leiden', voluntary: false, selection: 'all' as const },
      ...{ budget: 64_000, fte_year_cost: 90_000, caseload: 50, served: 40, stopped: 0 },
      conditions: [{ text: 'Time', met: 'no' as const, because: 'Busy' }],
    }
    expect(resultOf(stated)).toMatchObject({ approach: 'steps', ...stated, stopped_share: 0, n: 0 })
    const none = { better: 0, mixed: 0, same: 0, worse: 0, unknown: 0 }
    expect(resultOf({})).toEqual({
      ...{ approach: 'steps', title: undefined, municipality: undefined, voluntary: undefined },
      ...{ budget: undefined, fte_year_cost: undefined, caseload: undefined },
      ...{ served: null, stopped: null, stopped_share: null, n: 0, selection: 'purposive' },
      ...{ change: none, effect: none, domains: [], guidance: null, comparable: null, difference: null },
      returns: { n: 0, investment: null, benefit: null, benefit_cost_ratio: null, net_return: null },
      ...{ conditions: [], conditions_met: { yes: 0, partly: 0, no: 0 }, laws: [] },
    })
  })

  it.each([
    ['is a part of those served', 40, 10, 0.25],
    ['is all of them', 40, 40, 1],
    ['is not known where nobody says how many were served', undefined, 10, null],
    ['is not known where nobody says how many stopped', 40, undefined, null],
    ['is no part of nobody', 0, 0, null],
  ])('has stopped: that %s', (_, served, stopped, share) => {
    expect(resultOf({ served, stopped }).stopped_share).toBe(share)
  })

  it('has amounts over the largest block of cases that are alike', () => {
    const window = { from: '2025-01', months: 24 }
    const found = resultOf({}, [
      { window, reference: [line(1, 90_000)] },
      { kind: 'none', reference: [line(1, 1000)], intervention: [support] },
      { kind: 'none', reference: [line(1, 3000)], intervention: [support] },
    ])
    expect([found.n, found.comparable]).toEqual([3, { n: 2, reference_kind: 'none', months: 12 }])
    expect(found.difference).toMatchObject({ n: 2, sum: 2400, min: 200, max: 2200 })
    expect(found.laws.map(({ difference }) => difference)).toEqual([2400])
  })

  it('has investment and benefit over the cases that know both, and differences over those that know these', () => {
    const unknown = line('unknown', 10)
    const found = resultOf({}, [
      { intervention: [support], reference: [line(1, 2000)] },
      { intervention: [support], reference: [unknown] },
      { intervention: [{ ...unknown, investment: true }], reference: [line(1, 5000)] },
      { intervention: [line(1, 7)], reference: [line(1, 17)] },
    ])
    const ratios = { benefit_cost_ratio: 2.5, net_return: 1.5 }
    expect(found.returns).toEqual({ n: 1, investment: 800, benefit: 2000, ...ratios })
    expect(found.difference).toMatchObject({ n: 2, sum: 1210 })
  })
})

describe('process outcomes of an approach', () => {
  const ids = ['scale', 'other', 'personal-guidance']
  const rating = evaluationWith({}, { instruments: new Map(ids.map((id) => [id, scale(id)])) })
  const ratedOn = (...instruments: readonly string[]): Told => ({
    ratings: instruments.map((instrument) => ({
      ...{ rater: 'p', role: 'professional', instrument, others: 'same' },
      scores: { work: { start: 2, intervention: 4, reference: 2 } },
    })),
  })

  it('are on the instrument of guidance, whatever other one was used beside', () => {
    const found = resultOf({}, [ratedOn(...ids), ratedOn('scale', 'other')], rating).guidance
    expect([found?.instrument, found?.n, found?.change.better]).toEqual(['personal-guidance', 1, 1])
    expect(resultOf({}, [ratedOn('scale', 'other')], rating).guidance).toBeNull()
  })
})

describe('what is spent by law', () => {
  const payer = (id: string, law?: string, isPublic = true) => ({
    id,
    label: id,
    public: isPublic,
    ...(law && { law }),
  })
  const list = [
    payer('a', 'Wmo'),
    payer('b', 'Zvw'),
    payer('c'),
    payer('d', 'Wmo'),
    payer('e', 'Wmo', false),
    payer('f', undefined, false),
  ]
  const ofLaws = evaluationWith({}, { payers: new Map(list.map((one) => [one.id, one])) })
  const rowsOf = (...stories: readonly Told[]) =>
    lawRows(
      stories.map((story) => caseOf(story, ofLaws).result),
      ofLaws,
    )
  const paid = (...payers: readonly string[]) => payers.map((id, at) => line(1, 10 ** at, { payer: id }))

  it('is that of its payers together, public ones and others apart, in the order of their list', () => {
    const rows = rowsOf({ reference: paid('f', 'e', 'd', 'c', 'b', 'a'), intervention: paid('a') })
    const told = rows.map(({ law, public: isPublic, payers, intervention, reference, difference }) => [
      ...[law, isPublic, payers.join(' '), intervention, reference, difference],
    ])
    expect(told).toEqual([
      ['Wmo', true, 'a d', 1, 100_100, 100_099],
      ['Zvw', true, 'b', 0, 10_000, 10_000],
      [null, true, 'c', 0, 1000, 1000],
      ['Wmo', false, 'e', 0, 10, 10],
      [null, false, 'f', 0, 1, 1],
    ])
  })

  it('is not known where that of one of its payers is not, with the side on which it lies', () => {
    const rows = rowsOf({ reference: [...paid('a'), line('unknown', 10, { payer: 'd' })] }, { reference: paid('d') })
    expect(rows).toEqual([
      {
        ...{ law: 'Wmo', public: true, payers: ['a', 'd'], intervention: 0, reference: null },
        ...{ difference: null, bound: 'at-least', bound_amount: 2 },
      },
    ])
  })

  it('is nothing of no cases', () => {
    expect(rowsOf()).toEqual([])
  })
})
