import type { Value } from '../../sheet.ts'
import { approachInWords } from '../case-table.ts'
import type { Desk } from '../desk.ts'

/** An approach in a table; what is of none by itself is of the whole programme. */
export function approachIn(desk: Desk, approach: string | null): Value {
  return approach === null
    ? { code: 'all', word: desk.sentences.programmeSheets.whole }
    : { code: approach, word: approachInWords(desk, approach) }
}
