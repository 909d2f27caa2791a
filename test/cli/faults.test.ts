import { expect, test } from 'vitest'
import { failingEachTime, filesIn, isWholeInSet } from './faults.ts'
import { inFolderWith, run } from './run.ts'
import { newStory, pseudonyms, reports } from './writing-commands.ts'

test('new, with each step refused, half done or the last of the process', async () => {
  const kinds = [{ code: 'EIO' }, { code: 'ENOSPC', half: true }, { code: 'stop' }] as const
  expect(await failingEachTime(newStory, kinds)).toBeGreaterThan(50)
})

test('pseudonymise, with each step the last of the process', async () => {
  expect(await failingEachTime(pseudonyms, [{ code: 'stop' }])).toBeGreaterThan(50)
})

test('a report counts as whole only as its lock knows it', () =>
  inFolderWith(reports.files, async (cwd) => {
    expect(await run(reports.args, { cwd })).toMatchObject({ code: 0 })
    const files = await filesIn(cwd)
    const written = ['report.json', 'report.md', 'weer-buiten.md', 'weer-thuis.md', 'result.lock.json']
    for (const name of written.map((one) => `uit/${one}`)) {
      expect(isWholeInSet(name, files), name).toBe(true)
      const half = (files.get(name) as string).slice(0, -2)
      expect(isWholeInSet(name, new Map([...files, [name, half]])), name).toBe(false)
    }
    expect(isWholeInSet('cases/weer-buiten.yaml', files)).toBe(false)
  }))
