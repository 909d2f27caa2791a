import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import type { Instrument } from '../case/instrument.ts'
import type { RaterRole, Rating } from '../case/rating.ts'
import type { Window } from '../time/window.ts'
import { classOf, type QualityClass } from './class.ts'
import { type DomainEffect, type RatedDomain, ratedDomain } from './effect.ts'
import { type FollowUpLevel, followUpLevels } from './follow-up.ts'
import { type IndexScore, indexScore } from './index-score.ts'
import { combined, leadingRatings } from './raters.ts'

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
  readonly index: IndexScore | null
  readonly domains: readonly DomainResult[]
  readonly raters: readonly RaterResult[]
}

/** The ratings of a case on the instrument it is reported on, and those of them that count. */
export interface Rated {
  readonly instrument: Instrument
  readonly ratings: readonly Rating[]
  readonly leading: readonly Rating[]
  readonly window: Window
}

/** The ratings that count for a case; null where nobody rated it. */
export function ratedBy(story: Case, { settings, instruments }: Evaluation): Rated | null {
  const id = instrumentOf(story, settings.instrument)
  const instrument = id === null ? undefined : instruments.get(id)
  if (instrument === undefined) return null
  const ratings = (story.ratings ?? []).filter((rating) => (rating.instrument ?? settings.instrument) === id)
  return { instrument, ratings, leading: leadingRatings(ratings, settings.leading_role), window: story.window }
}

/** What the leading raters of a case say of every domain, against one reference scenario. */
export function domainsOf({ instrument, leading, window }: Rated, reference: string): readonly DomainResult[] {
  return instrument.domains.map(({ id }) => domainResult(id, leading, reference, instrument, window))
}

/** What the raters of a case say, against one reference scenario; null where nobody rated it. */
export function qualityOfLife(story: Case, reference: string, evaluation: Evaluation): QualityOfLife | null {
  const by = ratedBy(story, evaluation)
  if (by === null) return null
  const { instrument, ratings, leading } = by
  const domains = domainsOf(by, reference)
  const rated = domains.filter(({ status }) => status !== 'not-applicable')
  return {
    instrument: instrument.instrument,
    class_change: classOf(rated.map(({ change }) => change)),
    class_effect: classOf(rated.map(({ effect }) => effect)),
    index: indexScore(rated, instrument),
    domains,
    raters: ratings.map((rating) => raterResult(rating, leading.includes(rating), reference, instrument)),
  }
}

/** The instrument a case is reported on: that of the settings, or else the first one it was rated on. */
function instrumentOf(story: Case, preferred: string): string | null {
  const used = (story.ratings ?? []).map((rating) => rating.instrument ?? preferred)
  return used.includes(preferred) ? preferred : (used.toSorted()[0] ?? null)
}

function domainResult(
  domain: string,
  leading: readonly Rating[],
  reference: string,
  instrument: Instrument,
  window: Window,
): DomainResult {
  const views = leading.map((rating) => ratedDomain(rating, domain, reference, instrument.direction))
  const view = combined(views, instrument.direction)
  const effects = views.map(effectOf).filter((effect) => effect !== null)
  return {
    domain,
    status: typeof view === 'string' ? view : 'rated',
    ...(typeof view === 'string'
      ? { start: null, intervention: null, reference: null, change: null, effect: null }
      : view),
    effect_range: effects.length < 2 ? null : [Math.min(...effects), Math.max(...effects)],
    follow_up: followUpLevels(domain, leading, instrument, window),
  }
}

function raterResult(rating: Rating, leading: boolean, reference: string, instrument: Instrument): RaterResult {
  const views = instrument.domains
    .map(({ id }) => ratedDomain(rating, id, reference, instrument.direction))
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
