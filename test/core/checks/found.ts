import type { Activity } from '../../../src/core/case/activity.ts'
import type { Case } from '../../../src/core/case/case.ts'
import type { Evaluation } from '../../../src/core/case/evaluation.ts'
import type { Scenario } from '../../../src/core/case/scenario.ts'
import { type Rule, subjectOf } from '../../../src/core/checks/activities.ts'
import type { Finding } from '../../../src/core/finding.ts'
import { evaluationWith, told } from '../by-hand.ts'

/**
 * A finding in short: its code, its place, what its sentences are made of, and what else is known of it, such as what was
 * written. What is empty at the end is left out, and so is that a value is meant, and not its key.
 */
export type Short = readonly [code: string, place: string, args?: object, more?: object]

export function short(found: readonly Finding[]): readonly Short[] {
  return found.map(({ code, path, args, on, ...known }): Short => {
    const place = path.join('.').replace('scenarios.intervention.activities.0', 'line')
    const more = { ...(on === 'value' ? {} : { on }), ...known }
    if (Object.keys(more).length > 0) return [code, place, args, more]
    return Object.keys(args).length > 0 ? [code, place, args] : [code, place]
  })
}

/** What a rule finds in a case. */
export function foundBy(rule: Rule, story: Case, evaluation: Evaluation = evaluationWith()): readonly Short[] {
  return short(rule(subjectOf(story), evaluation))
}

/** What a rule finds in the only line of a case, which stands in the intervention and is called `line`. */
export function inLine(rule: Rule, activity: Activity, evaluation: Evaluation = evaluationWith()): readonly Short[] {
  return foundBy(rule, told({ intervention: [activity] }), evaluation)
}

/** A case with these courses beside, or instead of, those it has. */
export function withScenarios(story: Case, scenarios: Readonly<Record<string, Scenario>>): Case {
  return { ...story, scenarios: { ...story.scenarios, ...scenarios } }
}
