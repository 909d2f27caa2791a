import { directionIn } from '../core/case/instrument.ts'
import type { Score } from '../core/case/rating.ts'
import { levelOf } from '../core/quality/effect.ts'
import { alikeAt, type PointSpread, spreads } from './consensus.ts'
import type { Answer, Interview } from './interview.ts'
import type { Question } from './question.ts'

/** Between which levels raters gave theirs; null where none gave a level. */
interface GivenSpan {
  readonly low: number
  readonly high: number
}

/** The lowest and the highest level that a rater gave at the point a question is about, ends of ranges too. */
export function givenSpan(question: Question, interview: Interview): GivenSpan | null {
  return spanOf(spreadAt(question, interview))
}

function spanOf(spread: PointSpread | undefined): GivenSpan | null {
  const levels = (spread?.given ?? []).flatMap(({ said }) => endsOf(said))
  return levels.length === 0 ? null : { low: Math.min(...levels), high: Math.max(...levels) }
}

/**
 * What is offered for a group to agree on: what all gave alike, else the middle of the levels that were given, and of
 * two in the middle the worse; where nobody gave a level, what the first rater said.
 */
export function offeredAt(question: Question, interview: Interview): Answer | undefined {
  const { about, expects } = question
  const alike = alikeAt(question, interview)
  if (alike !== undefined || expects.kind !== 'level') return alike
  const given = spreadAt(question, interview)?.given ?? []
  const isHigherBetter = directionIn(interview.instrument, about.domain ?? '') === 'higher-is-better'
  const fromWorse = given
    .flatMap(({ said }) => levelOf(said) ?? endsOf(said)[0] ?? [])
    .filter((level) => expects.levels.includes(level))
    .toSorted((a, b) => (isHigherBetter ? a - b : b - a))
  const words = given.flatMap(({ said }) => (typeof said === 'string' ? [said] : []))
  return (
    fromWorse[Math.floor((fromWorse.length - 1) / 2)] ??
    words.find((word) => expects.options.includes(word)) ??
    'unknown'
  )
}

/** Whether an answer is one that no rater came near: beyond the levels that were given, or a word that nobody said. */
export function isOutside(question: Question, answer: Answer | undefined, interview: Interview): boolean {
  return isBeyond(spreadAt(question, interview), answer)
}

/** The same of one point. */
export function isBeyond(spread: PointSpread | undefined, answer: Answer | undefined): boolean {
  if (spread === undefined || spread.given.length === 0 || answer === undefined || answer === 'unknown') return false
  if (typeof answer === 'string') return spread.given.every(({ said }) => said !== answer)
  const span = spanOf(spread)
  // Where all said in words how it went, the start decides whether there are levels at all.
  if (span === null) return spread.point === 'start'
  return typeof answer === 'number' && (answer < span.low || answer > span.high)
}

function spreadAt({ ask, about }: Question, interview: Interview): PointSpread | undefined {
  if (interview.about !== 'consensus' || ask !== 'level') return undefined
  const spread = spreads(interview).find(({ domain }) => domain === about.domain)
  return [...(spread?.points ?? []), ...(spread?.followUps ?? [])].find(({ point }) => point === about.point)
}

function endsOf(said: Score | string): readonly number[] {
  if (typeof said === 'number') return [said]
  return typeof said === 'object' ? [said.low, said.high] : []
}
