import type { Instrument } from '../case/instrument.ts'
import type { DomainScores, FollowUp, GivenFollowUp, GivenRating, NoLevel, Profiles, Rating } from '../case/rating.ts'

/** Whether the levels of an instrument can be written as one digit each: then it takes profiles. */
export function takesProfiles({ levels }: Instrument): boolean {
  return levels.every(({ value }) => Number.isInteger(value) && value >= 0 && value <= 9)
}

/**
 * The levels of a profile, in the order of the domains of its instrument; null where it has another number of digits, or a
 * digit that is no level.
 */
export function readProfile(profile: string, { levels, domains }: Instrument): readonly number[] | null {
  if (profile.length !== domains.length) return null
  const digits = [...profile].map((digit) => levels.find(({ value }) => String(value) === digit)?.value)
  return digits.every((digit) => digit !== undefined) ? digits : null
}

/** A rating with its profiles laid out by domain; of a domain that has a score of its own at a moment, that score holds. */
export function scoredRating(given: GivenRating, instrument: Instrument): Rating {
  const { profiles, scores, follow_up, ...rating } = given
  return {
    ...rating,
    scores: withProfiles(profiles, scores ?? {}, instrument),
    ...(follow_up === undefined ? {} : { follow_up: follow_up.map((one) => scoredFollowUp(one, instrument)) }),
  }
}

function scoredFollowUp({ at, profiles, scores }: GivenFollowUp, instrument: Instrument): FollowUp {
  return { at, scores: withProfiles<never>(profiles, scores ?? {}, instrument) }
}

function withProfiles<S extends NoLevel>(
  profiles: Profiles | undefined,
  scores: Readonly<Record<string, DomainScores | S>>,
  instrument: Instrument,
): Readonly<Record<string, DomainScores | S>> {
  if (profiles === undefined) return scores
  const read = Object.entries(profiles).flatMap(([moment, profile]) => {
    const levels = readProfile(profile, instrument)
    return levels === null ? [] : [[moment, levels] as const]
  })
  const laidOut = instrument.domains.flatMap(({ id }, at) => {
    const own = scores[id]
    if (typeof own === 'string') return []
    const levels: DomainScores = Object.fromEntries(read.map(([moment, digits]) => [moment, digits[at]]))
    return [[id, { ...levels, ...(own as DomainScores | undefined) }] as const]
  })
  return { ...scores, ...Object.fromEntries(laidOut) }
}
