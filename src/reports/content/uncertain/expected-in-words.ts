import { savingOf } from '../../../core/aggregate/counts.ts'
import { expected } from '../../../core/chance/expected.ts'
import { halfCent } from '../../../core/costs/half-cent.ts'
import type { Section } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { figureAt } from '../figure.ts'
import { inOne, type Sentence } from './sentence.ts'
import type { Drawn, Named } from './spread-in-words.ts'

/**
 * What is expected where the settings say which part of the benefit is real, beside the difference as it was counted;
 * nothing where both are the same.
 *
 * @param counted the name of that difference
 */
export function realismInShort(
  desk: Desk,
  { at, kind, real }: Named,
  drawn: Drawn,
  counted: string,
): readonly Sentence[] {
  const { realism: words } = desk.sentences.uncertainty
  const part = realPart(desk)
  const value = figureAt(desk.result, counted)
  if (part === null || typeof value !== 'number' || !isMoved(drawn, value)) return []
  const point = pointInWords(desk, drawn.expected, kind)
  const [found, without] = [desk.saved(`${at}.expected`, kind), desk.saved(counted, kind)]
  const { no_difference, currency } = desk.evaluation.settings
  const isOfOneKind = savingOf(drawn.expected, no_difference) === savingOf(value, no_difference)
  const amount = desk.sentences.numbers.money(Math.abs(value), currency)
  const outcome =
    isOfOneKind && savingOf(value, no_difference) !== 'none'
      ? words.instead(point, amount)
      : words.otherwise(point, said(without))
  const isOfSome = real !== undefined && real.n < real.known
  return [
    {
      words: `${words.assumed(part, isOfSome ? real : null)} ${outcome}`,
      figures: [...(isOfSome ? [`${at}.with_realism`, `${at}.known`] : []), ...figuresOf([found, without])],
    },
  ]
}

/** The same with whether that part was drawn too. */
export function realismSentence(desk: Desk, named: Named, drawn: Drawn, counted: string): Section {
  const isDrawn = drawn.kinds.some(({ kind }) => kind === 'realism')
  const sentences = [
    ...realismInShort(desk, named, drawn, counted),
    ...(isDrawn ? [{ words: desk.sentences.uncertainty.realism.drawn, figures: [] }] : []),
  ]
  return sentences.length === 0 ? [] : [inOne(sentences)]
}

/** Which part of the benefit the settings hold to be real on average; null where they do not say. */
export function realPart({ evaluation, sentences }: Desk): string | null {
  const { realism } = evaluation.settings
  return realism === null ? null : sentences.numbers.percent(expected(realism))
}

/** Whether what is expected is another amount than what was counted. */
export function isMoved({ expected: found }: Pick<Drawn, 'expected'>, counted: number): boolean {
  return Math.abs(found - counted) > halfCent
}

/** That what is expected points another way than most draws do; nothing where it does not. */
export function unlikeSentence(desk: Desk, { at, kind }: Named, drawn: Drawn): readonly Sentence[] {
  const { unlike, outcomes } = desk.sentences.uncertainty
  const saving = savingOf(drawn.expected, desk.evaluation.settings.no_difference)
  // What could have gone better is no saving that could turn out not to be one.
  if (saving === 'none' || kind === 'improved') return []
  const [own, other] =
    saving === 'saves'
      ? (['share_saving', 'share_costs_extra'] as const)
      : (['share_costs_extra', 'share_saving'] as const)
  if (drawn[own] >= 0.5) return []
  const isOther = drawn[other] > 0.5
  const not = saving === 'saves' ? outcomes.doesNotSave : outcomes.doesNotCost
  const opposite = saving === 'saves' ? outcomes.costsExtra : outcomes.saves
  const share = desk.sentences.numbers.percent(isOther ? drawn[other] : 1 - drawn[own])
  const point = pointInWords(desk, drawn.expected, kind)
  const words = unlike[saving === 'saves' ? 'saves' : 'costsExtra'](point, share, isOther ? opposite : not)
  return [{ words, figures: [`${at}.expected`, `${at}.${isOther ? other : own}`] }]
}

/** One outcome as a clause: "it saves € 85.000". */
function pointInWords({ sentences, evaluation }: Desk, value: number, kind: string): string {
  const { point } = sentences.uncertainty
  const { currency, no_difference } = evaluation.settings
  const amount = sentences.numbers.money(Math.abs(value), currency)
  const saving = savingOf(value, no_difference)
  if (saving === 'none') return point.none
  if (saving === 'costs_extra') return point.costsExtra(amount)
  return (kind === 'improved' ? point.toGain : point.saves)(amount)
}
