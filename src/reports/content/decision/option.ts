import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import { without } from '../../../core/decision/choices.ts'
import type { Decision } from '../../../core/decision/decision.ts'
import { approachInWords } from '../case-table.ts'
import type { Desk } from '../desk.ts'
import { unnamedOption } from '../figure.ts'

/** The choice that the cases of a block speak to. */
export interface Choice {
  /** The name under which its figures stand. */
  readonly at: string
  readonly decided: Decision
  /** How many there are beside the course without. */
  readonly approaches: number
}

/** The choice of a block, of which the options have the names by which `explain` knows them. */
export function choiceOf({ id }: Aggregate, decided: Decision): Choice {
  const named = <T extends { readonly option: string }>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, option: row.option === '' ? unnamedOption : row.option }))
  const { options, efficiency, planes, best } = decided
  return {
    at: `aggregate.${id}.decision`,
    decided: {
      ...decided,
      options: named(options),
      efficiency: named(efficiency),
      planes: named(planes),
      best: best === '' ? unnamedOption : best,
      curve: decided.curve.map((point) => ({ ...point, best: point.best === '' ? unnamedOption : point.best })),
    },
    approaches: options.length - 1,
  }
}

/** Whether an option is the course without any of the approaches. */
export function isWithout(option: string): boolean {
  return option === without
}

/** What an option is called; the only approach there is needs no name. */
export function optionInWords(desk: Desk, option: string, isNamed: boolean): string {
  const { decision: words } = desk.sentences
  if (isWithout(option)) return words.without
  if (!isNamed) return words.support
  return option === unnamedOption ? words.noApproach : approachInWords(desk, option)
}
