import { paragraph } from '../../document.ts'

/** A sentence with the names of the figures it mentions. */
export interface Sentence {
  readonly words: string
  readonly figures: readonly string[]
}

/** Sentences that belong together, as a paragraph. */
export function inOne(sentences: readonly Sentence[]) {
  return paragraph(
    sentences.map(({ words }) => words).join(' '),
    sentences.flatMap(({ figures }) => figures),
  )
}
