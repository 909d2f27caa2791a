import { mean } from 'd3-array'
import type { Case } from '../case/case.ts'
import type { Evaluation, Settings, ValueOfEffect } from '../case/evaluation.ts'
import { type Choosing, type ChoosingState, choosing } from '../decision/choices.ts'
import { type Decision, decision } from '../decision/decision.ts'
import { unitsPerPoint } from '../decision/effect.ts'
import { type CalculatedCase, type DrawnCase, yearlyModel } from '../uncertainty/assess.ts'
import type { Drawing } from '../uncertainty/drawing.ts'
import { drawModel } from '../uncertainty/draws.ts'
import type { Model } from '../uncertainty/model.ts'
import { drawYears } from '../uncertainty/quality-index.ts'
import { type Total, type TotalState, type TotalUncertainty, total } from '../uncertainty/total.ts'
import { type TwoNames, type TwoWay, type TwoWayState, twoWay } from '../uncertainty/two-way.ts'
import { blockIdOf } from './block.ts'

/** How sure the total of a block is, and what it says to who must choose; null where nothing is known. */
export interface BlockUncertainty {
  readonly uncertainty: TotalUncertainty | null
  /** Null too where the settings state no value of a unit of effect. */
  readonly decision: Decision | null
  /** Null too where no two inputs were asked for, or its cases do not rest on both. */
  readonly two_way: TwoWay | null
}

/** A block of which nothing is drawn. */
export const undrawn: BlockUncertainty = { uncertainty: null, decision: null, two_way: null }

/** Gathers the draws of cases by block, one case after another; no order and no number of cases matters. */
export interface UncertaintyOfBlocks {
  readonly add: (story: Case, result: CalculatedCase, drawn: DrawnCase) => void
  readonly of: (block: string) => BlockUncertainty
  readonly state: () => BlocksState
  /** Adds what was gathered of other cases. */
  readonly join: (state: BlocksState) => void
}

/** What was gathered of some cases by block, as plain values that can go from one thread to another. */
export interface BlocksState {
  readonly totals: readonly (readonly [block: string, TotalState])[]
  readonly decisions: readonly (readonly [block: string, ChoosingState])[]
  readonly tables: readonly (readonly [block: string, TwoWayState])[]
}

/** Gathers the draws of the cases of each block. */
export function uncertaintyOfBlocks(
  evaluation: Evaluation,
  drawing: Drawing,
  perYear: boolean,
  asked: TwoNames | null,
): UncertaintyOfBlocks {
  const { no_difference, value_of_effect } = evaluation.settings
  const totals = new Map<string, Total>()
  const decisions = new Map<string, Choosing>()
  const tables = new Map<string, ReturnType<typeof twoWay>>()
  const tabulate = (block: string, model: Model) => {
    if (asked === null) return
    const table = tables.get(block) ?? twoWay(asked)
    tables.set(block, table)
    table.add(model)
  }
  return {
    add: (story, result, drawn) => {
      if (drawn.model === null || drawn.draws === null) return
      const block = blockIdOf(result.reference.kind, story.window.months, perYear)
      const sum = totals.get(block) ?? total(drawing.draws)
      totals.set(block, sum)
      if (perYear) {
        const model = yearlyModel(story, result, evaluation)
        sum.add(
          model,
          drawModel(model, drawing, () => true),
        )
        tabulate(block, model)
        return
      }
      sum.add(drawn.model, drawn.draws)
      tabulate(block, drawn.model)
      // Beside how it might have gone better there is nothing to choose.
      if (value_of_effect === null || result.reference.kind === 'improved') return
      const choice = decisions.get(block) ?? choosing(drawing)
      decisions.set(block, choice)
      decide(choice, story, drawn, value_of_effect, evaluation, drawing)
    },
    of: (block) => {
      const choices = decisions.get(block)?.result()
      return {
        uncertainty: totals.get(block)?.result(no_difference) ?? null,
        decision: choices === undefined || value_of_effect === null ? null : decision(choices, value_of_effect),
        two_way: tables.get(block)?.result() ?? null,
      }
    },
    state: () => ({ totals: statesOf(totals), decisions: statesOf(decisions), tables: statesOf(tables) }),
    join: (state) => {
      joinAll(totals, state.totals, () => total(drawing.draws))
      joinAll(decisions, state.decisions, () => choosing(drawing))
      if (asked !== null) joinAll(tables, state.tables, () => twoWay(asked))
    },
  }
}

function statesOf<S>(all: ReadonlyMap<string, { readonly state: () => S }>): readonly (readonly [string, S])[] {
  return Array.from(all, ([block, one]) => [block, one.state()] as const)
}

function joinAll<S, G extends { readonly join: (state: S) => void }>(
  all: Map<string, G>,
  states: readonly (readonly [string, S])[],
  make: () => G,
): void {
  for (const [block, state] of states) {
    const one = all.get(block) ?? make()
    all.set(block, one)
    one.join(state)
  }
}

function decide(
  choice: Choosing,
  story: Case,
  drawn: DrawnCase,
  { unit }: ValueOfEffect,
  { settings }: Evaluation,
  drawing: Drawing,
): void {
  const { model, draws } = drawn
  const effect = effectInUnits(drawn, unit, story, settings, drawing)
  if (model === null || draws === null || effect === null) return
  choice.add({ approach: story.approach ?? '', model, difference: draws.difference, ...effect })
}

/** The effect of a case in units that have a value, its mean and, where it is not the same in all, its draws. */
function effectInUnits(
  { index, index_draws }: DrawnCase,
  unit: ValueOfEffect['unit'],
  story: Case,
  settings: Settings,
  drawing: Drawing,
) {
  if (index === null) return null
  // The middle of several raters is no straight line in their levels, so its mean is that of its draws; nor is a utility.
  if (unit === 'qaly' && index.yearsAt !== null) {
    const effect = drawYears(index, drawing)
    const expected_effect = effect === null ? index.yearsAt(() => 0) : (mean(effect) as number)
    return { expected_effect, effect }
  }
  const units = unitsPerPoint(unit, index, story.window, settings.discount_rate.effects)
  if (units === null) return null
  return {
    expected_effect: (index_draws === null ? index.expected : (mean(index_draws) as number)) * units,
    effect: index_draws === null ? null : index_draws.map((points) => points * units),
  }
}
