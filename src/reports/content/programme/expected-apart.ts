import type { ApproachResult } from '../../../core/programme/approaches.ts'
import { paragraph, type Section } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { isCompared } from './budget.ts'
import { approachOf } from './by-approach.ts'

/** What of the difference is only expected, where neither the budget nor the statement of the approach says it. */
export function expectedApart(desk: Desk, all: readonly ApproachResult[]): Section {
  const { budgets, statements } = desk.result.programme ?? {}
  const isStated = (approach: string | null) =>
    (statements ?? []).some((one) => one.approach === approach && (one.evaluated?.in_time ?? null) !== null)
  return (budgets ?? []).flatMap((budget) => {
    const { approach, in_time: found } = budget
    if (found === null || found.expected === 0 || isCompared(budget) || isStated(approach) || approach === null)
      return []
    const at = `programme.budgets.${approach}.in_time`
    const cells = [desk.saved(`${at}.realised`), desk.saved(`${at}.expected`)] as const
    const { budget: words, of } = desk.sentences.programme
    const inWords = words.later(said(cells[0]), said(cells[1]), found.n)
    const text = all.length === 1 ? inWords : of(approachOf(desk, approach), inWords)
    return [paragraph(text, [...figuresOf(cells), `${at}.n`])]
  })
}
