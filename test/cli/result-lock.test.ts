import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { storiesOf, story } from './published-project.ts'
import { inFolderWith, run } from './run.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const otherPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
)

const project = {
  ...storiesOf([1000, 2000, 3000]),
  'effectcalc.yaml': 'price_year: 2025\nreport: { sections: [headline, own.md, method], logo: logo.png }\n',
  'texts/own.md': 'Over {{ stories_count }} stories.\n',
  'logo.png': png,
}

const asked = ['report', '--format', 'md,json', '--out', 'out', '--quiet'] as const

/** The name and bytes of each file under a folder. */
async function bytesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (path) => [path, (await readFile(path)).toString('base64')] as const)),
  )
}

const reported = inFolderWith(project, async (cwd) => {
  const { code } = await run(asked, { cwd })
  expect(code).toBe(0)
  const all = Object.entries(await bytesIn(cwd))
  return Object.fromEntries(all.map(([path, bytes]) => [path.slice(cwd.length + 1), Buffer.from(bytes, 'base64')]))
})

/** A project whose reports were made, with their lock. */
const withReports = async (work: (cwd: string) => Promise<void>) => inFolderWith(await reported, work)

const lockIn = async (cwd: string) => JSON.parse(await readFile(join(cwd, 'out/result.lock.json'), 'utf8'))

describe('the lock beside reports', () => {
  it('names every input and every report, by hashes, and nothing of what they say', () =>
    withReports(async (cwd) => {
      const lock = await lockIn(cwd)
      expect(Object.keys(lock)).toEqual(['format', 'tool', 'options', 'settings', 'lists', 'inputs', 'outputs'])
      expect(lock.inputs.map(({ path }: { path: string }) => path)).toEqual([
        'cases/person-1.yaml',
        'cases/person-2.yaml',
        'cases/person-3.yaml',
        'effectcalc.yaml',
        'logo.png',
        'texts/own.md',
      ])
      expect(lock.outputs.map(({ name }: { name: string }) => name)).toEqual(['report.json', 'report.md'])
      expect(lock.lists.map(({ list }: { list: string }) => list)).toContain('prices/nl-social-domain')
      expect(lock.options).toMatchObject({ perspective: 'society', format: ['json', 'md'], date: null })
      expect(JSON.stringify(lock)).not.toMatch(/secret title|by hand|it went like that/)
    }))

  it('is not there where reports go to standard output', () =>
    inFolderWith(project, async (cwd) => {
      await run(['report', '--format', 'json'], { cwd })
      expect((await readdir(cwd)).sort()).toEqual(
        Object.keys({ cases: 0, 'effectcalc.yaml': 0, 'logo.png': 0, texts: 0 }),
      )
    }))

  it('of published reports tells neither which cases there are nor how many', () =>
    inFolderWith(project, async (cwd) => {
      const published = [...asked, '--audience', 'published']
      expect((await run(published, { cwd })).code).toBe(0)
      const before = await readFile(join(cwd, 'out/result.lock.json'), 'utf8')
      expect(before).not.toContain('person-')
      expect(JSON.parse(before).inputs).toHaveLength(3)
      await writeFile(join(cwd, 'cases/person-1.yaml'), story('person-1', 1500))
      const { code, stderr } = await run([...published, '--frozen'], { cwd })
      expect(code).toBe(1)
      expect(stderr).toContain('stories: one has changed, is new or is gone')
      expect(stderr).not.toContain('person-')
      expect(await readFile(join(cwd, 'out/result.lock.json'), 'utf8')).toBe(before)
    }))
})

describe('--frozen', () => {
  it('writes the same again where nothing changed, whatever order things are asked in', () =>
    withReports(async (cwd) => {
      const before = await bytesIn(cwd)
      await rm(join(cwd, 'out/report.md'))
      const again = ['report', 'cases', '--out', 'out', '--format', 'json', '--format', 'md', '--frozen', '--quiet']
      expect(await run(again, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
      expect(await bytesIn(cwd)).toEqual(before)
    }))

  const edit = (name: string, from: string | RegExp, to: string) => async (cwd: string) => {
    const path = join(cwd, name)
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
  }
  const editLock =
    (
      change: (lock: {
        tool: { version: string }
        outputs: { sha256: string }[]
        lists: { sha256: string }[]
        settings: string
      }) => void,
    ) =>
    async (cwd: string) => {
      const lock = await lockIn(cwd)
      change(lock)
      await writeFile(join(cwd, 'out/result.lock.json'), JSON.stringify(lock))
    }
  const zeros = '0'.repeat(64)

  it.each<[string, (cwd: string) => Promise<unknown>, readonly string[], readonly string[]]>([
    [
      'a case that changed',
      edit('cases/person-2.yaml', /amount: 2000/, 'amount: 2001'),
      [],
      ['cases/person-2.yaml: changed', 'report.md: gets other contents'],
    ],
    [
      'a comment in a case',
      edit('cases/person-2.yaml', /$/, '# seen\n'),
      [],
      ['cases/person-2.yaml: changed', 'report.json: gets other contents'],
    ],
    ['a new case', (cwd) => writeFile(join(cwd, 'cases/new.yaml'), story('new', 5)), [], ['cases/new.yaml: new']],
    ['a case that is gone', (cwd) => rm(join(cwd, 'cases/person-3.yaml')), [], ['cases/person-3.yaml: gone']],
    [
      'settings',
      edit('effectcalc.yaml', 'price_year: 2025', 'price_year: 2024'),
      [],
      ['effectcalc.yaml: changed', 'report.md: gets other contents'],
    ],
    ['a text', edit('texts/own.md', 'Over', 'Of'), [], ['texts/own.md: changed', 'report.md: gets other contents']],
    ['a logo', (cwd) => writeFile(join(cwd, 'logo.png'), otherPng), [], ['logo.png: changed']],
    [
      'a list of prices',
      (cwd) => writeFile(join(cwd, 'payers.yaml'), 'payers:\n  - { id: fund, label: Fund, public: false }\n'),
      [],
      ['payers.yaml: new'],
    ],
    ['an option', async () => {}, ['--perspective', 'public'], ['--perspective: from society to public']],
    ['a date', async () => {}, ['--date', '2026-01-31'], ['--date: from not chosen to 2026-01-31']],
    [
      'a format',
      async () => {},
      ['--format', 'csv'],
      ['--format: from json, md to csv, json, md', 'cases.csv: is added'],
    ],
    ['reports of each case', async () => {}, ['--per-case'], ['--per-case: from no to yes', 'person-1.md: is added']],
    ['who it is for', async () => {}, ['--audience', 'published'], ['--audience: from internal to published']],
    [
      'the version of the program',
      editLock((lock) => {
        lock.tool.version = '0.0.1'
      }),
      [],
      ['effectcalc: from version 0.0.1 to'],
    ],
    [
      'a list of the program',
      editLock((lock) => {
        for (const list of lock.lists) list.sha256 = zeros
      }),
      [],
      ['list prices/nl-social-domain of effectcalc: changed'],
    ],
    [
      'settings that come to something else',
      editLock((lock) => {
        lock.settings = zeros
      }),
      [],
      ['settings: come to something else'],
    ],
    [
      'what reports come to',
      editLock((lock) => {
        for (const output of lock.outputs) output.sha256 = zeros
      }),
      [],
      ['report.md: gets other contents'],
    ],
  ])('refuses %s by name, and writes nothing', (_, change, more, said) =>
    withReports(async (cwd) => {
      await change(cwd)
      const before = await bytesIn(cwd)
      const { code, stdout, stderr } = await run([...asked, '--frozen', ...more], { cwd })
      expect([code, stdout]).toEqual([1, ''])
      for (const words of said) expect(stderr).toContain(`  ${words}`)
      expect(stderr).toContain('nothing was written')
      expect(stderr).toContain('without --frozen')
      expect(await bytesIn(cwd)).toEqual(before)
    }),
  )

  it('writes again once the change was accepted', () =>
    withReports(async (cwd) => {
      await edit('cases/person-2.yaml', 'amount: 2000', 'amount: 2001')(cwd)
      expect((await run([...asked, '--frozen'], { cwd })).code).toBe(1)
      expect((await run(asked, { cwd })).code).toBe(0)
      expect((await run([...asked, '--frozen'], { cwd })).code).toBe(0)
    }))

  it('takes line ends as git writes them on Windows for the same', () =>
    withReports(async (cwd) => {
      for (const name of ['cases/person-1.yaml', 'effectcalc.yaml', 'texts/own.md'])
        await edit(name, /\n/g, '\r\n')(cwd)
      expect((await run([...asked, '--frozen'], { cwd })).code).toBe(0)
    }))

  it.each([
    ['missing', null, 'is not there'],
    ['of a later version', '{ "format": "effectcalc-lock/2", "files": [] }', 'is of a newer effectcalc'],
    ['with two sides of a merge', '<<<<<<< HEAD\n{}\n', 'cannot be read'],
    ['of something else', '{ "lockfileVersion": 3 }', 'cannot be read'],
    ['with what every object has', '{ "__proto__": { "format": "effectcalc-lock/1" } }', 'cannot be read'],
    ['nested deeply', '['.repeat(100_000), 'cannot be read'],
  ])('refuses a lock that is %s', (_, text, words) =>
    withReports(async (cwd) => {
      const path = join(cwd, 'out/result.lock.json')
      await (text === null ? rm(path) : writeFile(path, text))
      const before = await bytesIn(cwd)
      const { code, stderr } = await run([...asked, '--frozen'], { cwd })
      expect(code).toBe(1)
      expect(stderr).toContain('out/result.lock.json')
      expect(stderr).toContain(words)
      expect(await bytesIn(cwd)).toEqual(before)
    }),
  )

  it('goes with a folder, and not with --watch', () =>
    inFolderWith(project, async (cwd) => {
      expect(await run(['report', '--frozen'], { cwd })).toMatchObject({ code: 2, stdout: '' })
      expect(await run(['report', '--frozen', '--watch'], { cwd })).toMatchObject({ code: 2, stdout: '' })
      expect(await run(['report', '--frozen', '--out', 'new'], { cwd })).toMatchObject({ code: 1, stdout: '' })
      expect(await readdir(cwd)).not.toContain('new')
    }))
})

describe('equal input gives equal reports and an equal lock', () => {
  it('whatever the folder, the order of its files, the time zone and the language of the machine', async () => {
    const made = (files: Readonly<Record<string, string | Uint8Array>>, env: Readonly<Record<string, string>>) =>
      inFolderWith(files, async (cwd) => {
        await run([...asked, '--project', cwd], { cwd, env })
        return Object.entries(await bytesIn(join(cwd, 'out'))).map(([path, bytes]) => [path.slice(cwd.length), bytes])
      })
    const usual = await made(project, { LANG: 'nl_NL.UTF-8' })
    expect(usual).toHaveLength(3)
    const backwards = Object.fromEntries(Object.entries(project).reverse())
    // The language of what is said at the terminal follows the locale; that of reports does not.
    expect(await made(backwards, { LC_ALL: 'tr_TR.UTF-8', TZ: 'America/Los_Angeles', COLUMNS: '40' })).toEqual(usual)
  })
})
