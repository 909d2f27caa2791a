import type { Agreement } from '../../../core/aggregate/agreement.ts'
import { heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'

/** Where raters are two levels or more apart, by case, domain and moment: for the talk in which they agree on a score. */
export function differences(desk: Desk, one: Agreement, at: string): Section {
  if (one.differences.length === 0) return []
  const { agreement: words, words: common } = desk.sentences
  const titleOf = (id: string) => desk.result.cases.find((record) => record.case === id)?.title ?? id
  const rows = one.differences.map(({ case: id, domain, moment, given, settled }, index) => [
    words.place(titleOf(id), domainLabel(desk, one.instrument, domain), words.moment[moment]),
    given.map(({ rater, level }) => words.given(rater, level)).join(', '),
    desk.count(`${at}.differences.${index + 1}.apart`),
    settled ? common.yes : common.no,
  ])
  return [heading(3, words.differencesTitle), paragraph(words.differencesIntro), table(words.differencesHead, rows)]
}
