import type { CaseUncertainty } from '../../../core/uncertainty/case-uncertainty.ts'
import { paragraph } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { caseOf, labelOf } from './one-way-words.ts'
import { rangeInWords } from './range-in-words.ts'

/** A share that is not 0% once it is written. */
const least = 0.0005

/** How sure a difference is, of a case or of a total. */
export type Drawn = Pick<
  CaseUncertainty,
  'draws' | 'share_costs_extra' | 'interval95' | 'interval50' | 'sd' | 'mean' | 'kinds' | 'one_way' | 'bins'
>

/** A record of draws with its name, what it is compared with, and over which time it is. */
export interface Named {
  readonly at: string
  readonly kind: string
  /** Of the window; null is per year. Undefined for one case. */
  readonly months?: number | null
}

/** Between what an outcome lies, and what that depends on most. */
export function intervalSentence(desk: Desk, { at, kind, months }: Named, drawn: Drawn) {
  const words = desk.sentences.uncertainty
  const range = rangeInWords(desk, drawn.interval95, drawn.sd, kind, months !== undefined)
  const interval = months === undefined ? words.intervalOfCase(range) : words.interval(range, months)
  const [most] = drawn.kinds
  const ends = [`${at}.interval95.1`, `${at}.interval95.2`]
  if (most === undefined) return paragraph(interval, ends)
  const share = desk.percent(`${at}.kinds.${most.kind}.share`)
  const example = exampleOf(desk, at, drawn, most.kind)
  return paragraph([interval, words.depends(words.on[most.kind], said(share)), ...example.words].join(' '), [
    ...ends,
    ...figuresOf([share]),
    ...example.figures,
  ])
}

type Sentence = { readonly words: readonly string[]; readonly figures: readonly string[] }

/** The input of a kind that carries the most of the uncertainty, by name. */
function exampleOf(desk: Desk, at: string, { one_way }: Drawn, kind: Drawn['kinds'][number]['kind']): Sentence {
  const { example } = desk.sentences.uncertainty
  const [first, ...others] = one_way.filter((row) => row.kind === kind && row.share > 0)
  if (first === undefined || kind === 'realism') return { words: [], figures: [] }
  const largest = others.reduce((one, other) => (other.share > one.share ? other : one), first)
  const share = desk.percent(`${at}.one_way.${largest.input}.share`)
  return { words: [example(labelOf(desk, largest), caseOf(desk, largest), said(share))], figures: figuresOf([share]) }
}

/** How often it was drawn, in how many draws it saves, and how far the mean is off by chance. */
export function drawsSentence(desk: Desk, { at, kind }: Named, { draws, share_costs_extra }: Drawn) {
  const words = desk.sentences.uncertainty
  const { seed } = desk.evaluation.settings
  const [saving, extra] = [desk.percent(`${at}.share_saving`), desk.percent(`${at}.share_costs_extra`)]
  const [mean, error] = [desk.saved(`${at}.mean`, kind), desk.money(`${at}.monte_carlo_error`)]
  const inShares = (kind === 'improved' ? words.toGain : words.saves)(
    said(saving),
    share_costs_extra < least ? null : said(extra),
  )
  return paragraph([words.draws({ draws, seed }), inShares, words.mean(said(mean), said(error))].join(' '), [
    `${at}.draws`,
    'settings.seed',
    ...figuresOf([saving, extra, mean, error]),
  ])
}

/** From which kinds of assumption the uncertainty comes; nothing where there is one. */
export function kindsSentence(desk: Desk, at: string, { kinds }: Drawn) {
  const felt = kinds.filter(({ share }) => share >= least)
  if (felt.length < 2) return []
  const words = desk.sentences.uncertainty
  const shares = felt.map(({ kind }) => ({ kind, cell: desk.percent(`${at}.kinds.${kind}.share`) }))
  const inWords = shares.map(({ kind, cell }) => words.kindShare(words.kind[kind], said(cell)))
  return [paragraph(words.kinds(inWords), figuresOf(shares.map(({ cell }) => cell)))]
}

/** Why what is expected differs from the difference as it was counted, where the settings say how real the benefit is. */
export function realismSentence(desk: Desk, { at, kind }: Named, { kinds }: Drawn, counted: string) {
  if (!kinds.some((one) => one.kind === 'realism')) return []
  const [expected, without] = [desk.saved(`${at}.expected`, kind), desk.saved(counted, kind)]
  const words = desk.sentences.uncertainty.realism(said(expected), said(without))
  return [paragraph(words, figuresOf([expected, without]))]
}
