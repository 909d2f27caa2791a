import { basename, dirname, join } from 'node:path'
import type { Disk } from './disk.ts'
import { codeOf } from './disk-error.ts'

/** A process as others see it: its number, a sign of its computer (six hexadecimal digits), and when it looked around. */
export interface Self {
  readonly pid: number
  readonly host: string
  readonly now: number
  readonly isRunning: (pid: number) => boolean
}

/** Names for files that are being made beside their place, by one process. */
export interface Temporaries {
  /** A new name in the folder of a path. */
  readonly beside: (path: string) => string
  /** Takes away the file of a name, where there is one; it is not kept for whoever comes next. */
  readonly drop: (name: string) => Promise<void>
  /** A name that no longer stands for a file. */
  readonly forget: (name: string) => void
  /** Takes away what processes that are gone have left in a folder. */
  readonly tidy: (folder: string) => Promise<void>
  /** All names that stand for a file. */
  readonly all: () => readonly string[]
}

// Begins with a point, so that no walk takes it for a story; short, so that it fits wherever its file fits.
const pattern = /^\.effectcalc\.(\d+)\.\d+\.([0-9a-f]{6})\.tmp$/

const day = 24 * 60 * 60 * 1000

/** Names of temporary files of this process: hidden, and telling whose they are. */
export function temporaries(disk: Disk, self: Self): Temporaries {
  const used = new Set<string>()
  const tidied = new Set<string>()
  let count = 0

  const isLeft = async (path: string) => {
    const [, pid, of] = pattern.exec(basename(path)) ?? []
    if (pid === undefined || used.has(path)) return false
    if (of === self.host) return Number(pid) === self.pid || !self.isRunning(Number(pid))
    // Whether a process of another computer is gone cannot be seen from here.
    return (await disk.see(path)).mtimeMs < self.now - day
  }
  return {
    beside: (path) => {
      count += 1
      const name = join(dirname(path), `.effectcalc.${self.pid}.${count}.${self.host}.tmp`)
      used.add(name)
      return name
    },
    drop: async (name) => {
      // What cannot be taken away now is taken away by the next who writes here.
      await disk.unlink(name).catch(onlySystems)
      used.delete(name)
    },
    forget: (name) => void used.delete(name),
    tidy: async (folder) => {
      if (tidied.has(folder)) return
      tidied.add(folder)
      const entries = await disk.list(folder).catch((error) => {
        onlySystems(error)
        return []
      })
      for (const { name } of entries) {
        const path = join(folder, name)
        if (pattern.test(name) && (await isLeft(path).catch(() => false))) await disk.unlink(path).catch(onlySystems)
      }
    },
    all: () => [...used],
  }
}

/** Lets pass what the system refuses: tidying up may fail without harm. */
function onlySystems(error: unknown): void {
  if (codeOf(error) === null) throw error
}
