import { execFile, execFileSync, spawn } from 'node:child_process'
import { chmod, cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { filesIn, isHidden } from './faults.ts'
import { environment, inFolderWith, program, type Run, root, run } from './run.ts'
import { reports, settings, story } from './writing-commands.ts'

const args = ['report', '--format', 'json,md,csv,html', '--per-case', '--out', 'uit']
const many = Object.fromEntries(
  Array.from({ length: 6 }, (_, at) => [`cases/story-${at}.yaml`, story.replace('weer-buiten', `story-${at}`)]),
)
const files = { 'effectcalc.yaml': settings, ...many }

/** Stops a report after so many milliseconds. */
function stoppedAfter(
  milliseconds: number,
  signal: NodeJS.Signals,
  cwd: string,
): Promise<NodeJS.Signals | number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, env: environment(), stdio: 'ignore' })
    child.on('close', (code, by) => resolve(by ?? code))
    void wait(milliseconds).then(() => child.kill(signal))
  })
}

/** A report that is stopped after so many milliseconds, and then made anew: which of its files were old, which new. */
async function stoppedOnce(
  [signal, after]: readonly [NodeJS.Signals, number],
  old: Readonly<Record<string, string>>,
  complete: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  return inFolderWith({ ...files, ...old }, async (cwd) => {
    expect([signal, 0]).toContain(await stoppedAfter(after, signal, cwd))
    const found = [...(await filesIn(cwd))].filter(([name]) => name.startsWith('uit/'))
    // Who asks to stop waits until what is half made is taken away; who kills does not.
    const seen = found.filter(([name]) => signal !== 'SIGKILL' || !isHidden(name))
    for (const [name, text] of seen) expect(['oud\n', complete.get(name)], name).toContain(text)
    expect(await run(args, { cwd })).toMatchObject({ code: 0 })
    expect(await filesIn(cwd)).toEqual(complete)
    return new Set(seen.map(([, text]) => (text === 'oud\n' ? 'old' : 'new')))
  })
}

describe.skipIf(process.platform === 'win32')('a report that is stopped at any moment', () => {
  test.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)('by %s', async (signal) => {
    const { complete, took } = await inFolderWith(files, async (cwd) => {
      const begun = performance.now()
      expect(await run(args, { cwd })).toMatchObject({ code: 0 })
      return { complete: await filesIn(cwd), took: performance.now() - begun }
    })
    const names = [...complete.keys()].filter((name) => name.startsWith('uit/'))
    const old = Object.fromEntries(names.map((name) => [name, 'oud\n']))
    for (let nth = 1; nth <= 20; nth++) {
      const states = await stoppedOnce([signal, (took * nth) / 18], old, complete)
      // A set is old or new as a whole, unless the process is killed while it is moved to its place.
      expect(states.size).toBeLessThanOrEqual(signal === 'SIGKILL' ? 2 : 1)
    }
  })
})

const isRoot = process.getuid?.() === 0
const canMount = isRoot && works('mount', ['--version'])
const canBeOther = isRoot && works('setpriv', ['--version'])

function works(name: string, given: readonly string[]): boolean {
  try {
    execFileSync(name, given, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.skipIf(!canMount)('a disk that is full', () => {
  test('keeps the old reports, and says so', (context) =>
    inFolderWith({ ...files, 'uit/x': '' }, async (cwd) => {
      const disk = join(cwd, 'uit')
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' })
      } catch {
        context.skip('not everywhere may the owner of a machine add a disk')
      }
      try {
        await writeFile(join(disk, 'report.json'), 'oud\n')
        const { code, stderr } = await run(args, { cwd })
        expect([code, stderr]).toEqual([2, expect.stringContaining('the disk is full')])
        expect(await filesIn(disk)).toEqual(new Map([['report.json', 'oud\n']]))
      } finally {
        execFileSync('umount', [disk])
      }
    }))
})

describe.skipIf(!canBeOther)('a user without rights', () => {
  const asOther = (given: readonly string[], cwd: string): Promise<Run> =>
    new Promise((resolve) => {
      // Under another name the program is read from a copy that everyone may read.
      const child = execFile(
        'setpriv',
        [
          '--reuid',
          '65534',
          '--regid',
          '65534',
          '--clear-groups',
          process.execPath,
          join(cwd, 'bin/effectcalc.js'),
          ...given,
        ],
        { cwd: join(cwd, 'project'), env: environment() },
        (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
      )
    })
  const withProgram = (work: (cwd: string) => Promise<void>) =>
    inFolderWith({ 'project/effectcalc.yaml': settings, 'project/cases/weer-buiten.yaml': story }, async (cwd) => {
      for (const part of ['bin', 'dist', 'package.json'])
        await cp(join(root, part), join(cwd, part), { recursive: true })
      await chmod(cwd, 0o755)
      await work(cwd)
    })

  test('is told which folder takes nothing, and nothing changes', () =>
    withProgram(async (cwd) => {
      const before = await filesIn(join(cwd, 'project'))
      for (const given of [
        ['report', '--format', 'md', '--out', 'uit'],
        ['new', 'nieuw', '--title', 'x', '--from', '2024-03'],
      ]) {
        const { code, stderr } = await asOther(given, cwd)
        expect([code, stderr]).toEqual([2, expect.stringContaining('your rights there do not allow it')])
      }
      expect(await filesIn(join(cwd, 'project'))).toEqual(before)
    }))

  test('does not replace a report that is protected, nor any other of its set', () =>
    withProgram(async (cwd) => {
      const out = join(cwd, 'project/uit')
      await mkdir(out)
      await chmod(out, 0o777)
      await writeFile(join(out, 'weer-buiten.md'), 'oud\n', { mode: 0o444 })
      const { code, stderr } = await asOther(['report', '--format', 'json,md', '--out', 'uit'], cwd)
      expect([code, stderr]).toEqual([2, expect.stringContaining('uit/weer-buiten.md')])
      expect(await readdir(out)).toEqual(['weer-buiten.md'])
    }))

  test('reads what may be read: a folder that is closed is a finding', () =>
    withProgram(async (cwd) => {
      await mkdir(join(cwd, 'project/cases/dicht'), { mode: 0o700 })
      const { code, stdout } = await asOther(['check'], cwd)
      expect([code, stdout]).toEqual([1, expect.stringContaining('cases/dicht')])
      expect(stdout).toContain('[unreadable-file]')
    }))
})

test('reports that are there stay where one of them cannot be made', () =>
  inFolderWith({ ...reports.files, 'uit/report.md/x': '' }, async (cwd) => {
    expect(await run(reports.args, { cwd })).toMatchObject({ code: 2 })
    expect((await filesIn(cwd)).get('uit/report.json')).toBe('{}\n')
  }))
