import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCase } from '../../src/core/checks/check-case.ts'
import { severityOf } from '../../src/core/finding.ts'
import { cases } from '../generators/case.ts'

describe('generated cases', () => {
  it('are cases without errors', () => {
    fc.assert(
      fc.property(cases({ unknowns: 'scenarios' }), ({ story, evaluation }) => {
        expect(checkCase(story, evaluation).filter(({ code }) => severityOf(code) === 'error')).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('hold what the rules are about, each in at least one of a hundred', () => {
    const stories = fc.sample(cases({ unknowns: 'scenarios' }), { seed: 1, numRuns: 100 }).map(({ story }) => story)
    const activities = stories.flatMap(({ scenarios }) =>
      Object.values(scenarios).flatMap((scenario) => (scenario.activities === 'unknown' ? [] : scenario.activities)),
    )
    const some = {
      'a window over two years': stories.some(({ window }) => window.months > 24),
      'a window from the end of a month': stories.some(({ window }) => /-(29|30|31)$/.test(window.from)),
      'an unknown scenario': stories.some(({ scenarios }) => scenarios.intervention.activities === 'unknown'),
      'an unknown quantity': activities.some(({ quantity }) => quantity === 'unknown'),
      'a rate': activities.some(({ per }) => per !== undefined),
      'a moment': activities.some(({ at }) => at !== undefined),
      'a period of window months': activities.some(
        ({ from, to }) => from?.startsWith('month') && to?.startsWith('month'),
      ),
      'an activity that hangs on an event': activities.some(({ event }) => event !== undefined),
      'an activity whose event is excluded by another': stories.some(({ scenarios }) =>
        Object.values(scenarios).some(
          ({ life_events, activities }) =>
            activities !== 'unknown' &&
            activities.some(({ event }) => life_events?.some(({ id, unless }) => unless !== undefined && id === event)),
        ),
      ),
      'a number of certainty': activities.some(({ certainty }) => typeof certainty === 'number'),
      'several payers': activities.some(({ payers }) => payers !== undefined),
      'a receiver': activities.some(({ receiver }) => receiver !== undefined),
      'a line that is not counted': activities.some(({ counted }) => counted === false),
      'a line of investment': activities.some(({ investment }) => investment === true),
      'a session': stories.some(({ session }) => session !== undefined),
      'several raters': stories.some(({ ratings }) => (ratings ?? []).length > 1),
      'a follow-up': stories.some(({ ratings }) =>
        (ratings ?? []).some(({ follow_up }) => (follow_up ?? []).length > 0),
      ),
    }
    expect(Object.entries(some).filter(([, found]) => !found)).toEqual([])
  })
})
