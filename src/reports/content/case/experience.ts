import type { Case } from '../../../core/case/case.ts'
import { heading, paragraph, quotation, type Section } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { mayBeQuoted } from '../programme/quotes.ts'

/** Which grades people gave, and their own words where they consented. */
export function experienceOfCase(desk: Desk, { case: id, experience = [], language }: Case): Section {
  if (experience.length === 0) return []
  const { satisfaction, story: words } = desk.sentences.programme
  const said = experience.filter((one) => one.said !== undefined)
  const left = said.filter(({ consent }) => !mayBeQuoted(desk, consent)).length
  const shown = experience.flatMap(
    ({ role, grade, said: quote, consent }, at): Section => [
      ...(grade === undefined
        ? []
        : [paragraph(`${words.graded(words.one[role], grade)}.`, [`cases.${id}.experience.${at + 1}.grade`])]),
      ...(quote === undefined || !mayBeQuoted(desk, consent)
        ? []
        : [paragraph(words.said(words.one[role])), quotation(quote, language)]),
    ],
  )
  return [
    heading(2, words.experience, 'experience'),
    ...shown,
    ...(left === 0 ? [] : [paragraph(satisfaction.withheld(left))]),
  ]
}
