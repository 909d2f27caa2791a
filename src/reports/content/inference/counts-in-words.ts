import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import type { CountInference } from '../../../core/aggregate/count-inference.ts'
import type { SavingInference } from '../../../core/aggregate/saving-inference.ts'
import type { ShareEstimate } from '../../../core/aggregate/share-estimate.ts'
import { paragraph, type Section } from '../../document.ts'
import { type Desk, said } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { rangePhrase } from '../uncertain/range-in-words.ts'
import { inOne, type Sentence } from '../uncertain/sentence.ts'
import { figuresOfShare } from './cells.ts'

/** Below this p something is called rare under chance. */
const rare = 0.05

type Kind = 'change' | 'effect' | 'saving'

/** What the counts of a block say about more cases, for who reads no tables. */
export function countsInWords(desk: Desk, block: Aggregate, counts: CountInference, at: string): Section {
  const { inference: words } = desk.sentences
  const { change, effect, saving } = counts
  const of = (kind: Kind, good: string, bad: string, found: Found, inWords: InWords): readonly Sentence[] => [
    ...shareSentences(desk, `${at}.${kind}.classes.${good}`, found.classes[good] ?? null, inWords),
    ...signSentence(desk, kind, `${at}.${kind}`, found, [good, bad]),
  ]
  const ofEffect = [
    ...of('effect', 'better', 'worse', effect, words.betterThanWithout),
    ...domainsSentence(desk, counts, at, 'effect'),
  ]
  const parts = [
    [...of('change', 'better', 'worse', change, words.rose), ...domainsSentence(desk, counts, at, 'change')],
    ofEffect.length === 0 ? [] : [...ofEffect, { words: words.effectIsEstimate, figures: [] }],
    saving === null
      ? []
      : [
          ...of('saving', 'saves', 'costs_extra', saving, words.saves),
          ...middleSentence(desk, block, saving, `${at}.saving`),
        ],
  ]
  const said = parts.filter((sentences) => sentences.length > 0)
  return said.length === 0 ? [paragraph(words.none)] : said.map(inOne)
}

interface Found {
  readonly classes: Readonly<Record<string, ShareEstimate | null>>
  readonly sign_p: number | null
}

type InWords = (k: number, n: number, share: number) => string

function shareSentences(desk: Desk, name: string, found: ShareEstimate | null, inWords: InWords): readonly Sentence[] {
  if (found === null) return []
  const { k, n, share, exact } = found
  const sentence = `${inWords(k, n, share)} ${desk.sentences.inference.among(exact[0], exact[1])}`
  return [{ words: sentence, figures: figuresOfShare(name) }]
}

function signSentence(
  desk: Desk,
  kind: Kind,
  at: string,
  { classes, sign_p: p }: Found,
  [good, bad]: readonly [string, string],
): readonly Sentence[] {
  const [up, down] = [classes[good], classes[bad]]
  if (!up || !down) return []
  const { sign, untested } = desk.sentences.inference
  if (p === null) return [{ words: untested[kind], figures: [] }]
  const figures = [`${at}.classes.${good}.k`, `${at}.classes.${bad}.k`, `${at}.sign_p`]
  return [{ words: sign[kind](up.k, down.k, p), figures }]
}

/** The domains in which the difference stays rare under chance, allowing for how many were tested. */
function domainsSentence(
  desk: Desk,
  counts: CountInference,
  at: string,
  kind: 'change' | 'effect',
): readonly Sentence[] {
  const { domains: words } = desk.sentences.inference
  const tested = counts[kind].domains.filter(({ sign_p }) => sign_p !== null)
  if (tested.length === 0) return []
  const found = tested.filter(({ sign_p_holm }) => sign_p_holm !== null && sign_p_holm < rare)
  const namesOf = (isOf: (up: number, down: number) => boolean) =>
    found
      .filter(({ better, worse }) => isOf(better?.k ?? 0, worse?.k ?? 0))
      .map(({ instrument, domain }) => domainLabel(desk, instrument, domain).toLowerCase())
  const [better, worse] = [namesOf((up, down) => up > down), namesOf((up, down) => up < down)]
  const sides = [
    ...(better.length === 0 ? [] : [words.better[kind](better)]),
    ...(worse.length === 0 ? [] : [words.worse[kind](worse)]),
  ]
  const figures = tested.map(({ domain }) => `${at}.${kind}.domains.${domain}.sign_p_holm`)
  return [{ words: words[kind](sides, tested.length), figures }]
}

/** The middle of the differences in cost, with its margin. */
function middleSentence(
  desk: Desk,
  { reference_kind: kind }: Aggregate,
  { pseudo_median, interval }: SavingInference,
  at: string,
): readonly Sentence[] {
  if (pseudo_median === null) return []
  const range = interval === null ? null : rangePhrase(desk, interval, 0, kind)
  const amount = said(desk.saved(`${at}.pseudo_median`, kind))
  const ends = interval === null ? [] : [`${at}.interval.1`, `${at}.interval.2`]
  return [{ words: desk.sentences.inference.middle(amount, range), figures: [`${at}.pseudo_median`, ...ends] }]
}
