/**
 * The probability above z of the standard normal distribution, to about 1e-14 of itself: near the middle 1/2 minus the
 * series phi(z) (z + z^3 / 3 + z^5 / (3 5) + ...), further out the continued fraction phi(z) / (z + 1 / (z + 2 / (z + ...))).
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z > 3) {
    let fraction = z
    for (let k = 160; k > 0; k--) fraction = z + k / fraction
    return density / fraction
  }
  let [term, sum] = [z, z]
  for (let odd = 3; term > 1e-17 * sum; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 - density * sum
}
