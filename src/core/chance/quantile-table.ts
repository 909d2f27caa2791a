import type { Curve } from './quantile-curve.ts'
import { cellsAnOctave, cellsASide, fineness, type Knots, knotsASide, widths } from './quantile-knots.ts'

/** What turns a place on a curve into a value x of an input: x, and its derivative to the place, from x. */
export type Scale = Pick<Curve, 'value' | 'stretch'>

/**
 * Puts the quantiles of (k + 1/2) / 2^32 for whole numbers k of 32 bits, -2^31 to 2^31 - 1, where a k below 0 stands for
 * k + 2^32. They are read from a table: cells that halve in width with each octave of the probability towards either end,
 * so that the tails are right down to 2^-33, in each of which the quantile is a cubic. Its error is far below that of the
 * draws: the mean is right to 1e-5 standard deviations and the standard deviation to 1e-5 of itself where shapes are 1 or
 * more, as those of a PERT; to 4e-5 and 6e-4 down to shapes of 0.05.
 */
export function quantilesAt(knots: Knots, scale: Scale, numbers: Int32Array, into: Float64Array): void {
  // Cells further out than any number are not made.
  const first = firstCell(numbers)
  setCells(0, first, knots, scale)
  setCells(1, first, knots, scale)
  lookUp(numbers, into)
}

/** Of each cell the four terms of its cubic, first for the lower side and then for the upper; of one table at a time. */
const cells = new Float64Array(8 * cellsASide)

/** The first cell, from the nearer end, of the octave that holds the number nearest to an end. */
function firstCell(numbers: Int32Array): number {
  let nearest = 0x7fff_ffff
  for (let i = 0; i < numbers.length; i++) {
    const k = numbers[i] as number
    const number = k ^ (k >> 31)
    if (number < nearest) nearest = number
  }
  return nearest < cellsAnOctave ? 0 : (32 - fineness - Math.clz32(nearest)) << fineness
}

/** Sets the cells of a side from one on. */
function setCells(side: number, first: number, { places, slopes }: Knots, { value, stretch }: Scale): void {
  const knot = side * knotsASide
  let x = value(places[knot + first] as number)
  let slope = stretch(x) * (slopes[knot + first] as number)
  for (let i = first; i < cellsASide; i++) {
    const nextX = value(places[knot + i + 1] as number)
    const nextSlope = stretch(nextX) * (slopes[knot + i + 1] as number)
    setCubic(4 * (side * cellsASide + i), widths[i] as number, x, slope, nextX, nextSlope)
    x = nextX
    slope = nextSlope
  }
}

/** The cubic in what a number exceeds its cell's first by, that has x and its slope right at both ends (Hermite). */
function setCubic(at: number, width: number, x: number, slope: number, nextX: number, nextSlope: number): void {
  const rise = nextX - x
  const a = limited(slope * width, rise)
  const b = limited(nextSlope * width, rise)
  // A width is a power of 2, so that multiplying by its inverse is dividing.
  const inverse = 1 / width
  cells[at] = x
  cells[at + 1] = a * inverse
  cells[at + 2] = (3 * rise - 2 * a - b) * inverse * inverse
  cells[at + 3] = (a + b - 2 * rise) * inverse * inverse * inverse
}

/** A cubic never turns back where its slopes at both ends are at most three times its mean slope (Fritsch-Carlson). */
function limited(slope: number, rise: number): number {
  if (slope > 0 !== rise > 0) return 0
  const most = 3 * rise
  return Math.abs(slope) > Math.abs(most) ? most : slope
}

function lookUp(numbers: Int32Array, into: Float64Array): void {
  for (let i = 0; i < numbers.length; i++) {
    const k = numbers[i] as number
    // From the nearer end: the number, the power of 2 that its cell is wide, and what it exceeds the cell's first by.
    const side = k >> 31
    const number = k ^ side
    const octave = 31 - fineness - Math.clz32(number | cellsAnOctave)
    const row = number >>> octave
    const excess = number - (row << octave)
    const at = ((octave << fineness) + row + (side & cellsASide)) << 2
    const bend = (cells[at + 2] as number) + excess * (cells[at + 3] as number)
    into[i] = (cells[at] as number) + excess * ((cells[at + 1] as number) + excess * bend)
  }
}
