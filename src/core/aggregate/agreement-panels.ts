import { fsum, groups } from 'd3-array'
import { directionIn, type Instrument } from '../case/instrument.ts'
import { type RatedMoment, ratedMoments } from '../quality/individual-scores.ts'
import type { Ends } from '../statistics/bootstrap.ts'
import { intraclassCorrelation, singleOfDrawn } from '../statistics/icc.ts'
import { kappaAlone, type LevelTable, levelTable, type Weight, weightedKappa, weights } from '../statistics/kappa.ts'
import { fewestCases, overCases, type Resampling } from './agreement-alpha.ts'
import type { RatedUnit } from './agreement-units.ts'

/** Kappa of two raters over the domains of their cases, on all levels of the scale. */
export interface PanelKappa {
  readonly unweighted: number | null
  readonly linear: number | null
  readonly quadratic: number | null
  /** Of the quadratic one: the middle 95% over cases drawn anew, from 10 cases. */
  readonly interval: Ends | null
}

/**
 * Intraclass correlations of totals: of each rater the mean level of a case, over the domains that all of them rated in
 * all their cases. Over other domains in each case, a total would also differ by which domains it is of.
 */
export interface PanelTotals {
  /** How many domains that are. */
  readonly domains: number
  /** ICC(2,1). */
  readonly single: number | null
  /** ICC(2,k). */
  readonly mean: number | null
  /** The middle 95% over cases drawn anew, from 10 cases. */
  readonly intervals: { readonly single: Ends; readonly mean: Ends } | null
}

/** The same raters, who rated the same cases together: at least two of them, and at least two cases. */
export interface Panel {
  readonly raters: readonly string[]
  readonly cases: number
  readonly moments: readonly {
    readonly moment: RatedMoment
    /** Null of more than two raters. */
    readonly kappa: PanelKappa | null
    readonly totals: PanelTotals
  }[]
}

/** Every panel, that of most cases first. Kappa and intraclass correlations hold for the same raters throughout, and for no others. */
export function panels(
  units: readonly RatedUnit[],
  instrument: Instrument,
  resampling: Resampling | null,
): readonly Panel[] {
  const cases = groups(units, (unit) => unit.case).map(([, own]) => ({
    raters: [...new Set(own.flatMap(({ given }) => given.map(({ rater }) => rater)))].sort(),
    units: own,
  }))
  return groups(cases, ({ raters }) => raters.join(' '))
    .filter(([, own]) => own.length > 1)
    .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .map(([name, own]) => {
      const raters = own[0]?.raters ?? []
      const moments = ratedMoments.map((moment) => {
        // Only what all of them rated compares the same raters.
        const rows = own.map(({ units: rated }) => rowsOf(rated, moment, raters)).filter((rated) => rated.length > 0)
        const key = resampling && { ...resampling, key: `${resampling.key} ${name} ${moment}` }
        return {
          moment,
          kappa: raters.length === 2 ? kappaOf(rows, instrument, key) : null,
          totals: totalsOf(rows, instrument, raters.length, key),
        }
      })
      return { raters, cases: own.length, moments }
    })
}

/** What all raters of a panel gave for one domain of a case, in the order of the raters. */
interface Row {
  readonly domain: string
  readonly levels: readonly number[]
}

/** Of one case: a row for each domain that all raters rated. */
function rowsOf(units: readonly RatedUnit[], moment: RatedMoment, raters: readonly string[]): readonly Row[] {
  return units
    .filter((unit) => unit.moment === moment && unit.given.length === raters.length)
    .map(({ domain, given }) => ({
      domain,
      levels: raters.map((rater) => given.find((one) => one.rater === rater)?.level as number),
    }))
}

function kappaOf(
  cases: readonly (readonly Row[])[],
  { levels }: Instrument,
  resampling: Resampling | null,
): PanelKappa {
  if (cases.length < 2) return { unweighted: null, linear: null, quadratic: null, interval: null }
  const scale = levels.map(({ value }) => value).sort((a, b) => a - b)
  const inUse = new Set(cases.flatMap((rows) => rows.flatMap((row) => row.levels)))
  // Only levels that were given fill the table, however many the scale has; each counts by its place on that.
  const placed = [...scale.entries()].filter(([, level]) => inUse.has(level))
  const given = placed.map(([, level]) => level)
  const byPlace = (weight: Weight): Weight => {
    const places = placed.map(([place]) => place)
    return (row, column) => weight(places[row] as number, places[column] as number)
  }
  const tables = cases.map((rows) =>
    levelTable(
      rows.map((row) => row.levels as [number, number]),
      given,
    ),
  )
  const whole = added(tables)
  const kappa = (weight: keyof typeof weights) => weightedKappa(whole, byPlace(weights[weight]))?.kappa ?? null
  const quadratic = byPlace(weights.quadratic)
  const overDrawn = (drawn: Int32Array) =>
    kappaAlone(added(Array.from(drawn, (one) => tables[one] as LevelTable)), quadratic)
  return {
    unweighted: kappa('unweighted'),
    linear: kappa('linear'),
    quadratic: kappa('quadratic'),
    interval: resampling === null || cases.length < fewestCases ? null : overCases(cases.length, resampling, overDrawn),
  }
}

function added(tables: readonly LevelTable[]): LevelTable {
  const sum = (tables[0] ?? []).map((counts) => counts.map(() => 0))
  for (const table of tables) {
    for (let row = 0; row < sum.length; row++) {
      const [into, counts] = [sum[row] as number[], table[row] as readonly number[]]
      for (let column = 0; column < into.length; column++)
        into[column] = (into[column] as number) + (counts[column] as number)
    }
  }
  return sum
}

/** Totals are turned so that plus is better, since domains of one instrument may have better at other ends. */
function totalsOf(
  cases: readonly (readonly Row[])[],
  instrument: Instrument,
  k: number,
  resampling: Resampling | null,
): PanelTotals {
  const common = instrument.domains.map(({ id }) => id).filter((id) => cases.every((rows) => has(rows, id)))
  const shared = cases.length === 0 ? [] : common
  if (shared.length === 0) return { domains: 0, single: null, mean: null, intervals: null }
  const turn = (domain: string) => (directionIn(instrument, domain) === 'higher-is-better' ? 1 : -1)
  const totals = cases.map((rows) => {
    const own = rows.filter(({ domain }) => shared.includes(domain))
    return Array.from(
      { length: k },
      (_, rater) => fsum(own.map(({ domain, levels }) => turn(domain) * (levels[rater] as number))) / own.length,
    )
  })
  const found = intraclassCorrelation(totals)
  const [single, mean] = [found?.single ?? null, found?.mean ?? null]
  return { domains: shared.length, single, mean, intervals: found && intervalsOf(totals, k, resampling) }
}

function has(rows: readonly Row[], domain: string): boolean {
  return rows.some((row) => row.domain === domain)
}

/** Of the mean of k raters from that of one, with which it rises: k r / (1 + (k - 1) r). */
function intervalsOf(
  totals: readonly (readonly number[])[],
  k: number,
  resampling: Resampling | null,
): PanelTotals['intervals'] {
  if (resampling === null || totals.length < fewestCases) return null
  const key = `${resampling.key} totals`
  const single = overCases(totals.length, { ...resampling, key }, singleOfDrawn(totals))
  if (single === null) return null
  const ofMean = (r: number) => (k * r) / (1 + (k - 1) * r)
  return { single, mean: [ofMean(single[0]), ofMean(single[1])] }
}
