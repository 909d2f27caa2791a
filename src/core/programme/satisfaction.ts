import { fsum } from 'd3-array'
import { type ShareEstimate, shareEstimate } from '../aggregate/share-estimate.ts'
import type { Satisfaction } from './programme.ts'
import { isSample } from './selection.ts'
import { type ThemeShare, themeShares } from './themes.ts'

/** How often one grade was given. */
export interface GradeCount {
  readonly grade: number
  readonly n: number
}

/** What a round of asking clients gave. */
export interface SatisfactionResult extends Pick<Satisfaction, 'moment' | 'invited' | 'answered' | 'scale'> {
  readonly approach: string | null
  /** answered / invited, from 0 to 1; null where nobody was invited. */
  readonly response: number | null
  /** With its intervals, where those invited were drawn by lot or in the order in which they came; else null. */
  readonly response_estimate: ShareEstimate | null
  /** How many grades there are; it may be fewer than answered. */
  readonly n: number
  readonly mean: number | null
  readonly median: number | null
  /** By grade, from low to high. */
  readonly distribution: readonly GradeCount[]
  readonly themes: readonly ThemeShare[]
}

/** Response, mean, median and distribution of one round. */
export function satisfactionResult(round: Satisfaction): SatisfactionResult {
  const { approach = null, moment, invited, answered, selection = 'unknown', scale, themes = [] } = round
  const distribution = distributionOf(round)
  const given = distribution.reduce((sum, { n }) => sum + n, 0)
  return {
    ...{ approach, moment, invited, answered, scale },
    response: invited === 0 ? null : answered / invited,
    response_estimate: isSample(selection) ? shareEstimate(answered, invited) : null,
    n: given,
    mean: given === 0 ? null : fsum(distribution, ({ grade, n }) => grade * n) / given,
    median:
      given === 0 ? null : (nth(distribution, Math.ceil(given / 2)) + nth(distribution, Math.floor(given / 2) + 1)) / 2,
    distribution,
    themes: themeShares(themes, answered),
  }
}

/** The nth grade from below, counted from 1. */
function nth(distribution: readonly GradeCount[], nth: number): number {
  let before = 0
  for (const { grade, n } of distribution) {
    before += n
    if (before >= nth) return grade
  }
  throw new RangeError(`there is no grade ${nth}`)
}

function distributionOf({ scores = [], counts = {} }: Satisfaction): readonly GradeCount[] {
  const given = new Map(Object.entries(counts).map(([grade, n]) => [Number(grade), n]))
  for (const grade of scores) given.set(grade, (given.get(grade) ?? 0) + 1)
  return [...given].map(([grade, n]) => ({ grade, n })).sort((a, b) => a.grade - b.grade)
}
