import type { Ends } from '../../../core/statistics/bootstrap.ts'
import type { Cell } from '../../document.ts'
import type { Desk } from '../desk.ts'

/** A measure between -1 and 1 in two decimals, with the ends of its interval where that is calculated. */
export function decimal({ sentences }: Desk, value: number, interval: Ends | null, figure: string): Cell {
  const written = (number: number) => sentences.numbers.number(number, 2)
  const text =
    interval === null
      ? written(value)
      : sentences.agreement.within(written(value), written(interval[0]), written(interval[1]))
  return { text, value, figure }
}
