import { createHash } from 'node:crypto'
import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolderWith, root, run } from './run.ts'

const formats = 'text,html,pdf,docx,xlsx,md,csv,json'
const stories = ['001-eettafel-na-verlies', '004-huis-behouden', '007-kraamtijd-met-steun', '024-nog-een-zomer-thuis']

/** The hash of every file of a run, by its name. */
async function written(folder: string, paths: readonly string[], env: Readonly<Record<string, string>>) {
  const { code, stderr } = await run(['report', ...paths, '--format', formats, '--per-case', '--out', 'out'], {
    cwd: folder,
    env,
  })
  expect(code, stderr).toBe(0)
  const names = (await readdir(join(folder, 'out'))).sort()
  const hashOf = async (name: string) =>
    createHash('sha256')
      .update(await readFile(join(folder, 'out', name)))
      .digest('hex')
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await hashOf(name)] as const)))
}

async function project(folder: string): Promise<readonly string[]> {
  await cp(join(root, 'effectcalc.yaml'), join(folder, 'effectcalc.yaml'))
  const all = await readdir(join(root, 'cases'))
  const files = all.filter((name) => stories.includes(name.replace('.yaml', ''))).map((name) => `cases/${name}`)
  for (const file of files) await cp(join(root, file), join(folder, file))
  return files
}

test('every format has the same bytes, whatever the time zone, the locale, the folder and the order of the files', () =>
  inFolderWith({}, (here) =>
    inFolderWith({}, async (there) => {
      const files = await project(here)
      await project(there)
      const first = await written(here, files, { TZ: 'UTC', LANG: 'C' })
      const reversed = files.toReversed()
      const second = await written(there, reversed, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', COLUMNS: '40' })
      expect(Object.keys(first)).toEqual(
        expect.arrayContaining(['report.pdf', 'report.docx', 'report.xlsx', 'report.html']),
      )
      expect(Object.keys(first).length).toBe(5 * (1 + stories.length) + 8)
      expect(second).toEqual(first)
    }),
  ))
