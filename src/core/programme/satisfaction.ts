import { fsum, median } from 'd3-array'
import { type ShareEstimate, shareEstimate } from '../aggregate/share-estimate.ts'
import type { Settings } from '../case/evaluation.ts'
import type { Satisfaction } from './programme.ts'
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
export function satisfactionResult(round: Satisfaction, { selection }: Settings): SatisfactionResult {
  const { approach = null, moment, invited, answered, scale, themes = [] } = round
  const distribution = distributionOf(round)
  const grades = distribution.flatMap(({ grade, n }) => new Array<number>(n).fill(grade))
  const isSample = selection === 'random' || selection === 'consecutive'
  return {
    ...{ approach, moment, invited, answered, scale },
    response: invited === 0 ? null : answered / invited,
    response_estimate: isSample ? shareEstimate(answered, invited) : null,
    n: grades.length,
    mean: grades.length === 0 ? null : fsum(grades) / grades.length,
    median: median(grades) ?? null,
    distribution,
    themes: themeShares(themes, answered),
  }
}

function distributionOf({ scores = [], counts = {} }: Satisfaction): readonly GradeCount[] {
  const given = new Map(Object.entries(counts).map(([grade, n]) => [Number(grade), n]))
  for (const grade of scores) given.set(grade, (given.get(grade) ?? 0) + 1)
  return [...given].map(([grade, n]) => ({ grade, n })).sort((a, b) => a.grade - b.grade)
}
