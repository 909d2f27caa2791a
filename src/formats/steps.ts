import type { Path } from '../core/finding.ts'
import { find, type Mapping, type Tree } from './tree.ts'

const hidden = '…'
const code = /^[\p{L}\p{N}_.-]{1,40}$/u

/** What an item of a list goes by, where it has it: the first of these. */
const names = ['id', 'price', 'rater', 'domain', 'indicator', 'organisation'] as const

/** Of an item so many fields are looked at: a file made to be wrong stays quick. */
const mostFields = 30

/**
 * The way to a value in words that stay the same when lines or items are added above it: keys, and for an item of a list what
 * it goes by, else `*`. What is no code is `…`, so that no words of a client are in it.
 */
export function stepsTo(tree: Tree | null, path: Path): string {
  const steps = path.map((step, at) => {
    if (typeof step === 'number') return `[${tree === null ? '*' : nameOf(find(tree, path.slice(0, at + 1)).node)}]`
    return code.test(step) ? step : hidden
  })
  return steps.join('.')
}

function nameOf(item: Tree): string {
  if (item.kind !== 'map') return '*'
  const found = names.map((name) => [name, codeAt(item, name)] as const).find(([, value]) => value !== null)
  return found === undefined ? '*' : `${found[0]}=${found[1]}`
}

function codeAt({ entries }: Mapping, name: string): string | null {
  const value = entries.slice(0, mostFields).find(({ key }) => key.text === name)?.value
  const text = value?.kind === 'scalar' ? value.text : null
  return text !== null && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 60 ? text : null
}
