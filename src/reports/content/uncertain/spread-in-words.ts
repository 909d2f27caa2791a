import type { CaseUncertainty } from '../../../core/uncertainty/case-uncertainty.ts'
import { paragraph } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { caseOf, labelOf } from './one-way-words.ts'
import { outcomesSentence } from './outcomes-in-words.ts'
import { rangeInWords, roundedBy } from './range-in-words.ts'
import { inOne, type Sentence } from './sentence.ts'

/** A share that is not 0% once it is written. */
const least = 0.0005

/** Only what stands among so many first inputs is worth a sentence of its own. */
const first = 3

/** How sure a difference is, of a case or of a total. */
export type Drawn = Omit<CaseUncertainty, 'attributed'>

/** A record of draws with its name, what it is compared with, and over which time it is. */
export interface Named {
  readonly at: string
  readonly kind: string
  /** Of the window; null is per year. Undefined for one case. */
  readonly months?: number | null
  /** Of a total: over how many cases it is, and to how many of these the realism of the settings applies. */
  readonly real?: { readonly n: number; readonly known: number }
}

/** Between what an outcome lies. */
export function intervalSentence(desk: Desk, { at, kind, months }: Named, drawn: Drawn): Sentence {
  const words = desk.sentences.uncertainty
  const range = rangeInWords(desk, drawn.interval95, drawn.sd, kind, months !== undefined)
  return {
    words: months === undefined ? words.intervalOfCase(range) : words.interval(range, months),
    figures: [`${at}.interval95.1`, `${at}.interval95.2`],
  }
}

/** Which kind of assumption an outcome depends on most. */
export function dependsSentence({ sentences }: Desk, { kinds: [most] }: Drawn): readonly Sentence[] {
  const { depends, on } = sentences.uncertainty
  return most === undefined ? [] : [{ words: depends(on[most.kind]), figures: [] }]
}

/** How much of the uncertainty comes from that kind, and from the input that carries the most of it, by name. */
export function partSentences(desk: Desk, at: string, drawn: Drawn): readonly Sentence[] {
  const [most] = drawn.kinds
  if (most === undefined) return []
  const share = desk.percent(`${at}.kinds.${most.kind}.share`)
  const words = desk.sentences.uncertainty.dependsPart(said(share))
  return [{ words, figures: figuresOf([share]) }, ...exampleSentence(desk, at, drawn)]
}

function exampleSentence(desk: Desk, at: string, { one_way, kinds: [most] }: Drawn): readonly Sentence[] {
  const { example } = desk.sentences.uncertainty
  const [one, ...others] = one_way.filter(({ kind, share }) => kind === most?.kind && share > 0)
  if (one === undefined || one.kind === 'realism') return []
  const largest = others.reduce((found, other) => (other.share > found.share ? other : found), one)
  const share = desk.percent(`${at}.one_way.${largest.input}.share`)
  return [{ words: example(labelOf(desk, largest), caseOf(desk, largest), said(share)), figures: figuresOf([share]) }]
}

/** What a difference in price between providers would do, which the interval leaves out though it moves the outcome most. */
export function spreadSentence(desk: Desk, at: string, { one_way, sd }: Drawn): readonly Sentence[] {
  const row = one_way.slice(0, first).find(({ drawn, kind }) => !drawn && kind === 'price')
  if (row === undefined) return []
  const { at_low, at_high } = row.difference
  const { numbers, uncertainty } = desk.sentences
  const amount = numbers.money(roundedBy(sd)(Math.abs(at_high - at_low)), desk.evaluation.settings.currency)
  return [
    {
      words: uncertainty.spread(labelOf(desk, row), amount),
      figures: ['at_low', 'at_high'].map((end) => `${at}.one_way.${row.input}.difference.${end}`),
    },
  ]
}

/** How often it was drawn, in how many draws it saves, and how far the mean is off by chance. */
export function drawsSentence(desk: Desk, named: Named, drawn: Drawn) {
  const words = desk.sentences.uncertainty
  const { at, kind } = named
  const [mean, error] = [desk.saved(`${at}.mean`, kind), desk.money(`${at}.monte_carlo_error`)]
  const found = desk.saved(`${at}.expected`, kind)
  const { seed } = desk.evaluation.settings
  return inOne([
    { words: words.draws({ draws: drawn.draws, seed }), figures: [`${at}.draws`, 'settings.seed'] },
    outcomesSentence(desk, named, drawn),
    { words: words.mean(said(mean), said(error), said(found)), figures: figuresOf([mean, error, found]) },
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
