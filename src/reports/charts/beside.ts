import type { Columns } from './board.ts'
import { small } from './lettering.ts'
import { shortened } from './line-breaks.ts'
import { widthOf } from './measure.ts'

/** Where the words of a value stand, and as many of them as there is room for. */
export interface Beside {
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly words: string
}

/** The words of a value beside where it is drawn, away from zero; those of an unknown one on the side where they fit. */
export function beside(
  text: string,
  value: number | null,
  at: number,
  gap: number,
  { left, right }: Pick<Columns, 'left' | 'right'>,
): Beside {
  const [before, after] = [at - gap - left, right - gap - at]
  const isLeft = value === null ? widthOf(text, small) > after && before > after : value < 0
  // A scale leaves exactly the room that words take, as far as sums of fractions are exact.
  const words = shortened(text, (isLeft ? before : after) + 0.01, small)
  return isLeft ? { x: at - gap, anchor: 'end', words } : { x: at + gap, anchor: 'start', words }
}
