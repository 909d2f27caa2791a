import { comparedReference } from '../case/compared-reference.ts'
import type { Evaluation } from '../case/evaluation.ts'
import type { Instrument } from '../case/instrument.ts'
import type { DomainScores, GivenRating, Profiles, Rating, Score } from '../case/rating.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import { readProfile, takesProfiles } from '../quality/profiles.ts'
import { domainsOf, ratedBy } from '../quality/quality-of-life.ts'
import type { Rule } from './activities.ts'

/** Ratings use known instruments and domains, scenarios of the case, and levels of the scale. */
export const ratings: Rule = ({ story }, evaluation) =>
  (story.ratings ?? []).flatMap((rating, at) => {
    const path = ['ratings', at]
    const instrument = instrumentOf(rating, evaluation)
    if (instrument === undefined) {
      return rating.instrument === undefined
        ? []
        : [
            finding(
              'unknown-instrument',
              [...path, 'instrument'],
              {},
              { written: rating.instrument, among: [...evaluation.instruments.keys()] },
            ),
          ]
    }
    const scenarios = ['start', 'because', ...Object.keys(story.scenarios)]
    const both = ({ scores = {}, profiles = {} }: Given, at: Path) => [
      ...scored(scores, [...at, 'scores'], instrument, scenarios),
      ...profiled(profiles, [...at, 'profiles'], instrument, scenarios),
    ]
    const followUps = (rating.follow_up ?? []).flatMap((one, index) => both(one, [...path, 'follow_up', index]))
    return [...both(rating, path), ...followUps]
  })

type Given = Pick<GivenRating, 'scores' | 'profiles'>

/** A profile stands at a moment that there is, and has a level for each domain. */
function profiled(
  profiles: Profiles,
  path: Path,
  instrument: Instrument,
  scenarios: readonly string[],
): readonly Finding[] {
  const moments = scenarios.filter((name) => name !== 'because')
  return Object.entries(profiles).flatMap(([moment, profile]) => {
    const at = [...path, moment]
    if (!moments.includes(moment))
      return [finding('unknown-scenario', at, {}, { on: 'key', written: moment, among: moments })]
    if (takesProfiles(instrument) && readProfile(profile, instrument) !== null) return []
    const levels = takesProfiles(instrument) ? instrument.levels.map(({ value }) => value) : []
    const domains = instrument.domains.map(({ id }) => id)
    return [finding('profile-wrong', at, { instrument: instrument.instrument, domains, levels }, { written: profile })]
  })
}

/** Nobody rates the same life twice on one instrument: of those who rate the middle counts, and one would be two of them. */
export const ratingTwice: Rule = ({ story }, { settings }) => {
  const seen = new Map<string, number>()
  return (story.ratings ?? []).flatMap(({ rater, role, of = 'client', instrument = settings.instrument }, at) => {
    const who = JSON.stringify([rater, role, of, instrument])
    const first = seen.get(who)
    if (first !== undefined) return [finding('rating-twice', ['ratings', at, 'rater'], { first: first + 1 })]
    seen.set(who, at)
    return []
  })
}

/** The domains of life events are domains of an instrument. */
export const eventDomains: Rule = ({ story }, { instruments, settings }) => {
  const known = [...new Set([...instruments.values()].flatMap(({ domains }) => domains.map(({ id }) => id)))]
  const domains = (instruments.get(settings.instrument)?.domains ?? []).map(({ id }) => id)
  return Object.entries(story.scenarios).flatMap(([name, { life_events = [] }]) =>
    life_events.flatMap(({ domain }, at) =>
      domain === undefined || known.includes(domain)
        ? []
        : [
            finding(
              'unknown-domain',
              ['scenarios', name, 'life_events', at, 'domain'],
              { instrument: null, domains },
              { written: domain, among: known },
            ),
          ],
    ),
  )
}

/** Every case is rated, on every domain. */
export const ratingsComplete: Rule = ({ story }, evaluation) => {
  const reference = comparedReference(story, evaluation.settings.reference)
  if (reference === null || !evaluation.instruments.has(evaluation.settings.instrument)) return []
  const by = ratedBy(story, evaluation)
  const domains = by === null ? [] : domainsOf(by, reference.scenario)
  if (by === null || domains.every(({ status }) => status === 'open'))
    return [finding('ratings-missing', ['ratings'], {}, { on: 'key' })]
  const open = domains.filter(
    ({ status, change, effect }) => status === 'open' || (status === 'rated' && (change === null || effect === null)),
  )
  // All who lead have one role.
  const leading = (story.ratings ?? []).findIndex(
    ({ role, of = 'client', instrument = evaluation.settings.instrument }) =>
      role === by.leading[0]?.role && of === 'client' && instrument === by.instrument.instrument,
  )
  return open.length === 0
    ? []
    : [
        finding(
          'domain-open',
          ['ratings', leading, 'scores'],
          { domains: open.map(({ domain }) => domain) },
          { on: 'key' },
        ),
      ]
}

function instrumentOf(rating: GivenRating, { settings, instruments }: Evaluation): Instrument | undefined {
  return instruments.get(rating.instrument ?? settings.instrument)
}

function scored(
  scores: Rating['scores'],
  path: Path,
  instrument: Instrument,
  scenarios: readonly string[],
): readonly Finding[] {
  const domains = instrument.domains.map(({ id }) => id)
  return Object.entries(scores).flatMap(([domain, ofDomain]) => {
    if (!domains.includes(domain))
      return [
        finding(
          'unknown-domain',
          [...path, domain],
          { instrument: instrument.instrument, domains },
          { on: 'key', written: domain, among: domains },
        ),
      ]
    if (typeof ofDomain === 'string') return []
    return Object.entries(ofDomain as DomainScores).flatMap(([name, score]) => {
      if (!scenarios.includes(name))
        return [
          finding('unknown-scenario', [...path, domain, name], {}, { on: 'key', written: name, among: scenarios }),
        ]
      return name === 'because' ? [] : outsideScale(score as Score, [...path, domain, name], instrument)
    })
  })
}

function outsideScale(score: Score, path: Path, instrument: Instrument): readonly Finding[] {
  const levels = instrument.levels.map(({ value }) => value)
  const given =
    typeof score === 'number'
      ? [{ level: score, at: path }]
      : Object.entries(score).map(([key, level]) => ({ level: level as number, at: [...path, key] }))
  return given
    .filter(({ level }) => level !== undefined && !levels.includes(level))
    .map(({ level, at }) => finding('score-outside-scale', at, { levels }, { written: String(level) }))
}
