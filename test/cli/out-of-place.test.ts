import { spawn } from 'node:child_process'
import { chmod, lstat, mkdir, open, readdir, readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { realDisk } from '../../src/cli/disk.ts'
import { filesIn, isHidden } from './faults.ts'
import { runOn } from './in-process.ts'
import { environment, inFolderWith, program, type Run, root, run } from './run.ts'
import { pseudonyms, reports, settings, story } from './writing-commands.ts'

const isWindows = process.platform === 'win32'
const named = story.replace('Weer buiten', 'Met mevrouw Jansen')

/** Works in a folder that holds a project and a place outside it. */
const inFolder = (files: Readonly<Record<string, string>>, work: (folder: string) => Promise<void>) =>
  inFolderWith({ 'project/effectcalc.yaml': settings, 'elsewhere/weer-buiten.yaml': named, ...files }, work)

const pseudonymise = (cwd: string) =>
  run(['pseudonymise', 'project/cases/weer-buiten.yaml', '--yes', '--key', 'sleutel.yaml'], { cwd })

describe.skipIf(isWindows)('a link that leads out of the project is never written through', () => {
  test('for a story', () =>
    inFolder({}, async (cwd) => {
      await mkdir(join(cwd, 'project/cases'))
      await symlink('../../elsewhere/weer-buiten.yaml', join(cwd, 'project/cases/weer-buiten.yaml'))
      const { code, stderr } = await pseudonymise(cwd)
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('project/cases/weer-buiten.yaml is a link to a place'),
      ])
      expect(await readFile(join(cwd, 'elsewhere/weer-buiten.yaml'), 'utf8')).toBe(named)
    }))

  test('nor through a link to nothing', () =>
    inFolder({}, async (cwd) => {
      await mkdir(join(cwd, 'project/cases'))
      await symlink('../../elsewhere/new.yaml', join(cwd, 'project/cases/nieuw.yaml'))
      const made = await run(['new', 'nieuw', '--title', 'x', '--from', '2024-03'], { cwd: join(cwd, 'project') })
      expect(made.code).toBe(2)
      expect(await readdir(join(cwd, 'elsewhere'))).toEqual(['weer-buiten.yaml'])
    }))

  test.each([
    ['cases', ['new', 'nieuw', '--title', 'x', '--from', '2024-03']],
    ['reports', ['report', 'stories', '--format', 'json,csv']],
  ])('for what is new in %s', (folder, args) =>
    inFolder({ 'project/stories/weer-buiten.yaml': story }, async (cwd) => {
      await symlink('../elsewhere', join(cwd, 'project', folder))
      const { code, stderr } = await run(args, { cwd: join(cwd, 'project') })
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${folder}`)])
      expect(stderr).toContain('is a link to a place outside the project')
      expect(await readdir(join(cwd, 'elsewhere'))).toEqual(['weer-buiten.yaml'])
    }),
  )

  test('but a report takes the place of a link, and a story within the project is written where it is', () =>
    inFolder({ 'project/drafts/one.yaml': named, 'project/uit/x.txt': '' }, async (cwd) => {
      await mkdir(join(cwd, 'project/cases'))
      await symlink('../drafts/one.yaml', join(cwd, 'project/cases/weer-buiten.yaml'))
      expect(await pseudonymise(cwd)).toMatchObject({ code: 0 })
      expect((await lstat(join(cwd, 'project/cases/weer-buiten.yaml'))).isSymbolicLink()).toBe(true)
      expect(await readFile(join(cwd, 'project/drafts/one.yaml'), 'utf8')).not.toContain('Jansen')
      await symlink('../../elsewhere/weer-buiten.yaml', join(cwd, 'project/uit/weer-buiten.md'))
      const args = ['report', 'cases/weer-buiten.yaml', '--format', 'md', '--out', 'uit']
      expect(await run(args, { cwd: join(cwd, 'project') })).toMatchObject({ code: 0 })
      expect((await lstat(join(cwd, 'project/uit/weer-buiten.md'))).isSymbolicLink()).toBe(false)
      expect(await readFile(join(cwd, 'elsewhere/weer-buiten.yaml'), 'utf8')).toBe(named)
    }))
})

describe('names', () => {
  test.each(['../../x', 'CON', 'a/b', 'con.yaml', 'con', 'nul', 'com1', 'lpt9', '..', '-', 'x'.repeat(300)])(
    'a new story is never called %s',
    (id) =>
      inFolderWith({ 'effectcalc.yaml': settings }, async (cwd) => {
        const { code, stdout } = await run(['new', id, '--title', 'x', '--from', '2024-03'], { cwd })
        expect([code, stdout]).toEqual([2, ''])
        expect(await readdir(cwd)).not.toContain('x.yaml')
        expect([...(await filesIn(cwd)).keys()]).toEqual(['effectcalc.yaml'])
      }),
  )

  test.each(['../../x', 'a/b', 'CON', 'con.yaml', 'A'])('a story that calls itself %s is not reported on', (id) =>
    inFolderWith({ 'cases/a.yaml': story.replace('case: weer-buiten', `case: "${id}"`) }, async (cwd) => {
      const { code } = await run(['report', '--format', 'md', '--per-case', '--out', 'uit'], { cwd })
      expect(code).toBe(1)
      const made = [...(await filesIn(cwd)).keys()].filter((name) => name !== 'cases/a.yaml')
      expect(made.filter((name) => !/^uit\/(report\.md|result\.lock\.json)$/.test(name))).toEqual([])
    }),
  )

  test('a story that is called as a device has a report that is a file on Windows too', () =>
    inFolderWith({ 'cases/a.yaml': story.replace('case: weer-buiten', 'case: con') }, async (cwd) => {
      expect(await run(['report', '--format', 'md', '--out', 'uit'], { cwd })).toMatchObject({ code: 0 })
      expect(await readdir(join(cwd, 'uit'))).toEqual(['case.con.md', 'result.lock.json'])
    }))

  test('a name that is too long is said, and a path of 300 characters works', () =>
    inFolderWith(reports.files, async (cwd) => {
      const long = await run(['report', '--format', 'md', '--out', 'x'.repeat(300)], { cwd })
      expect(long).toMatchObject({ code: 2, stderr: expect.stringContaining('too long') })
      const deep = Array.from({ length: 6 }, () => 'x'.repeat(50)).join('/')
      expect(await run(['report', '--format', 'md', '--out', deep], { cwd })).toMatchObject({ code: 0 })
      expect(await readdir(join(cwd, deep))).toContain('report.md')
    }))
})

describe.skipIf(!isLinux())('a folder that cannot be made', () => {
  test.each([
    ['leads to a disk that is gone', 'gone/reports', 'the folder or file is no longer there'],
    ['lies where the system makes none', '/proc/reports/2025', 'the folder or file is no longer there'],
    ['lies below a file', 'effectcalc.yaml/reports', 'there is a file where a folder should be'],
  ])('as it %s, is said', (_, folder, why) =>
    inFolderWith(reports.files, async (cwd) => {
      await symlink('/no-such-disk', join(cwd, 'gone'))
      const { code, stdout, stderr } = await run(['report', '--format', 'md', '--out', folder], { cwd })
      expect([code, stdout, onOneLine(stderr)]).toEqual([2, '', expect.stringContaining(why)])
    }),
  )

  test('is not tried for ever for a new project', () =>
    inFolderWith({}, async (cwd) => {
      expect(await run(['init', '/proc/project'], { cwd })).toMatchObject({ code: 2, stdout: '' })
    }))
})

const onOneLine = (text: string) => text.replace(/\s+/g, ' ')

describe.skipIf(isWindows)('rights', () => {
  test('of a story that is written are kept', () =>
    inFolder({ 'project/cases/weer-buiten.yaml': named }, async (cwd) => {
      const path = join(cwd, 'project/cases/weer-buiten.yaml')
      await chmod(path, 0o660)
      expect(await pseudonymise(cwd)).toMatchObject({ code: 0 })
      expect((await stat(path)).mode & 0o777).toBe(0o660)
    }))
})

describe.skipIf(!isLinux())('an output that takes nothing', () => {
  const withFull = async (which: 'stdout' | 'stderr', args: readonly string[], cwd: string): Promise<Run> => {
    const full = await open('/dev/full', 'w')
    try {
      return await new Promise((resolve) => {
        const [out, err] = which === 'stdout' ? [full.fd, 'pipe' as const] : ['pipe' as const, full.fd]
        const child = spawn(process.execPath, [program, ...args], {
          cwd,
          env: environment(),
          stdio: ['ignore', out, err],
        })
        let said = ''
        for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (said += piece))
        child.on('close', (code) =>
          resolve({ code: code ?? -1, stdout: which === 'stderr' ? said : '', stderr: which === 'stdout' ? said : '' }),
        )
      })
    } finally {
      await full.close()
    }
  }

  test.each([
    [['report', '--format', 'json']],
    [['check', '--format', 'json']],
    [['schema', 'case']],
    [['--version']],
    [['--help']],
  ])('%s: it is said, with exit code 2', (args) =>
    inFolderWith(reports.files, async (cwd) => {
      const { code, stderr } = await withFull('stdout', args, cwd)
      expect([code, stderr]).toEqual([2, expect.stringContaining('the disk is full')])
    }),
  )

  test('where nothing can be said, the work is done', () =>
    inFolderWith(reports.files, async (cwd) => {
      const { code } = await withFull('stderr', ['report', '--format', 'md', '--out', 'uit'], cwd)
      expect(code).toBe(0)
      expect(await readFile(join(cwd, 'uit/weer-buiten.md'), 'utf8')).toBe('oud\n')
      expect(await readdir(join(cwd, 'uit'))).toContain('report.md')
    }))
})

describe('two processes at once', () => {
  test('that write one story: the second does not undo the first', () =>
    inFolderWith(pseudonyms.files, async (cwd) => {
      const both = await Promise.all(
        [1, 2].map((nth) =>
          runOn([...pseudonyms.args.slice(0, -1), `sleutel-${nth}.yaml`], {
            cwd,
            disk: realDisk,
            pid: nth,
            running: [1, 2],
          }),
        ),
      )
      expect(both.map(({ code }) => code).toSorted()).toEqual([0, 1])
      expect(both.find(({ code }) => code === 1)?.stderr).toContain('changed')
      const files = await filesIn(cwd)
      expect([...files.keys()].filter(isHidden)).toEqual([])
      expect(files.get('project/cases/weer-buiten.yaml')).not.toContain('Jansen')
    }))

  test('that report to one folder: every report is whole', () =>
    inFolderWith(reports.files, async (cwd) => {
      const both = await Promise.all(
        [1, 2].map((pid) => runOn(reports.args, { cwd, disk: realDisk, pid, running: [1, 2] })),
      )
      expect(both.map(({ code }) => code)).toEqual([0, 0])
      const files = await filesIn(cwd)
      await runOn(reports.args, { cwd, disk: realDisk, pid: 3 })
      expect(await filesIn(cwd)).toEqual(files)
    }))
})

function isLinux(): boolean {
  return process.platform === 'linux'
}

describe.skipIf(!isLinux())('a folder that is gone while somebody is in it', () => {
  test.each([['check'], ['init'], ['report', '--project', root]])('%s says so', (...args) =>
    inFolderWith({ 'gone/x': '' }, async (cwd) => {
      const folder = join(cwd, 'gone')
      const inIt = 'rm x; rmdir ../gone; exec "$@"'
      const child = spawn('sh', ['-c', inIt, 'sh', process.execPath, program, ...args], {
        cwd: folder,
        env: environment(),
      })
      let stderr = ''
      child.stderr.on('data', (piece) => (stderr += piece))
      const code = await new Promise((resolve) => child.on('close', resolve))
      expect([code, onOneLine(stderr)]).toEqual([2, expect.stringContaining('. cannot be read: the folder')])
    }),
  )
})
