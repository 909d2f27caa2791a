import { heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { textIn } from '../in-words.ts'
import { histogramOf } from '../pictures/histogram.ts'
import type { CaseRecord } from '../result.ts'
import { realismInShort, realismSentence, unlikeSentence } from '../uncertain/expected-in-words.ts'
import { oneWayOf } from '../uncertain/one-way.ts'
import { rangeInWords } from '../uncertain/range-in-words.ts'
import { inOne } from '../uncertain/sentence.ts'
import {
  dependsSentence,
  drawsSentence,
  intervalSentence,
  kindsSentence,
  partSentences,
  spreadSentence,
} from '../uncertain/spread-in-words.ts'

/** So many inputs are in the table of a case. */
const mostInputs = 8

/** How sure the difference of a case is, and its effect on the index where scores were given as ranges. */
export function howSure(desk: Desk, record: CaseRecord): Section {
  const { title } = desk.sentences.uncertainty
  // Of nothing there is nothing to be sure of.
  if (record.lines.length === 0) return []
  return [heading(2, title, 'uncertainty'), ...ofDifference(desk, record), ...ofIndex(desk, record)]
}

/** What the difference is expected to be, where that says another thing than was counted or than most draws do, and between what it lies. */
export function howSureOfCaseInShort(desk: Desk, { case: id, uncertainty: drawn, reference }: CaseRecord): Section {
  if (drawn === null) return []
  const named = { at: `cases.${id}.uncertainty`, kind: reference.kind }
  const sentences = [
    ...realismInShort(desk, named, drawn, `cases.${id}.headline.difference`),
    ...(drawn.kinds.length === 0 ? [] : [...unlikeSentence(desk, named, drawn), intervalSentence(desk, named, drawn)]),
  ]
  return sentences.length === 0 ? [] : [inOne(sentences)]
}

function ofDifference(desk: Desk, record: CaseRecord): Section {
  const words = desk.sentences.uncertainty
  const { uncertainty: drawn, headline, reference } = record
  const at = `cases.${record.case}.uncertainty`
  const counted = `cases.${record.case}.headline.difference`
  if (drawn === null)
    return [headline.difference === null ? paragraph(words.unknown, [counted]) : paragraph(words.notDrawn)]
  const named = { at, kind: reference.kind }
  if (drawn.kinds.length === 0) {
    const outcome = desk.saved(`${at}.expected`, reference.kind)
    const spread = spreadSentence(desk, at, drawn)
    return [
      paragraph(words.allCertain(said(outcome)), figuresOf([outcome])),
      ...realismSentence(desk, named, drawn, counted),
      ...(spread.length === 0 ? [] : [inOne(spread)]),
      ...attributed(desk, record),
    ]
  }
  return [
    inOne([
      ...unlikeSentence(desk, named, drawn),
      intervalSentence(desk, named, drawn),
      ...dependsSentence(desk, drawn),
      ...partSentences(desk, at, drawn),
      ...spreadSentence(desk, at, drawn),
    ]),
    ...realismSentence(desk, named, drawn, counted),
    drawsSentence(desk, named, drawn),
    histogramOf(desk, named, drawn),
    ...kindsSentence(desk, at, drawn),
    ...attributed(desk, record),
    paragraph(words.givenOfCase),
    ...oneWayOf(desk, at, drawn.one_way, reference.kind, mostInputs),
  ]
}

/** Between what the difference lies with the part of the benefit that the support claims. */
function attributed(desk: Desk, record: CaseRecord): Section {
  const { case: id, uncertainty: drawn, reference } = record
  if (!drawn?.attributed) return []
  const { interval95, sd } = drawn.attributed
  const range = rangeInWords(desk, interval95, sd, reference.kind, false)
  const ends = ['1', '2'].map((end) => `cases.${id}.uncertainty.attributed.interval95.${end}`)
  return [inOne([{ words: desk.sentences.uncertainty.attributed(range), figures: ends }, ...meanOfPart(desk, record)])]
}

/** Why the mean of that part is less than it was counted: a benefit below zero counts in full, one above zero in part. */
function meanOfPart(desk: Desk, { case: id, uncertainty: drawn, attributed: counted, reference }: CaseRecord) {
  const spread = drawn?.attributed
  // With a part of the benefit that is real, that is not the only reason.
  if (!spread || counted === null || counted.difference === null || desk.evaluation.settings.realism !== null) return []
  if (counted.difference - spread.mean <= 3 * spread.monte_carlo_error) return []
  const mean = desk.saved(`cases.${id}.uncertainty.attributed.mean`, reference.kind)
  const part = desk.saved(`cases.${id}.attributed.difference`, reference.kind)
  const words = desk.sentences.uncertainty.attributedMean(said(mean), said(part))
  return [{ words, figures: figuresOf([mean, part]) }]
}

function ofIndex(desk: Desk, { case: id, index_uncertainty: drawn }: CaseRecord): Section {
  if (drawn === null) return []
  const { index: words } = desk.sentences.uncertainty
  const at = `cases.${id}.index_uncertainty`
  const ends = ['1', '2'].map((end) => desk.step(`${at}.interval95.${end}`))
  const [low = '', high = ''] = ends.map(said)
  const { class_at_low } = drawn
  const atLow = class_at_low === 'better' ? words.better : words.otherwise(desk.sentences.words.quality[class_at_low])
  return [
    heading(3, words.title),
    paragraph(`${words.interval(low, high)} ${atLow}`, figuresOf(ends)),
    paragraph(words.levels),
    table(
      words.head,
      drawn.one_way.map(({ input, label, scenario }) => {
        const of = (figure: string) => `${at}.one_way.${input}.${figure}`
        return [
          `${textIn(label, desk.language)}\n${desk.sentences.uncertainty.oneWay.where.score(null, scenario)}`,
          desk.level(of('low')),
          desk.level(of('high')),
          desk.step(of('effect.at_low')),
          desk.step(of('effect.at_high')),
        ]
      }),
    ),
  ]
}
