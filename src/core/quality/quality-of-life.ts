import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import { directionIn, type Instrument } from '../case/instrument.ts'
import type { RaterRole, Rating } from '../case/rating.ts'
import type { Window } from '../time/window.ts'
import { classOf, type QualityClass } from './class.ts'
import { type DomainEffect, type RatedDomain, ratedDomain } from './effect.ts'
import { type FollowUpLevel, followUpLevels } from './follow-up.ts'
import { hasIndex, type IndexScore, indexScore } from './index-score.ts'
import { scoredRating } from './profiles.ts'
import { combined, leadingRatings } from './raters.ts'
import { type ReliableChange, reliableChangeOf } from './reliable.ts'
import { type Utilities, utilities } from './utilities.ts'

export interface DomainResult extends DomainEffect {
  readonly domain: string
  readonly status: 'rated' | 'not-applicable' | 'open'
  /** The smallest and largest effect among the leading raters; null where fewer than two rated it. */
  readonly effect_range: readonly [number, number] | null
  readonly follow_up: readonly FollowUpLevel[]
}

export interface RaterResult {
  readonly rater: string
  readonly role: RaterRole
  readonly of: string
  readonly leading: boolean
  readonly class_change: QualityClass
  readonly class_effect: QualityClass
}

/** Quality of life of a case. "Rose" is said only of change, "better than without" only of effect. */
export interface QualityOfLife {
  readonly instrument: string
  readonly class_change: QualityClass
  readonly class_effect: QualityClass
  /** Null where the instrument has a value set or two levels, or no domain is known at all points. */
  readonly index: IndexScore | null
  /** Null where the instrument has no value set, or nobody who leads rated on it. */
  readonly utilities: Utilities | null
  /** Null where the instrument says nothing of noise. */
  readonly reliable_change: ReliableChange | null
  readonly domains: readonly DomainResult[]
  readonly raters: readonly RaterResult[]
}

/** The ratings of a case on the instrument it is reported on, and those of them that count. */
export interface Rated {
  readonly instrument: Instrument
  readonly ratings: readonly Rating[]
  readonly leading: readonly Rating[]
  readonly window: Window
  /** Per year, a fraction. */
  readonly effectsRate: number
}

/** The ratings that count for a case; null where nobody rated it. */
export function ratedBy(story: Case, evaluation: Evaluation): Rated | null {
  const id = instrumentOf(story, evaluation)
  return id === null ? null : ratedOn(id, story, evaluation)
}

/** The ratings of a case on one instrument; null where it is not known. */
function ratedOn(id: string, story: Case, { settings, instruments }: Evaluation): Rated | null {
  const instrument = instruments.get(id)
  if (instrument === undefined) return null
  const ratings = (story.ratings ?? [])
    .filter((rating) => (rating.instrument ?? settings.instrument) === id)
    .map((rating) => scoredRating(rating, instrument))
  const leading = leadingRatings(ratings, settings.leading_role)
  return { instrument, ratings, leading, window: story.window, effectsRate: settings.discount_rate.effects }
}

/** What the leading raters of a case say of every domain, against one reference scenario. */
export function domainsOf({ instrument, leading, window }: Rated, reference: string): readonly DomainResult[] {
  return instrument.domains.map(({ id }) => domainResult(id, leading, reference, instrument, window))
}

/** What the raters of a case say, against one reference scenario; null where nobody rated it. */
export function qualityOfLife(story: Case, reference: string, evaluation: Evaluation): QualityOfLife | null {
  const by = ratedBy(story, evaluation)
  return by === null ? null : qualityBy(by, reference)
}

/** The same on the other instruments a case was rated on, each apart, in the order of their names. */
export function otherInstruments(story: Case, reference: string, evaluation: Evaluation): readonly QualityOfLife[] {
  const used = usedBy(story, evaluation)
  const reported = instrumentOf(story, evaluation)
  return used
    .filter((id) => id !== reported)
    .map((id) => ratedOn(id, story, evaluation))
    .filter((by) => by !== null)
    .map((by) => qualityBy(by, reference))
}

function qualityBy(by: Rated, reference: string): QualityOfLife {
  const { instrument, ratings, leading } = by
  const domains = domainsOf(by, reference)
  const rated = domains.filter(({ status }) => status !== 'not-applicable')
  return {
    instrument: instrument.instrument,
    class_change: classOf(rated.map(({ change }) => change)),
    class_effect: classOf(rated.map(({ effect }) => effect)),
    index: hasIndex(instrument) ? indexScore(rated, instrument) : null,
    utilities: utilities(by, reference, by.effectsRate),
    reliable_change: reliableChangeOf(domains, instrument),
    domains,
    raters: ratings.map((rating) => raterResult(rating, leading.includes(rating), reference, instrument)),
  }
}

/**
 * The instrument a case is reported on: that of the settings, or else the first by name that it was rated on. What has only two
 * levels, or measures the process, tells of outcomes and not of quality of life, and never takes its place.
 */
function instrumentOf(story: Case, evaluation: Evaluation): string | null {
  const { settings, instruments } = evaluation
  const used = usedBy(story, evaluation)
  if (used.includes(settings.instrument)) return settings.instrument
  return used.map((id) => instruments.get(id)).find((one) => one !== undefined && isOfLife(one))?.instrument ?? null
}

function isOfLife({ levels, measures }: Instrument): boolean {
  return levels.length > 2 && measures !== 'process'
}

function usedBy({ ratings = [] }: Case, { settings }: Evaluation): readonly string[] {
  return [...new Set(ratings.map(({ instrument }) => instrument ?? settings.instrument))].sort()
}

function domainResult(
  domain: string,
  leading: readonly Rating[],
  reference: string,
  instrument: Instrument,
  window: Window,
): DomainResult {
  const views = leading.map((rating) => ratedDomain(rating, domain, reference, instrument))
  const view = combined(views, directionIn(instrument, domain))
  const effects = views.map(effectOf).filter((effect) => effect !== null)
  return {
    domain,
    status: typeof view === 'string' ? view : 'rated',
    ...(typeof view === 'string'
      ? { start: null, intervention: null, reference: null, change: null, effect: null }
      : view),
    effect_range: effects.length < 2 ? null : [Math.min(...effects), Math.max(...effects)],
    follow_up: followUpLevels(domain, leading, reference, instrument, window),
  }
}

function raterResult(rating: Rating, leading: boolean, reference: string, instrument: Instrument): RaterResult {
  const views = instrument.domains
    .map(({ id }) => ratedDomain(rating, id, reference, instrument))
    .filter((view) => view !== 'not-applicable')
  return {
    rater: rating.rater,
    role: rating.role,
    of: rating.of ?? 'client',
    leading,
    class_change: classOf(views.map((view) => (view === 'open' ? null : view.change))),
    class_effect: classOf(views.map(effectOf)),
  }
}

function effectOf(view: RatedDomain): number | null {
  return typeof view === 'string' ? null : view.effect
}
