import { blockIdOf } from '../core/aggregate/block.ts'
import type { Case } from '../core/case/case.ts'
import type { Evaluation } from '../core/case/evaluation.ts'
import { distributionOf } from '../core/chance/distribution.ts'
import { quantile } from '../core/chance/quantile.ts'
import { modelOfCase } from '../core/uncertainty/assess.ts'
import type { Input } from '../core/uncertainty/input.ts'
import { lineNames } from '../core/uncertainty/line-names.ts'
import type { Model } from '../core/uncertainty/model.ts'
import type { Measure } from '../reports/content/input-in-words.ts'
import { wholeCase } from './records.ts'
import type { Run } from './run.ts'

/** A case of which the difference is known, as a function of its inputs. */
export interface ModelledCase {
  readonly case: string
  readonly title: string
  /** The block of cases it is added up in. */
  readonly block: string
  /** The same, of amounts per year. */
  readonly blockPerYear: string
  /** The difference as a report gives it. */
  readonly difference: number
  readonly model: Model
  /** In what its quantities are counted, by the keys of these inputs. */
  readonly measures: ReadonlyMap<Input['key'], Measure>
}

/**
 * The cases of a run one by one, those of which the difference is known; none of them is kept. How real the benefit is
 * stands at 1, so that a case comes to what its report says.
 */
export async function* modelsOf(run: Run): AsyncGenerator<ModelledCase> {
  const { evaluation } = run.project
  const { settings } = evaluation
  const range = settings.realism === null ? null : rangeOf(settings.realism)
  const asCounted = { ...evaluation, settings: { ...settings, realism: 1 } }
  for (const outcome of run.evaluated.outcomes) {
    const { identity, result } = outcome
    const { difference } = result.headline
    if (difference === null) continue
    const { story, result: whole } = await wholeCase(run, outcome, null)
    const model = withRange(modelOfCase(story, whole, asCounted), range)
    yield {
      case: identity.case,
      title: identity.title,
      block: blockIdOf(result.reference.kind, identity.window.months, false),
      blockPerYear: blockIdOf(result.reference.kind, identity.window.months, true),
      difference,
      model,
      measures: measuresOf(story, model, evaluation),
    }
  }
}

/** Where it is one number, from that to 1: from what the settings say to what is counted. */
function rangeOf(realism: NonNullable<Evaluation['settings']['realism']>): Input['spread'] {
  const distribution = distributionOf(realism)
  return distribution.kind === 'fixed'
    ? { low: Math.min(1, distribution.value), high: Math.max(1, distribution.value) }
    : { low: quantile(distribution, 0.025), high: quantile(distribution, 0.975) }
}

/** A model in which how real the benefit is has the range that the settings give it. */
function withRange(model: Model, spread: Input['spread']): Model {
  const ranged = (input: Input) => (input.kind === 'realism' ? { ...input, spread } : input)
  return {
    ...model,
    terms: model.terms.map((term) => ({ ...term, inputs: term.inputs.map(ranged) })),
  }
}

function measuresOf(story: Case, { terms }: Model, { prices }: Evaluation): ReadonlyMap<Input['key'], Measure> {
  const names = lineNames(story)
  const measures = new Map<string, Measure>()
  for (const [scenario, { activities }] of Object.entries(story.scenarios))
    for (const [at, { price, unit_price, per }] of (activities === 'unknown' ? [] : activities).entries()) {
      const unit = unit_price?.unit ?? prices.get(price ?? '')?.unit
      if (unit !== undefined) measures.set(`quantity/${names(scenario, at).name}`, { unit, per: per ?? null })
    }
  const quantities = terms.flatMap(({ inputs }) => inputs.filter(({ kind }) => kind === 'quantity'))
  return new Map(
    quantities.flatMap(({ key, name }) => {
      const measure = measures.get(name)
      return measure === undefined ? [] : [[key, measure] as const]
    }),
  )
}
