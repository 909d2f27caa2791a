import { fsum } from 'd3-array'
import type { CasePiece } from './case-piece.ts'
import { type Spread, spreadOf } from './spread.ts'

/** Hours of paid workers with the tailored support and with the usual one, and unpaid hours beside them. */
export interface HoursCompared {
  readonly tailored: Spread | null
  /** Over the cases that know both: means, and what they cost where an hour has a price. */
  readonly compared: {
    readonly n: number
    readonly tailored: number
    readonly usual: number
    readonly tailored_cost: number | null
    readonly usual_cost: number | null
  } | null
  readonly volunteers: VolunteerHours | null
}

/** Hours of volunteers, which have a price only where a line gives one. */
export interface VolunteerHours {
  /** As cases state them for their support. */
  readonly stated: Spread | null
  /** In lines of the course with the support and of the reference; sums over the cases that know them. */
  readonly intervention: { readonly n: number; readonly hours: number; readonly priced: number | null } | null
  readonly reference: { readonly n: number; readonly hours: number; readonly priced: number | null } | null
}

/** Hours over cases; cost = hours x the price of an hour. Null where no case says anything of hours. */
export function hoursCompared(pieces: readonly CasePiece[], hourPrice: number | null): HoursCompared | null {
  const pairs = pieces.flatMap(({ worker_hours: tailored, usual_hours: usual }) =>
    tailored === undefined || usual === undefined ? [] : [{ tailored, usual }],
  )
  const [tailored, usual] = [spreadOf(pairs.map((one) => one.tailored)), spreadOf(pairs.map((one) => one.usual))]
  const costOf = (hours: number) => (hourPrice === null ? null : hours * hourPrice)
  const all = spreadOf(pieces.map(({ worker_hours }) => worker_hours ?? null))
  const volunteers = volunteerHours(pieces)
  if (all === null && volunteers === null) return null
  return {
    tailored: all,
    compared: tailored &&
      usual && {
        n: pairs.length,
        ...{ tailored: tailored.mean, usual: usual.mean },
        ...{ tailored_cost: costOf(tailored.mean), usual_cost: costOf(usual.mean) },
      },
    volunteers,
  }
}

function volunteerHours(pieces: readonly CasePiece[]): VolunteerHours | null {
  const stated = spreadOf(pieces.map(({ volunteer_hours }) => volunteer_hours ?? null))
  const [intervention, reference] = [inLines(pieces, 'intervention'), inLines(pieces, 'reference')]
  return stated === null && intervention === null && reference === null ? null : { stated, intervention, reference }
}

function inLines(pieces: readonly CasePiece[], course: 'intervention' | 'reference'): VolunteerHours['intervention'] {
  const known = pieces.flatMap(({ unpaid }) => unpaid[course] ?? []).filter(({ hours }) => hours !== null)
  if (known.length === 0) return null
  const priced = known.map((one) => one.priced).filter((amount) => amount !== null)
  return {
    n: known.length,
    hours: fsum(known, ({ hours }) => hours as number),
    priced: priced.length === 0 ? null : fsum(priced),
  }
}
