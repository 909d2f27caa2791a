import { rollup } from 'd3-array'
import type { Settings } from '../case/evaluation.ts'
import type { Domain } from '../case/instrument.ts'
import { classes, type QualityClass } from '../quality/class.ts'
import { outside } from '../uncertainty/outside.ts'
import type { CaseOutcome, CountedQuality } from './block.ts'
import { type LastingOfCases, type LastingOfDomain, lastingOfCases, lastingOfDomain } from './lasting-counts.ts'
import { type ReliableCounts, reliableCounts, type YearsOverCases, yearsOverCases } from './valued-counts.ts'

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
  const [saving, extra] = outside(draws, margin)
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
  readonly lasting: LastingOfDomain
}

/** Counts of quality of life over cases. */
export interface QualityCounts {
  readonly change: ClassCounts
  readonly effect: ClassCounts
  readonly crossed: readonly Crossed[]
  /** The same of whole cases; null where none was measured after the support. */
  readonly lasting: LastingOfCases | null
  readonly quality_adjusted_years: YearsOverCases | null
  readonly reliable_change: ReliableCounts | null
  /** On the instrument that most cases are reported on; cases on another count beside, in `other_instruments`. */
  readonly domains: readonly DomainCounts[]
}

/** Counts over the cases that were rated on an instrument beside the one that most are reported on. */
export interface InstrumentCounts extends QualityCounts {
  readonly instrument: string
  readonly n: number
}

/** Counts both classes, crosses them, and counts every domain of the instrument that most cases are reported on. */
export function qualityCounts(outcomes: readonly CaseOutcome[]): QualityCounts {
  const rated = outcomes.map(({ result }) => result.quality_of_life)
  const reported = reportedOn(outcomes)
  const ofReported = rated.flatMap((one) => (one?.instrument === reported ? one : []))
  return countsOf(rated, ofReported, oneWindow(outcomes))
}

/** The same on every other instrument, each over the cases that were rated on it. */
export function otherInstrumentCounts(outcomes: readonly CaseOutcome[]): readonly InstrumentCounts[] {
  const reported = reportedOn(outcomes)
  const beside = outcomes.flatMap(({ result }) => [result.quality_of_life ?? [], result.other_instruments].flat())
  const instruments = [...new Set(beside.map(({ instrument }) => instrument))].sort()
  return instruments
    .filter((instrument) => instrument !== reported)
    .map((instrument) => {
      const rated = beside.filter((one) => one.instrument === instrument)
      return { instrument, n: rated.length, ...countsOf(rated, rated, oneWindow(outcomes)) }
    })
}

/** The months of the window, where it is as long in all cases. */
function oneWindow(outcomes: readonly CaseOutcome[]): number | null {
  const [months, ...others] = new Set(outcomes.map(({ identity }) => identity.window.months))
  return months === undefined || others.length > 0 ? null : months
}

/** The instrument that most cases are reported on; of as many the first by name. */
function reportedOn(outcomes: readonly CaseOutcome[]): string | null {
  const used = outcomes.flatMap(({ result }) => result.quality_of_life?.instrument ?? [])
  const often = rollup(
    used,
    (same) => same.length,
    (instrument) => instrument,
  )
  return [...often].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null
}

function countsOf(
  all: readonly (CountedQuality | null)[],
  rated: readonly CountedQuality[],
  months: number | null,
): QualityCounts {
  const change = all.map((one) => one?.class_change ?? 'unknown')
  const effect = all.map((one) => one?.class_effect ?? 'unknown')
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
    lasting: lastingOfCases(rated),
    // Years of windows of different length do not make one mean.
    quality_adjusted_years: months === null ? null : yearsOverCases(rated, months),
    reliable_change: reliableCounts(rated),
    domains: domainCounts(rated),
  }
}

function domainCounts(rated: readonly CountedQuality[]): readonly DomainCounts[] {
  return rated
    .slice(0, 1)
    .flatMap(({ instrument, domains }) => domains.map(({ domain }) => domainCount(instrument, domain, rated)))
}

function domainCount(instrument: string, domain: string, rated: readonly CountedQuality[]): DomainCounts {
  const results = rated.flatMap(({ domains }) => domains.filter((one) => one.domain === domain))
  const count = (of: 'change' | 'effect') =>
    countClasses(
      steps,
      results.map((one) => (one.status === 'not-applicable' ? 'not_applicable' : stepOf(one[of]))),
    )
  return {
    instrument,
    domain,
    change: count('change'),
    effect: count('effect'),
    lasting: lastingOfDomain(results),
  }
}

/** What a change or an effect in levels is called. */
export function stepOf(step: number | null): 'better' | 'same' | 'worse' | 'unknown' {
  if (step === null) return 'unknown'
  return step > 0 ? 'better' : step < 0 ? 'worse' : 'same'
}
