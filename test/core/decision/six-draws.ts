import type { Option } from '../../../src/core/decision/option.ts'

/** An option from its costs and effects, draw by draw. */
export function option(name: string, cost: readonly number[], effect: readonly number[]): Option {
  return { name, cost: Float64Array.from(cost), effect: Float64Array.from(effect) }
}

/** Six draws of three options, of which two packages for health economics gave the figures that the tests hold. */
export const a = option('A', [100, 120, 90, 110, 80, 100], [1, 0.9, 1.1, 1, 0.8, 1.2])
export const b = option('B', [160, 150, 155, 173, 140, 165], [1.5, 1.4, 1, 1.6, 1.3, 1.2])
export const c = option('C', [130, 200, 140, 212, 120, 150], [1.62, 1.1, 1.2, 1.93, 0.7, 1.5])
