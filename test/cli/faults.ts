import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect } from 'vitest'
import { realDisk } from '../../src/cli/disk.ts'
import { readLock } from '../../src/formats/result-lock.ts'
import { type Fault, type FaultyDisk, faultyDisk } from './faulty-disk.ts'
import { type How, type Ran, runOn, worldOn } from './in-process.ts'
import { inFolderWith } from './run.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

/** A command that writes, and the project that it writes in. */
export interface Writes {
  readonly args: readonly string[]
  readonly files: Files
  readonly typing?: How['typing']
  /** What else holds after a run, however it ended. */
  readonly alsoHolds?: (after: After) => void
}

export interface After {
  readonly ran: Ran
  readonly disk: FaultyDisk
  readonly files: ReadonlyMap<string, string>
}

/** Every kind of fault that a step can have. */
export const everyKind: readonly Omit<Fault, 'at'>[] = [
  { code: 'ENOSPC' },
  { code: 'ENOSPC', half: true },
  { code: 'EIO' },
  { code: 'EACCES' },
  { code: 'stop' },
  { code: 'stop', half: true },
]

/**
 * Runs a command once for each of its steps, of which that one fails in some way, and sees each time that every file is
 * the old or the new one, that it is said what went wrong, and that the same command then works. The result is the number of
 * faults.
 */
export async function failingEachTime(writes: Writes, kinds: readonly Omit<Fault, 'at'>[]): Promise<number> {
  const whole = await withFault(writes, null)
  let faults = 0
  for (const kind of kinds)
    for (let at = 1; ; at++) {
      const isEnd = await inFolderWith(writes.files, async (cwd) => {
        const { ran, disk } = await runWith(writes, cwd, { ...kind, at }, { pid: 4_000_001 })
        if (disk.failed() === null) return at > disk.steps().length
        faults += 1
        await holdsAfter(
          writes,
          { ran, disk, files: await filesIn(cwd) },
          whole.files,
          `${JSON.stringify(kind)} at ${at}`,
        )
        await worksAgain(writes, cwd, whole.files)
        return false
      })
      if (isEnd) break
    }
  return faults
}

/** The files of a project after a run without a fault. */
function withFault(writes: Writes, fault: Fault | null) {
  return inFolderWith(writes.files, async (cwd) => {
    const { ran } = await runWith(writes, cwd, fault, { pid: 4_000_000 })
    expect([ran.code, ran.stderr]).toEqual([0, expect.anything()])
    const files = await filesIn(cwd)
    expect([...files.keys()].filter(isHidden)).toEqual([])
    return { files }
  })
}

async function runWith(
  { args, typing }: Writes,
  cwd: string,
  fault: Fault | null,
  how: Pick<How, 'pid'>,
): Promise<{ ran: Ran; disk: FaultyDisk }> {
  const disk = faultyDisk(fault)
  const ran = await runOn(args, {
    cwd,
    disk: disk.disk,
    gone: disk.gone,
    ...(typing === undefined ? {} : { typing }),
    ...how,
  })
  await disk.closeAll()
  return { ran, disk }
}

async function holdsAfter(
  writes: Writes,
  after: After,
  complete: ReadonlyMap<string, string>,
  what: string,
): Promise<void> {
  const { ran, disk, files } = after
  const where = `${what}, ${JSON.stringify(disk.failed())}\n${ran.stderr}`
  const old = new Map(
    Object.entries(writes.files).map(([name, content]) => [name, Buffer.from(content).toString('latin1')]),
  )
  // Findings are there only because an input could not be read; nothing was wrong with what was written then.
  if (ran.code === 1) expect(['read', 'size'], where).toContain(disk.failed()?.name)
  for (const [name, content] of files)
    if (!isHidden(name) && !isKept(name) && !(ran.code === 1 && isWholeInSet(name, files)))
      expect([old.get(name), complete.get(name)], `${name} after ${where}`).toContain(content)
  // Answers that were kept go once they are in the story.
  const lost = [...old.keys()].filter((name) => !files.has(name) && complete.has(name))
  expect(lost, where).toEqual([])
  expect([0, 1, 2, null], where).toContain(ran.code)
  if (ran.code === 0)
    for (const [name, content] of complete) expect(files.get(name), `${name} after ${where}`).toBe(content)
  if (ran.code === 2) expect(ran.stderr, where).toMatch(/effectcalc: .*\S/)
  expect(ran.stderr, where).not.toMatch(/^\s+at /m)
  if (ran.code !== null)
    expect(
      [...files.keys()].filter(isHidden).filter((name) => !wasLeft(name, disk)),
      where,
    ).toEqual([])
  writes.alsoHolds?.(after)
}

/** Whether a report, made without an input that could not be read, is the one of which its lock has the hash; or is that lock, whole. */
export function isWholeInSet(name: string, files: ReadonlyMap<string, string>): boolean {
  const place = `${dirname(name)}/result.lock.json`
  const lock = readLock(files.get(place) ?? '')
  if (typeof lock === 'string') return false
  if (name === place) return true
  const sha256 = createHash('sha256')
    .update(files.get(name) ?? '', 'latin1')
    .digest('hex')
  return lock.outputs.some((output) => output.name === basename(name) && output.sha256 === sha256)
}

/** A hidden file may stay only where taking it away is what failed; a lock is moved aside first. */
function wasLeft(left: string, disk: FaultyDisk): boolean {
  const { name = '', path = '' } = disk.failed() ?? {}
  if (name === 'rename') return left.endsWith('.lock') && path.endsWith('.tmp')
  return name === 'unlink' && path.replaceAll('\\', '/').endsWith(`/${left}`)
}

/** The same command, by another process, without anybody tidying up; who then writes in a folder leaves nothing hidden there. */
async function worksAgain(writes: Writes, cwd: string, complete: ReadonlyMap<string, string>): Promise<void> {
  const { ran } = await runWith(writes, cwd, null, { pid: 4_000_002 })
  const files = await filesIn(cwd)
  for (const [name, content] of complete) expect(files.get(name), `${name}\n${ran.stderr}`).toBe(content)
  const left = [...files.keys()].filter(isHidden)
  expect(left.filter((name) => !isOwn(name))).toEqual([])
  const { files: next } = worldOn({ cwd, disk: realDisk, pid: 4_000_003 })
  for (const folder of new Set(left.map(dirname))) await next.write(join(cwd, folder, 'next.txt'), ['next'])
  expect([...(await filesIn(cwd)).keys()].filter((name) => name.endsWith('.tmp'))).toEqual([])
}

/** What the next who writes there takes away, or takes over. */
function isOwn(name: string): boolean {
  return /(^|\/)\.effectcalc\.[\d.a-f]+\.(tmp|lock)$/.test(name)
}

/** Hidden files and locks: what the program has beside the files of a project while it works. */
export function isHidden(name: string): boolean {
  return /(^|\/)\.effectcalc\.|\.lock$/.test(name)
}

/** Answers that are kept while somebody is asked: they differ at every moment. */
function isKept(name: string): boolean {
  return name.startsWith('answers/')
}

/** All files in a folder, by their name, byte by byte. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name)
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'latin1')] as const
      }),
    ),
  )
}
