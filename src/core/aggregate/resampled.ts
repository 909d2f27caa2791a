import { groups } from 'd3-array'
import { type Stream, stream } from '../chance/stream.ts'
import { bcaInterval } from '../statistics/bca.ts'
import { bootstrap, type Ends, percentileInterval, resamples } from '../statistics/bootstrap.ts'
import { acceleration } from '../statistics/jackknife.ts'
import { ratioOfDrawn, ratioOfSums, ratiosWithoutOne, type Summand } from '../statistics/ratio-of-sums.ts'
import { confidence } from './confidence.ts'

/** From so many organisations on these are drawn, and not cases. */
const leastOrganisations = 10

/** What one case adds to both sums of a ratio, and whose it is; to a mean, its amount and 1. */
export interface CaseAmount extends Summand {
  readonly organisation: string | null
}

/** The intervals of a figure over resamples of cases, or of organisations. */
export interface Resampled {
  readonly estimate: number
  /** What was drawn with replacement: cases of one organisation are alike, so that where there are enough, these are. */
  readonly drawn: 'case' | 'organisation'
  readonly resamples: number
  readonly percentile: Ends
  /** Bias-corrected and accelerated; null where that cannot be worked out. */
  readonly bca: Ends | null
}

/** The sum of the numerators over that of the denominators; null where resamples have a denominator of nothing or less. */
export function resampledRatio(amounts: readonly CaseAmount[], seed: number, key: string): Resampled | null {
  const organisations = organisationsOf(amounts)
  const units = organisations ?? inOrder(amounts)
  const values = resample([units], stream(seed, key), ([one]) => one as number)
  const leftOut = ratiosWithoutOne(units)
  const isRatio = ![...values.slice(-1), ...leftOut].some(Number.isNaN)
  if (!isRatio) return null
  const estimate = ratioOfSums(amounts)
  return {
    ...{ estimate, drawn: organisations === null ? ('case' as const) : ('organisation' as const), resamples },
    ...intervals(values, estimate, acceleration([leftOut])),
  }
}

/** The mean of some amounts minus that of others, each drawn apart. */
export function resampledDifference(
  a: readonly CaseAmount[],
  b: readonly CaseAmount[],
  seed: number,
  key: string,
): Resampled {
  const [ofA, ofB] = [organisationsOf(a), organisationsOf(b)]
  const areOrganisations = ofA !== null && ofB !== null
  const [first, second] = areOrganisations ? [ofA, ofB] : [inOrder(a), inOrder(b)]
  const values = resample([first, second], stream(seed, key), ([one, other]) => (one as number) - (other as number))
  const [mean, otherMean] = [ratioOfSums(a), ratioOfSums(b)]
  const leftOut = [
    ratiosWithoutOne(first).map((one) => one - otherMean),
    ratiosWithoutOne(second).map((one) => mean - one),
  ]
  const estimate = mean - otherMean
  return {
    ...{ estimate, drawn: areOrganisations ? 'organisation' : 'case', resamples },
    ...intervals(values, estimate, acceleration(leftOut)),
  }
}

/** A statistic of the ratios of each sample, over resamples of all of them. */
function resample(
  samples: readonly (readonly Summand[])[],
  state: Stream,
  statistic: (ratios: readonly number[]) => number,
): Float64Array {
  const sizes = samples.map((units) => units.length)
  return bootstrap(sizes, resamples, state, (drawn) =>
    statistic(drawn.map((units, at) => ratioOfDrawn(samples[at] as readonly Summand[], units))),
  )
}

function intervals(values: Float64Array, estimate: number, a: number): Pick<Resampled, 'percentile' | 'bca'> {
  return { percentile: percentileInterval(values, confidence), bca: bcaInterval(values, estimate, a, confidence) }
}

/**
 * What organisations add together, where there are ten or more of which one has more cases; else null. A case that does
 * not say whose it is stands by itself.
 */
function organisationsOf(amounts: readonly CaseAmount[]): readonly Summand[] | null {
  const named = groups(amounts, ({ organisation }) => organisation).filter(([name]) => name !== null)
  const isShared = named.some(([, members]) => members.length > 1)
  if (named.length < leastOrganisations || !isShared) return null
  const alone = amounts.filter(({ organisation }) => organisation === null)
  return inOrder([...named.map(([, members]) => sumOf(members)), ...alone])
}

function sumOf(members: readonly Summand[]): Summand {
  let [numerator, denominator] = [0, 0]
  for (const one of inOrder(members)) {
    numerator += one.numerator
    denominator += one.denominator
  }
  return { numerator, denominator }
}

/** In the order of their amounts, so that the order of the cases plays no part. */
function inOrder(amounts: readonly Summand[]): readonly Summand[] {
  return amounts.toSorted((a, b) => a.numerator - b.numerator || a.denominator - b.denominator)
}
