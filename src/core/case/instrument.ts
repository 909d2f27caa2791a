import { extent } from 'd3-array'
import type { Text } from './text.ts'

export type Direction = 'higher-is-better' | 'lower-is-better'

export interface Domain {
  readonly id: string
  readonly label: Text
  /** What to ask about it. */
  readonly question?: Text | undefined
  readonly laws?: readonly string[] | undefined
  /** Which end of the scale is better here, where it is the other one than for the instrument. */
  readonly direction?: Direction | undefined
}

/**
 * What a profile is worth: `best`, less each constant whose condition holds, less what every domain takes off at its level.
 * A level that is the best of its domain takes nothing off.
 */
export interface ValueSet {
  readonly best: number
  readonly constants?:
    | readonly { readonly when: 'not-all-best' | 'any-at-worst'; readonly amount: number }[]
    | undefined
  /** By domain and by level. */
  readonly decrements: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Mean and standard deviation of a total score in a group of people. */
export interface GroupNorm {
  readonly mean: number
  readonly sd: number
}

/** How much a total score must change before it is more than noise: what studies of the instrument found. */
export interface ReliableChangeNorms {
  readonly score: 'sum' | 'mean'
  /** Standard deviation at the start. */
  readonly sd: number
  /** From 0 to 1. */
  readonly reliability: number
  /** Beyond this a life counts as recovered. */
  readonly cut_off?: number | undefined
  /** Or people who need support, people who do not, or both, from whom the cut-off follows. */
  readonly supported?: GroupNorm | undefined
  readonly others?: GroupNorm | undefined
}

/** Domains and an ordinal scale on which quality of life is scored. */
export interface Instrument {
  readonly instrument: string
  readonly title: Text
  /** Whether its texts may be passed on; where it is false no report holds them. */
  readonly may_redistribute?: boolean | undefined
  /**
   * What its scale measures, where a value per unit of it exists: life satisfaction in points, or utility from worst (0) to best (1);
   * or else `process`, which tells how the support went and never stands for the quality of life.
   */
  readonly measures?: 'life-satisfaction' | 'utility' | 'process' | undefined
  readonly direction: Direction
  readonly levels: readonly { readonly value: number; readonly label: Text }[]
  readonly domains: readonly Domain[]
  readonly value_set?: ValueSet | undefined
  readonly reliable_change?: ReliableChangeNorms | undefined
}

/** Which end of the scale is better in a domain. */
export function directionIn({ direction, domains }: Instrument, domain: string): Direction {
  return domains.find(({ id }) => id === domain)?.direction ?? direction
}

/** The worst and the best level of a domain. */
export function endsOfScale(instrument: Instrument, domain: string): { readonly worst: number; readonly best: number } {
  const levels = instrument.levels.map(({ value }) => value)
  const [lowest = Number.NaN, highest = Number.NaN] = extent(levels)
  return directionIn(instrument, domain) === 'higher-is-better'
    ? { worst: lowest, best: highest }
    : { worst: highest, best: lowest }
}

/** An instrument as reports may show it: where its texts may not be passed on, domains by their ids and levels by their numbers. */
export function asPublished(instrument: Instrument): Instrument {
  if (instrument.may_redistribute !== false) return instrument
  return {
    ...instrument,
    levels: instrument.levels.map(({ value }) => ({ value, label: String(value) })),
    domains: instrument.domains.map(({ id, direction }) => ({ id, label: id, direction })),
  }
}
