import { describe, expect, it } from 'vitest'
import type { ProgrammeCost } from '../../../src/core/programme/programme-cost.ts'
import { type StatementGrounds, statementReason } from '../../../src/core/programme/statement-reason.ts'
import { evaluationWith, line, type Told } from '../by-hand.ts'
import { caseOf } from './case-of.ts'

const evaluation = evaluationWith()
const aCase = (more: Told = {}) => caseOf({ reference: [line(1, 100)], ...more }, evaluation)
const cost: ProgrammeCost = { amount: 1000, served: 30, per_client: 100 / 3, from: 'budget' }
const cases = Array.from({ length: 25 }, () => aCase())
const improved = aCase({ kind: 'improved' })
const longer = aCase({ window: { from: '2025-01', months: 24 } })

/** Twenty of 25 cases, drawn from 30 people, know what they brought. */
const grounds: StatementGrounds = { served: 30, cost, cases, known: 20, selection: 'random' }

describe('cases carry a statement about everyone', () => {
  it.each([
    ['drawn by lot, with as many that know their benefit as resampling needs', {}],
    ['taken in the order in which they came', { selection: 'consecutive' as const }],
    ['as many as were served', { served: 25 }],
    ['all that were served, each of which knows its benefit', { served: 25, known: 25, selection: 'all' as const }],
    ['all, also of few', { served: 1, cases: cases.slice(0, 1), known: 1, selection: 'all' as const }],
  ])('where they are %s', (_, more) => {
    expect(statementReason({ ...grounds, ...more })).toBeNull()
  })
})

describe('cases carry no statement about everyone', () => {
  it.each([
    ['no-served', 'nobody says how many were', { served: null }],
    ['no-served', 'nobody was', { served: 0 }],
    ['no-cost', 'what it cost is not known', { cost: null }],
    ['no-cases', 'there are none', { cases: [] }],
    ['improved-reference', 'one is compared with an improved course', { cases: [...cases, improved] }],
    ['unlike-cases', 'windows differ in length', { cases: [...cases, longer] }],
    ['unlike-cases', 'kinds of reference differ', { cases: [...cases, aCase({ kind: 'none' })] }],
    ['no-benefit', 'none knows what it brought', { known: 0 }],
    ['more-cases-than-served', 'fewer were served', { served: 24 }],
    ['not-all-served', 'one said to be of all does not know', { served: 25, known: 24, selection: 'all' as const }],
    ['not-all-served', 'more were served than all', { served: 26, known: 25, selection: 'all' as const }],
    ['selection', 'they were chosen for a purpose', { selection: 'purposive' as const }],
    ['selection', 'they are typical', { selection: 'typical' as const }],
    ['selection', 'nobody says how they were chosen', { selection: 'unknown' as const }],
    ['selection', 'approaches differ in how they were chosen', { selection: 'by-approach' as const }],
    ['too-few-cases', 'one fewer knows than resampling needs', { known: 19 }],
  ])('%s: where %s', (reason, _, more) => {
    expect(statementReason({ ...grounds, ...more })).toBe(reason)
  })

  it('for the first of these reasons, in this order, where several hold', () => {
    const all: StatementGrounds = { served: null, cost: null, cases: [], known: 0, selection: 'unknown' }
    const fewest = [improved, longer]
    const steps: readonly Partial<StatementGrounds>[] = [
      ...[{}, { served: 1 }, { cases: fewest }, { cost }, { cases: [longer, aCase()] }],
      ...[{ cases: [longer, longer] }, { known: 2 }, { served: 2, known: 1 }, { selection: 'consecutive' as const }],
    ]
    let now = all
    const found = steps.map((step) => {
      now = { ...now, ...step }
      return statementReason(now)
    })
    expect(found).toEqual([
      ...['no-served', 'no-cases', 'no-cost', 'improved-reference', 'unlike-cases', 'no-benefit'],
      ...['more-cases-than-served', 'selection', 'too-few-cases'],
    ])
  })
})
