import type { Decision } from '../../../core/decision/decision.ts'
import { paragraph, type Section } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { curvesPicture, leastShare } from '../pictures/curves.ts'
import { type Choice, optionInWords } from './option.ts'

/** How often each option is the best by what an effect is worth: drawn, with who comes out best on average. */
export function curvesIn(desk: Desk, choice: Choice): Section {
  const { curves: words } = desk.sentences.decision
  const { drawn, left } = curvesPicture(desk, choice)
  const share = desk.sentences.numbers.percent(leastShare)
  return [drawn, ...(left === 0 ? [] : [paragraph(words.left(left, share))]), frontier(desk, choice)]
}

/** Which option is the best on average from which value on. */
function frontier(desk: Desk, { at, decided, approaches }: Choice) {
  const { curves: words } = desk.sentences.decision
  const { currency } = desk.evaluation.settings
  const money = (value: number) => desk.sentences.numbers.money(value, currency)
  const named = (option: string) => optionInWords(desk, option, approaches > 1)
  const [first, ...steps] = stepsOf(decided.curve)
  const last = decided.curve.at(-1)
  if (first === undefined || last === undefined) return paragraph('')
  const sentence =
    steps.length === 0
      ? words.always(named(first.best), money(last.value))
      : words.frontier(
          named(first.best),
          steps.map(({ value, best }) => words.step(money(value), named(best))),
        )
  const shown = steps.length === 0 ? [last] : steps
  return paragraph(
    sentence,
    shown.map((point) => `${at}.curve.${decided.curve.indexOf(point) + 1}.value`),
  )
}

/** The points at which another option than before becomes the best; the first point is one. */
function stepsOf(curve: Decision['curve']): Decision['curve'] {
  return curve.filter(({ best }, at) => best !== curve[at - 1]?.best)
}
