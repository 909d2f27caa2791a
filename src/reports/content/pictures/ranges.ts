import { type Picture, picture } from '../../document.ts'
import { type Desk, said } from '../desk.ts'
import { type MovedInput, noteOf } from '../uncertain/one-way-words.ts'
import { tonedMark } from './marks.ts'
import { ticksBetween } from './ticks.ts'

/** The outcome at the low and at the high end of each input, around what is expected. */
export function rangesOf(desk: Desk, at: string, kind: string, moved: readonly MovedInput[]): Picture {
  const { sentences, evaluation } = desk
  const { oneWay: words } = sentences.uncertainty
  const expected = tonedMark(desk.saved(`${at}.expected`, kind), 'none')
  const base = { value: 0, text: '', figure: null, ...expected, label: words.base }
  const rows = moved.flatMap((one) => {
    const [low, high] = [tonedMark(one.low, 'lowest'), tonedMark(one.high, 'highest')]
    return low === null || high === null ? [] : [{ label: one.label, note: noteOf(desk, one), low, high }]
  })
  const inWords = moved.map((one) => words.row(one.label, noteOf(desk, one), said(one.low), said(one.high)))
  return picture(words.picture, words.inWords(base.text, inWords), {
    kind: 'ranges',
    legend: [
      { tone: 'lowest', label: words.lowest },
      { tone: 'highest', label: words.highest },
    ],
    ticks: ticksBetween([base.value, ...rows.flatMap(({ low, high }) => [low.value, high.value])], (value) =>
      sentences.numbers.money(value, evaluation.settings.currency),
    ),
    base,
    rows,
  })
}
