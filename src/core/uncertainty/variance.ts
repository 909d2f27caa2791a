import { fsum } from 'd3-array'
import { isFixed, meanOf, varianceOf } from '../chance/distribution.ts'
import type { Input } from './input.ts'
import type { Term } from './terms.ts'

/**
 * A part of the variance of a sum of terms that belongs to one set of inputs: coefficient² x the product of their
 * variances. These parts, over all sets, add up to the variance: it is the analysis of variance of a sum of products of
 * independent inputs, in closed form.
 */
export interface VariancePart {
  readonly inputs: readonly Input[]
  readonly coefficient: number
}

/**
 * The parts of the variance of a sum of terms. A term a x1 x2 … adds to the part of each set of its inputs a x the product
 * of the means of its other inputs.
 */
export function varianceParts(terms: readonly Term[]): readonly VariancePart[] {
  const parts = new Map<string, { readonly inputs: readonly Input[]; readonly coefficients: number[] }>()
  for (const { coefficient, inputs } of terms) {
    const drawn = inputs.filter(({ distribution }) => !isFixed(distribution))
    const certain = product(inputs.filter((input) => !drawn.includes(input)))
    for (const subset of subsets(drawn)) {
      const others = product(drawn.filter((input) => !subset.includes(input)))
      const name = keyOfSet(subset)
      const part = parts.get(name) ?? { inputs: subset, coefficients: [] }
      part.coefficients.push(coefficient * certain * others)
      parts.set(name, part)
    }
  }
  return Array.from(parts.values(), ({ inputs, coefficients }) => ({ inputs, coefficient: sumOf(coefficients) }))
}

/** A name for a set of inputs, whatever their order. */
export function keyOfSet(inputs: readonly Input[]): string {
  const [first] = inputs
  if (first !== undefined && inputs.length === 1) return first.key
  return inputs
    .map(({ key }) => key)
    .sort()
    .join('\n')
}

/** The variance that belongs to one set of inputs. */
export function varianceOfPart({ inputs, coefficient }: VariancePart): number {
  return inputs.reduce((variance, { distribution }) => variance * varianceOf(distribution), coefficient * coefficient)
}

/**
 * Adds up variance by group. What a set of inputs does together is divided evenly among them, so that the shares add up to
 * the whole and no order of inputs matters (Shapley effects: Owen 2014, "Sobol' indices and Shapley value").
 */
export function varianceByGroup(
  parts: readonly VariancePart[],
  groupOf: (input: Input) => string | null,
): ReadonlyMap<string, number> {
  const groups = new Map<string, number[]>()
  for (const part of parts) {
    const share = varianceOfPart(part) / part.inputs.length
    for (const input of part.inputs) {
      const group = groupOf(input)
      if (group === null) continue
      const same = groups.get(group)
      if (same === undefined) groups.set(group, [share])
      else same.push(share)
    }
  }
  return new Map(Array.from(groups, ([group, amounts]) => [group, sumOf(amounts)]))
}

/** Sums of variance as shares of their whole; nothing where there is no variance. */
export function sharesOf(groups: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const whole = fsum(groups.values())
  return new Map(whole > 0 ? Array.from(groups, ([group, sum]) => [group, sum / whole]) : [])
}

/** An exact sum takes room to make: most have one part, and need none. */
function sumOf([only, ...others]: readonly number[]): number {
  return others.length === 0 ? (only ?? 0) : fsum([only as number, ...others])
}

function product(inputs: readonly Input[]): number {
  return inputs.reduce((value, { distribution }) => value * meanOf(distribution), 1)
}

/** Every set that can be made of some inputs, but the empty one. */
function subsets(inputs: readonly Input[]): readonly (readonly Input[])[] {
  const made: (readonly Input[])[] = []
  for (const input of inputs) made.push(...made.map((set) => [...set, input]), [input])
  return made
}
