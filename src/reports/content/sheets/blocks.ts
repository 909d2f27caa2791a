import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import type { Coded, Where } from '../../formula.ts'
import type { Desk } from '../desk.ts'
import type { CaseRecord } from '../result.ts'

/** The block that a case is counted in. */
export function blockOf({ result }: Desk, { reference, window }: CaseRecord): Aggregate | undefined {
  return result.aggregate.find(
    ({ reference_kind, months }) => reference_kind === reference.kind && (months === null || months === window.months),
  )
}

/** What a block is called in a table. */
export function blockWord({ sentences }: Desk, { id, reference_kind, months }: Aggregate): Coded {
  return { code: id, word: sentences.workbook.block(sentences.words.kind[reference_kind], months) }
}

/** The rows of a table that stand in a block. */
export function inBlock(desk: Desk, block: Aggregate): Where {
  return { column: 'block', equals: blockWord(desk, block) }
}
