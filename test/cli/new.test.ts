import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolderWith, run } from './run.ts'

const settings = { 'effectcalc.yaml': 'format: 1\norganisation: "Welzijn: De Brug"\n' }
const asked = ['new', 'weer-buiten', '--title', 'Weer: buiten # na een val', '--from', '2024-03']

describe.each(['nl', 'en'] as const)('a new case without a terminal (%s)', (language) => {
  test('is written with comments in the language spoken, and has no errors', () =>
    inFolderWith(settings, async (cwd) => {
      expect(await run([...asked, '--language', language], { cwd })).toMatchObject({ code: 0, stdout: '' })
      const text = await readFile(join(cwd, 'cases/weer-buiten.yaml'), 'utf8')
      await expect(text).toMatchFileSnapshot(`golden/new-case.${language}.yaml`)
      const check = await run(['check', '--language', 'en'], { cwd })
      expect([check.code, check.stdout]).toEqual([0, expect.stringMatching(/^0 errors|No findings/m)])
      const report = await run(['report', '--language', language, '--quiet'], { cwd })
      expect([report.code, report.stdout]).toEqual([0, expect.stringContaining('Weer: buiten # na een val')])
    }))
})

describe('a new case', () => {
  test('never takes the place of one that is there', () =>
    inFolderWith({ ...settings, 'cases/weer-buiten.yaml': 'van mij\n' }, async (cwd) => {
      const { code, stderr } = await run(asked, { cwd })
      expect([code, stderr]).toEqual([2, expect.stringContaining('cases/weer-buiten.yaml')])
      expect(await readFile(join(cwd, 'cases/weer-buiten.yaml'), 'utf8')).toBe('van mij\n')
    }))

  test.each(['../weg', 'Weer Buiten', 'a/b'])('with %s for a name is not written', (id) =>
    inFolderWith(settings, async (cwd) => {
      expect(await run(['new', id, '--title', 'x', '--from', '2024-03'], { cwd })).toMatchObject({
        code: 2,
        stdout: '',
      })
    }),
  )
})
