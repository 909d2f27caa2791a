import type { PlaneRow } from '../../../core/decision/decision.ts'
import { type Picture, picture } from '../../document.ts'
import { costInWords } from '../decision/efficiency.ts'
import { type Choice, optionInWords } from '../decision/option.ts'
import type { Desk } from '../desk.ts'
import { ticksOver } from './ticks.ts'

/** Each draw of an approach by effect and extra cost, compared with the course without. */
export function planePicture(desk: Desk, { at, decided, approaches }: Choice, row: PlaneRow): Picture {
  const { decision, numbers } = desk.sentences
  const { plane: words } = decision
  const unit = decision.unit[decided.unit]
  const money = (amount: number) => numbers.money(amount, desk.evaluation.settings.currency)
  const points = row.points.map(([x, y]) => ({ x, y }))
  const effect = numbers.number(row.incremental_effect, 1)
  const middle = words.middle(effect, costInWords(desk, row.incremental_cost))
  const title = words.title(optionInWords(desk, row.option, approaches > 1))
  const line = { slope: decided.amount, label: words.line(money(decided.amount), unit.per) }
  const ticks = (of: 'x' | 'y', write: (value: number) => string) =>
    ticksOver(
      points.map((point) => point[of]),
      write,
    )
  return picture(title, `${title}; ${middle}. ${line.label}.`, {
    kind: 'plane',
    across: { label: words.across(unit.more), ticks: ticks('x', (value) => numbers.number(value)) },
    up: { label: words.up, ticks: ticks('y', money) },
    each: words.each,
    points,
    middle: {
      x: row.incremental_effect,
      y: row.incremental_cost,
      text: middle,
      figure: `${at}.planes.${row.option}.incremental_cost`,
    },
    line,
    corners: words.corners,
  })
}
