import type { Case } from '../core/case/case.ts'
import type { Evaluation } from '../core/case/evaluation.ts'
import type { Instrument } from '../core/case/instrument.ts'
import type { Rating } from '../core/case/rating.ts'
import type { Range } from '../core/chance/expected.ts'

/** Who rates, and whose life. */
export type Rater = Pick<Rating, 'rater' | 'role' | 'after_discussion'> & { readonly of: NonNullable<Rating['of']> }

/** What an interview is about: it does not change while one answers. */
export interface Interview {
  readonly story: Case
  readonly evaluation: Evaluation
  readonly instrument: Instrument
  readonly rater: Rater
  /**
   * What is gone through: a whole interview, only what was used in both courses of a new case, or the scores that a group
   * agrees on after each rated on his or her own.
   */
  readonly about: 'whole-case' | 'new-case' | 'consensus'
}

/** An answer: a word, a text, a level, a number or a range; an empty text says that one has nothing to add. */
export type Answer = string | number | Range

/** The answers so far, by the name of their question. */
export type Answers = Readonly<Record<string, Answer>>

/** The courses that may be compared with: every scenario but the intervention. */
export function referencesOf({ story }: Interview): readonly string[] {
  return Object.keys(story.scenarios).filter((name) => name !== 'intervention')
}

/** The courses whose activities are gone through. */
export function coursesOf(interview: Interview): readonly string[] {
  return interview.about === 'new-case' ? ['intervention', ...referencesOf(interview)] : referencesOf(interview)
}

/** The moments after the end of support at which this case is measured. */
export function followUpsOf({ story }: Interview): readonly string[] {
  return [...new Set((story.ratings ?? []).flatMap(({ follow_up = [] }) => follow_up.map(({ at }) => at)))]
}
