import { max, sum } from 'd3-array'
import { stepOf } from '../aggregate/counts.ts'
import type { DisclosureSettings } from '../case/evaluation.ts'
import type { QualityClass } from '../quality/class.ts'
import { isSafeCount, roundedCount } from './cell.ts'
import type { PublishedClasses } from './classes.ts'
import type { Counted, Guard, Guarded } from './member.ts'

/** What a domain is called. */
export interface DomainName {
  readonly instrument: string
  readonly domain: string
}

/** In how many cases each domain is better; null where that is not shown. */
export type BetterIn = ReadonlyMap<DomainName, number | null>

/** Change since the start, or effect beside the estimated end without. */
export type Of = 'change' | 'effect'

/**
 * In how many cases each domain is better, and never how the others are divided: that and the classes together would give single
 * cases. None is shown where even this would: see `isLoose`.
 */
export function publishedDomains(
  all: readonly Counted[],
  names: readonly DomainName[],
  of: Of,
  classes: PublishedClasses<QualityClass>,
  disclosure: DisclosureSettings,
): Guarded<BetterIn> & { readonly isSolvable: boolean } {
  const rule = { least: disclosure.cell, empty: true }
  const isSafe = (better: number, n: number) => isSafeCount(better, rule) && isSafeCount(n - better, rule)
  const counts = names.map((name) => ({ name, better: countIn(all, name, of) }))
  const shown = counts.filter(({ better }) => isSafe(better, all.length))
  const guard: Guard = (left) => {
    const better = shown.map(({ name }) => countIn(left, name, of))
    return better.every((n) => isSafe(n, left.length)) && isLoose(better, left, of, classes, disclosure)
  }
  const isShown = guard(all)
  const ofShown = new Map(shown.map(({ name, better }) => [name, roundedCount(better, disclosure.round)]))
  return {
    value: new Map(names.map((name) => [name, isShown ? (ofShown.get(name) ?? null) : null])),
    guards: isShown ? [guard] : [],
    isSolvable: !isShown && shown.length > 0,
  }
}

/** So many domains in which some are better and some are not leave enough ways to divide them over cases. */
const leastDomains = 3

/**
 * Whether the domains and the classes together leave open how many cases are mixed. As many cases are better somewhere as the domain
 * with most, or more, up to all domains added up; those that are not of class better are mixed. So mixed lies from
 * max(better in a domain) - better up to min(not better, sum(better in a domain) - better).
 */
function isLoose(
  better: readonly number[],
  cases: readonly Counted[],
  of: Of,
  { cells }: PublishedClasses<QualityClass>,
  { cell }: DisclosureSettings,
): boolean {
  const n = cases.length
  const between = better.filter((one) => one >= cell && one <= n - cell)
  if (between.length < leastDomains) return false
  const isMixedShown = cells === null || cells.some(({ of: classes }) => classes.length === 1 && classes[0] === 'mixed')
  if (isMixedShown) return true
  const ofClass = cases.filter(({ member }) => member.result.quality_of_life?.[`class_${of}`] === 'better').length
  const lowest = Math.max(0, (max(better) as number) - ofClass)
  const highest = Math.min(n - ofClass, sum(better) - ofClass)
  return highest <= 0 || lowest >= cell || highest - lowest >= Math.min(cell, n - ofClass)
}

/** A case that was not rated on the instrument is not better, so that every domain is over all cases. */
function countIn(cases: readonly Counted[], { instrument, domain: id }: DomainName, of: Of): number {
  const isBetter = ({ member }: Counted) => {
    const rated = member.result.quality_of_life
    const found = rated?.instrument === instrument ? rated.domains.find(({ domain }) => domain === id) : undefined
    return found !== undefined && found.status !== 'not-applicable' && stepOf(found[of]) === 'better'
  }
  return cases.filter(isBetter).length
}
