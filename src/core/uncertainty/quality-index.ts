import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import { directionIn } from '../case/instrument.ts'
import { meanOf } from '../chance/distribution.ts'
import { type EffectScale, shareScored } from '../decision/effect.ts'
import { classOf, type QualityClass } from '../quality/class.ts'
import { hasIndex, indexScore } from '../quality/index-score.ts'
import { domainsOf, type Rated, ratedBy } from '../quality/quality-of-life.ts'
import { utilities } from '../quality/utilities.ts'
import type { Drawing } from './drawing.ts'
import type { Input } from './input.ts'
import type { Swing } from './one-way.ts'
import { type ScoreInput, scoreInputs, withLevels } from './score-inputs.ts'
import { type Spread, spreadOf } from './spread.ts'

/** The effect on the 0-100 index of quality of life, as far as scores were given as ranges. */
export interface IndexModel extends EffectScale {
  /** With every range at its mean. */
  readonly expected: number
  /** The class of the effect with every range at its end that speaks least for the intervention. */
  readonly class_at_low: QualityClass
  readonly inputs: readonly ScoreInput[]
  /** The effect with ranges at given levels. */
  readonly at: (levelOf: (input: ScoreInput) => number) => number
  /** The difference in quality-adjusted years with ranges at given levels; null where it is not known to the end of the window. */
  readonly yearsAt: ((levelOf: (input: ScoreInput) => number) => number) | null
}

/** One range of levels moved from its low to its high end, the others at their means. */
export interface IndexOneWay extends Pick<Input, 'label' | 'scenario'> {
  readonly input: string
  readonly low: number
  readonly high: number
  readonly effect: Swing
}

/** How sure the effect on the index is; levels are ordinal, so this comes second to how many domains went better. */
export interface IndexUncertainty extends Spread {
  readonly expected: number
  /** Whether the case went better also at its low: the intervention's low beside the reference's high. */
  readonly class_at_low: QualityClass
  /** The largest swing first. */
  readonly one_way: readonly IndexOneWay[]
}

/** The effect of a case on the index as a function of its ranges of levels; null where there is no index, or no use for it. */
export function indexModel(story: Case, reference: string, evaluation: Evaluation): IndexModel | null {
  const rated = ratedBy(story, evaluation)
  if (rated === null) return null
  const inputs = scoreInputs(story, rated.leading, reference, rated.instrument)
  // Where nothing is drawn and nothing is decided, nobody asks for it.
  if (inputs.length === 0 && evaluation.settings.value_of_effect === null) return null
  const isMoved = (id: string) => inputs.some(({ domain }) => domain === id)
  const still = effectOver(rated, reference, (id) => !isMoved(id))
  const at = (levelOf: (input: ScoreInput) => number) => {
    const leading = withLevels(rated.leading, inputs, levelOf)
    const moved = effectOver({ ...rated, leading }, reference, isMoved)
    return (still.sum + moved.sum) / (still.domains + moved.domains)
  }
  const mean = ({ distribution }: ScoreInput) => meanOf(distribution)
  const expected = at(mean)
  const atMeans = { ...rated, leading: withLevels(rated.leading, inputs, mean) }
  const scale = { instrument: rated.instrument, share_scored: shareScored(domainsOf(atMeans, reference)) }
  return Number.isNaN(expected)
    ? null
    : {
        ...scale,
        expected,
        class_at_low: classAtLow(rated, reference, inputs),
        inputs,
        at,
        yearsAt: yearsAt(rated, reference, inputs),
      }
}

/** A profile has whole levels: what is drawn between two counts as the nearer one. */
function yearsAt(rated: Rated, reference: string, inputs: readonly ScoreInput[]): IndexModel['yearsAt'] {
  const years = (levelOf: (input: ScoreInput) => number) => {
    const leading = withLevels(rated.leading, inputs, (input) => Math.round(levelOf(input)))
    const found = utilities({ ...rated, leading }, reference, rated.effectsRate)?.quality_adjusted_years
    // What it costs is counted over the whole window, and years over less of it do not stand beside that.
    return found?.over_years === rated.window.months / 12 ? found.difference : null
  }
  return years(({ distribution }) => meanOf(distribution)) === null ? null : (levelOf) => years(levelOf) as number
}

function classAtLow(rated: Rated, reference: string, inputs: readonly ScoreInput[]): QualityClass {
  const isWorstLow = ({ moment, domain }: ScoreInput) =>
    (moment === 'intervention') === (directionIn(rated.instrument, domain) === 'higher-is-better')
  const leading = withLevels(rated.leading, inputs, (input) => {
    const { low, high } = input.spread
    return isWorstLow(input) ? low : high
  })
  const domains = domainsOf({ ...rated, leading }, reference)
  return classOf(domains.filter(({ status }) => status !== 'not-applicable').map(({ effect }) => effect))
}

/** The effect on the index over some domains, times how many of them have one. */
function effectOver(rated: Rated, reference: string, isOfThem: (domain: string) => boolean) {
  const instrument = { ...rated.instrument, domains: rated.instrument.domains.filter(({ id }) => isOfThem(id)) }
  const domains = domainsOf({ ...rated, instrument }, reference).filter(({ status }) => status !== 'not-applicable')
  const index = indexScore(domains, instrument)
  return index === null ? { sum: 0, domains: 0 } : { sum: index.effect * index.domains, domains: index.domains }
}

/** The effect on the index in every draw; null where no score is a range, so that it is the same in all, or there is no index. */
export function drawIndex(model: IndexModel, drawing: Drawing): Float64Array | null {
  const { inputs, instrument, at } = model
  return inputs.length === 0 || !hasIndex(instrument) ? null : drawn(inputs, at, drawing)
}

/** The difference in quality-adjusted years in every draw; null where no score is a range, or the difference is not known. */
export function drawYears({ inputs, yearsAt }: IndexModel, drawing: Drawing): Float64Array | null {
  return yearsAt === null || inputs.length === 0 ? null : drawn(inputs, yearsAt, drawing)
}

function drawn(
  inputs: readonly ScoreInput[],
  at: (levelOf: (input: ScoreInput) => number) => number,
  drawing: Drawing,
): Float64Array {
  const levels = new Map(inputs.map((input) => [input.key, drawing.of(input)]))
  return drawing.room().map((_, draw) => at(({ key }) => levels.get(key)?.[draw] as number))
}

/** How the effect on the index lies over its draws, and what it depends on. */
export function indexUncertainty(model: IndexModel, draws: Float64Array): IndexUncertainty {
  const { inputs, expected, class_at_low } = model
  const one_way = inputs.map((moved): IndexOneWay => {
    const at = (level: number) => model.at((input) => (input.key === moved.key ? level : meanOf(input.distribution)))
    const { low, high } = moved.spread
    const { name: input, label, scenario } = moved
    return { input, label, scenario, low, high, effect: { at_low: at(low), at_high: at(high) } }
  })
  const size = ({ effect }: IndexOneWay) => Math.abs(effect.at_high - effect.at_low)
  return {
    expected,
    class_at_low,
    ...spreadOf(draws),
    one_way: one_way.sort((a, b) => size(b) - size(a) || (a.input < b.input ? -1 : 1)),
  }
}
