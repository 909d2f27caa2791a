import { groups } from 'd3-array'
import type { Evaluation } from '../case/evaluation.ts'
import type { Instrument } from '../case/instrument.ts'
import type { RaterRole } from '../case/rating.ts'
import { type RatedMoment, ratedMoments } from '../quality/individual-scores.ts'
import type { Resampling } from './agreement-alpha.ts'
import { type Apart, levelsApart, type MeasureAgreement, measureApart } from './agreement-apart.ts'
import { type AgainstSame, againstSame, ratedMeasures, seenDomains } from './agreement-change.ts'
import { type Panel, panels } from './agreement-panels.ts'
import { type Tendency, tendencies } from './agreement-tendency.ts'
import { type RatedUnit, unitsOf } from './agreement-units.ts'
import type { Block, CaseOutcome } from './block.ts'

/** Agreement at one moment, over all domains and for each. */
export interface MomentAgreement extends Apart {
  readonly moment: RatedMoment
  readonly domains: readonly (Apart & { readonly domain: string })[]
}

/** Whether the raters of one role agree on one instrument, in what each of them gave before discussion. */
export interface Agreement {
  readonly id: string
  readonly instrument: string
  readonly role: RaterRole
  /** Whether it is the role whose scores count; others stand beside, and are never mixed in. */
  readonly leading: boolean
  /** Cases that two raters or more of this role rated. */
  readonly cases: number
  /** On levels: only of what two of them gave a level for. */
  readonly moments: readonly MomentAgreement[]
  /** On change and effect: also of what some of them say stayed the same. */
  readonly measures: readonly MeasureAgreement[]
  readonly panels: readonly Panel[]
  readonly raters: readonly Tendency[]
  /** Where raters are two steps or more apart, what is not settled yet first: for the talk in which they agree on a score. */
  readonly differences: readonly RatedUnit[]
  /** Where one gave levels two steps or more apart and another said that it stayed the same: for that talk too. */
  readonly against_same: readonly AgainstSame[]
}

/**
 * Whether raters agree, within one block of cases: a score of a reference compares only with those of the same kind of
 * reference. The leading role stands first, and the instrument of the settings.
 *
 * @param isInferred whether these cases may say something about more cases: only then there are intervals
 */
export function agreements(
  block: Block,
  { settings, instruments }: Evaluation,
  isInferred: boolean,
): readonly Agreement[] {
  const outcomes = block.outcomes.toSorted((a, b) => (a.identity.case < b.identity.case ? -1 : 1))
  const all = outcomes.flatMap(({ individual }) => individual)
  return groups(all, ({ instrument, role }) => `${instrument}-${role}`)
    .flatMap(([id, [one]]) => {
      const instrument = one && instruments.get(one.instrument)
      if (one === undefined || instrument === undefined) return []
      const leading = one.role === settings.leading_role
      const resampling = isInferred ? { seed: settings.seed, key: `agreement ${block.id} ${id}` } : null
      return [{ id, role: one.role, leading, ...agreementOf(outcomes, instrument, one.role, resampling) }]
    })
    .filter(({ cases }) => cases > 0)
    .sort((a, b) => rank(a, settings.instrument) - rank(b, settings.instrument) || (a.id < b.id ? -1 : 1))
}

function rank({ leading, instrument }: Agreement, preferred: string): number {
  return (leading ? 0 : 2) + (instrument === preferred ? 0 : 1)
}

function agreementOf(
  outcomes: readonly CaseOutcome[],
  instrument: Instrument,
  role: RaterRole,
  resampling: Resampling | null,
): Omit<Agreement, 'id' | 'role' | 'leading'> {
  const rated = outcomes.map(({ identity, individual }) => ({
    case: identity.case,
    scores: individual
      .filter((one) => one.instrument === instrument.instrument && one.role === role)
      .toSorted((a, b) => (a.rater < b.rater ? -1 : 1)),
  }))
  const units = unitsOf(rated, instrument)
  const seen = seenDomains(rated, instrument)
  return {
    instrument: instrument.instrument,
    cases: new Set([...units, ...seen].map((unit) => unit.case)).size,
    moments: ratedMoments.map((moment) =>
      momentAgreement(
        moment,
        units.filter((unit) => unit.moment === moment),
        instrument,
        resampling,
      ),
    ),
    measures: ratedMeasures.map((measure) =>
      measureApart(measure, seen, resampling && { ...resampling, key: `${resampling.key} ${measure}` }),
    ),
    panels: panels(units, instrument, resampling),
    raters: tendencies(units, instrument),
    differences: units
      .filter(({ apart }) => apart > 1)
      .toSorted((a, b) => Number(a.settled) - Number(b.settled) || b.apart - a.apart),
    against_same: againstSame(seen),
  }
}

function momentAgreement(
  moment: RatedMoment,
  units: readonly RatedUnit[],
  { domains }: Instrument,
  resampling: Resampling | null,
): MomentAgreement {
  const keyed = (name: string) => resampling && { ...resampling, key: `${resampling.key} ${moment} ${name}` }
  const ofDomains = domains.map(({ id }) => {
    const own = units.filter(({ domain }) => domain === id)
    return { domain: id, ...levelsApart(own, keyed(id)) }
  })
  return { moment, ...levelsApart(units, keyed('')), domains: ofDomains.filter(({ scored }) => scored > 0) }
}
