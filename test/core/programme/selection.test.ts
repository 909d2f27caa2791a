import { describe, expect, it } from 'vitest'
import { basisOf } from '../../../src/core/aggregate/inference.ts'
import type { Settings } from '../../../src/core/case/evaluation.ts'
import type { Programme } from '../../../src/core/programme/programme.ts'
import { programmeResult } from '../../../src/core/programme/programme-result.ts'
import { withApproaches } from '../../../src/core/programme/with-approaches.ts'
import { evaluationWith, line } from '../by-hand.ts'
import { caseOf } from './case-of.ts'

/** As a project is read: the settings take over what the programme says. */
function read(programme: Programme, settings: Partial<Settings>) {
  const plain = evaluationWith(settings)
  return { ...plain, settings: withApproaches(plain.settings, programme) }
}

const budget = { budget: 1700, served: 2 }

describe('how cases were chosen', () => {
  it('is what the settings say where no approach says otherwise', () => {
    const { settings } = read({ approaches: { a: budget, b: budget } }, { selection: 'purposive' })
    expect([settings.selection, settings.approaches.a?.selection]).toEqual(['purposive', undefined])
  })

  it('is what all approaches say, which wins over the settings', () => {
    const programme: Programme = { approaches: { a: { selection: 'all' }, b: { selection: 'all' } } }
    expect(read(programme, { selection: 'purposive' }).settings.selection).toBe('all')
  })

  it('is by approach where they differ: then together they stand for nobody else unless someone asks', () => {
    const programme: Programme = { approaches: { a: { selection: 'all' }, b: {}, c: { selection: 'random' } } }
    const { settings } = read(programme, { selection: 'purposive' })
    expect(settings.selection).toBe('by-approach')
    expect(['a', 'b', 'c'].map((id) => settings.approaches[id]?.selection)).toEqual(['all', 'purposive', 'random'])
    expect([basisOf(settings, 3, false), basisOf(settings, 3, true)]).toEqual([null, 'asked'])
  })

  it('decides for each approach apart whether a statement of everyone can be made', () => {
    const programme: Programme = { approaches: { a: { ...budget, selection: 'all' }, b: budget } }
    const evaluation = read(programme, { selection: 'purposive' })
    const cases = ['a', 'a', 'b', 'b'].map((approach, at) =>
      caseOf(
        {
          ...{ case: `case-${at}`, approach, support: { worker_hours: 4, usual_hours: 3 } },
          intervention: [line(1, 850, { investment: true })],
          reference: [line(1, 900, { investment: true }), line(1, 1000)],
        },
        evaluation,
      ),
    )
    const found = programmeResult(programme, cases, evaluation)
    expect(found.statements?.map(({ reason }) => reason)).toEqual([null, 'selection'])
    expect(found.approaches?.map(({ selection }) => selection)).toEqual(['all', 'purposive'])
    expect(found.budgets?.map(({ selection }) => selection)).toEqual(['all', 'purposive'])
  })

  it('gives an interval within a budget to the approach whose cases were drawn, and to no other', () => {
    const programme: Programme = { approaches: { a: { selection: 'random' }, b: { selection: 'typical' } } }
    const evaluation = read(programme, {})
    const cases = ['a', 'b'].map((approach) =>
      caseOf(
        {
          ...{ case: approach, approach },
          intervention: [line(1, 850, { investment: true })],
          reference: [line(1, 900, { investment: true })],
        },
        evaluation,
      ),
    )
    const { budgets } = programmeResult(programme, cases, evaluation)
    expect(budgets?.map(({ within_estimate: estimate }) => estimate?.k ?? null)).toEqual([1, null])
  })
})
