import { dirname } from 'node:path'
import type { Sentences } from '../../language/sentences.ts'
import type { CaseFile } from '../case-files.ts'
import { shownPath } from '../display.ts'
import { CannotStart, exitCode } from '../exit.ts'
import { insideProject } from '../inside-project.ts'
import { askedKey, type KeyPlace } from '../interview/key-place.ts'
import { plainPrompter } from '../interview/plain-prompter.ts'
import { settledBy } from '../interview/pseudonym-answers.ts'
import { openCase } from '../interview/pseudonym-file.ts'
import { type Proposal, proposalsFor } from '../interview/pseudonym-proposals.ts'
import { decided } from '../interview/pseudonym-talk.ts'
import { type Agreed, givenKey, putWords, type Work } from '../interview/pseudonym-write.ts'
import { screenPrompter } from '../interview/screen-prompter.ts'
import type { Project } from '../project.ts'
import { readWhole } from '../read-whole.ts'
import { openProject, type Session, sentencesFor } from '../session.ts'
import { tell } from '../tell.ts'

export interface PseudonymiseOptions {
  readonly key?: string | undefined
  readonly yes?: boolean | undefined
  readonly plain?: boolean | undefined
  readonly dryRun?: boolean | undefined
}

/** Proposes other words for what may point to a person in a case, asks about each, and writes them into its file. */
export async function pseudonymise(session: Session, path: string, options: PseudonymiseOptions): Promise<number> {
  const { world } = session
  const words = session.atTerminal.privacy
  const { project, file } = await oneCase(session, path)
  const open = await openCase(session, file)
  const shown = shownPath(session, file.path)
  const spoken = sentencesFor(open.language ?? project.language ?? 'nl').privacy
  const proposalsWith = (key: KeyPlace | null) =>
    proposalsFor(open.texts, { window: open.window, privacy: spoken, key: key?.names ?? [] })
  const work: Work = { session, words, open, shown, folders: [project.root, dirname(file.path)], proposalsWith }
  const key = options.key === undefined ? null : await givenKey(work, options.key)
  const proposals = proposalsWith(key)
  if (proposals.length === 0) {
    tell(world, words.nothingFound(shown))
    return exitCode.done
  }
  if (options.dryRun === true) {
    world.out.write(`${proposals.map((one) => lineOf(one, work)).join('\n')}\n`)
    return exitCode.done
  }
  const agreed = options.yes === true ? allOf(proposals, key, words) : await talkedThrough(work, key, options)
  if (agreed !== null) return putWords(work, agreed)
  tell(world, `\n${words.stopped(shown)}`)
  return exitCode.interrupted
}

/** The one case file of a path, and its project. */
async function oneCase(session: Session, path: string): Promise<{ project: Project; file: CaseFile }> {
  const { world, atTerminal } = session
  const opened = path === '-' ? null : await openProject(session, [path])
  const [file] = opened?.files.files ?? []
  const isOne = opened?.files.files.length === 1 && opened.files.findings.length === 0
  if (opened === null || file === undefined || !isOne || (await world.files.kind(file.path)) !== 'file')
    throw new CannotStart(atTerminal.privacy.oneFile)
  const { project } = opened
  readWhole(session, project)
  return { project, file: { ...file, path: await insideProject(session, project.root, file.path) } }
}

/** A proposal by its place, without the words that stand there. */
function lineOf(proposal: Proposal, { words, open }: Work): string {
  const { line, column } = open.placeOf(proposal)
  return words.line(line, column, proposal.kind, proposal.by)
}

function hasNames(proposals: readonly Proposal[]): boolean {
  return proposals.some(({ kind }) => kind === 'name')
}

function allOf(proposals: readonly Proposal[], key: KeyPlace | null, words: Sentences['privacy']): Agreed {
  if (key === null && hasNames(proposals)) throw new CannotStart(words.needsKey)
  return { proposals, by: proposals.map(({ by }) => by), key }
}

/** Asks at the terminal, for the key first: it says which name has a pseudonym already. Null where somebody stops. */
async function talkedThrough(
  { session, words, open, shown, folders, proposalsWith }: Work,
  given: KeyPlace | null,
  { plain = false }: PseudonymiseOptions,
): Promise<Agreed | null> {
  const { world, atTerminal } = session
  if (world.terminal === null) throw new CannotStart(words.needsTerminal)
  const { back, refused } = atTerminal.interview
  const prompter = plain ? plainPrompter(world.terminal, refused.choice) : screenPrompter(world.terminal, back)
  try {
    const first = proposalsWith(given)
    prompter.say(`${words.found(first.length, shown)}\n${plain ? words.howToPlain : words.howTo}\n`)
    const isAsked = given === null && hasNames(first)
    const key = isAsked ? await askedKey(world, prompter, { folders, words }) : given
    if (isAsked && key === null) return null
    const proposals = proposalsWith(key)
    const decisions = await decided(proposals, { prompter, words, lineOf: (one) => open.placeOf(one).line })
    if (decisions === null) return null
    return { proposals, by: settledBy(proposals, decisions).map((by) => by ?? null), key }
  } finally {
    prompter.close()
  }
}
