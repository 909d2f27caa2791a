import { execFile } from 'node:child_process'
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import packageJson from '../../package.json' with { type: 'json' }
import { jsonSchema } from '../../src/formats/json-schema.ts'
import { type SchemaName, schemas } from '../../src/formats/schemas/all.ts'
import { inFolderWith, run } from '../cli/run.ts'
import { allFiles, awake, exampleIn, inProject, languages, madeFiles } from './made-project.ts'

type Files = Readonly<Record<string, string>>

function textOf(files: Files, path: string): string {
  return files[path] ?? `no ${path}`
}

/** In what a text does not fit a schema of the project, as an editor reads both. */
function misfits(files: Files, schema: SchemaName, text: string): unknown {
  const fits = new Ajv({ strict: false, allErrors: true }).compile(
    JSON.parse(textOf(files, `schemas/${schema}.schema.json`)),
  )
  fits(parse(text) ?? {})
  return fits.errors ?? []
}

const withCase = {
  'cases/van-mij.yaml':
    'case: van-mij\ntitle: Van mij\nwindow: { from: 2024-01, months: 12 }\nscenarios:\n  intervention: { activities: [] }\n  reference: { kind: usual, activities: [] }\n',
}

describe.each(languages)('a project that init made (%s)', (language) => {
  test('checks clean and reports', () =>
    inProject(language, async (cwd) => {
      expect(await run(['check', '--strict', '--language', language], { cwd })).toMatchObject({ code: 0, stderr: '' })
      const report = await run(['report', '--language', language], { cwd })
      expect(report).toMatchObject({ code: 0, stderr: '' })
      expect(report.stdout).toContain({ nl: 'Weer buiten na een val', en: 'Outdoors again after a fall' }[language])
      expect(report.stdout).toMatch({ nl: /verzonnen verhaal/, en: /invented story/ }[language])
    }))

  test.each([
    ['effectcalc.yaml', 'settings', ''],
    ['programme.yaml', 'programme', ''],
    [exampleIn[language], 'case', '../'],
  ] as const)('has %s, which the schema of %s fits, that its first line names', async (path, schema, way) => {
    const files = await madeFiles(language)
    const text = textOf(files, path)
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${way}schemas/${schema}.schema.json`)
    expect(misfits(files, schema, text)).toEqual([])
  })

  test.each([
    ['effectcalc.yaml', 'settings'],
    ['programme.yaml', 'programme'],
  ] as const)('can use all that sleeps in %s as it stands', (path, schema) =>
    inProject(language, async (cwd) => {
      const files = await madeFiles(language)
      const text = awake(textOf(files, path))
      expect(misfits(files, schema, text)).toEqual([])
      await writeFile(join(cwd, path), text)
      expect(await run(['check', '--strict'], { cwd })).toMatchObject({ code: 0 })
    }),
  )

  test('names every setting there is', async () => {
    const files = await madeFiles(language)
    const known = Object.keys(JSON.parse(textOf(files, 'schemas/settings.schema.json')).properties)
    expect(Object.keys(parse(awake(textOf(files, 'effectcalc.yaml')))).sort()).toEqual(known.sort())
  })

  test('has the schemas that schema gives', async () => {
    const files = await madeFiles(language)
    for (const name of Object.keys(schemas) as SchemaName[])
      expect(JSON.parse(textOf(files, `schemas/${name}.schema.json`))).toEqual(jsonSchema(name, language))
  })

  test('says what it makes, and what next', async () =>
    inFolderWith({}, async (cwd) => {
      const { code, stdout, stderr } = await run(['init', 'ons project', '--language', language], { cwd })
      expect([code, stdout]).toEqual([0, ''])
      await expect(`${stderr}`).toMatchFileSnapshot(`golden/init.${language}.txt`)
      const files = await allFiles(join(cwd, 'ons project'))
      // The schemas have their own goldens, and the version of the program grows.
      const shown = Object.entries(files)
        .filter(([path]) => !path.endsWith('.schema.json'))
        .map(([path, text]) => `=== ${path}\n${text.replaceAll(`effectcalc@${packageJson.version}`, 'effectcalc@…')}`)
      await expect(shown.join('\n')).toMatchFileSnapshot(`golden/project.${language}.txt`)
    }))
})

describe('init', () => {
  test('leaves every file that is there as it is, and says so', () =>
    inFolderWith({ 'effectcalc.yaml': 'title: van mij\n', '.gitignore': 'dist\n' }, async (cwd) => {
      const first = await run(['init', '--language', 'nl'], { cwd })
      expect(first.code).toBe(0)
      expect(first.stderr).toContain('staat er al, blijft zoals het is: effectcalc.yaml')
      expect(first.stderr).toContain('Zet ook in .gitignore: /reports/** /answers/')
      const files = await allFiles(cwd)
      expect(files).toMatchObject({ 'effectcalc.yaml': 'title: van mij\n', '.gitignore': 'dist\n' })
      const again = await run(['init', '--language', 'en'], { cwd })
      expect([again.code, again.stderr.includes('made:')]).toEqual([0, false])
      expect(await allFiles(cwd)).toEqual(files)
    }))

  test.each([
    ['in cases/', withCase],
    ['elsewhere', { 'verhalen/van-mij.yml': withCase['cases/van-mij.yaml'] }],
  ])('adds no example to cases %s', (_, files) =>
    inFolderWith(files, async (cwd) => {
      const { code, stderr } = await run(['init', '--language', 'nl'], { cwd })
      expect([code, stderr]).toEqual([0, expect.stringContaining('Er zijn al casussen')])
      const isCase = (path: string) => /van-mij|mijn-casus/.test(path)
      expect(Object.keys(await allFiles(cwd)).filter(isCase)).toEqual(Object.keys(files))
      expect((await run(['check'], { cwd })).stdout).toContain('1 casus nagekeken')
      const tried = await run(['init', '--dry-run', '--language', 'nl'], { cwd })
      expect([tried.code, tried.stderr]).toEqual([0, expect.stringContaining('Er zijn al casussen')])
    }),
  )

  test('adds one where other files of YAML lie about', () =>
    inFolderWith({ 'compose.yaml': 'services: {}\n' }, async (cwd) => {
      expect((await run(['init', '--language', 'nl'], { cwd })).code).toBe(0)
      expect(await run(['check', '--strict'], { cwd })).toMatchObject({ code: 0 })
    }))

  test('makes nothing with --dry-run, and lists what it would make', () =>
    inFolderWith({ '.gitattributes': '' }, async (cwd) => {
      const { code, stdout, stderr } = await run(['init', 'nieuw', '--dry-run', '--language', 'en'], { cwd })
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toContain('would be made: nieuw/cases/my-case.yaml\n')
      expect(Object.keys(await allFiles(cwd))).toEqual(['.gitattributes'])
      const here = await run(['init', '--dry-run', '--language', 'en'], { cwd })
      expect(here.stdout).toContain('there already, stays as it is: .gitattributes\n')
    }))

  test('says where to put what a server reads, in a part of a repository', () =>
    inFolderWith({ '.git/HEAD': 'ref: refs/heads/main\n' }, async (cwd) => {
      const { stderr } = await run(['init', 'zorg & welzijn/2025', '--language', 'en'], { cwd })
      expect(stderr).toContain('move .github and .gitlab-ci.yml to .\n')
      const files = await allFiles(join(cwd, 'zorg & welzijn/2025'))
      expect(parse(files['.github/workflows/effectcalc.yml'] ?? '').env.PROJECT).toBe('zorg & welzijn/2025')
      expect(parse(files['.gitlab-ci.yml'] ?? '').variables.PROJECT).toBe('zorg & welzijn/2025')
      const atTop = await run(['init', '--language', 'en'], { cwd })
      expect(atTop.stderr).not.toContain('move .github')
    }))

  const inRepository = { '.git/HEAD': 'ref: refs/heads/main\n' }

  test.each(['yes', '2025-01-01', '12:30', 'a "b" \'c\' \\d', '# x', ' x', '{{ y }}', '- 1', '[a]', 'é: ü', '%x'])(
    'writes the folder %s as it is called into what a server reads',
    (name) =>
      inFolderWith(inRepository, async (cwd) => {
        expect(await run(['init', `./${name}`], { cwd })).toMatchObject({ code: 0 })
        const files = await allFiles(join(cwd, name))
        for (const version of ['1.1', '1.2'] as const) {
          const read = (path: string) => parse(files[path] ?? '', { version })
          expect(read('.github/workflows/effectcalc.yml').env.PROJECT).toBe(name)
          expect(read('.gitlab-ci.yml').variables.PROJECT).toBe(name)
        }
      }),
  )

  test.each(['a\nb', 'a\rb', 'a\u0085b', 'a\u2028b', 'a\u001bb', '\x24{{ github.token }}', '$HOME', 'a$b', 'x/$y/z'])(
    'refuses %j within a repository, which a server would read otherwise',
    (name) =>
      inFolderWith(inRepository, async (cwd) => {
        for (const [language, said] of Object.entries({ nl: 'Er is niets gemaakt', en: 'Nothing was made' })) {
          const { code, stdout, stderr } = await run(['init', name, '--language', language], { cwd })
          expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(said)])
        }
        expect(await readdir(cwd)).toEqual(['.git'])
      }),
  )

  test('takes every name outside a repository, where it is not written down', () =>
    inFolderWith({}, async (cwd) => {
      expect(await run(['init', '$HOME'], { cwd })).toMatchObject({ code: 0 })
      const files = await allFiles(join(cwd, '$HOME'))
      expect(parse(files['.gitlab-ci.yml'] ?? '').variables.PROJECT).toBe('.')
    }))

  test.each([
    ['a file for a folder', { nieuw: 'van mij\n' }, ['nieuw'], 'nieuw is a file; init wants a folder'],
    ['a folder under a file', { nieuw: 'van mij\n' }, ['nieuw/diep'], 'nieuw/diep'],
    [
      'a file where a folder goes',
      { schemas: 'van mij\n' },
      [],
      'schemas is a file where a folder belongs: nothing was made',
    ],
    [
      'a folder where a file goes',
      { 'programme.yaml/a': '' },
      [],
      'programme.yaml is a folder where a file belongs: nothing was made',
    ],
    ['one deeper', { 'a/schemas': '' }, ['a'], 'a/schemas is a file where a folder belongs: nothing was made'],
    ['two folders', { 'a.txt': '' }, ['a', '--project', 'b'], 'choose between a and --project b'],
  ])('cannot start with %s', (_, files, args, said) =>
    inFolderWith(files, async (cwd) => {
      const before = await allFiles(cwd)
      const { code, stdout, stderr } = await run(['init', ...args, '--language', 'en'], { cwd })
      expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(said)])
      expect(await allFiles(cwd)).toEqual(before)
    }),
  )

  test('does not follow a link out of the folder', () =>
    inFolderWith({ 'elders/a.txt': '' }, async (cwd) => {
      await mkdir(join(cwd, 'hier'))
      await symlink(join(cwd, 'elders'), join(cwd, 'hier/.github'), 'junction')
      const { code, stderr } = await run(['init', 'hier', '--language', 'en'], { cwd })
      expect([code, stderr]).toEqual([2, expect.stringContaining('.github is a link to elsewhere')])
      expect([await readdir(join(cwd, 'elders')), await readdir(join(cwd, 'hier'))]).toEqual([['a.txt'], ['.github']])
    }))

  test('keeps what must not be committed out of version control, and the lock in it', async ({ skip }) => {
    const git = promisify(execFile)
    await git('git', ['--version']).catch(() => skip('git is not here'))
    await inProject('nl', async (cwd) => {
      const kept = ['reports/published/result.lock.json', 'reports/result.lock.json', 'cases/mijn-casus.yaml']
      const ignored = [
        'reports/report.html',
        'reports/published/a.pdf',
        'answers/a.yaml',
        'cases/sleutel.yaml',
        'key.yaml',
      ]
      await git('git', ['init', '--quiet'], { cwd })
      const { stdout } = await git('git', ['check-ignore', '--no-index', ...kept, ...ignored], { cwd })
      expect(stdout.trim().split('\n')).toEqual(ignored)
    })
  })
})
