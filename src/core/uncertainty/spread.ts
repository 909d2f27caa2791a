import { quantilesOf } from './quantiles-of.ts'

/** How an amount lies over its draws. */
export interface Spread {
  readonly mean: number
  readonly median: number
  readonly sd: number
  /** Half, and 95%, of the draws lie within; type 7. */
  readonly interval50: readonly [number, number]
  readonly interval95: readonly [number, number]
  /** How far the mean of so many draws is likely to lie from that of endlessly many: sd / sqrt(draws). */
  readonly monte_carlo_error: number
}

/** Mean, median, standard deviation and intervals of draws. */
export function spreadOf(draws: Float64Array): Spread {
  const n = draws.length
  const mean = sumOf(draws) / n
  const sd = n === 1 ? 0 : Math.sqrt(squaresFrom(mean, draws) / (n - 1))
  const [low95, low50, median, high50, high95] = quantilesOf(draws, [0.025, 0.25, 0.5, 0.75, 0.975]) as [
    number,
    number,
    number,
    number,
    number,
  ]
  return {
    mean,
    median,
    sd,
    interval50: [low50, high50],
    interval95: [low95, high95],
    monte_carlo_error: sd / Math.sqrt(n),
  }
}

function sumOf(draws: Float64Array): number {
  let sum = 0
  for (let i = 0; i < draws.length; i++) sum += draws[i] as number
  return sum
}

function squaresFrom(mean: number, draws: Float64Array): number {
  let squares = 0
  for (let i = 0; i < draws.length; i++) squares += ((draws[i] as number) - mean) * ((draws[i] as number) - mean)
  return squares
}
