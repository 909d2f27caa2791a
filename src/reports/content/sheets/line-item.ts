import type { Coded } from '../../formula.ts'
import type { CaseRecord, LineRecord } from '../result.ts'
import type { TotalOfLine } from './unknown-lines.ts'

/** A line with what the table says of it besides. */
export interface LineItem {
  readonly record: CaseRecord
  readonly line: LineRecord
  readonly name: string
  readonly block: Coded | ''
  readonly unknown: readonly TotalOfLine[]
}
