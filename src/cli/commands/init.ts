import { dirname, join, relative, resolve, sep } from 'node:path'
import { cleanLine } from '../../reports/document.ts'
import { wrappedWhole } from '../../reports/render/layout.ts'
import { caseFilesUnder } from '../case-files.ts'
import { CannotStart, exitCode } from '../exit.ts'
import { canBeInPipeline, type NewFile, newFiles } from '../new-project/new-files.ts'
import { notIgnored, wayFromTop } from '../new-project/version-control.ts'
import { placeOf, stepsOf } from '../place-in-project.ts'
import type { Session } from '../session.ts'
import { tell, widthOf } from '../tell.ts'
import type { World } from '../world.ts'

export interface InitOptions {
  readonly dryRun?: boolean | undefined
}

/** Makes a project that is ready to use; what is there already stays as it is. */
export async function init(session: Session, folder: string | undefined, { dryRun }: InitOptions): Promise<number> {
  const { world, options, atTerminal, version } = session
  const words = atTerminal.project
  if (folder !== undefined && options.project !== undefined)
    throw new CannotStart(words.twoFolders(folder, options.project))
  const root = resolve(world.cwd, folder ?? options.project ?? '.')
  const shown = shownFrom(world.cwd, root)
  const kind = await world.files.kind(root)
  if (kind === 'file') throw new CannotStart(words.folderIsFile(shown))
  if (kind === 'other') throw new CannotStart(words.inTheWay(shown, kind))
  const hasCases = kind === 'folder' && (await holdsCases(world, root))
  const way = await wayFromTop(world, root)
  if (!canBeInPipeline(way)) throw new CannotStart(words.noWay(cleanLine(way)))
  const files = await newFiles(atTerminal, { version, folder: way, withExample: !hasCases })
  const isThere = kind === 'folder' ? await whatIsThere(session, root, files) : files.map(() => false)
  if (dryRun === true) {
    const said = files.map(({ path }, at) => (isThere[at] ? words.kept : words.wouldMake)(inFolder(shown, path)))
    world.out.write(`${said.join('\n')}\n`)
    if (hasCases && options.quiet !== true) tell(world, words.noExample)
    return exitCode.done
  }
  const made = await makeFiles(session, root, files, isThere)
  if (options.quiet === true) return exitCode.done
  const notes = await notesOn(
    session,
    root,
    way,
    (path) => made[files.findIndex((file) => file.path === path)] === true,
  )
  const said = [...(hasCases ? [words.noExample] : []), ...notes]
  tell(world, [...said, '', ...nextSteps(session, shown, hasCases)].join('\n'))
  return exitCode.done
}

/** Whether a project holds cases: an example beside them would be counted along. */
async function holdsCases(world: World, root: string): Promise<boolean> {
  const cases = join(root, 'cases')
  if ((await world.files.kind(cases)) === 'folder') return (await caseFilesUnder(world, root, [cases])).files.length > 0
  // Without a folder for them, cases may lie anywhere in the project, among other files.
  for (const { path } of (await caseFilesUnder(world, root, [root])).files)
    if (/^case:/m.test(new TextDecoder().decode(await world.files.read(path)))) return true
  return false
}

/** Which of the files are there; a folder in the place of one, or a link on the way to one, leaves all of them unmade. */
async function whatIsThere(
  { world, atTerminal: { project: words } }: Session,
  root: string,
  files: readonly NewFile[],
): Promise<readonly boolean[]> {
  const shownAt = (path: string) => inFolder(shownFrom(world.cwd, root), path)
  return Promise.all(
    files.map(async ({ path }) => {
      const steps = stepsOf(path)
      for (const [at] of steps.slice(1).entries()) {
        const above = steps.slice(0, at + 1).join('/')
        const { kind } = await placeOf(world, root, above)
        if (kind === null) return false
        if (kind === 'link') throw new CannotStart(words.link(shownAt(above)))
        if (kind !== 'folder') throw new CannotStart(words.inTheWay(shownAt(above), kind))
      }
      const { kind } = await placeOf(world, root, path)
      if (kind === 'folder' || kind === 'other') throw new CannotStart(words.inTheWay(shownAt(path), kind))
      return kind !== null
    }),
  )
}

/** Makes the files that are not there, and says so one by one; of each whether it was made. */
async function makeFiles(
  { world, options, atTerminal: { project: words } }: Session,
  root: string,
  files: readonly NewFile[],
  isThere: readonly boolean[],
): Promise<readonly boolean[]> {
  const shown = shownFrom(world.cwd, root)
  const made: boolean[] = []
  for (const [at, { path, text }] of files.entries()) {
    const place = join(root, path)
    if (isThere[at] !== true) await world.files.makeFolder(dirname(place))
    const isMade = isThere[at] !== true && (await world.files.claim(place, text))
    made.push(isMade)
    if (options.quiet !== true) world.err.write(`${(isMade ? words.made : words.kept)(inFolder(shown, path))}\n`)
  }
  return made
}

/** What somebody has to do by hand, where a file was there or the project is part of a larger repository. */
async function notesOn(
  { world, atTerminal: { project: words } }: Session,
  root: string,
  way: string,
  isMade: (path: string) => boolean,
): Promise<readonly string[]> {
  const ignored = isMade('.gitignore')
    ? []
    : notIgnored(new TextDecoder().decode(await world.files.read(join(root, '.gitignore'))))
  const isBelow = way !== '.' && (isMade('.gitlab-ci.yml') || isMade('.github/workflows/effectcalc.yml'))
  const up = stepsOf(way).map(() => '..')
  return [
    ...(ignored.length > 0 ? [words.ignoreToo(ignored)] : []),
    ...(isBelow ? [words.below(shownFrom(world.cwd, join(root, ...up)))] : []),
  ]
}

/** What one can do next, in lines that can be typed. */
function nextSteps(
  { world, atTerminal: { project: words } }: Session,
  shown: string,
  hasCases: boolean,
): readonly string[] {
  const commands = ['check', 'report', ...(hasCases ? [] : ['new'])] as readonly (keyof typeof words.next)[]
  return [
    shown === '.' ? words.goOn : words.goTo(shown),
    ...commands.map((command) => {
      const typed = `  effectcalc ${command.padEnd(6)}   `
      const meaning = wrappedWhole(words.next[command], widthOf(world.err) - typed.length)
      return typed + meaning.replaceAll('\n', `\n${' '.repeat(typed.length)}`)
    }),
  ]
}

/** A place as it is shown to who is in a folder. */
function shownFrom(here: string, place: string): string {
  return cleanLine((relative(here, place) || '.').split(sep).join('/'))
}

function inFolder(shown: string, path: string): string {
  return shown === '.' ? path : `${shown}/${path}`
}
