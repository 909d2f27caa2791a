import type { PublishedBlock } from '../../../core/disclosure/block.ts'
import type { Published } from '../../../core/disclosure/published.ts'
import type { Sentences } from '../../../language/sentences.ts'
import type { NamedFigures } from '../named-figures.ts'

/** A figure that may be mentioned: a count as it is published, or anything else as an internal report says it. */
type Allowed = { readonly is: 'count'; readonly n: number } | { readonly is: 'said' }

/**
 * The figures that texts of users may mention in a published report; others are there, and say that they are not published. What
 * internal reports count over all cases is here counted over the largest block.
 *
 * @param ownCase the case that may be told of as a whole; null in a report over cases
 */
export function publishedFigures(
  published: Published,
  figures: NamedFigures,
  { disclosure, numbers }: Sentences,
  ownCase: string | null,
): NamedFigures {
  const allowed = new Map([
    ...published.blocks.flatMap((block, at) => [...ofBlock(block), ...(at === 0 ? overAll(block) : [])]),
    ...published.cases.map(({ case: id }) => [`cases.${id}.headline.difference`, said] as const),
  ])
  return {
    get: (name) => {
      const found = figures.get(name)
      if (found === null || found.figure === null) return found
      if (found.figure.startsWith('settings.')) return found
      if (ownCase !== null && found.figure.startsWith(`cases.${ownCase}.`)) return found
      const one = allowed.get(found.figure)
      if (one === undefined) return { words: disclosure.hidden, figure: null }
      return one.is === 'said' ? found : { words: numbers.number(one.n), figure: null }
    },
    get names() {
      return figures.names
    },
  }
}

type Named = readonly (readonly [string, Allowed])[]

const said: Allowed = { is: 'said' }

function count(name: string, n: number | null): Named {
  return n === null ? [] : [[name, { is: 'count', n }]]
}

function ofBlock(block: PublishedBlock): Named {
  const { id, n, known, amounts, payers } = block
  const at = (name: string) => `aggregate.${id}.${name}`
  const names = (of: readonly string[]): Named => of.map((name) => [at(name), said])
  const { returns, realism } = amounts ?? { returns: null, realism: null }
  return [
    ...count(at('n'), n),
    ...count(at('known'), known),
    ...classes(block, at('quality_of_life'), at('cost_difference')),
    ...(amounts === null ? [] : names(['cost_difference.total_known'])),
    ...(amounts === null || known !== n ? [] : names(['cost_difference.total'])),
    ...(amounts === null || amounts.mean === null ? [] : names(['cost_difference.mean'])),
    ...(amounts === null || amounts.interval95 === null
      ? []
      : names(['uncertainty.interval95.1', 'uncertainty.interval95.2'])),
    ...(realism === null ? [] : names(['realism.certain_only', 'realism.in_full'])),
    ...(returns === null ? [] : names(['investment', 'benefit', 'benefit_cost_ratio'])),
    ...(known === n ? names((payers?.rows ?? []).map(({ payer }) => `payers.${payer}.difference`)) : []),
  ]
}

function overAll(block: PublishedBlock): Named {
  return [
    ...count('overall.n', block.n),
    ...count('overall.known', block.known),
    ...classes(block, 'overall.quality_of_life', 'overall'),
  ]
}

/** The classes that stand by themselves. */
function classes({ quality_of_life, saving }: PublishedBlock, quality: string, cost: string): Named {
  const alone = (
    at: string,
    cells: readonly { readonly of: readonly string[]; readonly name: string; readonly n: number }[],
  ) => cells.flatMap(({ of, name, n }) => (of.length === 1 ? count(`${at}.${name}`, n) : []))
  return [
    ...(['change', 'effect'] as const).flatMap((of) => alone(`${quality}.${of}`, quality_of_life[of].cells ?? [])),
    ...alone(cost, saving?.cells ?? []),
  ]
}
