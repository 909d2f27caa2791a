import { type UncertaintyOfBlocks, uncertaintyOfBlocks } from '../core/aggregate/block-uncertainty.ts'
import { type Saving, savingAtEnds } from '../core/aggregate/counts.ts'
import { assess, drawCase } from '../core/uncertainty/assess.ts'
import { type Drawing, drawing as newDrawing } from '../core/uncertainty/drawing.ts'
import { type TwoNames, twoWayOf } from '../core/uncertainty/two-way.ts'
import type { EvaluatedCase } from './evaluate.ts'
import type { Project } from './project.ts'

/** What the draws of a run are made with, and what they come to by block. */
export interface Draws {
  readonly drawing: Drawing
  readonly blocks: UncertaintyOfBlocks
  readonly perYear: boolean
  /** The two inputs of which a table is asked for. */
  readonly twoWay: TwoNames | null
}

/** The draws of a run over no cases yet. */
export function drawsOf({ evaluation }: Pick<Project, 'evaluation'>, perYear: boolean, twoWay: TwoNames | null): Draws {
  const drawing = newDrawing(evaluation.settings.draws, evaluation.settings.seed)
  return { drawing, blocks: uncertaintyOfBlocks(evaluation, drawing, perYear, twoWay), perYear, twoWay }
}

interface Purpose {
  /** Whether it is added to its block. */
  readonly isCounted: boolean
  /** Whether it will be reported by itself: then all is said of it, else only within what its difference lies. */
  readonly isWhole: boolean
}

/** A case with its draws made. */
export function drawnCase(
  one: EvaluatedCase,
  { evaluation }: Pick<Project, 'evaluation'>,
  draws: Draws | null,
  { isCounted, isWhole }: Purpose,
): { readonly evaluated: EvaluatedCase; readonly ends: readonly [Saving, Saving] | null } {
  if (draws === null) return { evaluated: one, ends: null }
  const made = drawCase(one.story, one.result, evaluation, draws.drawing)
  if (isCounted) draws.blocks.add(one.story, one.result, made)
  const two_way = made.model === null || draws.twoWay === null ? null : twoWayOf(made.model, draws.twoWay)
  const drawn = {
    evaluated: isWhole ? { ...one, assessment: assess(made, one.story, evaluation), two_way } : one,
    ends: made.draws === null ? null : savingAtEnds(made.draws.difference, evaluation.settings.no_difference),
  }
  draws.drawing.done()
  return drawn
}
