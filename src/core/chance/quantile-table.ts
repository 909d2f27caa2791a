import type { Cells } from './quantile-cells.ts'
import { cellsAnOctave, cellsASide, fineness } from './quantile-knots.ts'
import type { Stream } from './stream.ts'

/**
 * Puts low + width x the quantiles of a stream's next numbers, and moves the stream on. The numbers are made here, as `uniforms` makes them: each waits
 * for the one before, and meanwhile the processor reads the table.
 */
export const quantilesAt = reader()

/**
 * V8 knows of what a function holds that it stays what it is, which makes reading it twice as fast; by itself, it would be a
 * variable of the bundle.
 */
function reader() {
  const cells = new Float64Array(8 * cellsASide)
  const [firstOctave, shift, leastNumber, upperSide] = [31 - fineness, fineness, cellsAnOctave, cellsASide]
  let held: Cells | undefined
  const read = (state: Stream, low: number, width: number, into: Float64Array): void => {
    let a = state[0] as number
    let b = state[1] as number
    let c = state[2] as number
    let count = state[3] as number
    for (let i = 0; i < into.length; i++) {
      const k = (((a + b) | 0) + count) | 0
      count = (count + 1) | 0
      a = b ^ (b >>> 9)
      b = (c + (c << 3)) | 0
      c = (((c << 21) | (c >>> 11)) + k) | 0
      // From the nearer end: the number, the power of 2 that its cell is wide, and what it exceeds the cell's first by.
      const side = k >> 31
      const number = k ^ side
      const octave = (firstOctave - Math.clz32(number | leastNumber)) | 0
      const row = number >>> octave
      const excess = (number - (row << octave)) | 0
      const at = (((octave << shift) + row + (side & upperSide)) | 0) << 2
      const bend = (cells[at | 2] as number) + excess * (cells[at | 3] as number)
      into[i] = low + width * ((cells[at] as number) + excess * ((cells[at | 1] as number) + excess * bend))
    }
    state[0] = a
    state[1] = b
    state[2] = c
    state[3] = count
  }
  return (table: Cells, state: Stream, low: number, width: number, into: Float64Array): void => {
    if (held !== table) cells.set(table)
    held = table
    read(state, low, width, into)
  }
}
