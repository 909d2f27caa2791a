import { dirname, join, relative, sep } from 'node:path'
import type { Sentences } from '../../language/sentences.ts'
import type { World } from '../world.ts'
import { commented } from './template.ts'

/** What must stay out of version control, since it holds words of clients or answers of one rater. */
const neverCommitted = ['/reports/**', '/answers/'] as const

/** What version control leaves alone. */
export function ignoredFiles({ ignored }: Sentences['project']): string {
  const parts = [
    [ignored.about, []],
    [ignored.reports, ['/reports/**', '!/reports/**/', '!/reports/**/result.lock.json']],
    [ignored.answers, ['/answers/']],
    [ignored.keys, ['key.yaml', 'sleutel.yaml', '*.key.yaml', '*.sleutel.yaml']],
    [
      ignored.others,
      ['.effectcalc.*', '*.tmp', '*.bak', '*~', '~$*', '.*.sw?', '.DS_Store', 'Thumbs.db', 'node_modules/'],
    ],
  ] as const
  return `${parts.map(([about, names]) => [commented(about), ...names].join('\n')).join('\n\n')}\n`
}

/** What must stay out of version control and is not named in the text of a `.gitignore`. */
export function notIgnored(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return neverCommitted.filter((name) => {
    const folder = name.split('/')[1]
    return !lines.some((line) => new RegExp(`^/?${folder}(?:/|$)`).test(line))
  })
}

/** How version control keeps line ends. */
export function fileAttributes({ lineEnds }: Sentences['project']): string {
  return `${commented(lineEnds)}\n* text=auto eol=lf\n`
}

/** The way from the top of the repository that a folder lies in to that folder, with `/`; `.` where it is the top. */
export async function wayFromTop(world: World, folder: string): Promise<string> {
  const start = await nearestReal(world, folder)
  for (let above = start; ; above = dirname(above)) {
    if ((await world.files.kind(join(above, '.git'))) !== null)
      return relative(above, start).split(sep).join('/') || '.'
    if (dirname(above) === above) return '.'
  }
}

/** A folder with its links followed; of what is not there yet, the part that is. */
async function nearestReal(world: World, folder: string): Promise<string> {
  if ((await world.files.kind(folder)) !== null || dirname(folder) === folder) return world.files.real(folder)
  return join(await nearestReal(world, dirname(folder)), folder.slice(dirname(folder).length))
}
