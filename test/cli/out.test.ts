import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolderWith, root, run } from './run-here.ts'

const story = (id: string) =>
  readFile(join(root, 'cases/001-eettafel-na-verlies.yaml'), 'utf8').then((text) =>
    text.replace(/^case: .*$/m, `case: ${id}`),
  )

test('a story that is called report does not take the place of the report over all', async () => {
  const files = { 'cases/a.yaml': await story('a'), 'cases/b.yaml': await story('report') }
  await inFolderWith(files, async (cwd) => {
    await run(['report', '--format', 'md', '--per-case', '--out', 'out'], { cwd })
    expect((await readdir(join(cwd, 'out'))).sort()).toEqual([
      'a.md',
      'case.report.md',
      'report.md',
      'result.lock.json',
    ])
    expect(await readFile(join(cwd, 'out/report.md'), 'utf8')).toMatch(/^# Effecten van sociaal werk$/m)
  })
})

test('formats that are asked for one by one add up', async () => {
  await inFolderWith({ 'cases/a.yaml': await story('a') }, async (cwd) => {
    await run(['report', '--format', 'md', '--format', 'html,md', '--out', 'out'], { cwd })
    expect((await readdir(join(cwd, 'out'))).sort()).toEqual(['a.html', 'a.md', 'result.lock.json'])
  })
})

test.each(['.', 'cases', '..'])(
  'reports in %s would be watched for changes: the program does not start',
  async (out) => {
    await inFolderWith({ 'cases/a.yaml': await story('a') }, async (cwd) => {
      const { code, stderr } = await run(['report', '--watch', '--out', out], { cwd, env: { LANG: 'nl_NL.UTF-8' } })
      expect(code).toBe(2)
      expect(stderr).toMatch(/^effectcalc: /)
    })
  },
)
