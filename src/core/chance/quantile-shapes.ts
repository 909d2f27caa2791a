import { type Cells, cellsOf } from './quantile-cells.ts'
import { betaCurve, type Curve, gammaCurve, normalCurve } from './quantile-curve.ts'

/** The cells of the standard normal distribution, which normal and lognormal inputs share: made once. */
export function normalCells(): Cells {
  standardNormal ??= cellsOf(normalCurve)
  return standardNormal
}

let standardNormal: Cells | undefined

/** The cells of a beta distribution from 0 to 1, which those from one low to one high share with all others of their shape. */
export function betaCells(alpha: number, beta: number): Cells {
  return cellsOfShape(`${alpha} ${beta}`, () => betaCurve(alpha, beta, 0, 1))
}

/** The cells of a gamma distribution of scale 1. */
export function gammaCells(shape: number): Cells {
  return cellsOfShape(`${shape}`, () => gammaCurve(shape, 1))
}

function cellsOfShape(shape: string, curveOf: () => Curve): Cells {
  const cells = cellsOfShapes.get(shape) ?? cellsOf(curveOf())
  if (cellsOfShapes.size === mostShapes) cellsOfShapes.clear()
  cellsOfShapes.set(shape, cells)
  return cells
}

const cellsOfShapes = new Map<string, Cells>()
const mostShapes = 64
