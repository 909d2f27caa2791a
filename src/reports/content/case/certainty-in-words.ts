import type { Certainty } from '../../../core/case/activity.ts'
import type { Desk } from '../desk.ts'

const wordsOfCertainty = ['certain', 'probable', 'possible'] as const

/** The word of a certainty, where it is given by a word, and the weight it counts with. */
export function certaintyWord({ evaluation, sentences }: Desk, certainty: Certainty) {
  const { numbers, words } = sentences
  const word = typeof certainty === 'number' ? null : (words.certainty[wordsOfCertainty.indexOf(certainty)] ?? null)
  const weight = typeof certainty === 'number' ? certainty : evaluation.settings.certainty[certainty]
  return { word, weight: numbers.percent(weight) }
}

/** How certain something is: "certain", "probable (75%)", "60% certain". */
export function certaintyInWords(desk: Desk, certainty: Certainty): string {
  const { word, weight } = certaintyWord(desk, certainty)
  const [certain = ''] = desk.sentences.words.certainty
  return isCertain(certainty) ? certain : desk.sentences.report.story.certainty(word, weight)
}

/** The same without the weight of a word: "probable", "60% certain". */
export function certaintyInShort(desk: Desk, certainty: Certainty): string {
  return certaintyWord(desk, certainty).word ?? certaintyInWords(desk, certainty)
}

/** Whether something is said to be certain. */
export function isCertain(certainty: Certainty): boolean {
  return certainty === 'certain' || certainty === 1
}
