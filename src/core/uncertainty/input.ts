import type { Text } from '../case/text.ts'
import type { Distribution } from '../chance/distribution.ts'

/** The kinds of assumption that a result rests on. */
export const assumptions = ['price', 'quantity', 'event', 'certainty', 'realism', 'attribution', 'score'] as const

export type Assumption = (typeof assumptions)[number]

/** Something that a result rests on and that can be other than it is counted. */
export interface Input {
  /**
   * What it is: inputs with equal keys are one input, and draw the same numbers, wherever they stand and whatever
   * stands beside them.
   */
  readonly key: string
  /** As people ask for it; unique within a case, or, of what cases share, everywhere. */
  readonly name: string
  readonly kind: Assumption
  /** Whether all cases share it, as they do a price of the list. */
  readonly shared: boolean
  /** What it is about: a price, the label of a line, the words of a life event. */
  readonly label: Text
  /** The course it stands in; null where it stands in all. */
  readonly scenario: string | null
  /** The words of the life event that excludes it: its value is given that that one does not happen; null where none does. */
  readonly unless: Text | null
  readonly distribution: Distribution
  /** Where it is looked at one at a time though it is not drawn: the spread of a price between providers. */
  readonly spread: { readonly low: number; readonly high: number } | null
}
