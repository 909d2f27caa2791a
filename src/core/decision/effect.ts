import type { ValueOfEffect } from '../case/evaluation.ts'
import type { Instrument } from '../case/instrument.ts'
import { discountFactor } from '../costs/discounting.ts'
import type { DomainEffect } from '../quality/effect.ts'
import { hasIndex } from '../quality/index-score.ts'
import type { Window } from '../time/window.ts'

/** What an effect on the 0-100 index was measured on. */
export interface EffectScale {
  readonly instrument: Instrument
  /** Of the domains of which an effect is known, the share that has levels: the index is the mean over these alone. */
  readonly share_scored: number
}

/**
 * The share of domains with a known effect on which the index rests. Domains that stayed the same in all courses have no
 * levels, and count as no effect, so that who scored few domains does not bring more.
 */
export function shareScored(domains: readonly DomainEffect[]): number {
  const known = domains.filter(({ effect }) => effect !== null)
  const scored = known.filter((one) => one.start !== null && one.intervention !== null && one.reference !== null)
  return known.length === 0 ? 0 : scored.length / known.length
}

/**
 * What a point of effect on the 0-100 index is in units that have a value. A point of the index is itself. A WELLBY is a
 * year with one point more life satisfaction, a QALY a year in full health: there the effect grows in a straight line from
 * nothing at the start of the window to all of it at the end, and is the area under that line, each follow-up year
 * discounted. The effect is taken over all domains of which it is known. Null where the instrument has no index, or does not measure the unit.
 *
 * @param ratePerYear of effects, a fraction
 * @returns units per point of the index
 */
export function unitsPerPoint(
  unit: ValueOfEffect['unit'],
  { instrument, share_scored }: EffectScale,
  { months }: Window,
  ratePerYear: number,
): number | null {
  // With a value set its effect is the difference in quality-adjusted years, which no point of an index stands for.
  if (!hasIndex(instrument)) return null
  if (unit === 'index-point') return share_scored
  if (instrument.measures !== (unit === 'wellby' ? 'life-satisfaction' : 'utility')) return null
  return share_scored * (pointsOfUnit(unit, instrument) / 100) * yearsUnderLine(months / 12, ratePerYear)
}

/** How much the whole scale holds: the points of life satisfaction, or one full utility. */
function pointsOfUnit(unit: 'wellby' | 'qaly', { levels }: Instrument): number {
  const values = levels.map(({ value }) => value)
  return unit === 'qaly' ? 1 : Math.max(...values) - Math.min(...values)
}

/** The area under a line from 0 at the start to 1 after so many years. */
function yearsUnderLine(years: number, ratePerYear: number): number {
  let area = 0
  for (let year = 0; year < years; year++) {
    const end = Math.min(year + 1, years)
    area += ((end * end - year * year) / (2 * years)) * discountFactor(ratePerYear, year)
  }
  return area
}
