import type { Aggregate } from '../aggregate/aggregate.ts'
import { type Condition, namesIn } from './condition.ts'
import { blockNames, type RunFigures } from './short-names.ts'
import { type FigureOf, holds } from './truth.ts'

/** What a rule comes to, over one block of cases or over all of them. */
export interface Verdict {
  /** The block that it was held to; null where it rests on no figure of a block. */
  readonly block: string | null
  /** Whether what it turns down is so; null where that depends on a figure that is unknown. */
  readonly fails: boolean | null
  /** The figures it rests on, in their order; null where one is unknown. */
  readonly figures: readonly { readonly name: string; readonly value: number | null }[]
}

/** What rules are held to. */
export interface Ground {
  readonly blocks: readonly Aggregate[]
  /** The instrument of the settings. */
  readonly instrument: string
  readonly run: RunFigures
  /** The value of a figure by its full name. */
  readonly named: FigureOf
}

/**
 * What a rule comes to. A rule with a short name of figures of a block is held to each block by itself, since blocks are
 * never added up; where there is no block, these figures are unknown.
 */
export function verdictsOn(condition: Condition, ground: Ground): readonly Verdict[] {
  const names = namesIn(condition)
  const isPerBlock = names.some((name) => Object.hasOwn(blockNames, name))
  const blocks = isPerBlock && ground.blocks.length > 0 ? ground.blocks : [null]
  return blocks.map((block) => {
    const figureOf = (name: string) => figureIn(block, name, ground)
    return {
      block: block?.id ?? null,
      fails: holds(condition, figureOf),
      figures: names.map((name) => ({ name, value: figureOf(name) })),
    }
  })
}

function figureIn(block: Aggregate | null, name: string, { instrument, run, named }: Ground): number | null {
  if (Object.hasOwn(run, name)) return run[name as keyof RunFigures]
  if (!Object.hasOwn(blockNames, name)) return named(name)
  return block === null ? null : (blockNames[name]?.of(block, instrument) ?? null)
}
