import { describe, expect, it } from 'vitest'
import { budgetResult } from '../../../src/core/programme/budget.ts'
import type { ProgrammeCase } from '../../../src/core/programme/programme-case.ts'
import { evaluationWith } from '../by-hand.ts'
import { caseOf } from './case-of.ts'
import { pieceOf } from './piece.ts'

const evaluation = evaluationWith()
const support = (tailored: number | null, usual: number | null) => ({
  ...{ tailored, usual, by_payer: [], gain: null, gains: [], benefit_in_time: null },
})

/** A case of one year with the piece that is given. */
function withPiece(piece: Partial<ProgrammeCase['piece']>, months = 12): ProgrammeCase {
  return { ...caseOf({ window: { from: '2025-01', months } }, evaluation), piece: pieceOf(piece) }
}
const budgetOf = (cases: readonly ProgrammeCase[], selection: 'random' | 'all' = 'random') =>
  budgetResult('steps', cases, 50, selection)

describe('what is within a budget', () => {
  it.each([
    ['less than the usual support cost', 99, true],
    ['as much', 100, true],
    ['more by the rounding of sums', 100 + 0.005, true],
    ['more by a cent', 100.01, false],
  ])('is what cost %s', (_, tailored, is) => {
    const found = budgetOf([withPiece({ support: support(tailored, 100) })])
    expect([found.within_budget, found.within_share]).toEqual(is ? [1, 1] : [0, 0])
  })

  it('is told over the cases that know both, and has no share where none does', () => {
    const [both, tailored, usual, neither] = [support(80, 100), support(70, null), support(null, 60), null]
    const cases = [both, tailored, usual, neither].map((one) => withPiece({ support: one }))
    const found = budgetOf(cases)
    expect([found.n, found.comparable, found.tailored?.n, found.tailored?.mean]).toEqual([4, 4, 2, 75])
    expect([found.compared, found.within_share]).toEqual([{ n: 1, tailored: 80, usual: 100 }, 1])
    expect([found.within_estimate?.k, found.within_estimate?.n]).toEqual([1, 1])
    const none = budgetOf(cases.slice(1))
    expect([none.compared, none.within_budget, none.within_share, none.within_estimate]).toEqual([null, 0, null, null])
    expect([budgetOf(cases, 'all').within_share, budgetOf(cases, 'all').within_estimate]).toEqual([1, null])
  })

  it('is of amounts over the largest block of cases, and of people and hours over all of them', () => {
    const piece = { support: support(80, 100), worker_hours: 10, lead_days: 4, contact_persons: 2 }
    const timed = { ...piece, in_time: { realised: 30, expected: 5 } }
    const found = budgetOf([withPiece({ ...timed, usual_contact_persons: 5 }, 24), withPiece(timed), withPiece(timed)])
    expect([found.approach, found.selection, found.n, found.comparable]).toEqual(['steps', 'random', 3, 2])
    expect([found.tailored?.sum, found.in_time]).toEqual([160, { n: 2, realised: 60, expected: 10 }])
    expect([found.hours?.tailored?.sum, found.lead_days?.sum, found.contact_persons?.sum]).toEqual([30, 12, 6])
    expect(found.usual_contact_persons).toMatchObject({ n: 1, sum: 5 })
  })

  it('has nothing of what nobody says', () => {
    const found = budgetResult(null, [withPiece({})], 50, 'all')
    expect(found).toEqual({
      ...{ approach: null, selection: 'all', n: 1, comparable: 1, tailored: null, compared: null },
      ...{ within_budget: 0, within_share: null, within_estimate: null, hours: null, lead_days: null },
      ...{ contact_persons: null, usual_contact_persons: null, simpler: { fewer: 0, same: 0, more: 0 } },
      ...{ in_time: null, grades: [] },
    })
  })
})

describe('how many workers people deal with', () => {
  it('is fewer, as many or more of the cases that know both numbers', () => {
    const pairs: readonly (readonly [number | undefined, number | undefined])[] = [
      ...([
        [1, 4],
        [1, 2],
        [0, 1],
        [2, 2],
        [0, 0],
        [3, 1],
        [2, 1],
        [undefined, 3],
        [3, undefined],
        [undefined, undefined],
      ] as const),
    ]
    const cases = pairs.map(([contact_persons, usual_contact_persons]) =>
      withPiece({ contact_persons, usual_contact_persons }),
    )
    expect(budgetOf(cases).simpler).toEqual({ fewer: 3, same: 2, more: 2 })
  })
})

describe('what was realised and is expected', () => {
  it('is added up over the cases that know both parts', () => {
    const parts = [
      ...[
        { realised: 30, expected: -5 },
        { realised: 0, expected: 0 },
        { realised: 1, expected: null },
      ],
      ...[{ realised: null, expected: 2 }, null, { realised: 4, expected: 10 }],
    ]
    const found = budgetOf(parts.map((in_time) => withPiece({ in_time }))).in_time
    expect(found).toEqual({ n: 3, realised: 34, expected: 5 })
    expect(budgetOf([withPiece({ in_time: { realised: 1, expected: null } })]).in_time).toBeNull()
  })
})
