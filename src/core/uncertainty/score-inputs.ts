import type { Case } from '../case/case.ts'
import type { Instrument } from '../case/instrument.ts'
import type { DomainScores, Rating, Score } from '../case/rating.ts'
import { distributionOf } from './distribution.ts'
import type { Input } from './input.ts'
import { slug } from './line-names.ts'

/** A score that was given as a range of levels, as an input. */
export interface ScoreInput extends Input {
  /** The lowest and the highest level it names: levels are ordinal, so no quantile is taken of them. */
  readonly spread: { readonly low: number; readonly high: number }
  readonly rating: Rating
  readonly domain: string
  /** Whether it is the end in the intervention, or the name of the reference course. */
  readonly moment: string
}

/**
 * The ranges of levels among the scores on which the effect of a case rests: those of its leading raters at the end of
 * both courses. A range is drawn as a PERT distribution over levels, or without a likely one as a uniform one.
 */
export function scoreInputs(
  { case: id }: Case,
  ratings: readonly Rating[],
  reference: string,
  { domains }: Instrument,
): readonly ScoreInput[] {
  return ratings.flatMap((rating) =>
    domains.flatMap(({ id: domain, label }) =>
      ['intervention', reference].flatMap((moment) => {
        const score = scoreOf(rating, domain, moment)
        if (typeof score !== 'object') return []
        const name = `score/${slug(rating.rater)}/${domain}/${moment}`
        return [
          {
            ...{ rating, domain, moment, name, label, scenario: moment },
            key: `score ${id} ${rating.rater} ${domain} ${moment}`,
            kind: 'score' as const,
            shared: false,
            distribution: distributionOf(score),
            spread: { low: score.low, high: score.high },
          },
        ]
      }),
    ),
  )
}

function scoreOf({ scores }: Rating, domain: string, moment: string): Score | undefined {
  const given = scores[domain]
  return typeof given === 'object' ? ((given as DomainScores)[moment] as Score | undefined) : undefined
}

/** Ratings in which ranges stand at given levels. */
export function withLevels(
  ratings: readonly Rating[],
  inputs: readonly ScoreInput[],
  levelOf: (input: ScoreInput) => number,
): readonly Rating[] {
  return ratings.map((rating) => {
    const own = inputs.filter((input) => input.rating === rating)
    if (own.length === 0) return rating
    const scores = { ...rating.scores }
    for (const input of own) {
      scores[input.domain] = { ...(scores[input.domain] as DomainScores), [input.moment]: levelOf(input) }
    }
    return { ...rating, scores }
  })
}
