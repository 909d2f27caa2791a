import type { Domain } from '../case/instrument.ts'
import { holm } from '../statistics/holm.ts'
import { signTest } from '../statistics/sign-test.ts'
import { type SignedRank, signedRank } from '../statistics/signed-rank.ts'
import type { ZeroRule } from '../statistics/signed-ranks.ts'
import type { CaseOutcome, CountedQuality } from './block.ts'
import type { DomainCounts } from './counts.ts'
import { type ShareEstimate, shareEstimate } from './share-estimate.ts'

/** What one domain says about more cases. */
export interface DomainInference {
  readonly instrument: string
  readonly domain: Domain['id']
  /**
   * Of how many cases whose step is known it was scored by itself; the others were called the same without levels, as
   * `others: same` does of all that a rater did not name.
   */
  readonly scored: number
  /** Among the cases whose step is known. */
  readonly better: ShareEstimate | null
  readonly worse: ShareEstimate | null
  /** The sign test of better against worse, which asks nothing of the distance between levels. */
  readonly sign_p: number | null
  readonly sign_p_holm: number | null
  /** Of the steps in levels: it takes two levels for more than one. */
  readonly wilcoxon: SignedRank | null
  readonly wilcoxon_p_holm: number | null
}

/** Tests every domain, in the order of the counts; each kind of test is a family, adjusted for how many domains could be tested. */
export function domainInferences(
  outcomes: readonly CaseOutcome[],
  domains: readonly DomainCounts[],
  step: 'change' | 'effect',
  zeros: ZeroRule,
): readonly DomainInference[] {
  const found = domains.map(({ instrument, domain, [step]: { better, same, worse } }) => {
    const known = knownIn(outcomes, instrument, domain, step)
    return {
      ...{ instrument, domain },
      scored: known.filter(({ intervention }) => intervention !== null).length,
      better: shareEstimate(better, better + same + worse),
      worse: shareEstimate(worse, better + same + worse),
      sign_p: signTest(better, worse),
      wilcoxon: signedRank(
        known.flatMap((one) => one[step] ?? []),
        zeros,
      ),
    }
  })
  const signs = holm(found.map(({ sign_p }) => sign_p))
  const ranks = holm(found.map(({ wilcoxon }) => wilcoxon?.p ?? null))
  return found.map((one, at) => ({
    ...one,
    sign_p_holm: signs[at] ?? null,
    wilcoxon_p_holm: ranks[at] ?? null,
  }))
}

/** A domain in the cases of which its step is known. */
function knownIn(
  outcomes: readonly CaseOutcome[],
  instrument: string,
  domain: string,
  step: 'change' | 'effect',
): CountedQuality['domains'] {
  return outcomes
    .flatMap(({ result }) => result.quality_of_life ?? [])
    .filter((rated) => rated.instrument === instrument)
    .flatMap(({ domains }) => domains.filter((one) => one.domain === domain && one.status === 'rated'))
    .filter((one) => one[step] !== null)
}
