import type { Certainty } from '../../../core/case/activity.ts'
import type { LifeEvent, Scenario } from '../../../core/case/scenario.ts'
import { certaintyOfEvent } from '../../../core/costs/certainty.ts'
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
  return isCertain(certainty) ? certain(desk) : desk.sentences.report.story.certainty(word, weight)
}

/** How certain a life event is: "probable (75%)", "if ‘Evicted’ does not happen", "60% certain, if ‘Evicted’ does not happen". */
export function eventCertaintyInWords(desk: Desk, event: LifeEvent, scenario: Scenario): string {
  const certainty = certaintyOfEvent(event, scenario) ?? 'certain'
  return (
    withUnless(desk, event, scenario, isCertain(certainty) ? null : certaintyInWords(desk, certainty)) ?? certain(desk)
  )
}

/** The same without the weight of a word and of what is said of this event; null where that is nothing, or that it is certain. */
export function eventCertaintyInShort(desk: Desk, event: LifeEvent, scenario: Scenario): string | null {
  const { certainty } = event
  const isSure = certainty === undefined || isCertain(certainty)
  return withUnless(desk, event, scenario, isSure ? null : certaintyInShort(desk, certainty))
}

function withUnless(
  { sentences }: Desk,
  { unless }: LifeEvent,
  { life_events = [] }: Scenario,
  certainty: string | null,
): string | null {
  const other = unless === undefined ? undefined : life_events.find(({ id }) => id === unless)
  const parts = [certainty, other === undefined ? null : sentences.words.unless(other.text)]
  return parts.filter((part) => part !== null).join(', ') || null
}

function certain({ sentences }: Desk): string {
  return sentences.words.certainty[0] ?? ''
}

/** The same without the weight of a word: "probable", "60% certain". */
function certaintyInShort(desk: Desk, certainty: Certainty): string {
  return certaintyWord(desk, certainty).word ?? certaintyInWords(desk, certainty)
}

/** Whether something is said to be certain. */
function isCertain(certainty: Certainty): boolean {
  return certainty === 'certain' || certainty === 1
}
