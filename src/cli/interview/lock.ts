import type { World } from '../world.ts'

/** Who holds a lock: a process, and when it began. */
export interface Holder {
  readonly pid: number
  readonly started: string
}

/** Takes a lock; one whose process is gone is taken over. The result is who holds it instead, or null. */
export async function lock(world: World, path: string): Promise<Holder | null> {
  const { pid, started, isRunning } = world.process
  const own = `${JSON.stringify({ pid, started })}\n`
  for (let tries = 0; tries < 3; tries++) {
    if (await world.files.claim(path, own)) return null
    const holder = holderOf(await world.files.read(path).catch(() => new Uint8Array()))
    if (holder !== null && holder.pid !== pid && isRunning(holder.pid)) return holder
    await world.files.remove(path)
  }
  return { pid, started }
}

function holderOf(bytes: Uint8Array): Holder | null {
  try {
    const { pid, started } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Holder>
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : null
  } catch {
    return null
  }
}
