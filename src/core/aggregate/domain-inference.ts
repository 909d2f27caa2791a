import type { Domain } from '../case/instrument.ts'
import { holm } from '../statistics/holm.ts'
import { signTest } from '../statistics/sign-test.ts'
import { type SignedRank, signedRank } from '../statistics/signed-rank.ts'
import type { ZeroRule } from '../statistics/signed-ranks.ts'
import type { CaseOutcome } from './block.ts'
import type { DomainCounts } from './counts.ts'
import { type ShareEstimate, shareEstimate } from './share-estimate.ts'

/** What one domain says about more cases. */
export interface DomainInference {
  readonly instrument: string
  readonly domain: Domain['id']
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
  const found = domains.map(({ instrument, domain, [step]: { better, same, worse } }) => ({
    ...{ instrument, domain },
    better: shareEstimate(better, better + same + worse),
    worse: shareEstimate(worse, better + same + worse),
    sign_p: signTest(better, worse),
    wilcoxon: signedRank(stepsOf(outcomes, instrument, domain, step), zeros),
  }))
  const signs = holm(found.map(({ sign_p }) => sign_p))
  const ranks = holm(found.map(({ wilcoxon }) => wilcoxon?.p ?? null))
  return found.map((one, at) => ({
    ...one,
    sign_p_holm: signs[at] ?? null,
    wilcoxon_p_holm: ranks[at] ?? null,
  }))
}

function stepsOf(
  outcomes: readonly CaseOutcome[],
  instrument: string,
  domain: string,
  step: 'change' | 'effect',
): readonly number[] {
  return outcomes
    .flatMap(({ result }) => result.quality_of_life ?? [])
    .filter((rated) => rated.instrument === instrument)
    .flatMap(({ domains }) => domains.filter((one) => one.domain === domain && one.status === 'rated'))
    .flatMap((one) => one[step] ?? [])
}
