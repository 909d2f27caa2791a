import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { paragraph, type Section } from '../document.ts'
import { casesOf, singleBlocks } from './block.ts'
import { boundOf } from './costs.ts'
import { type Desk, figuresOf, said } from './desk.ts'
import { thresholdInWords } from './realism.ts'

/** What the known cases of a block come to, and what can be said of all of them. */
export function totalSentence(desk: Desk, block: Aggregate) {
  const { id, n, known, cost_difference, reference_kind: kind, months } = block
  const { annual, report, words } = desk.sentences
  const at = `aggregate.${id}`
  const total = desk.saved(`${at}.cost_difference.total_known`, kind)
  const sentence = annual.headline.total({ known, n, kind: words.kind[kind], months, total: said(total) })
  const ofKnown = known === 0 ? [] : [sentence]
  const names = known === 0 ? [`${at}.known`] : [...figuresOf([total]), `${at}.known`, `${at}.n`]
  if (cost_difference.total !== null) return paragraph(ofKnown.join(' '), names)
  const bound = boundOf(desk, block)
  const isBound = cost_difference.bound !== null
  const unknown =
    desk.evaluation.settings.perspective === 'cashable' && !isBound
      ? report.headline.cashableNotStated
      : annual.headline.unknown(n - known, isBound ? withoutUnknown(said(bound)) : '')
  return paragraph([...ofKnown, unknown].join(' '), [...names, ...figuresOf([bound])])
}

/** "unknown, at least: saves € 12" without the first word, which the sentence around it says. */
function withoutUnknown(bound: string): string {
  return bound.replace(/^[^,]*, /, '')
}

/** So many cases that stand apart are named with their difference. */
const mostApart = 5

/** The cases that stand apart, with their differences where they are few. */
export function singlesSentence(desk: Desk): Section {
  const { headline: words } = desk.sentences.annual
  const singles = singleBlocks(desk)
  if (singles.length === 0) return []
  const apart = (differences: readonly string[]) =>
    singles.length === desk.result.aggregate.length
      ? words.allApart(differences)
      : words.apart(singles.length, differences)
  if (singles.length > mostApart) return [paragraph(apart([]))]
  const named = singles.map((block) => {
    const { total } = block.cost_difference
    const cell =
      total === null
        ? boundOf(desk, block)
        : desk.saved(`aggregate.${block.id}.cost_difference.total`, block.reference_kind)
    return { cell, words: words.one(casesOf(desk, block)[0]?.title ?? '', said(cell)) }
  })
  return [paragraph(apart(named.map((one) => one.words)), figuresOf(named.map(({ cell }) => cell)))]
}

/** How the largest total depends on what is certain, and from when the support pays for itself. */
export function sureSentences(desk: Desk, block: Aggregate): Section {
  const { id, known, reference_kind: kind, realism } = block
  const words = desk.sentences.annual.headline
  if (known === 0 || realism.certain_only === null || realism.in_full === null) return []
  const at = `aggregate.${id}`
  const [certain, weighted, full] = [
    desk.saved(`${at}.realism.certain_only`, kind),
    desk.saved(`${at}.cost_difference.total_known`, kind),
    desk.saved(`${at}.realism.in_full`, kind),
  ] as const
  const sure = words.sure(said(certain), said(weighted), said(full))
  const isLess = realism.certain_only < block.cost_difference.total_known
  const isOutside = block.uncertainty !== null && realism.certain_only < block.uncertainty.interval95[0]
  const sentences = [
    sure,
    ...(isOutside ? [desk.sentences.uncertainty.certainOutside] : isLess ? [words.reference] : []),
  ]
  return [
    paragraph(sentences.join(' '), figuresOf([certain, weighted, full])),
    ...(kind === 'improved' || block.benefit === null ? [] : thresholdInWords(desk, at, block)),
  ]
}
