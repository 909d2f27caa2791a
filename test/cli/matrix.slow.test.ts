import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Disk, realDisk } from '../../src/cli/disk.ts'
import { runOn } from './in-process.ts'
import { type NodeVersion, nodeVersions } from './node-versions.ts'
import { environment, inFolderWith, program, root } from './run.ts'

const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata'] as const
const locales = [
  { LANG: 'nl_NL.UTF-8' },
  { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', COLUMNS: '40' },
  { LC_ALL: 'tr_TR.UTF-8', TERM: 'dumb' },
  { LANG: 'C', LC_ALL: 'C' },
] as const
const powers = [
  { jobs: '1', cores: 'all' },
  { jobs: '2', cores: 'all' },
  { jobs: '4', cores: 'all' },
  { jobs: '2', cores: 'one' },
] as const
/** Where a project lies, and in which order its files come to be there. */
const places = [
  { folder: 'project', order: (names: readonly string[]) => names },
  { folder: "Zorg & Welzijn 's-Hertogenbosch (é, ü) 100%", order: (names: readonly string[]) => names.toReversed() },
  { folder: `${'lang-'.repeat(40)}/${'diep-'.repeat(40)}`, order: (names: readonly string[]) => names },
  { folder: '[a]/{b}/#c', order: (names: readonly string[]) => names.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1)) },
] as const

const formats = 'text,html,pdf,docx,xlsx,md,csv,json'

const { had: nodes, missing } = await nodeVersions()
const isJudged = (process.env.CI ?? '') !== ''

/** One combination of circumstances in which a report is made. */
interface Circumstances {
  readonly node: NodeVersion
  readonly zone: string
  readonly locale: Readonly<Record<string, string>>
  readonly power: (typeof powers)[number]
  readonly place: (typeof places)[number]
}

/** In the field of four elements, a + m b. */
const plusTimes = (a: number, m: number, b: number) => a ^ (products[m]?.[b] as number)
const products = [
  [0, 0, 0, 0],
  [0, 1, 2, 3],
  [0, 2, 3, 1],
  [0, 3, 1, 2],
]

/** Sixteen combinations of five circumstances of four kinds, in which every two kinds come together (an orthogonal array). */
const combinations: readonly Circumstances[] = [0, 1, 2, 3].flatMap((a) =>
  [0, 1, 2, 3].map((b) => ({
    node: nodes[plusTimes(a, 0, b) % nodes.length] as NodeVersion,
    zone: zones[b] as string,
    locale: locales[plusTimes(a, 1, b)] as Circumstances['locale'],
    power: powers[plusTimes(a, 2, b)] as Circumstances['power'],
    place: places[plusTimes(a, 3, b)] as Circumstances['place'],
  })),
)

const projects = {
  'the stories that come with the program': ['cases', 'effectcalc.yaml'],
  'a project with a programme': ['examples/4-twente'],
} as const

describe('equal input gives equal bytes, in every format and in the lock', () => {
  test.for(Object.entries(projects))('%s', async ([, parts]) => {
    const usual = await made(parts, { ...(combinations[0] as Circumstances), node: here })
    expect(Object.keys(usual.files)).toEqual(expect.arrayContaining(['report.pdf', 'result.lock.json', 'report.docx']))
    expect(usual.code).toBe(0)
    for (const pair of inPairs(combinations))
      await Promise.all(pair.map(async (one) => expect(await made(parts, one), JSON.stringify(one)).toEqual(usual)))
  })

  // Without a network a version may be out of reach; where a change is judged, that may not pass for a test.
  test.skipIf(missing.length > 0 && !isJudged)('on each version of Node', () => {
    expect(missing).toEqual([])
    expect(nodes.map(({ version }) => version)).toEqual(['20', '22', '24', '26'])
  })

  test('in whatever order a folder gives its files', async () => {
    const reports: string[] = []
    for (const seed of [0, 1, 2]) {
      const list: Disk['list'] = async (path) =>
        (await realDisk.list(path)).toSorted((a, b) => (hash(seed + a.name) < hash(seed + b.name) ? -1 : 1))
      const disk = seed === 0 ? realDisk : { ...realDisk, list }
      const { stdout, stderr } = await runOn(['report', '--format', 'json'], { cwd: root, disk, pid: 4_000_000 })
      reports.push(stdout + stderr)
    }
    expect(reports[0]?.length).toBeGreaterThan(100_000)
    expect(new Set(reports).size).toBe(1)
  })
})

const here: NodeVersion = { version: process.version, path: process.execPath }

/** What a report and a check leave behind. */
interface Left {
  readonly code: number
  readonly said: string
  /** A hash of each file. */
  readonly files: Readonly<Record<string, string>>
}

async function made(parts: readonly string[], { node, zone, locale, power, place }: Circumstances): Promise<Left> {
  return inFolderWith({}, async (folder) => {
    const cwd = join(folder, place.folder)
    await mkdir(cwd, { recursive: true })
    for (const part of parts)
      await copyInOrder(join(root, part), part.includes('/') ? cwd : join(cwd, part), place.order)
    const env = environment({ ...locale, TZ: zone })
    const run = (args: readonly string[]) =>
      inNode(node, [...args, '--jobs', power.jobs], cwd, env, power.cores === 'one')
    const checked = await run(['check', '--format', 'json', '--language', 'nl'])
    const reported = await run(['report', '--format', formats, '--out', 'uit', '--language', 'nl'])
    const names = (await readdir(join(cwd, 'uit'))).sort()
    const hashes = names.map(async (name) => [name, hash(await readFile(join(cwd, 'uit', name)))] as const)
    return {
      code: checked.code + reported.code,
      said: hash(checked.said) + reported.said,
      files: Object.fromEntries(await Promise.all(hashes)),
    }
  })
}

/** Copies a folder file by file, in an order of its own, or one file. */
async function copyInOrder(
  from: string,
  to: string,
  order: (names: readonly string[]) => readonly string[],
): Promise<void> {
  const names = await readdir(from).catch(() => null)
  if (names === null) return cp(from, to)
  await mkdir(to, { recursive: true })
  for (const name of order(names)) await copyInOrder(join(from, name), join(to, name), order)
}

const canPin = (() => {
  try {
    execFileSync('taskset', ['-c', '0', 'true'])
    return true
  } catch {
    return false
  }
})()

function inNode(
  { path }: NodeVersion,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  isPinned: boolean,
): Promise<{ readonly code: number; readonly said: string }> {
  const command = [...(isPinned && canPin ? ['taskset', '-c', '0'] : []), path, program, ...args]
  return new Promise((resolve) => {
    const child = execFile(command[0] as string, command.slice(1), { cwd, env, maxBuffer: 1e9 }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, said: stdout + stderr }),
    )
  })
}

function hash(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('hex')
}

function inPairs<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.flatMap((_, at) => (at % 2 === 0 ? [all.slice(at, at + 2)] : []))
}
