import { max } from 'd3-array'
import type { CurvesChart, Dash, Tone } from '../../chart.ts'
import { type Picture, picture } from '../../document.ts'
import { type Choice, optionInWords } from '../decision/option.ts'
import type { Desk } from '../desk.ts'
import { ticksOver } from './ticks.ts'

/** An option that is nowhere the best in more than this part of the draws has no line. */
export const leastShare = 0.05

const tones: readonly Tone[] = ['first', 'second', 'third', 'fourth']
const dashes: readonly Dash[] = ['solid', 'dashed', 'dotted']
const percents = [0, 0.25, 0.5, 0.75, 1]

/** How often each option is the best, by what an effect is worth; how many have no line. */
export function curvesPicture(desk: Desk, { decided, approaches }: Choice): { drawn: Picture; left: number } {
  const { decision, numbers } = desk.sentences
  const { curves: words } = decision
  const unit = decision.unit[decided.unit]
  const money = (amount: number) => numbers.money(amount, desk.evaluation.settings.currency)
  const all = decided.options.map(({ option }, at) => ({
    label: optionInWords(desk, option, approaches > 1),
    points: decided.curve.map(({ value, probability_best }) => ({ x: value, y: probability_best[at] as number })),
  }))
  const seen = all.filter(({ points }) => (max(points, ({ y }) => y) ?? 0) > leastShare)
  const lines: CurvesChart['lines'] = seen.slice(0, tones.length * dashes.length).map((line, at) => ({
    ...line,
    tone: tones[at % tones.length] as Tone,
    dash: dashes[(at + Math.floor(at / tones.length)) % dashes.length] as Dash,
  }))
  const rows = lines.map(({ label, points }) =>
    words.row(label, numbers.percent(points[0]?.y ?? 0), numbers.percent(points.at(-1)?.y ?? 0)),
  )
  const values = decided.curve.map(({ value }) => value)
  const drawn = picture(words.title, words.inWords(money(values[0] ?? 0), money(values.at(-1) ?? 0), rows), {
    kind: 'curves',
    across: { label: words.across(unit.per), ticks: ticksOver(values, money) },
    up: { label: words.up, ticks: percents.map((value) => ({ value, text: numbers.percent(value) })) },
    lines,
    marker: {
      x: decided.amount,
      label: words.marker(money(decided.amount)),
      figure: 'settings.value_of_effect.amount',
    },
  })
  return { drawn, left: all.length - lines.length }
}
