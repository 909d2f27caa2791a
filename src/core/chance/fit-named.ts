import type { Distribution } from './distribution.ts'
import type { Coverage, Moments } from './expected.ts'
import { normalPoint } from './quantile-normal.ts'

/**
 * Gamma: shape m² / s², scale s² / m. Beta: k = m (1 - m) / s² - 1, alpha = m k, beta = (1 - m) k.
 * Lognormal: sigma² = ln(1 + s² / m²), mu = ln m - sigma² / 2. An sd too small to move the mean is none.
 */
export function fitMoments({ distribution: name, mean, sd }: Moments): Distribution {
  if (mean + sd === mean) return { kind: 'fixed', value: mean }
  if (name === 'normal') return { kind: 'normal', mean, sd }
  if (name === 'beta') {
    const k = (mean / sd) * ((1 - mean) / sd) - 1
    return { kind: 'beta', alpha: mean * k, beta: (1 - mean) * k, low: 0, high: 1 }
  }
  const ratio = sd / mean
  if (name === 'gamma') return { kind: 'gamma', shape: 1 / (ratio * ratio), scale: ratio * sd }
  const square = Math.log1p(ratio * ratio)
  return { kind: 'lognormal', mu: Math.log(mean) - square / 2, sigma: Math.sqrt(square) }
}

/** With z the standard normal point of (1 + covers) / 2, low and high lie z standard deviations from the middle. */
export function fitCoverage({ distribution: name, low, high, covers }: Coverage): Distribution {
  const z = -normalPoint((1 - covers) / 2)
  if (name === 'normal') return { kind: 'normal', mean: (low + high) / 2, sd: (high - low) / (2 * z) }
  const [from, to] = [Math.log(low), Math.log(high)]
  return { kind: 'lognormal', mu: (from + to) / 2, sigma: (to - from) / (2 * z) }
}
