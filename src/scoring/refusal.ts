import type { Range } from '../core/chance/expected.ts'
import { isWithin, periodOf } from '../core/time/period.ts'
import { calendar } from '../core/time/window.ts'
import type { Answer, Interview } from './interview.ts'
import { longestText, type Question } from './question.ts'

/** Why an answer is asked for again. */
export type Refusal =
  | { readonly why: 'choice'; readonly options: readonly string[] }
  | { readonly why: 'level'; readonly levels: readonly number[] }
  | { readonly why: 'quantity' | 'share' | 'certainty' | 'order' | 'price' | 'moment' | 'empty' }
  | { readonly why: 'outside'; readonly from: string; readonly months: number }
  | { readonly why: 'long'; readonly most: number }

/** Whether an answer is one that its question takes; null where it is. */
export function refusal({ expects }: Question, answer: Answer, interview: Interview): Refusal | null {
  switch (expects.kind) {
    case 'choice':
      return expects.options.includes(answer as string) ? null : { why: 'choice', options: expects.options }
    case 'level':
      return expects.levels.includes(answer as number) || expects.options.includes(answer as string)
        ? null
        : { why: 'level', levels: expects.levels }
    case 'quantity':
      return answer === 'unknown' ? null : refusedNumber(answer, 'quantity', Number.POSITIVE_INFINITY)
    case 'share':
      return refusedNumber(answer, 'share', 1)
    case 'certainty':
      if (['certain', 'probable', 'possible', ''].includes(answer as string)) return null
      return typeof answer === 'number' && answer >= 0 && answer <= 1 ? null : { why: 'certainty' }
    case 'price':
      return interview.evaluation.prices.has(answer as string) ? null : { why: 'price' }
    case 'moment':
      return refusedMoment(answer, interview)
    case 'text':
      return refusedText(answer, expects.required)
  }
}

function refusedNumber(answer: Answer, why: 'quantity' | 'share', most: number): Refusal | null {
  const parts = typeof answer === 'object' && answer !== null ? rangeParts(answer) : [answer]
  const fit = parts.every((part) => typeof part === 'number' && Number.isFinite(part) && part >= 0 && part <= most)
  if (!fit) return { why }
  return parts.every((part, at) => at === 0 || (part as number) >= (parts[at - 1] as number)) ? null : { why: 'order' }
}

function rangeParts({ low, likely, high }: Range): readonly number[] {
  return likely === undefined ? [low, high] : [low, likely, high]
}

function refusedMoment(answer: Answer, { story }: Interview): Refusal | null {
  const window = calendar(story.window)
  const period = typeof answer === 'string' ? periodOf(answer, window) : null
  if (period === null) return { why: 'moment' }
  return isWithin(period, window) ? null : { why: 'outside', ...story.window }
}

function refusedText(answer: Answer, required: boolean): Refusal | null {
  if (typeof answer !== 'string' || (required && answer.trim() === '')) return { why: 'empty' }
  return answer.length > longestText ? { why: 'long', most: longestText } : null
}
