import { group } from 'd3-array'
import type { Path } from '../core/finding.ts'
import type { Entry, Scalar, Tree } from './tree.ts'

/**
 * A tree without the parts that do not follow their schema, so that the rules can look at the rest: of a list the
 * item, of a course the course, else the field. A field of the whole that is not there gets a word in its place, since
 * what a case is called says nothing of its courses. Places stay those of the text.
 */
export function pruned(tree: Tree, failed: readonly Path[]): Tree {
  const cuts = failed.map(cutAt)
  const rest = without(tree, cuts)
  if (tree.kind !== 'map' || rest.kind !== 'map') return rest
  const present = new Set(tree.entries.map(({ key }) => key.text))
  const absent = cuts.flatMap(([key, ...deeper]) =>
    typeof key === 'string' && deeper.length === 0 && !present.has(key) ? [key] : [],
  )
  return { ...rest, entries: [...rest.entries, ...absent.map((key) => standIn(key, rest.end))] }
}

function standIn(key: string, at: number): Entry {
  const scalar = (text: string): Scalar => ({ kind: 'scalar', text, quoted: false, start: at, end: at })
  return { key: scalar(key), value: scalar('nameless') }
}

/** The part that goes with a failing place. */
function cutAt(path: Path): Path {
  const item = path.findLastIndex((step) => typeof step === 'number')
  return path.slice(0, item >= 0 ? item + 1 : path.length > 2 ? 2 : 1)
}

function without(tree: Tree, cuts: readonly Path[]): Tree {
  if (cuts.length === 0) return tree
  const byStep = group(cuts, ([first]) => first)
  const isCut = (step: string | number) => byStep.get(step)?.some((cut) => cut.length === 1) ?? false
  const inside = (step: string | number) => byStep.get(step)?.map((cut) => cut.slice(1)) ?? []
  if (tree.kind === 'list') {
    const items = tree.items.flatMap((item, at) => (isCut(at) ? [] : [without(item, inside(at))]))
    return { ...tree, items }
  }
  if (tree.kind !== 'map') return tree
  const entries = tree.entries.flatMap(({ key, value }) => {
    const name = key.text ?? ''
    return isCut(name) ? [] : [{ key, value: without(value, inside(name)) }]
  })
  return { ...tree, entries }
}
