import type { LockOption, ResultLock } from './result-lock.ts'

export type How = 'changed' | 'new' | 'gone'

/** One thing that is otherwise than a lock says. */
export type LockChange =
  | { readonly kind: 'version'; readonly from: string; readonly to: string }
  | { readonly kind: 'option'; readonly name: string; readonly from: LockOption; readonly to: LockOption }
  | { readonly kind: 'list' | 'input' | 'output'; readonly name: string; readonly how: How }
  | { readonly kind: 'cases' | 'settings' }

/** What is otherwise than a lock says, what comes first in a report's making first. */
export function lockChanges(before: ResultLock, now: ResultLock): readonly LockChange[] {
  const asked: readonly LockChange[] = [...versions(before, now), ...options(before, now)]
  // What is for other readers names other things: these would all seem new or gone.
  if (optionIn(before, 'audience') !== optionIn(now, 'audience')) return asked
  const made: readonly LockChange[] = [
    ...listed('list', before.lists, now.lists, ({ list }) => list),
    ...listed('input', before.inputs, now.inputs, ({ path }) => path),
    ...(before.cases === now.cases ? [] : [{ kind: 'cases' as const }]),
  ]
  const causes = [...asked, ...made]
  // Settings come to something else by what is named already, or by nothing that can be named.
  const settings = causes.length === 0 && before.settings !== now.settings ? [{ kind: 'settings' as const }] : []
  return [...causes, ...settings, ...listed('output', before.outputs, now.outputs, ({ name }) => name)]
}

function versions(before: ResultLock, now: ResultLock): readonly LockChange[] {
  const [from, to] = [before.tool.version, now.tool.version]
  return from === to ? [] : [{ kind: 'version', from, to }]
}

function options(before: ResultLock, now: ResultLock): readonly LockChange[] {
  const names = [...new Set([...Object.keys(before.options), ...Object.keys(now.options)])].sort()
  return names.flatMap((name) => {
    const [from, to] = [optionIn(before, name), optionIn(now, name)]
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ kind: 'option', name, from, to }]
  })
}

function optionIn({ options: stated }: ResultLock, name: string): LockOption {
  return Object.hasOwn(stated, name) ? (stated[name] ?? null) : null
}

function listed<T extends { readonly sha256: string }>(
  kind: 'list' | 'input' | 'output',
  before: readonly T[],
  now: readonly T[],
  nameOf: (one: T) => string,
): readonly LockChange[] {
  const [earlier, later] = [before, now].map((all) => new Map(all.map((one) => [nameOf(one), one.sha256])))
  const names = [...new Set([...before, ...now].map(nameOf))].sort()
  return names.flatMap((name) => {
    const [was, is] = [earlier?.get(name), later?.get(name)]
    if (was === is) return []
    return [{ kind, name, how: was === undefined ? 'new' : is === undefined ? 'gone' : 'changed' }]
  })
}
