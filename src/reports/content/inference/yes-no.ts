import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import type { YesNoTable } from '../../../core/aggregate/yes-no.ts'
import { heading, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'

const pairs = ['no_no', 'no_yes', 'yes_no', 'yes_yes', 'unknown'] as const
const others = ['same', 'not_applicable'] as const

/** Outcomes of yes or no in one block: from start to end, and without and with the support; what is nowhere has no column. */
export function yesNo(desk: Desk, block: Aggregate): Section {
  const { yesNo: words } = desk.sentences.inference
  return block.yes_no.length === 0
    ? []
    : [
        heading(3, words.title),
        tableOf(desk, block, 'change', words.changeHead),
        tableOf(desk, block, 'effect', words.effectHead),
      ]
}

function tableOf(desk: Desk, { id, yes_no }: Aggregate, of: 'change' | 'effect', head: readonly string[]) {
  const { yesNo: words } = desk.sentences.inference
  const labels = { same: words.same, not_applicable: words.notApplicable }
  const isFound = (column: keyof YesNoTable) => yes_no.some((one) => one[of][column] > 0)
  const more = others.filter(isFound)
  return table(
    [...head, ...more.map((column) => labels[column])],
    yes_no.map((one) => [
      words.row(domainLabel(desk, one.instrument, one.domain), one.n),
      ...[...pairs, ...more].map((column) => desk.count(`aggregate.${id}.yes_no.${one.id}.${of}.${column}`)),
    ]),
  )
}
