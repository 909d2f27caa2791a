import type { Desk } from '../desk.ts'

type Ends = readonly [number, number]

type Worded = Pick<Desk, 'evaluation' | 'sentences'>

/**
 * Between which amounts a difference lies, as a clause: "it saves € 85.000 to € 307.000". Amounts are rounded to what draws
 * can tell apart, about a hundredth of their standard deviation.
 *
 * @param together whether it is over cases
 */
export function rangeInWords(desk: Desk, ends: Ends, sd: number, kind: string, together: boolean): string {
  const { range } = desk.sentences.uncertainty
  const [low, high] = ends.map(roundedBy(sd)) as [number, number]
  const money = moneyOf(desk)
  const isToGain = kind === 'improved'
  if (low >= 0) return (isToGain ? range.toGain : range.saves)(money(low), money(high), together)
  if (high <= 0) return range.costsExtra(money(high), money(low), together)
  return (isToGain ? range.bothToGain : range.both)(money(low), money(high), together)
}

/** The same on its own, for a table or a text of one's own: "saves € 85.000 to € 307.000". */
export function rangePhrase(desk: Worded, ends: Ends, sd: number, kind: string): string {
  const { phrase } = desk.sentences.uncertainty
  const [low, high] = ends.map(roundedBy(sd)) as [number, number]
  const money = moneyOf(desk)
  const isToGain = kind === 'improved'
  if (low >= 0) return (isToGain ? phrase.toGain : phrase.saves)(money(low), money(high))
  if (high <= 0) return phrase.costsExtra(money(high), money(low))
  return (isToGain ? phrase.bothToGain : phrase.both)(money(low), money(high))
}

/** Rounds an amount to what draws with this standard deviation can tell apart. */
export function roundedBy(sd: number): (amount: number) => number {
  let step = 1
  while (step * 100 <= sd) step *= 10
  return (amount) => Math.round(amount / step) * step
}

function moneyOf({ evaluation, sentences }: Worded) {
  return (amount: number) => sentences.numbers.money(Math.abs(amount), evaluation.settings.currency)
}
