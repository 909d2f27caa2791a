import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Chalk, type ChalkInstance, supportsColor } from 'chalk'
import type { Shipped } from '../formats/shipped.ts'
import type { Language } from '../language/numbers.ts'
import { type Sentences, sentencesIn } from '../language/sentences.ts'
import { type CaseFiles, caseFilesUnder } from './case-files.ts'
import { CannotStart } from './exit.ts'
import { loadProject, type Project, projectRoot } from './project.ts'
import type { Output, World } from './world.ts'

/** Options every command takes. */
export interface CommonOptions {
  readonly language?: Language | undefined
  readonly project?: string | undefined
  readonly color?: boolean | undefined
  readonly quiet?: boolean | undefined
  readonly debug?: boolean | undefined
}

/** What a command runs with. */
export interface Session {
  readonly world: World
  readonly options: CommonOptions
  readonly version: string
  /** Sentences for questions, help and findings at the terminal. */
  readonly atTerminal: Sentences
}

/** The lists that come with the program. */
async function shippedLists(): Promise<Shipped> {
  return JSON.parse(await readFile(new URL('./data.json', import.meta.url), 'utf8')) as Shipped
}

/** The project of some paths, and the paths as absolute ones; without paths, the cases of the project here. */
export async function openProject(
  { world, options, atTerminal }: Session,
  paths: readonly string[],
): Promise<{ project: Project; files: CaseFiles }> {
  const start = resolve(world.cwd, options.project ?? '.')
  const named = paths.map((path) => (path === '-' ? path : resolve(world.cwd, path)))
  for (const [at, path] of named.entries()) {
    if (path !== '-' && !(await isReadable(world, path)))
      throw new CannotStart(atTerminal.commandLine.cannotRead(paths[at] as string))
  }
  if (options.project !== undefined && (await world.files.kind(start)) !== 'folder')
    throw new CannotStart(atTerminal.commandLine.cannotRead(options.project))
  const roots =
    options.project !== undefined
      ? [start]
      : await Promise.all(
          (named.length === 0 ? [start] : named).map((path) => projectRoot(world, path === '-' ? start : path)),
        )
  const root = roots[0] as string
  if (roots.some((other) => other !== root)) throw new CannotStart(atTerminal.commandLine.otherProjects)
  const project = await loadProject(world, root, await shippedLists())
  const wanted =
    named.length === 0
      ? [await casesOf(world, root)]
      : await Promise.all(named.map((path) => (path === root ? casesOf(world, root) : path)))
  return { project, files: await casesUnder(world, project, wanted) }
}

async function isReadable(world: World, path: string): Promise<boolean> {
  const kind = await world.files.kind(path)
  return (kind === 'file' || kind === 'folder') && (await world.files.mayRead(path))
}

/** The case files under some paths; settings, lists and other files of the project itself are no cases, wherever they lie. */
export function casesUnder(world: World, { root, inputs }: Project, paths: readonly string[]): Promise<CaseFiles> {
  const own = new Set(inputs.map(({ path }) => path))
  return caseFilesUnder(world, root, paths, (name) => own.has(name))
}

/** The folder of the cases of a project: `cases`, else its own. */
export async function casesOf(world: World, root: string): Promise<string> {
  const cases = join(root, 'cases')
  return (await world.files.kind(cases)) === 'folder' ? cases : root
}

/** The language of a report: asked for, else of the settings, else of all cases alike, else Dutch. */
export function reportLanguage(
  { options }: Session,
  project: Project,
  cases: readonly { readonly language: Language | undefined }[],
): Language {
  const first = cases[0]?.language
  const agreed = cases.every(({ language }) => language === first) ? first : undefined
  return options.language ?? project.language ?? agreed ?? 'nl'
}

/** The language a terminal speaks: asked for, else its locale. */
export function terminalLanguage(asked: string | undefined, env: World['env']): Language {
  if (asked === 'nl' || asked === 'en') return asked
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^nl(_|$|\.)/i.test(locale) ? 'nl' : 'en'
}

export function sentencesFor(language: Language): Sentences {
  return sentencesIn[language]
}

/** Colours for an output: only at a terminal, unless the environment or an option says otherwise. */
export function paintFor(output: Output, { world, options }: Session): ChalkInstance {
  const { NO_COLOR, FORCE_COLOR } = world.env
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  const refused =
    options.color === false ||
    (NO_COLOR !== undefined && NO_COLOR !== '') ||
    FORCE_COLOR === '0' ||
    FORCE_COLOR === 'false'
  if (refused || !(forced || output.isTerminal)) return new Chalk({ level: 0 })
  return new Chalk({ level: supportsColor === false ? 1 : supportsColor.level })
}
