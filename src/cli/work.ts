import type { BlocksState } from '../core/aggregate/block-uncertainty.ts'
import type { TwoNames } from '../core/uncertainty/two-way.ts'
import type { CaseFile } from './case-files.ts'
import { drawsOf } from './draws.ts'
import { type EvaluatedFile, evaluator, type Workbench } from './evaluated-file.ts'
import type { World } from './world.ts'

/** What a thread needs for every task: the settings and lists as they were read once, so that all threads count with the same. */
export interface Setup {
  readonly bench: Workbench
  /** Null where nothing is drawn. */
  readonly draws: { readonly perYear: boolean; readonly twoWay: TwoNames | null } | null
  readonly pointing: boolean
}

/** Files to evaluate; or null, which asks what the draws of all of them came to. */
export type Task = readonly CaseFile[] | null

/** What a thread answers to a task. */
export type Answer<T extends Task> = T extends null ? BlocksState | null : readonly EvaluatedFile[]

/** Does the tasks of a thread. */
export function answering({ bench, draws: drawn, pointing }: Setup, world: World): (task: Task) => Promise<unknown> {
  const draws = drawn === null ? null : drawsOf(bench, drawn.perYear, drawn.twoWay)
  const evaluate = evaluator(world, bench, { isWhole: false, draws, pointing })
  return async (task) => {
    if (task === null) return draws === null ? null : draws.blocks.state()
    const done: EvaluatedFile[] = []
    for (const file of task) done.push(await evaluate(file))
    return done
  }
}
