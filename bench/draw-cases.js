// Cases of 24 priced lines, a lognormal price x a triangular quantity each, 12 with and 12 without the intervention.
const lines = 24

/** Numbers from 0 to 1 from the sequence of a linear congruence. */
export function chance(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
}

/** So many cases, always the same: prices of 20 to 2,000 known to 10 to 40%, quantities of up to 40. */
export function drawCases(count) {
  const next = chance(2026)
  return Array.from({ length: count }, () =>
    Array.from({ length: lines }, (_, line) => {
      const mean = 20 * 100 ** next()
      const sigma = Math.sqrt(Math.log1p((0.1 + 0.3 * next()) ** 2))
      const low = 10 * next()
      const likely = low + 1 + 10 * next()
      const high = likely + 1 + 20 * next()
      return { sign: line < lines / 2 ? 1 : -1, mu: Math.log(mean) - sigma ** 2 / 2, sigma, low, likely, high }
    }),
  )
}

/** A line of text for each line of a case, as every program reads them. */
export function asTable(cases) {
  const rows = cases.flatMap((one, at) =>
    one.map(({ sign, mu, sigma, low, likely, high }) => [at, sign, mu, sigma, low, likely, high].join(' ')),
  )
  return `${rows.join('\n')}\n`
}

/** The cases of such a text. */
export function fromTable(text) {
  const cases = []
  for (const row of text.trim().split('\n')) {
    const [at, sign, mu, sigma, low, likely, high] = row.split(' ').map(Number)
    cases[at] ??= []
    cases[at].push({ sign, mu, sigma, low, likely, high })
  }
  return cases
}

/** Mean and standard deviation of a case, in closed form. */
export function momentsOf(one) {
  let [mean, variance] = [0, 0]
  for (const { sign, mu, sigma, low, likely, high } of one) {
    const price = Math.exp(mu + sigma ** 2 / 2)
    const quantity = (low + likely + high) / 3
    const ofQuantity = (low ** 2 + likely ** 2 + high ** 2 - low * likely - low * high - likely * high) / 18
    mean += sign * price * quantity
    variance += price ** 2 * (Math.exp(sigma ** 2) * (quantity ** 2 + ofQuantity) - quantity ** 2)
  }
  return { mean, sd: Math.sqrt(variance) }
}

/** 5 and 95% of a case from many draws by other formulas than the program's, Box and Muller's and the triangle's inverse. */
export function slowInterval(one, draws, next) {
  const sums = new Float64Array(draws)
  for (const { sign, mu, sigma, low, likely, high } of one) {
    const top = (likely - low) / (high - low)
    for (let i = 0; i < draws; i++) {
      const z = Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next())
      const u = next()
      const quantity =
        u < top
          ? low + Math.sqrt(u * (high - low) * (likely - low))
          : high - Math.sqrt((1 - u) * (high - low) * (high - likely))
      sums[i] += sign * Math.exp(mu + sigma * z) * quantity
    }
  }
  sums.sort()
  return { low: sums[Math.round(0.05 * draws)], high: sums[Math.round(0.95 * draws)] }
}
