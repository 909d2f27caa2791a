import { fsum } from 'd3-array'
import type { DisclosureSettings } from '../case/evaluation.ts'
import type { Satisfaction } from '../programme/programme.ts'
import { type GradeCount, satisfactionResult } from '../programme/satisfaction.ts'
import { isSafeCount, roundedCount } from './cell.ts'
import { type PublishedTheme, publishedThemes } from './themes.ts'

/** A round in which clients were asked, as far as it may be published. */
export interface PublishedRound extends Pick<Satisfaction, 'scale'> {
  readonly approach: string | null
  /** The month or year. */
  readonly moment: string
  readonly invited: number
  readonly answered: number
  /** To a tenth, which many divisions of the grades give; null where fewer people than a group gave one. */
  readonly mean: number | null
  /** By grade; null where one was given by few, since the mean would tell how many. */
  readonly distribution: readonly GradeCount[] | null
  readonly themes: readonly PublishedTheme[]
}

/** A round to which as many people answered as a group needs; null where fewer did. */
export function publishedRound(round: Satisfaction, disclosure: DisclosureSettings): PublishedRound | null {
  const { group, cell, round: base } = disclosure
  const { approach, moment, invited, answered, scale, n, distribution } = satisfactionResult(round)
  const silent = { least: cell, empty: true }
  if (answered < group || !isSafeCount(invited - answered, silent)) return null
  const given = distribution.filter(({ n: times }) => times > 0)
  // Who gave no grade are those who answered less those who gave one.
  const isGraded = n >= group && isSafeCount(answered - n, silent)
  return {
    ...{ approach, scale },
    moment: moment.slice(0, 'yyyy-mm'.length),
    invited: roundedCount(invited, base),
    answered: roundedCount(answered, base),
    mean: isGraded ? Math.round((fsum(given, ({ grade, n: times }) => grade * times) / n) * 10) / 10 : null,
    distribution: isGraded && base === null && given.every(({ n: times }) => times >= cell) ? given : null,
    themes: publishedThemes(round.themes ?? [], answered, disclosure),
  }
}
