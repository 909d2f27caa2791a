import type { PlaneRow } from '../../../core/decision/decision.ts'
import { type Cell, paragraph, type Section } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { planePicture } from '../pictures/plane.ts'
import { type Choice, isWithout } from './option.ts'

const quadrants = [
  'more_effect_saves',
  'more_effect_costs_more',
  'less_effect_saves',
  'less_effect_costs_more',
] as const

/** The approach with the highest net benefit beside the course without: drawn, and how many draws lie in each quarter. */
export function planeOfBest(desk: Desk, choice: Choice): Section {
  const approaches = choice.decided.options.filter(({ option }) => !isWithout(option))
  const best = approaches.reduce((one, other) => (other.net_benefit > one.net_benefit ? other : one))
  const row = choice.decided.planes.find(({ option }) => option === best.option)
  if (row === undefined) return []
  return [
    planePicture(desk, choice, row),
    ...(hasOneEffect(row) ? [paragraph(desk.sentences.decision.plane.effectNotDrawn)] : []),
    inQuarters(desk, choice, row),
    ...breakEven(desk, choice, row),
  ]
}

/** Whether the effect is the same in all draws, so that the picture is a line. */
function hasOneEffect({ points, incremental_effect }: PlaneRow): boolean {
  // The mean over draws may differ from each of them by the rounding of a sum.
  const tolerance = 1e-9 * Math.max(1, Math.abs(incremental_effect))
  return points.length > 1 && points.every(([effect]) => Math.abs(effect - incremental_effect) < tolerance)
}

function inQuarters(desk: Desk, { at }: Choice, row: PlaneRow) {
  const { plane: words } = desk.sentences.decision
  const share = (figure: string) => desk.percent(`${at}.planes.${row.option}.${figure}`)
  const parts: readonly (readonly [Cell, (share: string) => string])[] = [
    ...quadrants
      .filter((quadrant) => row.quadrants[quadrant] > 0)
      .map((quadrant) => [share(`quadrants.${quadrant}`), words.quadrant[quadrant]] as const),
    ...(row.on_axis === 0 ? [] : [[share('on_axis'), words.quadrant.on_axis] as const]),
  ]
  return paragraph(
    words.quadrants(parts.map(([cell, inWords]) => inWords(said(cell)))),
    figuresOf(parts.map(([cell]) => cell)),
  )
}

function breakEven(desk: Desk, { at, decided }: Choice, { option, break_even }: PlaneRow): Section {
  if (break_even === null) return []
  const { decision: words } = desk.sentences
  const amount = desk.money(`${at}.planes.${option}.break_even.threshold`)
  const sentence = words.plane.breakEven[break_even.worthwhile](said(amount), words.unit[decided.unit].per)
  return [paragraph(sentence, figuresOf([amount]))]
}
