import type { CaseIdentity } from '../core/checks/check-cases.ts'
import type { PriceUse } from '../core/costs/account.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import type { CaseFile } from './case-files.ts'
import type { Copies } from './compact-copy.ts'
import type { KeptOutcome } from './evaluate.ts'
import { type EvaluatedFile, keyOfUse } from './evaluated-file.ts'
import type { Input } from './read-file.ts'

/** What was kept of files, in their order. */
export interface GatheredFiles {
  readonly outcomes: readonly KeptOutcome[]
  readonly inputs: readonly Input[]
  readonly findings: readonly LocatedFinding[]
  readonly identities: readonly CaseIdentity[]
  /** Every price that was counted with, once, by the name of its first figure. */
  readonly used: ReadonlyMap<string, PriceUse>
  readonly unlisted: number
  readonly trueStories: number
}

/**
 * A file with copies of what is kept of it: ten thousand cases must fit, so of many files nothing may hold on to a text.
 * A whole case is kept as it is.
 */
export function copied(one: EvaluatedFile, file: CaseFile, copies: Copies): EvaluatedFile {
  if (one.outcome === null) return one
  const { whole, file: _, ...kept } = one.outcome
  return { ...one, outcome: { ...copies.of(kept), file, whole }, used: copies.of(one.used) }
}

/** Gathers files, the first of the list first. */
export function gatheredFiles(files: Iterable<EvaluatedFile>): GatheredFiles {
  const [outcomes, inputs, findings, identities] = [
    [] as KeptOutcome[],
    [] as Input[],
    [] as LocatedFinding[],
    [] as CaseIdentity[],
  ]
  const [prices, used] = [new Set<string>(), new Map<string, PriceUse>()]
  let [unlisted, trueStories] = [0, 0]
  for (const one of files) {
    if (one.input !== null) inputs.push(one.input)
    for (const found of one.findings) findings.push(found)
    unlisted += one.unlisted
    if (one.story !== null) {
      const { isTrue, ...identity } = one.story
      trueStories += Number(isTrue)
      identities.push(identity)
    }
    if (one.outcome !== null) outcomes.push(one.outcome)
    for (const [name, use] of one.used) {
      if (prices.has(keyOfUse(use))) continue
      prices.add(keyOfUse(use))
      used.set(name, use)
    }
  }
  return { outcomes, inputs, findings, identities, used, unlisted, trueStories }
}
