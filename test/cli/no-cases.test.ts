import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { checkFormats } from '../../src/cli/report-formats.ts'
import { inFolderWith, run } from './run-here.ts'
import { settings, story } from './writing-commands.ts'

const project = {
  'effectcalc.yaml': settings,
  'programme.yaml': 'approaches:\n  one: { title: One, evaluated_support: [gp-consult] }\n',
}
const empty = { ...project, 'cases/lees-mij.md': '' }

test.each([
  ['an empty folder of cases', empty],
  ['no folder of cases', project],
])('a project with %s has nothing to check or report on, which is no good news', async (_, files) => {
  await inFolderWith(files, async (cwd) => {
    for (const command of [['check'], ...checkFormats.map((format) => ['check', '--format', format]), ['report']])
      for (const args of [command, [...command, '.'], [...command, '--project', '.']]) {
        const { code, stderr } = await run([...args, '--language', 'en'], { cwd })
        expect([code, stderr], args.join(' ')).toEqual([2, expect.stringContaining('there are no cases in .')])
      }
  })
})

test('a folder that is named and holds no case is no good news either, and a file of the project itself asks for none', async () => {
  const files = { ...project, 'cases/a.yaml': story, 'later/lees-mij.md': '' }
  await inFolderWith(files, async (cwd) => {
    for (const args of [['check'], ['check', '--format', 'junit'], ['report']]) {
      const { code, stderr } = await run([...args, 'later', '--language', 'en'], { cwd })
      expect([code, stderr], args.join(' ')).toEqual([2, expect.stringContaining('there are no cases in later')])
    }
    expect((await run(['check', 'effectcalc.yaml'], { cwd })).code).toBe(0)
    expect((await run(['check', 'effectcalc.yaml', 'cases'], { cwd })).code).toBe(0)
  })
})

test('settings and programme are no stories, also where stories lie beside them', async () => {
  await inFolderWith({ ...project, 'weer-buiten.yaml': story }, async (cwd) => {
    const { code, stdout } = await run(['report', '--format', 'json'], { cwd })
    const { overall, inputs } = JSON.parse(stdout)
    expect([code, overall.files]).toEqual([0, 1])
    const names = inputs.map(({ path }: { path: string }) => path)
    expect(new Set(names).size).toBe(names.length)
  })
})

test.each([
  ...[
    ['check', ''],
    ['check', 'cases', ' '],
    ['report', ''],
    ['score', ''],
    ['explain', ''],
    ['what-if', ''],
  ],
  ...[
    ['init', ''],
    ['init', '', '--dry-run'],
    ['pseudonymise', ''],
    ['new', ''],
    ['prices', ''],
    ['schema', ''],
  ],
  ...[
    ['report', '--out', ''],
    ['report', '--out='],
    ['report', '--out', ' '],
    ['report', '--format', 'html', '--out', ''],
  ],
  ...[
    ['report', '--format', 'docx', '--template', ''],
    ['check', '--project', ''],
    ['--project', '', 'check'],
  ],
  ...[
    ['score', '--answers', ''],
    ['pseudonymise', 'cases/a.yaml', '--key', ''],
  ],
])('an empty path, as of a variable that is not set, is refused: %j', async (...args) => {
  await inFolderWith({ ...project, 'cases/a.yaml': story }, async (cwd) => {
    const before = await readdir(cwd, { recursive: true })
    const { code, stdout, stderr } = await run([...args, '--language', 'en'], { cwd })
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      expect.stringMatching(/an argument is empty|the option --\w+ needs a value/),
    ])
    expect(await readdir(cwd, { recursive: true })).toEqual(before)
  })
})
