import { codeOf } from '../disk-error.ts'
import type { World } from '../world.ts'

/** Who holds a lock: a process, and when it began. */
export interface Holder {
  readonly pid: number
  readonly started: string
}

/** A holder, and a sign of its computer, by which it is known whether its number says anything here. */
interface HolderSomewhere extends Holder {
  readonly host: string | undefined
}

/** As long as a process of another computer, of which nothing can be seen from here, may hold a lock, in milliseconds. */
const longest = 24 * 60 * 60 * 1000

/** Takes a lock; one whose process is gone is taken over. The result is who holds it instead, or null. */
export async function lock(world: World, path: string): Promise<Holder | null> {
  for (let tries = 0; tries < 3; tries++) {
    if (await world.files.claim(path, textOf(world))) return null
    const bytes = await world.files.read(path).catch((error) => {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    })
    if (bytes === null) continue
    const holder = holderOf(bytes)
    if (holder !== null && mayBeThere(world, holder)) return holder
    // Another process may have taken it over just now: only the lock that was read goes.
    await world.files.removeIf(path, (found) => Buffer.compare(found, bytes) === 0)
  }
  const { pid, started } = world.process
  return { pid, started }
}

/** Gives a lock back, if it still is this process that holds it. */
export async function unlock(world: World, path: string): Promise<void> {
  await world.files.removeIf(path, (found) => new TextDecoder().decode(found) === textOf(world))
}

function textOf({ process: { pid, host, started } }: World): string {
  return `${JSON.stringify({ pid, host, started })}\n`
}

function mayBeThere({ process: own }: World, { pid, host, started }: HolderSomewhere): boolean {
  if (host === undefined || host === own.host) return pid !== own.pid && own.isRunning(pid)
  return Date.parse(own.started) - Date.parse(started) < longest
}

function holderOf(bytes: Uint8Array): HolderSomewhere | null {
  try {
    const { pid, host, started } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<HolderSomewhere>
    return typeof pid === 'number' && typeof started === 'string' ? { pid, host, started } : null
  } catch {
    return null
  }
}
