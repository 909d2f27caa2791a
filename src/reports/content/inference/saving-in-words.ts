import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import type { AmountInference } from '../../../core/aggregate/amount-inference.ts'
import { type Desk, said } from '../desk.ts'
import { rangePhrase } from '../uncertain/range-in-words.ts'
import type { Sentence } from '../uncertain/sentence.ts'
import type { Manner } from './manner.ts'

/** What cases save, followed by how far that is an estimate; of what is not known nothing. */
export function estimated(
  desk: Desk,
  { id, cost_difference }: Aggregate,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  if (sentences.length === 0) return []
  const { savingIsEstimate, savesUncertain } = desk.sentences.inference
  const n = cost_difference.uncertain?.saves ?? 0
  const figures = ['uncertain.saves', 'saves'].map((figure) => `aggregate.${id}.cost_difference.${figure}`)
  return [
    ...sentences,
    { words: savingIsEstimate, figures: [] },
    ...(n === 0 ? [] : [{ words: savesUncertain(n, cost_difference.saves), figures }]),
  ]
}

/** The median of the differences in cost, with its exact interval: it asks nothing of how they are spread. */
export function middleSentences(
  desk: Desk,
  { id, known, reference_kind: kind }: Aggregate,
  amounts: AmountInference | null,
  manner: Manner,
): readonly Sentence[] {
  if (known === 0) return []
  const { middle, middleAmong, middleTooFew } = desk.sentences.inference
  const name = `aggregate.${id}.cost_difference.median`
  const words = middle(said(desk.saved(name, kind)))
  const found = amounts?.median ?? null
  if (found === null) return [{ words: `${words} ${middleTooFew}`, figures: [name] }]
  const range = rangePhrase(desk, found.interval, 0, kind)
  const at = `aggregate.${id}.inference.amounts.median`
  const figures = [name, `${at}.interval.1`, `${at}.interval.2`, `${at}.coverage`]
  return [{ words: `${words} ${middleAmong[manner](range, sureness(desk, found.coverage))}`, figures }]
}

/** How sure an interval is, not rounded to certain. */
function sureness({ sentences: { numbers } }: Desk, coverage: number): string {
  return numbers.percent(coverage, coverage >= 0.995 ? 1 : 0)
}
