import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import type { TotalUncertainty } from '../../core/uncertainty/total.ts'
import { type Cell, heading, paragraph, type Section, table } from '../document.ts'
import { inBlocks } from './block.ts'
import { type Desk, figuresOf, said } from './desk.ts'
import { histogramOf } from './pictures/histogram.ts'
import { realismInShort, realismSentence, unlikeSentence } from './uncertain/expected-in-words.ts'
import { oneWayOf } from './uncertain/one-way.ts'
import { inOne } from './uncertain/sentence.ts'
import {
  dependsSentence,
  drawsSentence,
  intervalSentence,
  kindsSentence,
  type Named,
  partSentences,
  spreadSentence,
} from './uncertain/spread-in-words.ts'

/** So many inputs are in the table of a total. */
const mostInputs = 10

/** How sure the totals are, and what they depend on. */
export function uncertainty(desk: Desk): Section {
  const { title } = desk.sentences.uncertainty
  return [heading(2, title, 'uncertainty'), ...inBlocks(desk, (block) => ofBlock(desk, block))]
}

/** What the total is expected to be, between what it lies, and on which kind of assumption that depends most. */
export function howSureInShort(desk: Desk, block: Aggregate): Section {
  const { uncertainty: drawn } = block
  if (drawn === null) return []
  const named = namedOf(block)
  const { at } = named
  const ofDraws = [
    ...unlikeSentence(desk, named, drawn),
    intervalSentence(desk, named, drawn),
    ...dependsSentence(desk, drawn),
  ]
  const sentences = [
    ...realismInShort(desk, named, drawn, countedIn(block)),
    ...(drawn.kinds.length === 0 ? [] : ofDraws),
    ...spreadSentence(desk, at, drawn),
  ]
  return sentences.length === 0 ? [] : [inOne(sentences)]
}

function countedIn({ id }: Aggregate): string {
  return `aggregate.${id}.cost_difference.total_known`
}

function namedOf({ id, reference_kind: kind, months, uncertainty: drawn }: Aggregate): Named {
  const of = { at: `aggregate.${id}.uncertainty`, kind, months }
  return drawn === null ? of : { ...of, real: { n: drawn.with_realism, known: drawn.known } }
}

function ofBlock(desk: Desk, block: Aggregate): Section {
  const words = desk.sentences.uncertainty
  const { id, n, known, uncertainty: drawn, reference_kind: kind } = block
  if (drawn === null)
    return [known === 0 ? paragraph(words.nothingKnown, [`aggregate.${id}.known`]) : paragraph(words.notDrawn)]
  const named = namedOf(block)
  if (drawn.kinds.length === 0) {
    const outcome = desk.saved(`${named.at}.expected`, kind)
    const spread = spreadSentence(desk, named.at, drawn)
    return [
      paragraph(words.allCertain(said(outcome)), figuresOf([outcome])),
      ...realismSentence(desk, named, drawn, countedIn(block)),
      ...(spread.length === 0 ? [] : [inOne(spread)]),
      ...ofKnown(desk, block),
    ]
  }
  return [
    inOne([
      intervalSentence(desk, named, drawn),
      ...dependsSentence(desk, drawn),
      ...partSentences(desk, named.at, drawn),
      ...spreadSentence(desk, named.at, drawn),
    ]),
    ...realismSentence(desk, named, drawn, countedIn(block)),
    drawsSentence(desk, named, drawn),
    histogramOf(desk, named, drawn),
    figures(desk, named, drawn),
    ...kindsSentence(desk, named.at, drawn),
    ...uncertainCases(desk, block),
    ...(known === n ? [] : ofKnown(desk, block)),
    paragraph(words.given),
    ...oneWayOf(desk, named.at, drawn.one_way, kind, mostInputs),
  ]
}

function ofKnown(desk: Desk, { id, n, known }: Aggregate): Section {
  if (known === n) return []
  return [paragraph(desk.sentences.uncertainty.known(known, n), [`aggregate.${id}.known`, `aggregate.${id}.n`])]
}

/** The total over the draws, with what that is a case where there are more. */
function figures(desk: Desk, { at, kind }: Named, { known }: TotalUncertainty) {
  const words = desk.sentences.uncertainty
  const row = (label: string, figure: string, shown = desk.saved): readonly Cell[] => [
    label,
    shown(`${at}.${figure}`, kind),
    ...(known < 2 ? [] : [shown(`${at}.per_case.${figure}`, kind)]),
  ]
  return table(known < 2 ? words.figuresHeadOfCase : [...words.figuresHead, words.perCase], [
    row(words.low, 'interval95.1'),
    // Of a case on average no middle one is known.
    ...(known < 2 ? [row(words.median, 'median')] : []),
    row(words.average, 'mean'),
    row(words.high, 'interval95.2'),
    row(words.sd, 'sd', desk.money),
  ])
}

/** Of how many cases it is not sure whether they save, make no difference or cost extra. */
function uncertainCases(desk: Desk, { id, cost_difference: { uncertain } }: Aggregate): Section {
  if (uncertain === null) return []
  const kinds = (['saves', 'none', 'costs_extra'] as const).filter((kind) => uncertain[kind] > 0)
  if (kinds.length === 0) return []
  const names = kinds.map((kind) => `aggregate.${id}.cost_difference.uncertain.${kind}`)
  return [paragraph(desk.sentences.uncertainty.uncertain(uncertain), names)]
}
