import { join } from 'node:path'
import { stringify } from 'yaml'
import { begun } from '../../scoring/step.ts'
import { evaluateCase } from '../evaluate.ts'
import { CannotStart, exitCode } from '../exit.ts'
import { insideProject } from '../inside-project.ts'
import { accept } from '../interview/accept.ts'
import { caseText } from '../interview/case-text.ts'
import { conduct } from '../interview/conduct.ts'
import { outlineOf } from '../interview/outline.ts'
import { checkApproach, givenOutline, type Outline } from '../interview/outline-fields.ts'
import { askOwnHour } from '../interview/own-hour.ts'
import { plainPrompter } from '../interview/plain-prompter.ts'
import type { Prompter } from '../interview/prompter.ts'
import { screenPrompter } from '../interview/screen-prompter.ts'
import { wordingOf } from '../interview/wording.ts'
import type { Project } from '../project.ts'
import { readWhole } from '../read-whole.ts'
import { openProject, type Session } from '../session.ts'
import { tell } from '../tell.ts'
import { scoreCase } from './score.ts'

export interface NewOptions {
  readonly title?: string | undefined
  readonly organisation?: string | undefined
  readonly municipality?: string | undefined
  readonly approach?: string | undefined
  readonly from?: string | undefined
  readonly months?: string | undefined
  readonly plain?: boolean | undefined
}

/** What a new case says where nobody was asked. */
const unasked: Outline = {
  months: '12',
  kind: 'usual',
  fictional: 'no',
}

/** Writes a new case with comments, asking for its outline at a terminal, and goes on to what was used and to scoring. */
export async function newCase(session: Session, id: string | undefined, options: NewOptions): Promise<number> {
  const { world, atTerminal } = session
  const words = atTerminal.interview
  const given = givenOutline(id, options, atTerminal)
  const { project } = await openProject(session, [])
  readWhole(session, project)
  checkApproach(given, project, atTerminal)
  // Before the first question, and not after the last.
  if (id !== undefined && (await world.files.kind(pathOf(project, id))) !== null)
    throw new CannotStart(words.newCase.exists(`cases/${id}.yaml`))
  if (world.terminal === null) {
    if (id === undefined || given.title === undefined || given.from === undefined)
      throw new CannotStart(`${words.needsTerminalNew} ${words.newCase.needsFlags}`)
    await write(session, project, {
      ...unasked,
      organisation: project.evaluation.settings.organisation ?? '',
      ...given,
    })
    return exitCode.done
  }
  const prompter =
    options.plain === true
      ? plainPrompter(world.terminal, words.refused.choice)
      : screenPrompter(world.terminal, words.back)
  try {
    return await asked(session, project, given, prompter, options.plain === true)
  } finally {
    prompter.close()
  }
}

async function asked(
  session: Session,
  project: Project,
  given: Outline,
  prompter: Prompter,
  plain: boolean,
): Promise<number> {
  const { world, atTerminal } = session
  const words = atTerminal.interview
  prompter.say(plain ? words.howToPlain : words.howTo)
  const isTaken = async (name: string) => (await world.files.kind(pathOf(project, name))) !== null
  const outline = await outlineOf(session, project, prompter, given, isTaken)
  if (outline === null || !(await askOwnHour(session, project, prompter))) return exitCode.interrupted
  const path = await write(session, project, outline)
  // The own price was not there yet when the project was opened.
  const { project: again } = await openProject(session, [])
  const file = { path, name: `cases/${outline.id}.yaml` }
  const used = await whatWasUsed(session, again, file, prompter)
  if (used !== exitCode.done) return used
  const yesNo = ['yes', 'no'].map((value) => ({ value, label: words.option[value] as string }))
  const more = await prompter.choose(words.newCase.scoreNow, yesNo)
  if (typeof more === 'string' || more.value === 'no') return exitCode.done
  return scoreCase(session, again, file, { plain }, prompter)
}

/** Goes through what was used in both courses, and puts it into the case. */
async function whatWasUsed(
  session: Session,
  project: Project,
  file: { readonly path: string; readonly name: string },
  prompter: Prompter,
): Promise<number> {
  const { world, atTerminal } = session
  const { evaluation } = project
  const instrument = evaluation.instruments.get(evaluation.settings.instrument)
  const { evaluated } = await evaluateCase(world, project, file)
  if (evaluated === null || instrument === undefined) return exitCode.done
  const rater = { rater: 'new', role: 'professional', of: 'client' } as const
  const interview = { story: evaluated.story, evaluation, instrument, rater, about: 'new-case' } as const
  const text = await caseText(world, file.path)
  const wording = wordingOf(interview, atTerminal.language, atTerminal)
  const talk = { prompter, wording, sentences: atTerminal, others: false, review: () => '', save: async () => {} }
  const { standing, end } = await conduct(interview, begun(interview), talk)
  // Who stops halfway keeps the lines that were agreed.
  const code = await accept(session, interview, standing, text, null, false)
  return end === 'stop' ? exitCode.interrupted : code
}

function pathOf({ root }: Project, id: string): string {
  return join(root, 'cases', `${id}.yaml`)
}

/** Writes the case file; what is there already is never overwritten. */
async function write(session: Session, project: Project, outline: Outline): Promise<string> {
  const { world, atTerminal } = session
  const { newCase: words } = atTerminal.interview
  const path = await insideProject(session, project.root, pathOf(project, outline.id as string))
  const quoted = (value: string | undefined) => stringify(value ?? '', { lineWidth: 0 }).trimEnd()
  const line = (key: string) => ((outline[key] ?? '') === '' ? '' : `${key}: ${quoted(outline[key])}\n`)
  const { from = '' } = outline
  const year = String(Number(from.slice(0, 4)) + 1)
  const fields: Record<string, string> = {
    ...outline,
    title: quoted(outline.title),
    organisation: line('organisation'),
    municipality: line('municipality'),
    approach: line('approach'),
    certainty: outline.certainty ?? '',
    because: quoted(outline.because),
    fictional: outline.fictional === 'yes' ? 'fictional: true\n' : '',
    year,
    session: `${year}-06`,
  }
  await world.files.makeFolder(join(path, '..'))
  if (!(await world.files.claim(path, atTerminal.newCase(fields))))
    throw new CannotStart(words.exists(`cases/${outline.id}.yaml`))
  tell(world, words.written(`cases/${outline.id}.yaml`))
  return path
}
