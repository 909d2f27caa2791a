import { stepsOf } from '../core/aggregate/agreement-units.ts'
import type { DomainScores, NoLevel, Rating, Score } from '../core/case/rating.ts'
import { levelOf } from '../core/quality/effect.ts'
import { scoredRating } from '../core/quality/profiles.ts'
import { type Answer, type Answers, type Interview, referencesOf } from './interview.ts'
import type { Question } from './question.ts'

/** What raters gave for one domain at one point: `start`, the name of a scenario, or the moment of a follow-up. */
export interface PointSpread {
  readonly point: string
  readonly given: readonly { readonly rater: string; readonly said: Score | NoLevel }[]
  /** The level that all who rated the domain gave; null where they did not all, or not the same. */
  readonly agreed: number | null
  /** How many steps of the scale lie between the lowest and the highest. */
  readonly apart: number
}

/** What raters gave for one domain. */
export interface DomainSpread {
  readonly domain: string
  readonly points: readonly PointSpread[]
  readonly followUps: readonly PointSpread[]
  /** What all of them said, with the reasons of each; null where they did not all say the same. */
  readonly agreed: DomainScores | NoLevel | null
  /** The largest number of steps apart at any point but those of a follow-up, or in a change or effect. */
  readonly apart: number
  /** Of that the largest change or effect that stands against "the same"; 0 where nobody said so, or all did. */
  readonly against_same: number
}

/** The ratings that a consensus is made of: of single persons in the leading role, on this instrument, of the same life. */
export function individualRatings({
  story,
  evaluation,
  instrument,
  rater,
}: Omit<Interview, 'about'>): readonly Rating[] {
  const { settings } = evaluation
  return (story.ratings ?? [])
    .filter(
      (rating) =>
        rating.role === settings.leading_role &&
        (rating.of ?? 'client') === rater.of &&
        (rating.instrument ?? settings.instrument) === instrument.instrument,
    )
    .map((rating) => scoredRating(rating, instrument))
}

/** The ratings of the same instrument that are there already. */
export function otherRatings({ story, evaluation, instrument }: Omit<Interview, 'about'>): readonly Rating[] {
  return (story.ratings ?? [])
    .filter((rating) => (rating.instrument ?? evaluation.settings.instrument) === instrument.instrument)
    .map((rating) => scoredRating(rating, instrument))
}

/** What an interview goes through: for a group, where two or more rated on their own, what they agree on together. */
export function aboutOf(interview: Omit<Interview, 'about'>, given: Answers): Interview['about'] {
  // Answers to a whole interview that a group began stay those.
  const isBegun = Object.keys(given).some((id) => /^(course|score)\./.test(id))
  const isConsensus = interview.rater.role === 'group' && individualRatings(interview).length > 1
  return isConsensus && !isBegun ? 'consensus' : 'whole-case'
}

/** Of every domain that somebody scored, what each rater gave. */
export function spreads(interview: Interview): readonly DomainSpread[] {
  const ratings = individualRatings(interview)
  return interview.instrument.domains
    .filter(({ id }) => ratings.some(({ scores }) => scores[id] !== undefined))
    .map(({ id }) => spreadOf(id, ratings, interview))
}

/** What holds for the domains that nobody scored: what all said of them, or null where they differ. */
export function agreedOthers(interview: Interview): Rating['others'] | null {
  const isAllScored = spreads(interview).length === interview.instrument.domains.length
  const [first, ...rest] = isAllScored ? [] : individualRatings(interview).map(({ others }) => others)
  return rest.every((others) => others === first) ? first : null
}

/** What all gave alike at the point a question is about; undefined where they did not. */
export function alikeAt({ about, ask }: Question, interview: Interview): Answer | undefined {
  const spread = ask === 'level' ? spreads(interview).find(({ domain }) => domain === about.domain) : undefined
  if (spread === undefined) return undefined
  if (about.point === 'start' && typeof spread.agreed === 'string') return spread.agreed
  return [...spread.points, ...spread.followUps].find(({ point }) => point === about.point)?.agreed ?? undefined
}

function spreadOf(domain: string, ratings: readonly Rating[], interview: Interview): DomainSpread {
  const step = stepsOf(interview.instrument)
  const views = ratings.map(({ rater, scores, others }) => ({ rater, view: scores[domain] ?? others ?? 'unknown' }))
  const at = (point: string) =>
    pointSpread(
      point,
      views.flatMap(({ rater, view }) => {
        const said = typeof view === 'string' ? view : (view[point] as Score | undefined)
        return said === undefined ? [] : [{ rater, said }]
      }),
      ratings.length,
      step,
    )
  const seen = seenAgainstSame(views, referencesOf(interview), step)
  const points = ['start', 'intervention', ...referencesOf(interview)].map(at).filter(({ given }) => given.length > 0)
  return {
    domain,
    points,
    followUps: followUpSpreads(domain, ratings, step),
    agreed: agreedOn(
      views.map(({ view }) => view),
      points,
    ),
    apart: Math.max(seen, ...points.map(({ apart }) => apart)),
    against_same: seen,
  }
}

/** How many steps change, or the effect against any reference, is for who gave levels, where another said "the same". */
function seenAgainstSame(
  views: readonly { readonly view: DomainScores | NoLevel }[],
  references: readonly string[],
  step: (level: number) => number,
): number {
  if (views.every(({ view }) => view !== 'same')) return 0
  const steps = views.flatMap(({ view }) => {
    const end = typeof view === 'string' ? null : levelOf(view.intervention)
    if (typeof view === 'string' || end === null) return []
    const others = ['start', ...references].map((point) => levelOf(view[point])).filter((level) => level !== null)
    return others.map((level) => Math.abs(step(end) - step(level)))
  })
  return Math.max(0, ...steps)
}

function pointSpread(
  point: string,
  given: PointSpread['given'],
  among: number,
  step: (level: number) => number,
): PointSpread {
  const levels = given.map(({ said }) => levelOf(said)).filter((level) => level !== null)
  const steps = levels.map(step)
  const apart = levels.length === 0 ? 0 : Math.max(...steps) - Math.min(...steps)
  const agreed = levels.length === among && apart === 0 ? (levels[0] ?? null) : null
  return { point, given, agreed, apart }
}

/** At a follow-up not all need have measured: those who did are compared. */
function followUpSpreads(
  domain: string,
  ratings: readonly Rating[],
  step: (level: number) => number,
): readonly PointSpread[] {
  const moments = [...new Set(ratings.flatMap(({ follow_up = [] }) => follow_up.map(({ at }) => at)))]
  return moments.flatMap((moment) => {
    const given = ratings.flatMap(({ rater, follow_up = [] }) => {
      const said = follow_up.find(({ at }) => at === moment)?.scores[domain]?.intervention
      return said === undefined ? [] : [{ rater, said: said as Score }]
    })
    return given.length === 0 ? [] : [pointSpread(moment, given, given.length, step)]
  })
}

function agreedOn(
  views: readonly (DomainScores | NoLevel)[],
  points: readonly PointSpread[],
): DomainScores | NoLevel | null {
  const words = views.filter((view) => typeof view === 'string')
  if (words.length > 0) {
    const isSame = words.length === views.length && words.every((word) => word === words[0])
    return isSame ? (words[0] ?? null) : null
  }
  if (points[0]?.point !== 'start' || points.some(({ agreed }) => agreed === null)) return null
  const reasons = [...new Set(views.flatMap((view) => (typeof view === 'string' ? [] : (view.because ?? []))))]
  return {
    ...Object.fromEntries(points.map(({ point, agreed }) => [point, agreed as number])),
    ...(reasons.length === 0 ? {} : { because: reasons.join('; ') }),
  }
}
