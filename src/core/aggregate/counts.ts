import type { Settings } from '../case/evaluation.ts'
import type { Domain } from '../case/instrument.ts'
import { classes, type QualityClass } from '../quality/class.ts'
import type { CaseOutcome, CountedQuality } from './block.ts'

/** How a cost difference is named: above the margin it saves, below it costs extra, between there is none. */
export const savings = ['saves', 'none', 'costs_extra', 'unknown'] as const

export type Saving = (typeof savings)[number]

/** Names a difference: saves, none (at most the margin either way), costs extra, or unknown. */
export function savingOf(difference: number | null, margin: Settings['no_difference']): Saving {
  if (difference === null) return 'unknown'
  if (Math.abs(difference) <= margin) return 'none'
  return difference > 0 ? 'saves' : 'costs_extra'
}

/**
 * What the ends of the middle 95% of draws are called: those of rank 2.5% (n - 1), rounded down, and 97.5% (n - 1), rounded
 * up, by counting and without sorting.
 */
export function savingAtEnds(draws: Float64Array, margin: Settings['no_difference']): readonly [Saving, Saving] {
  let [saving, extra] = [0, 0]
  for (let i = 0; i < draws.length; i++) {
    if ((draws[i] as number) > margin) saving++
    else if ((draws[i] as number) < -margin) extra++
  }
  const at = (rank: number): Saving => (rank < extra ? 'costs_extra' : rank < draws.length - saving ? 'none' : 'saves')
  const last = draws.length - 1
  return [at(Math.floor(0.025 * last)), at(Math.ceil(0.975 * last))]
}

export type ClassCounts = Readonly<Record<QualityClass, number>>

/** How often each class occurs; zero where it does not. */
export function countClasses<T extends string>(names: readonly T[], found: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(names.map((name) => [name, found.filter((one) => one === name).length])) as Record<
    T,
    number
  >
}

/** How many cases have one class of change and one of effect. */
export interface Crossed {
  readonly change: QualityClass
  readonly effect: QualityClass
  readonly n: number
}

export const steps = ['better', 'same', 'worse', 'not_applicable', 'unknown'] as const

export type StepCounts = Readonly<Record<(typeof steps)[number], number>>

/** One domain over cases that were rated on the same instrument. */
export interface DomainCounts {
  readonly instrument: string
  readonly domain: Domain['id']
  readonly change: StepCounts
  readonly effect: StepCounts
  /** After support ended, with the intervention; over the cases that were measured again. */
  readonly lasting: {
    readonly rose: number
    readonly held: number
    readonly fell_back: number
    readonly measured: number
  }
}

/** Counts of quality of life over cases. */
export interface QualityCounts {
  readonly change: ClassCounts
  readonly effect: ClassCounts
  readonly crossed: readonly Crossed[]
  readonly domains: readonly DomainCounts[]
}

/** Counts both classes, crosses them, and counts every domain. */
export function qualityCounts(outcomes: readonly CaseOutcome[]): QualityCounts {
  const change = outcomes.map(({ result }) => result.quality_of_life?.class_change ?? 'unknown')
  const effect = outcomes.map(({ result }) => result.quality_of_life?.class_effect ?? 'unknown')
  return {
    change: countClasses(classes, change),
    effect: countClasses(classes, effect),
    crossed: classes
      .flatMap((of) =>
        classes.map((and) => ({
          change: of,
          effect: and,
          n: change.filter((one, i) => one === of && effect[i] === and).length,
        })),
      )
      .filter(({ n }) => n > 0),
    domains: domainCounts(outcomes.flatMap(({ result }) => result.quality_of_life ?? [])),
  }
}

function domainCounts(rated: readonly CountedQuality[]): readonly DomainCounts[] {
  const instruments = [...new Set(rated.map(({ instrument }) => instrument))].sort()
  return instruments.flatMap((instrument) => {
    const same = rated.filter((one) => one.instrument === instrument)
    return (same[0]?.domains ?? []).map(({ domain }) => domainCount(instrument, domain, same))
  })
}

function domainCount(instrument: string, domain: string, rated: readonly CountedQuality[]): DomainCounts {
  const results = rated.flatMap(({ domains }) => domains.filter((one) => one.domain === domain))
  const count = (of: 'change' | 'effect') =>
    countClasses(
      steps,
      results.map((one) => (one.status === 'not-applicable' ? 'not_applicable' : stepOf(one[of]))),
    )
  const last = results.map(({ follow_up }) => follow_up.at(-1)?.lasting ?? null).filter((step) => step !== null)
  return {
    instrument,
    domain,
    change: count('change'),
    effect: count('effect'),
    lasting: {
      rose: last.filter((step) => step > 0).length,
      held: last.filter((step) => step === 0).length,
      fell_back: last.filter((step) => step < 0).length,
      measured: last.length,
    },
  }
}

function stepOf(step: number | null): 'better' | 'same' | 'worse' | 'unknown' {
  if (step === null) return 'unknown'
  return step > 0 ? 'better' : step < 0 ? 'worse' : 'same'
}
