import type { Case } from '../../../core/case/case.ts'
import { heading, quotation, type Section } from '../../document.ts'
import type { Desk } from '../desk.ts'

/** The story itself, in the words of who wrote it. */
export function storyOfCase({ sentences }: Desk, { narrative = '', language }: Case): Section {
  if (narrative.trim() === '') return []
  return [heading(2, sentences.report.story.story, 'story'), quotation(narrative, language)]
}
