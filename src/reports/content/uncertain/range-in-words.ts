import type { Desk } from '../desk.ts'

type Ends = readonly [number, number]

/**
 * Between which amounts a difference lies, as a clause: "it saves € 85.000 to € 307.000". Amounts are rounded to what draws
 * can tell apart, about a hundredth of their standard deviation.
 *
 * @param together whether it is over cases
 */
export function rangeInWords(
  { evaluation, sentences }: Desk,
  ends: Ends,
  sd: number,
  kind: string,
  together: boolean,
): string {
  const { range } = sentences.uncertainty
  const step = stepFor(sd)
  const [low, high] = ends.map((end) => Math.round(end / step) * step) as [number, number]
  const money = (amount: number) => sentences.numbers.money(Math.abs(amount), evaluation.settings.currency)
  const isToGain = kind === 'improved'
  if (low >= 0) return (isToGain ? range.toGain : range.saves)(money(low), money(high), together)
  if (high <= 0) return range.costsExtra(money(high), money(low), together)
  return (isToGain ? range.bothToGain : range.both)(money(low), money(high), together)
}

function stepFor(sd: number): number {
  let step = 1
  while (step * 100 <= sd) step *= 10
  return step
}
