import type { Programme } from '../../src/core/programme/programme.ts'
import { evaluationWith, line } from '../core/by-hand.ts'
import { caseOf } from '../core/programme/case-of.ts'

/** A programme with something in every part, and a formula of a spreadsheet among its words. */
export const whole: Programme = {
  approaches: {
    steps: { fte_year_cost: 90_000, caseload: 50, budget: 20_000, served: 30, stopped: 3, payer: 'municipality' },
    other: { served: 9, conditions: [{ text: 'Tijd', met: 'partly' }] },
  },
  satisfaction: [
    {
      ...{ moment: '2025-06', invited: 20, answered: 3, scale: { from: 1, to: 10 }, scores: [7, 8, 9] },
      themes: [{ theme: '=tijd', said_by: 2, quote: 'Eindelijk rust' }],
    },
  ],
  conversations: [{ kind: 'mirror', role: 'client', at: '2025-03', n: 8, themes: [{ theme: 'tijd', said_by: 5 }] }],
  area: [
    { indicator: 'vulnerable', area: 'west', year: 2015, count: 23, base: 100, kind: 'sample', comparison: 'east' },
    { indicator: 'vulnerable', area: 'west', year: 2019, count: 19, base: 100, kind: 'sample' },
    { indicator: 'vulnerable', area: 'east', year: 2015, count: 22, base: 100, kind: 'sample' },
    { indicator: 'vulnerable', area: 'east', year: 2019, count: 21, base: 100, kind: 'sample' },
  ],
  lessons: [{ text: 'Take time', weight: 5 }],
}

/** Settings by which cases were drawn by lot, so that something can be stated of all. */
export const evaluation = evaluationWith({ selection: 'random' })

/** Cases of an approach, enough to state something of all, and one of none. */
export const cases = Array.from({ length: 21 }, (_, at) =>
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
