import type { Saving } from '../aggregate/counts.ts'
import type { DisclosureSettings } from '../case/evaluation.ts'
import type { QualityClass } from '../quality/class.ts'
import type { CellRule } from './cell.ts'
import type { Levels, RuleOf } from './classes.ts'

/** Classes of quality of life: at last better, and not better or not known. */
export const classLevels: Levels<QualityClass> = [
  [['better'], ['mixed'], ['same'], ['worse'], ['unknown']],
  [['better'], ['mixed', 'same', 'worse'], ['unknown']],
  [['better'], ['mixed', 'same', 'worse', 'unknown']],
]

/** Savings: at last saves, and not shown to save. */
export const savingLevels: Levels<Saving> = [
  [['saves'], ['none'], ['costs_extra'], ['unknown']],
  [['saves'], ['none', 'costs_extra'], ['unknown']],
  [['saves'], ['none', 'costs_extra', 'unknown']],
]

/** Of quality of life all and none may be said. */
export function qualityRule({ cell }: DisclosureSettings): RuleOf<string> {
  return () => ({ least: cell, empty: true })
}

/** Of money not; that of all cases the difference is known says nothing of a person. */
export function savingRule({ cell }: DisclosureSettings): RuleOf<Saving> {
  return (of): CellRule => ({ least: cell, empty: of.length === 1 && of[0] === 'unknown' })
}
