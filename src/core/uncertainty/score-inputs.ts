import type { Case } from '../case/case.ts'
import type { Instrument } from '../case/instrument.ts'
import type { DomainScores, Rating, Score } from '../case/rating.ts'
import { distributionOf } from '../chance/distribution.ts'
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
  return ratings.flatMap((rating, at) => {
    // Nobody rates twice, unless two share a code.
    const nth = ratings.slice(0, at).filter(({ rater }) => rater === rating.rater).length
    const who = nth === 0 ? rating.rater : `${rating.rater} ${nth + 1}`
    return domains.flatMap(({ id: domain, label }) =>
      ['intervention', reference].flatMap((moment): readonly ScoreInput[] => {
        const score = scoreOf(rating, domain, moment)
        if (typeof score !== 'object') return []
        return [
          {
            ...{ rating, domain, moment, label, scenario: moment },
            name: `score/${slug(who)}/${domain}/${moment}`,
            key: `score ${id} ${who} ${domain} ${moment}`,
            kind: 'score',
            shared: false,
            unless: null,
            distribution: distributionOf(score),
            spread: { low: score.low, high: score.high },
          },
        ]
      }),
    )
  })
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
