import { join } from 'node:path'
import type { Case } from '../../core/case/case.ts'
import type { Rating } from '../../core/case/rating.ts'
import type { AnswersFile } from '../../formats/schemas/answers.ts'
import { aboutOf } from '../../scoring/consensus.ts'
import type { Answers, Interview, Rater } from '../../scoring/interview.ts'
import { begun, type Standing } from '../../scoring/step.ts'
import { shownPath } from '../display.ts'
import { evaluateCase } from '../evaluate.ts'
import { CannotStart, exitCode } from '../exit.ts'
import { insideProject } from '../inside-project.ts'
import { accept } from '../interview/accept.ts'
import { answersPath, type Held, keepAnswers, keptAnswers, stillFitting } from '../interview/answers-file.ts'
import { type CaseText, caseText } from '../interview/case-text.ts'
import { type Conversation, conduct } from '../interview/conduct.ts'
import { chooseCase } from '../interview/list-cases.ts'
import { lock, unlock } from '../interview/lock.ts'
import { opening, shown } from '../interview/opening.ts'
import { plainPrompter } from '../interview/plain-prompter.ts'
import type { Prompter } from '../interview/prompter.ts'
import { reviewOf } from '../interview/review.ts'
import { screenPrompter } from '../interview/screen-prompter.ts'
import { whoRates } from '../interview/who-rates.ts'
import { answersGiven } from '../interview/without-terminal.ts'
import { wordingOf } from '../interview/wording.ts'
import type { Project } from '../project.ts'
import { readWhole } from '../read-whole.ts'
import { openProject, type Session } from '../session.ts'

export interface ScoreOptions {
  readonly rater?: string | undefined
  readonly role?: Rating['role'] | undefined
  readonly answers?: string | undefined
  readonly showOthers?: boolean | undefined
  readonly plain?: boolean | undefined
  readonly dryRun?: boolean | undefined
}

/** The interview on one case, or on the cases of a folder one after another; or answers from a file in its place. */
export async function score(session: Session, path: string | undefined, options: ScoreOptions): Promise<number> {
  const { world, atTerminal } = session
  const { project, files } = await openProject(session, path === undefined ? [] : [path])
  readWhole(session, project)
  if (options.answers !== undefined) return answersGiven(session, project, files.files, options)
  if (world.terminal === null) throw new CannotStart(atTerminal.interview.needsTerminal)
  const { back, refused } = atTerminal.interview
  const prompter =
    options.plain === true ? plainPrompter(world.terminal, refused.choice) : screenPrompter(world.terminal, back)
  try {
    const [only] = files.files
    if (files.files.length === 1 && only !== undefined && path !== undefined && /\.ya?ml$/i.test(path))
      return await scoreCase(session, project, only, options, prompter)
    for (;;) {
      const chosen = await chooseCase(session, project, files.files, prompter, options)
      if (chosen === null) return exitCode.done
      const code = await scoreCase(session, project, chosen, options, prompter)
      if (code !== exitCode.done) return code
    }
  } finally {
    prompter.close()
  }
}

/** The interview on one case. */
export async function scoreCase(
  session: Session,
  project: Project,
  { path, name }: { readonly path: string; readonly name: string },
  options: ScoreOptions,
  prompter: Prompter,
): Promise<number> {
  const { world, atTerminal } = session
  const words = atTerminal.interview
  const file = await caseText(world, await insideProject(session, project.root, path))
  const { evaluated } = await evaluateCase(world, project, { path, name })
  const { evaluation } = project
  const instrument = project.instruments.get(evaluation.settings.instrument)
  if (evaluated === null || instrument === undefined)
    throw new CannotStart(words.caseHasErrors(shownPath(session, path)), { cause: exitCode.errors })
  const { story } = evaluated
  const who = await whoRates(session, options, prompter, async (code) =>
    raterOf(await keptAnswers(session, answersPath(project.root, story.case, code))),
  )
  if (who === null) return exitCode.interrupted
  const others = options.showOthers === true
  const rater = others ? havingSeen(who, story) : who
  const kept = await insideProject(session, project.root, answersPath(project.root, story.case, rater.rater))
  const subject = { story, evaluation, instrument, rater }
  const given = (await keptAnswers(session, kept))?.given ?? {}
  const interview: Interview = { ...subject, about: aboutOf(subject, given as Answers) }
  await world.files.makeFolder(join(kept, '..'))
  const holder = await lock(world, `${kept}.lock`)
  if (holder !== null) throw new CannotStart(words.locked(rater.rater, holder.pid, holder.started))
  try {
    const held: Held = { story: story.case, sha256: file.sha256, rater, instrument: instrument.instrument }
    const sayKept = () =>
      prompter.say(
        `\n${words.kept(shownPath(session, kept), `effectcalc score ${shownPath(session, path)} --rater ${rater.rater}`)}`,
      )
    const from = await standingFrom(session, interview, kept, file, prompter)
    if (from === null) {
      sayKept()
      return exitCode.interrupted
    }
    const wording = wordingOf(interview, atTerminal.language, atTerminal)
    const talk: Conversation = {
      prompter,
      wording,
      sentences: atTerminal,
      others,
      review: ({ answers }) => shown(session, reviewOf(interview, answers, wording), options.plain === true),
      save: (standing) => keepAnswers(world, kept, held, standing),
    }
    prompter.say(opening(session, project, evaluated, options.plain === true))
    const { standing, end } = await conduct(interview, from, talk)
    if (end === 'stop') {
      // Where nothing was answered there is nothing to go on with.
      if (Object.keys(standing.answers).length > 0) sayKept()
      return exitCode.interrupted
    }
    return await accept(session, interview, standing, file, kept, options.dryRun === true)
  } finally {
    await unlock(world, `${kept}.lock`)
  }
}

/** Who gave the answers that were kept. */
function raterOf(kept: AnswersFile | null): Rater | null {
  if (kept === null) return null
  const { rater, role, of, after_discussion } = kept
  return { rater, role, of, ...(after_discussion === true ? { after_discussion } : {}) }
}

/** Who rates, with the scores of others in sight: that is kept, since it no longer tells whether raters agree. */
function havingSeen(who: Rater, { ratings = [] }: Case): Rater {
  const isSeen = who.role !== 'group' && ratings.some(({ rater }) => rater !== who.rater)
  return isSeen ? { ...who, after_discussion: true } : who
}

/** The beginning, or where earlier answers leave off; null where somebody stops at that question. */
async function standingFrom(
  session: Session,
  interview: Interview,
  kept: string,
  file: CaseText,
  prompter: Prompter,
): Promise<Standing | null> {
  const { resume, resumeChoices } = session.atTerminal.interview
  const earlier = await keptAnswers(session, kept)
  if (earlier === null) return begun(interview)
  const answers = stillFitting(earlier, file.sha256)
  const reply = await prompter.choose(resume(Object.keys(answers).length), [
    { value: 'on', label: resumeChoices.on },
    { value: 'again', label: resumeChoices.again },
  ])
  if (typeof reply === 'string') return null
  return reply.value === 'again' ? begun(interview) : begun(interview, answers, earlier.at)
}
