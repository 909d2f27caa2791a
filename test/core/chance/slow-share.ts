import type { Shaped } from './distributions.ts'

/** The log density, up to a constant, in t = ln x of a gamma and in t = ln(x / (1 - x)) of a beta distribution. */
function logDensity(d: Shaped, t: number): number {
  if (d.kind === 'gamma') return d.shape * t - Math.exp(t)
  return d.alpha * t - (d.alpha + d.beta) * Math.log1p(Math.exp(t))
}

/** The trapezium rule with n equal steps, for a density scaled by its top. */
function trapezia(d: Shaped, from: number, to: number, top: number, n: number): number {
  const h = (to - from) / n
  let sum = 0
  for (let i = 0; i <= n; i++) sum += Math.exp(logDensity(d, from + i * h) - top) * (i === 0 || i === n ? 0.5 : 1)
  return sum * h
}

/** The share of the probability below x, with equal steps through nearly all of it and nothing else clever. */
export function slowShareBelow(d: Shaped, x: number): number {
  const t = d.kind === 'gamma' ? Math.log(x / d.scale) : Math.log((x - d.low) / (d.high - x))
  const mode = Math.log(d.kind === 'gamma' ? d.shape : d.alpha / d.beta)
  const top = logDensity(d, mode)
  const [left, right] = [edge(d, mode, top, -1), edge(d, mode, top, 1)]
  const below = trapezia(d, left, t, top, 20_000)
  return below / (below + trapezia(d, t, right, top, 20_000))
}

/** Where the density has fallen to e^-45 of its top. */
function edge(d: Shaped, mode: number, top: number, side: -1 | 1): number {
  let distance = 1e-6
  while (logDensity(d, mode + side * distance) > top - 45) distance *= 1.5
  return mode + side * distance
}
