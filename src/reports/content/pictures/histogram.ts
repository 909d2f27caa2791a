import type { HistogramChart } from '../../chart.ts'
import { type Picture, picture } from '../../document.ts'
import { type Desk, said } from '../desk.ts'
import { rangeInWords } from '../uncertain/range-in-words.ts'
import type { Drawn, Named } from '../uncertain/spread-in-words.ts'
import { markOf } from './marks.ts'
import { ticksOver } from './ticks.ts'

/** How the outcome lies over the draws, with its mean and intervals. */
export function histogramOf(desk: Desk, { at, kind, months }: Named, drawn: Drawn): Picture {
  const { sentences, evaluation } = desk
  const { histogram: words } = sentences.uncertainty
  const range = (ends: readonly [number, number]) => rangeInWords(desk, ends, drawn.sd, kind, months !== undefined)
  const stretch = ([from, to]: readonly [number, number], text: string, figure: string) => ({
    ...{ from, to, text },
    figure: `${at}.${figure}`,
  })
  const mean = desk.saved(`${at}.mean`, kind)
  const middle = { value: 0, figure: null, ...markOf(mean), text: words.mean(said(mean)) }
  const interval = stretch(drawn.interval95, words.interval(range(drawn.interval95)), 'interval95.1')
  const half = stretch(drawn.interval50, words.half(range(drawn.interval50)), 'interval50.1')
  const bins = binsOf(drawn, kind)
  return picture(words.title, words.inWords(drawn.draws, [middle.text, interval.text, half.text]), {
    kind: 'histogram',
    legend: [
      kind === 'improved'
        ? { tone: 'benefit', label: sentences.pictures.ofCase.stillToGain }
        : { tone: 'saves', label: sentences.words.saving.saves },
      { tone: 'costs-extra', label: sentences.words.saving.costs_extra },
    ],
    ticks: ticksOver(
      bins.flatMap(({ from, to }) => [from, to]),
      (value) => sentences.numbers.money(value, evaluation.settings.currency),
    ),
    bins,
    middle,
    interval,
    half,
  })
}

function binsOf({ bins: { first, width, shares } }: Drawn, kind: string): HistogramChart['bins'] {
  return shares.map((share, at) => {
    const from = first + at * width
    return { from, to: from + width, share, tone: from < 0 ? 'costs-extra' : kind === 'improved' ? 'benefit' : 'saves' }
  })
}
