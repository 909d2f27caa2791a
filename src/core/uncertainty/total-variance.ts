import { Adder, fsum } from 'd3-array'
import type { Input } from './input.ts'
import { addByName, addParts, partsByName, partsOf, type SumParts } from './sum-parts.ts'
import { keyOfSet, type VariancePart, varianceByGroup } from './variance.ts'

/** The variance of a total: all of it, by kind of assumption, and by the name of each input that cases share. */
export interface TotalVariance {
  readonly whole: number
  readonly kinds: ReadonlyMap<string, number>
  readonly shared: ReadonlyMap<Input['name'], number>
}

type SumsByName = readonly (readonly [string, SumParts])[]

/** What was gathered of some cases, as plain values. */
export interface VarianceState {
  readonly together: readonly (readonly [string, { readonly inputs: readonly Input[]; readonly sum: SumParts }])[]
  readonly kinds: SumsByName
  readonly shared: SumsByName
}

/**
 * Gathers the variance of cases. Parts that belong to shared inputs alone add up over cases before they are squared, since
 * what is too high in one case is too high in all; parts with an input of one case stand by themselves.
 */
export function totalVariance(): {
  readonly add: (parts: readonly VariancePart[]) => void
  readonly result: () => TotalVariance
  readonly state: () => VarianceState
  /** Adds what was gathered of other cases. */
  readonly join: (state: VarianceState) => void
} {
  const together = new Map<string, { readonly inputs: readonly Input[]; readonly sum: Adder }>()
  const [kinds, shared] = [new Map<string, Adder>(), new Map<string, Adder>()]
  return {
    add: (parts) => {
      gather(parts.filter(isOfOneCase), kinds, shared)
      for (const { inputs, coefficient } of parts.filter((part) => !isOfOneCase(part))) {
        const key = keyOfSet(inputs)
        const part = together.get(key) ?? { inputs, sum: new Adder() }
        part.sum.add(coefficient)
        together.set(key, part)
      }
    },
    result: () => {
      const [all, ofShared] = [merged(summed(kinds), new Map()), merged(summed(shared), new Map())]
      const parts = [...together.values()].map(({ inputs, sum }) => ({ inputs, coefficient: +sum }))
      gather(parts, all, ofShared)
      return { whole: fsum(all.values(), Number), kinds: summed(all), shared: summed(ofShared) }
    },
    state: () => ({
      together: Array.from(together, ([key, { inputs, sum }]) => [key, { inputs, sum: partsOf(sum) }] as const),
      kinds: partsByName(kinds),
      shared: partsByName(shared),
    }),
    join: (state) => {
      for (const [key, { inputs, sum }] of state.together) {
        const part = together.get(key) ?? { inputs, sum: new Adder() }
        addParts(part.sum, sum)
        together.set(key, part)
      }
      addByName(kinds, state.kinds)
      addByName(shared, state.shared)
    },
  }
}

/** Whether a part cannot recur in another case. */
function isOfOneCase({ inputs }: VariancePart): boolean {
  return inputs.some(({ shared }) => !shared)
}

function gather(parts: readonly VariancePart[], kinds: Map<string, Adder>, shared: Map<string, Adder>): void {
  merged(
    varianceByGroup(parts, ({ kind }) => kind),
    kinds,
  )
  merged(
    varianceByGroup(parts, (input) => (input.shared ? input.name : null)),
    shared,
  )
}

function merged(from: ReadonlyMap<string, number>, into: Map<string, Adder>): Map<string, Adder> {
  for (const [group, sum] of from) into.set(group, (into.get(group) ?? new Adder()).add(sum))
  return into
}

function summed(groups: ReadonlyMap<string, Adder>): ReadonlyMap<string, number> {
  return new Map(Array.from(groups, ([group, sum]) => [group, +sum]))
}
