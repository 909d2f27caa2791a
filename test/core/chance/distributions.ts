import fc from 'fast-check'
import type { Distribution } from '../../../src/core/chance/distribution.ts'

/** What is integrated to find a quantile. */
export type Shaped = Extract<Distribution, { kind: 'beta' | 'gamma' }>

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** A number between two powers of e, each order of size as likely. */
const ofAnySize = (from: number, to: number) => between(Math.log(from), Math.log(to)).map(Math.exp)

/** Low, likely and high, likely also at an end. */
export const ranges = fc
  .tuple(between(-1000, 1000), ofAnySize(0.01, 10_000), fc.oneof(between(0, 1), fc.constantFrom(0, 1)))
  .map(([low, width, share]) => {
    const high = low + width
    return { low, likely: Math.min(high, low + share * width), high }
  })

export const betas: fc.Arbitrary<Shaped> = fc
  .tuple(ofAnySize(0.1, 1e4), ofAnySize(0.1, 1e4))
  .map(([alpha, beta]) => ({ kind: 'beta', alpha, beta, low: 0, high: 1 }))

export const gammas: fc.Arbitrary<Shaped> = fc
  .tuple(ofAnySize(0.1, 1e6), ofAnySize(0.01, 100))
  .map(([shape, scale]) => ({ kind: 'gamma', shape, scale }))

const normals: fc.Arbitrary<Distribution> = fc
  .tuple(between(-10, 10), ofAnySize(0.01, 100))
  .map(([mean, sd]) => ({ kind: 'normal', mean, sd }))

const lognormals: fc.Arbitrary<Distribution> = fc
  .tuple(between(-5, 5), ofAnySize(0.01, 1))
  .map(([mu, sigma]) => ({ kind: 'lognormal', mu, sigma }))

const triangles: fc.Arbitrary<Distribution> = ranges.map((range) => ({ kind: 'triangular', ...range }))

const uniforms: fc.Arbitrary<Distribution> = ranges.map(({ low, high }) => ({ kind: 'uniform', low, high }))

/** What has a density: every kind but fixed and yes or no. */
export const smooth = fc.oneof(betas, gammas, normals, lognormals, triangles, uniforms)
