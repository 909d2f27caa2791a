import { expect, test } from 'vitest'
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
    for (const args of [['check'], ['check', '--format', 'json'], ['report'], ['report', '.']]) {
      const { code, stderr } = await run([...args, '--language', 'en'], { cwd })
      expect([code, stderr], args.join(' ')).toEqual([2, expect.stringContaining('there are no cases in .')])
    }
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
