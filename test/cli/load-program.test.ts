import { execFileSync } from 'node:child_process'
import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolderWith, root, run } from './run.ts'

const args = ['report', 'cases/001-eettafel-na-verlies.yaml', '--language', 'en']

/** What the program says from a copy in which the code that was made of it is something else. */
const withCode = (change: (code: string) => Promise<void>) =>
  inFolderWith({}, async (folder) => {
    for (const part of ['bin', 'dist', 'package.json'])
      await cp(join(root, part), join(folder, part), { recursive: true })
    await change(join(folder, 'dist/program.cache'))
    return execFileSync(process.execPath, [join(folder, 'bin/effectcalc.js'), ...args], { cwd: root, encoding: 'utf8' })
  })

test('code that another Node made, or none, changes nothing in what is said', async () => {
  const { stdout } = await run(args)
  expect(await withCode((code) => writeFile(code, 'of another version'))).toBe(stdout)
  expect(await withCode((code) => rm(code))).toBe(stdout)
})
