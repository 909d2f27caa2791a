import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import type { CountInference } from '../../../core/aggregate/count-inference.ts'
import type { Inference } from '../../../core/aggregate/inference.ts'
import type { ShareEstimate } from '../../../core/aggregate/share-estimate.ts'
import { paragraph, type Section } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { inOne, type Sentence } from '../uncertain/sentence.ts'
import { figuresOfShare } from './cells.ts'
import { type Manner, mannerOf } from './manner.ts'
import { estimated, middleSentences } from './saving-in-words.ts'

/** Below this p something is called rare under chance. */
const rare = 0.05

type Kind = 'change' | 'effect' | 'saving'

/** What the counts of a block say about more cases, for who reads no tables. */
export function countsInWords(
  desk: Desk,
  block: Aggregate,
  { basis, counts, amounts }: Inference,
  at: string,
): Section {
  const { inference: words } = desk.sentences
  const { change, effect, saving } = counts
  const manner = mannerOf(basis)
  const of = (kind: Kind, good: string, bad: string, found: Found, inWords: InWords): readonly Sentence[] => [
    ...shareSentences(desk, `${at}.${kind}.classes.${good}`, found.classes[good] ?? null, inWords, manner),
    ...signSentence(desk, kind, `${at}.${kind}`, found, [good, bad], manner),
  ]
  const ofEffect = [
    ...of('effect', 'better', 'worse', effect, words.betterThanWithout),
    ...domainsSentence(desk, counts, at, 'effect', manner),
  ]
  const parts = [
    [...of('change', 'better', 'worse', change, words.rose), ...domainsSentence(desk, counts, at, 'change', manner)],
    ofEffect.length === 0 ? [] : [...ofEffect, { words: words.effectIsEstimate, figures: [] }],
    saving === null
      ? []
      : estimated(desk, block, [
          ...of('saving', 'saves', 'costs_extra', saving, words.saves),
          ...middleSentences(desk, block, amounts, manner),
        ]),
  ]
  const said = parts.filter((sentences) => sentences.length > 0)
  return said.length === 0 ? [paragraph(words.none)] : said.map(inOne)
}

interface Found {
  readonly classes: Readonly<Record<string, ShareEstimate | null>>
  readonly sign_p: number | null
}

type InWords = (k: number, n: number, share: number) => string

function shareSentences(
  desk: Desk,
  name: string,
  found: ShareEstimate | null,
  inWords: InWords,
  manner: Manner,
): readonly Sentence[] {
  if (found === null) return []
  const { k, n, share, exact } = found
  const sentence = `${inWords(k, n, share)} ${desk.sentences.inference.among[manner](exact[0], exact[1])}`
  return [{ words: sentence, figures: figuresOfShare(name) }]
}

function signSentence(
  desk: Desk,
  kind: Kind,
  at: string,
  { classes, sign_p: p }: Found,
  [good, bad]: readonly [string, string],
  manner: Manner,
): readonly Sentence[] {
  const [up, down] = [classes[good], classes[bad]]
  if (!up || !down) return []
  const { sign, untested } = desk.sentences.inference
  if (p === null) return [{ words: untested[kind], figures: [] }]
  const figures = [`${at}.classes.${good}.k`, `${at}.classes.${bad}.k`]
  return manner === 'chosen'
    ? [{ words: sign[kind](up.k, down.k, null), figures }]
    : [{ words: sign[kind](up.k, down.k, p), figures: [...figures, `${at}.sign_p`] }]
}

/** The domains in which the difference stays rare under chance, allowing for how many were tested. */
function domainsSentence(
  desk: Desk,
  counts: CountInference,
  at: string,
  kind: 'change' | 'effect',
  manner: Manner,
): readonly Sentence[] {
  const { domains, domainsIfDrawn } = desk.sentences.inference
  const words = manner === 'chosen' ? domainsIfDrawn : domains
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
