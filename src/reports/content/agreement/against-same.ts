import type { Agreement } from '../../../core/aggregate/agreement.ts'
import type { SeenChange } from '../../../core/aggregate/agreement-change.ts'
import { heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'

/** Where one gave levels two steps or more apart and another said that it stayed the same, by case and domain. */
export function levelsAgainstSame(desk: Desk, one: Agreement, at: string): Section {
  if (one.against_same.length === 0) return []
  const { agreement: words, words: common } = desk.sentences
  const titleOf = (id: string) => desk.result.cases.find((record) => record.case === id)?.title ?? id
  const rows = one.against_same.map(({ case: id, domain, given, settled }, index) => [
    words.placeOf(titleOf(id), domainLabel(desk, one.instrument, domain)),
    given.map((seen) => seenInWords(desk, seen)).join('; '),
    desk.count(`${at}.against_same.${index + 1}.apart`),
    settled ? common.yes : common.no,
  ])
  return [heading(3, words.againstSameTitle), paragraph(words.againstSameIntro), table(words.againstSameHead, rows)]
}

function seenInWords({ sentences: { agreement, report } }: Desk, { rater, same, change, effect }: SeenChange): string {
  if (same) return agreement.sawSame(rater)
  const steps = (value: number | null) => (value === null ? null : report.change(value))
  return agreement.saw(rater, steps(change), steps(effect))
}
