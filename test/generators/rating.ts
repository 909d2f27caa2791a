import fc from 'fast-check'
import type { Evaluation } from '../../src/core/case/evaluation.ts'
import type { Instrument } from '../../src/core/case/instrument.ts'
import { type DomainScores, type Rating, raterRoles, type Score } from '../../src/core/case/rating.ts'
import { place, placed } from './moments.ts'

const rawScores = fc.oneof(
  { weight: 4, arbitrary: place.map((at) => [at]) },
  { weight: 1, arbitrary: fc.tuple(place, place, place).map((three) => three.toSorted((a, b) => a - b)) },
)

const rawDomains = fc.record(
  { start: rawScores, intervention: rawScores, reference: rawScores },
  { requiredKeys: ['start', 'intervention'] },
)

/** A rating apart from the instrument it uses. */
export const rawRatings = fc.record({
  role: fc.constantFrom('professional' as const, ...raterRoles),
  of: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom('client' as const, 'child' as const, 'carer' as const) },
  ),
  domains: fc.array(fc.option(rawDomains, { nil: undefined, freq: 5 }), { minLength: 4, maxLength: 4 }),
  others: fc.constantFrom('same' as const, 'not-applicable' as const, undefined),
  followUps: fc.array(rawScores, { maxLength: 2 }),
  afterDiscussion: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.boolean() }),
})

export type RawRating = typeof rawRatings extends fc.Arbitrary<infer T> ? T : never

function scoreOf(places: readonly number[], { levels }: Instrument): Score {
  const [low, likely = low, high = low] = places.map((at) => placed(levels, at).value) as [number, number?, number?]
  return places.length === 1 ? low : { low, likely, high }
}

/** The rating as it would stand in a case. */
export function ratingOf(
  { role, of, domains, others, followUps, afterDiscussion }: RawRating,
  at: number,
  { instruments, settings }: Evaluation,
): Rating {
  const instrument = instruments.get(settings.instrument) as Instrument
  const scores = Object.fromEntries(
    instrument.domains.flatMap(({ id }, index): (readonly [string, DomainScores])[] => {
      const raw = domains[index]
      return raw === undefined
        ? []
        : [
            [
              id,
              Object.fromEntries(Object.entries(raw).map(([moment, places]) => [moment, scoreOf(places, instrument)])),
            ],
          ]
    }),
  )
  const first = (instrument.domains[0] as { id: string }).id
  return {
    rater: `rater-${at}`,
    role,
    of,
    scores,
    others,
    after_discussion: afterDiscussion,
    follow_up: followUps.map((places, index) => ({
      at: `2040-0${index + 1}`,
      scores: { [first]: { intervention: scoreOf(places, instrument) } },
    })),
  }
}
