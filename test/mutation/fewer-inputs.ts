import fc, { type IProperty, type Parameters } from '../../node_modules/fast-check/lib/fast-check.js'

/** Inputs a property is asked about for one mutant, of those it has: what tells a mutant apart mostly is among the first. */
const fewer = (inputs: number): number => Math.max(Math.min(inputs, 12), Math.round(inputs / 5))

// Only that a property fails is asked, not what the smallest input is.
const given = <T>(parameters: Parameters<T> = {}): Parameters<T> => ({
  ...parameters,
  numRuns: fewer(parameters.numRuns ?? 100),
  endOnFailure: true,
})

// biome-ignore lint/style/noDefaultExport: it stands in the place of a package that is imported so.
export default {
  ...fc,
  assert: <T>(property: IProperty<T>, parameters?: Parameters<T>) => fc.assert(property, given(parameters)),
}
