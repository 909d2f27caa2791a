import { groups } from 'd3-array'
import { type Outcome, type OutcomeBasis, outcomeBases } from '../case/outcome.ts'
import type { OutcomeChain } from './outcome-chain.ts'

type Whose = NonNullable<Outcome['of']>

/** The outcomes of one case, by what they say, so that those of other cases that say the same can be put with them. */
export interface NetworkPiece {
  readonly outcomes: readonly {
    readonly key: string
    readonly text: string
    readonly of: Whose
    readonly basis: OutcomeBasis | null
    /** The counted line in which it is counted. */
    readonly line: string | null
  }[]
  readonly links: readonly { readonly from: string; readonly to: string; readonly basis: OutcomeBasis | null }[]
}

/** In how many cases something rests on what. */
export type BasisCounts = Readonly<Record<OutcomeBasis | 'unstated', number>>

/** An outcome, in how many cases it is told, and what it rests on there. */
export interface NetworkOutcome extends BasisCounts {
  /** `o1`, `o2` and on, in the order in which cases name them. */
  readonly id: string
  readonly text: string
  readonly of: Whose
  readonly cases: number
}

/** That one outcome leads to another. */
export interface NetworkLink extends BasisCounts {
  readonly from: string
  readonly to: string
  readonly cases: number
}

/** What leads to what over cases, up to the lines in which outcomes are counted. */
export interface OutcomeNetwork {
  readonly outcomes: readonly NetworkOutcome[]
  readonly links: readonly NetworkLink[]
  /** Price ids, or else labels, of the lines in which an outcome is counted. */
  readonly counted: readonly { readonly from: string; readonly line: string; readonly cases: number }[]
}

/** The outcomes of a chain by their words; of some with the same words in one case each stays apart. */
export function networkPiece({ outcomes, links, counted }: OutcomeChain): NetworkPiece {
  const seen = new Map<string, number>()
  const keys = new Map<string, string>()
  const kept = outcomes.map(({ id, text, of = 'client', basis = null, counted_by }) => {
    const words = JSON.stringify([of, text.trim().toLowerCase().replace(/\s+/g, ' ')])
    const nth = (seen.get(words) ?? 0) + 1
    seen.set(words, nth)
    const key = `${words} ${nth}`
    keys.set(id, key)
    const line = counted_by !== undefined && counted.includes(counted_by) ? counted_by : null
    return { key, text, of, basis, line }
  })
  const named = links.map(({ from, to, basis }) => ({ from: keys.get(from) ?? from, to: keys.get(to) ?? to, basis }))
  return { outcomes: kept, links: groups(named, linkName).map(([, same]) => same[0] as (typeof named)[number]) }
}

function linkName({ from, to }: { readonly from: string; readonly to: string }): string {
  return JSON.stringify([from, to])
}

/** Chains of cases put together: outcomes with the same words, of the same kind of person, are one. */
export function outcomeNetwork(pieces: readonly NetworkPiece[]): OutcomeNetwork {
  const byKey = groups(
    pieces.flatMap(({ outcomes }) => outcomes),
    ({ key }) => key,
  )
  const ids = new Map(byKey.map(([key], at) => [key, `o${at + 1}`]))
  const idOf = (key: string) => ids.get(key) as string
  return {
    outcomes: byKey.map(([key, same]) => {
      const { text, of } = same[0] as NetworkPiece['outcomes'][number]
      return { id: idOf(key), text, of, cases: same.length, ...basisCounts(same) }
    }),
    links: groups(
      pieces.flatMap(({ links }) => links),
      linkName,
    ).map(([, same]) => {
      const { from, to } = same[0] as NetworkPiece['links'][number]
      return { from: idOf(from), to: idOf(to), cases: same.length, ...basisCounts(same) }
    }),
    counted: byKey.flatMap(([key, same]) =>
      groups(same, ({ line }) => line).flatMap(([line, counted]) =>
        line === null ? [] : [{ from: idOf(key), line, cases: counted.length }],
      ),
    ),
  }
}

function basisCounts(all: readonly { readonly basis: OutcomeBasis | null }[]): BasisCounts {
  const count = (of: OutcomeBasis | null) => all.filter(({ basis }) => basis === of).length
  const [registered, told, estimated, expected] = outcomeBases.map(count)
  return { ...{ registered, told, estimated, expected }, unstated: count(null) } as BasisCounts
}
