import type { Proposal } from './pseudonym-proposals.ts'

/** What somebody decided at a proposal; `everywhere` holds for what stands in other places too. */
export interface Decision {
  /** Null leaves the words as they are. */
  readonly by: string | null
  readonly everywhere: boolean
}

/** Decisions by the position of their proposal, in the order in which they were given. */
export type Decisions = ReadonlyMap<number, Decision>

/** What comes in the place of each proposal's words: null leaves them, undefined is not decided yet. */
export function settledBy(
  proposals: readonly Proposal[],
  decisions: Decisions,
): readonly (string | null | undefined)[] {
  const everywhere = new Map<string, string | null>()
  return proposals.map(({ kind, original, by }, at) => {
    const own = decisions.get(at)
    // Two people of one name have other pseudonyms, and are decided apart.
    const words = JSON.stringify([kind, original, by])
    if (own?.everywhere === true) everywhere.set(words, own.by)
    return own === undefined ? everywhere.get(words) : own.by
  })
}

/** What is proposed at a place: what somebody wrote for the same words before, or the first proposal. */
export function proposedAt(proposals: readonly Proposal[], decisions: Decisions, at: number): string {
  const { kind, original, by } = proposals[at] as Proposal
  const earlier = [...decisions].filter(([before, decision]) => {
    const one = proposals[before] as Proposal
    return before < at && decision.by !== null && one.kind === kind && one.original === original && one.by === by
  })
  return earlier.at(-1)?.[1].by ?? by
}
