import { wilson } from './wilson.ts'

/**
 * The interval of the difference p - q between two independent shares p = k / n and q = l / m, from -1 to 1, at a
 * confidence between 0 and 1. With Wilson's limits l1, u1 of p and l2, u2 of q:
 *
 *     p - q - sqrt((p - l1)^2 + (u2 - q)^2)   to   p - q + sqrt((u1 - p)^2 + (q - l2)^2)
 *
 * (Newcombe 1998, Statistics in Medicine 17, 873-890, method 10). Of two samples of other people; of the same people
 * measured twice it is too wide.
 *
 * @param n @param m above 0, with 0 <= k <= n and 0 <= l <= m
 */
export function newcombe(k: number, n: number, l: number, m: number, confidence: number): readonly [number, number] {
  const [p, q] = [k / n, l / m]
  const [lowP, highP] = wilson(k, n, confidence)
  const [lowQ, highQ] = wilson(l, m, confidence)
  // Rounding may pass the ends that a difference of shares can have.
  return [Math.max(-1, p - q - hypotenuse(p - lowP, highQ - q)), Math.min(1, p - q + hypotenuse(highP - p, q - lowQ))]
}

function hypotenuse(a: number, b: number): number {
  return Math.sqrt(a * a + b * b)
}
