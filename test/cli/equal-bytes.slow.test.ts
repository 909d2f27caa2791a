import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asUsual, inFolderWith, root, run } from './run.ts'
import { withError } from './small-case.ts'

const nuchter = 'cases/008-nuchter-verder.yaml'
const eettafel = 'cases/001-eettafel-na-verlies.yaml'

// On which machine and by which Node does not matter either: `matrix.slow.test.ts`.
describe('equal input gives equal bytes', () => {
  const json = ['report', 'cases', '--format', 'json']
  const text = ['report', 'cases']

  test('from whatever folder', () =>
    inFolderWith({ 'elsewhere/note.txt': '' }, async (folder) => {
      const cwd = join(folder, 'elsewhere')
      for (const [args, here] of [
        [json, ['report', '--project', root, '--format', 'json']],
        [json, ['report', join(root, 'cases'), '--format', 'json']],
        [text, ['report', '--project', root]],
        [text, ['report', root]],
        [
          ['report', nuchter],
          ['report', join(root, nuchter)],
        ],
        [['check'], ['check', '--project', root]],
      ] as const)
        expect(await run(here, { cwd })).toEqual(await asUsual(args))
    }))

  test('in whatever order files are named, and however often', async () => {
    const [one, other] = [nuchter, eettafel]
    const expected = await run(['report', one, other, '--format', 'json'])
    expect(await run(['report', other, one, '--format', 'json'])).toEqual(expected)
    expect(await run(['report', other, one, `./${other}`, join(root, one), '--format', 'json'])).toEqual(expected)
  })

  test('findings name files as they can be opened from here, and as the project calls them in data', () =>
    inFolderWith({ 'project/cases/b.yaml': withError, 'elsewhere/note.txt': '' }, async (folder) => {
      const cwd = join(folder, 'elsewhere')
      const { stdout } = await run(['check', '../project'], { cwd })
      expect(stdout).toMatch(/^\.\.\/project\/cases\/b\.yaml:6:/)
      const asData = await run(['check', '../project', '--format', 'json'], { cwd })
      expect(JSON.parse(asData.stdout)).toMatchObject({ findings: [{ file: 'cases/b.yaml' }] })
    }))

  test('written files are the same as standard output', () =>
    inFolderWith({}, async (cwd) => {
      await cp(join(root, 'cases'), join(cwd, 'cases'), { recursive: true })
      await writeFile(join(cwd, 'effectcalc.yaml'), await readFile(join(root, 'effectcalc.yaml')))
      await run(['report', '--format', 'text,json', '--out', 'uit', '--language', 'en'], { cwd })
      const inEnglish = (args: readonly string[]) => run([...args, '--language', 'en'])
      expect(await readFile(join(cwd, 'uit/report.txt'), 'utf8')).toBe((await inEnglish(text)).stdout)
      expect(await readFile(join(cwd, 'uit/report.json'), 'utf8')).toBe((await inEnglish(json)).stdout)
    }))
})
