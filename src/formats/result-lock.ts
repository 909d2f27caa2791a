import * as z from 'zod/mini'

const hashed = () => z.string().check(z.regex(/^[0-9a-f]{64}$/))

const option = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])

/** What reports were made from and what they are, as hashes: nothing of what cases say is in it. */
const lockFile = z.object({
  format: z.literal('effectcalc-lock/1'),
  tool: z.object({ name: z.string(), version: z.string() }),
  options: z.record(z.string(), option),
  /** The settings in force, defaults and options included. */
  settings: hashed(),
  /** The lists that come with the program and are used. */
  lists: z.array(z.object({ list: z.string(), sha256: hashed() })),
  /** The files of the project. */
  inputs: z.array(z.object({ path: z.string(), sha256: hashed() })),
  /** Of published reports all cases as one, so that neither their names nor their number is told. */
  cases: z.optional(hashed()),
  outputs: z.array(z.object({ name: z.string(), sha256: hashed() })),
})

/** What reports were made from, and what they are. */
export type ResultLock = z.output<typeof lockFile>

export type LockOption = z.output<typeof option>

/** The largest lock that is read, in bytes: that of tens of thousands of cases is smaller. */
export const largestLock = 50_000_000

/** A lock as text: equal locks give equal bytes, in whatever order things were read. */
export function lockText(lock: ResultLock): string {
  const sorted = {
    ...lock,
    options: Object.fromEntries(byName(Object.entries(lock.options), ([name]) => name)),
    lists: byName(lock.lists, ({ list }) => list),
    inputs: byName(lock.inputs, ({ path }) => path),
    outputs: byName(lock.outputs, ({ name }) => name),
  }
  return `${JSON.stringify(sorted, null, 2)}\n`
}

function byName<T>(all: readonly T[], nameOf: (one: T) => string): T[] {
  return all.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

/** Reads a lock; or tells that it is of a later version of the program, or none at all. */
export function readLock(text: string): ResultLock | 'later' | 'unreadable' {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'unreadable'
  }
  const read = lockFile.safeParse(value)
  if (read.success) return read.data
  const stated = z.object({ format: z.string().check(z.regex(/^effectcalc-lock\/([2-9]|[1-9]\d+)$/)) })
  return stated.safeParse(value).success ? 'later' : 'unreadable'
}
