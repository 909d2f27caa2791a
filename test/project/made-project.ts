import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { inFolderWith, run } from '../cli/run.ts'

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** The example that comes with a project. */
export const exampleIn = { nl: 'cases/mijn-casus.yaml', en: 'cases/my-case.yaml' } as const

/** The files that `init` makes, with what they hold: made once. */
export function madeFiles(language: Language): Promise<Readonly<Record<string, string>>> {
  const known = made.get(language) ?? inFolderWith({}, (folder) => makeFiles(language, folder))
  made.set(language, known)
  return known
}
const made = new Map<Language, Promise<Readonly<Record<string, string>>>>()

async function makeFiles(language: Language, folder: string) {
  expect(await run(['init', '--language', language], { cwd: folder })).toMatchObject({ code: 0, stdout: '' })
  return allFiles(folder)
}

/** Does something in a project as `init` makes it. */
export async function inProject<T>(language: Language, work: (folder: string) => Promise<T>): Promise<T> {
  return inFolderWith(await madeFiles(language), work)
}

/** The files of a folder and those in it, hidden ones too, with what they hold. */
export async function allFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith('.git/'))
    .sort()
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  )
}

/** The text of a file in which nothing is left out as a comment but explanation. */
export function awake(text: string): string {
  return text.replace(/^# (?!yaml-language-server)/gm, '').replace(/^##/gm, '#')
}
