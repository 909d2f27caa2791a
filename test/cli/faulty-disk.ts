import { type Disk, type OpenFile, realDisk } from '../../src/cli/disk.ts'

/** What happens at one step of a disk: it is refused, or the process is gone; `half` of what is to be written is written first. */
export interface Fault {
  /** The step, counted from 1. */
  readonly at: number
  readonly code: 'ENOSPC' | 'EIO' | 'EACCES' | 'stop'
  readonly half?: boolean
}

export interface Step {
  readonly name: string
  readonly path: string
}

/** A disk that counts its steps, and does not do one of them. */
export interface FaultyDisk {
  readonly disk: Disk
  /** Each step: what was done, and to which path. */
  readonly steps: () => readonly Step[]
  /** The step at which the fault came; null where it did not. */
  readonly failed: () => Step | null
  /** Done when the process is gone. */
  readonly gone: Promise<void>
  /** Closes what a process that is gone left open, as its system does. */
  readonly closeAll: () => Promise<void>
}

/** The disk of this computer, of which one step fails or is the last. */
export function faultyDisk(fault: Fault | null): FaultyDisk {
  const steps: Step[] = []
  const open = new Set<OpenFile>()
  let failed: Step | null = null
  let isGone = false
  let goes = () => {}
  const gone = new Promise<void>((resolve) => {
    goes = resolve
  })
  const step = async <T>(
    name: string,
    path: string,
    work: () => T | Promise<T>,
    half?: () => Promise<unknown>,
  ): Promise<T> => {
    // Of a process that is gone nothing goes on, neither what fails nor what tidies up.
    if (isGone) return new Promise(() => {})
    steps.push({ name, path })
    if (fault === null || steps.length !== fault.at || (fault.half === true && half === undefined)) return work()
    failed = { name, path }
    if (fault.code === 'stop') isGone = true
    if (fault.half === true) await half?.()
    if (fault.code !== 'stop') throw Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code })
    goes()
    return new Promise(() => {})
  }
  const shut = async (file: OpenFile) => {
    open.delete(file)
    await file.close()
  }
  const opened = (file: OpenFile, path: string): OpenFile => {
    open.add(file)
    return {
      writeFile: (bytes) =>
        step(
          'write',
          path,
          () => file.writeFile(bytes),
          () => file.writeFile(Buffer.from(bytes).subarray(0, bytes.length / 2)),
        ),
      chown: (uid, gid) => step('chown', path, () => file.chown(uid, gid)),
      chmod: (mode) => step('chmod', path, () => file.chmod(mode)),
      sync: () => step('sync', path, () => file.sync()),
      // A system closes a file also where it says that something was wrong with it.
      close: () => step('close', path, () => {}).finally(() => shut(file)),
    }
  }
  return {
    disk: {
      read: (path) => step('read', path, () => realDisk.read(path)),
      size: (path) => step('size', path, () => realDisk.size(path)),
      see: (path) => step('see', path, () => realDisk.see(path)),
      seeLink: (path) => step('seeLink', path, () => realDisk.seeLink(path)),
      mayRead: (path) => step('mayRead', path, () => realDisk.mayRead(path)),
      list: (path) => step('list', path, () => realDisk.list(path)),
      real: (path) => step('real', path, () => realDisk.real(path)),
      makeFolder: (path) => step('makeFolder', path, () => realDisk.makeFolder(path)),
      open: (path, flags, mode) => step('open', path, async () => opened(await realDisk.open(path, flags, mode), path)),
      rename: (from, to) => step('rename', to, () => realDisk.rename(from, to)),
      link: (from, to) => step('link', to, () => realDisk.link(from, to)),
      unlink: (path) => step('unlink', path, () => realDisk.unlink(path)),
    },
    steps: () => steps,
    failed: () => failed,
    gone,
    closeAll: async () => {
      await Promise.all([...open].map((file) => file.close().catch(() => {})))
    },
  }
}
