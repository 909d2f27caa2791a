import { heading, paragraph, type Section, table, verbatim } from '../document.ts'
import { type Desk, differenceInWords } from './desk.ts'
import { askedInWords, labelOfInput, placeOfInput, valueInWords } from './input-in-words.ts'
import type { AskedEnds, WhatIfAnswer } from './what-if-answer.ts'

/** Of each input without a value: what the difference is at its low and its high end, and where it turns over. */
export function endsSections(
  desk: Desk,
  { ends, moreEnds, isSingle }: Pick<WhatIfAnswer, 'ends' | 'moreEnds' | 'isSingle'>,
): Section {
  const { whatIf: words } = desk.sentences
  return [
    ...ends.flatMap((one) => endsOf(desk, one, isSingle)),
    ...(moreEnds === 0 ? [] : [paragraph(words.moreEnds(moreEnds))]),
  ]
}

function endsOf(desk: Desk, asked: AskedEnds, isSingle: boolean): Section {
  const { sentences, evaluation, result } = desk
  const { whatIf: words, annual } = sentences
  const { input, name, title, ends } = asked
  const block = result.aggregate.find(({ id }) => id === asked.block)
  const kind = block?.reference_kind ?? 'usual'
  const inBlock = annual.block.about(block?.known ?? 0, sentences.words.kind[kind], block?.months ?? null)
  const { currency } = evaluation.settings
  const value = (at: number) => valueInWords(asked, at, sentences, currency)
  const end = (at: number) => (at === 0 || at === 1 ? askedInWords(asked, at, sentences, currency) : value(at))
  const said = (difference: number) => differenceInWords(difference, evaluation, sentences, kind)
  const { now, low, high, difference } = ends
  const hasRange = low < high
  const rows = [
    ...(hasRange ? [[nameOf(input.kind, end(low), words.low), said(difference.at_low)]] : []),
    [words.now(value(now)), said(difference.now)],
    ...(hasRange ? [[nameOf(input.kind, end(high), words.high), said(difference.at_high)]] : []),
  ]
  const place = placeOfInput(desk, input, isSingle ? null : (title ?? inBlock))
  return [
    heading(2, labelOfInput(desk, input)),
    ...(place === '' ? [] : [paragraph(place)]),
    verbatim([name]),
    table(words.endsHead, rows),
    paragraph([...(hasRange ? [] : [words.noRange]), turningPoint(asked, value, words)].join(' ')),
  ]
}

/** What happens or not is no low or high. */
function nameOf(kind: AskedEnds['input']['kind'], text: string, side: (text: string) => string): string {
  return kind === 'event' || kind === 'certainty' ? text : side(text)
}

function turningPoint(
  { ends: { break_even: at, low, high } }: AskedEnds,
  inWords: (value: number) => string,
  words: Desk['sentences']['whatIf'],
): string {
  if (at === null) return words.noBreakEven
  return low < high && (at < low || at > high) ? words.breakEvenOutside(inWords(at)) : words.breakEven(inWords(at))
}
