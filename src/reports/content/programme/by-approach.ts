import { heading, type Section } from '../../document.ts'
import { approachInWords } from '../case-table.ts'
import type { Desk } from '../desk.ts'
import { unnamedOption } from '../figure.ts'

/** What an approach is called; cases that name none are of one that is not stated. */
export function approachOf(desk: Desk, approach: string | null): string {
  return approach === null ? desk.sentences.report.notStated : approachInWords(desk, approach)
}

/** The part of a section that is about one approach each; where there are more, each says which it is about. */
export function byApproach<T extends { readonly approach: string | null }>(
  desk: Desk,
  part: 'caseloads' | 'budgets' | 'statements',
  rows: readonly T[],
  sectionOf: (row: T, at: string) => Section,
): Section {
  return rows.flatMap((row) => [
    ...(rows.length === 1 ? [] : [heading(3, approachOf(desk, row.approach))]),
    ...sectionOf(row, `programme.${part}.${row.approach ?? unnamedOption}`),
  ])
}
