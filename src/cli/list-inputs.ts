import { fullName } from '../core/uncertainty/full-name.ts'
import type { Input } from '../core/uncertainty/input.ts'
import { inputsOf } from '../core/uncertainty/model.ts'
import { valueOfModel } from '../core/uncertainty/model-value.ts'
import { bySwing, endsOf, type Swing } from '../core/uncertainty/one-way.ts'
import type { ListedBlock, ListedInput } from '../reports/content/what-if-list.ts'
import { type ModelledCase, modelsOf } from './models.ts'
import type { Run } from './run.ts'

/** So many inputs of a block are listed. */
const most = 20

/**
 * The inputs there are: of one case, or where all are asked for, every one by its name; else of each block those that move
 * its difference most.
 */
export async function listedInputs(run: Run, all: boolean): Promise<readonly ListedBlock[]> {
  const isSingle = run.evaluated.files === 1
  if (!isSingle && !all) return ofBlocks(run)
  const inputs = new Map<string, ListedInput>()
  for await (const one of modelsOf(run))
    for (const input of inputsOf(one.model)) {
      const name = isSingle ? input.name : fullName(input, one.case)
      if (!inputs.has(name)) inputs.set(name, listed(name, input, one))
    }
  return [{ block: null, inputs: [...inputs.values()], more: 0 }]
}

interface Moving extends ListedInput {
  readonly swing: Swing
}

async function ofBlocks(run: Run): Promise<readonly ListedBlock[]> {
  const blocks = new Map<string, { readonly moving: Map<string, Moving>; readonly names: Set<string> }>()
  for await (const one of modelsOf(run)) {
    const { moving, names } = blocks.get(one.block) ?? { moving: new Map<string, Moving>(), names: new Set<string>() }
    blocks.set(one.block, { moving, names })
    for (const input of inputsOf(one.model)) {
      const name = fullName(input, one.case)
      names.add(name)
      const { low, high } = endsOf(input)
      if (low < high)
        moving.set(name, added(moving.get(name), listed(name, input, one), swingOf(one, input, low, high)))
    }
  }
  return run.shared.aggregate.flatMap(({ id }) => {
    const found = blocks.get(id)
    return found === undefined ? [] : [{ block: id, ...mostMoving([...found.moving.values()], found.names.size) }]
  })
}

function listed(name: string, input: Input, { measures }: ModelledCase): ListedInput {
  return { name, input, measure: measures.get(input.key) ?? null }
}

function swingOf({ model }: ModelledCase, { key }: Input, low: number, high: number): Swing {
  const at = (value: number) => valueOfModel(model, new Map([[key, value]])).difference
  return { at_low: at(low), at_high: at(high) }
}

/** What cases share moves the difference of all of them. */
function added(before: Moving | undefined, input: ListedInput, { at_low, at_high }: Swing): Moving {
  const sum = before?.swing ?? { at_low: 0, at_high: 0 }
  return { ...input, swing: { at_low: sum.at_low + at_low, at_high: sum.at_high + at_high } }
}

function mostMoving(moving: readonly Moving[], known: number): Omit<ListedBlock, 'block'> {
  const row = ({ swing, name }: Moving) => ({ difference: swing, input: name })
  const inputs = moving.toSorted((a, b) => bySwing(row(a), row(b))).slice(0, most)
  return { inputs, more: known - inputs.length }
}
