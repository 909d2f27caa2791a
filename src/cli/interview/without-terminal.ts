import { resolve } from 'node:path'
import type { Case } from '../../core/case/case.ts'
import { type AnswersFile, answersFile } from '../../formats/schemas/answers.ts'
import { aboutOf } from '../../scoring/consensus.ts'
import { givenSpan, isOutside } from '../../scoring/given-levels.ts'
import type { Answers, Interview } from '../../scoring/interview.ts'
import type { Question } from '../../scoring/question.ts'
import { questions } from '../../scoring/questions.ts'
import { type Refusal, refusal } from '../../scoring/refusal.ts'
import { isOpen } from '../../scoring/step.ts'
import type { CaseFile } from '../case-files.ts'
import { displayFindings, shownPath } from '../display.ts'
import { evaluateCase } from '../evaluate.ts'
import { CannotStart, exitCode } from '../exit.ts'
import { insideProject } from '../inside-project.ts'
import type { Project } from '../project.ts'
import { readFileAs } from '../read-file.ts'
import type { Session } from '../session.ts'
import { accept } from './accept.ts'
import { refusedInWords } from './ask.ts'
import { caseText } from './case-text.ts'
import { typedText } from './typed.ts'

/** An interview from a file of answers: they are checked like any input, and do what the interview would have done. */
export async function answersGiven(
  session: Session,
  project: Project,
  files: readonly CaseFile[],
  {
    answers: given = '',
    dryRun = false,
  }: { readonly answers?: string | undefined; readonly dryRun?: boolean | undefined },
): Promise<number> {
  const { world, atTerminal } = session
  const words = atTerminal.interview
  const path = resolve(world.cwd, given)
  if ((await world.files.kind(path)) !== 'file') throw new CannotStart(atTerminal.commandLine.cannotRead(given))
  const { reading } = await readFileAs(world, answersFile, path, shownPath(session, path))
  if (reading.findings.length > 0)
    displayFindings(session, world.err, world.cwd, atTerminal, reading.findings, { unlisted: 0, files: 1 })
  if (reading.value === null) return exitCode.errors
  for (const file of files) {
    const { evaluated } = await evaluateCase(world, project, file)
    if (evaluated === null && files.length === 1)
      throw new CannotStart(words.caseHasErrors(shownPath(session, file.path)), { cause: exitCode.errors })
    if (evaluated?.story.case === reading.value.case)
      return givenTo(session, project, file, evaluated.story, reading.value, { path, dryRun })
  }
  throw new CannotStart(words.otherCase(given, reading.value.case))
}

/** Gives answers to the case they belong to. */
async function givenTo(
  session: Session,
  project: Project,
  file: CaseFile,
  story: Case,
  { rater, role, of, after_discussion, case_sha256, instrument: name, given }: AnswersFile,
  { path, dryRun }: { readonly path: string; readonly dryRun: boolean },
): Promise<number> {
  const { world, atTerminal } = session
  const words = atTerminal.interview
  const text = await caseText(world, await insideProject(session, project.root, file.path))
  if (case_sha256 !== undefined && case_sha256 !== text.sha256)
    throw new CannotStart(words.fileChanged(shownPath(session, file.path)), { cause: exitCode.errors })
  const instrument = project.instruments.get(name)
  if (instrument === undefined) throw new CannotStart(words.noInstrument(name), { cause: exitCode.errors })
  const { evaluation } = project
  const who = { rater, role, of, ...(after_discussion === true ? { after_discussion } : {}) }
  const about = { story, evaluation, instrument, rater: who }
  const interview: Interview = { ...about, about: aboutOf(about, given as Answers) }
  const answers = cleaned(interview, given as Answers)
  const problems = problemsOf(interview, answers, session)
  for (const question of questions(interview, answers).filter((one) => isOutside(one, answers[one.id], interview)))
    world.err.write(`${question.id}: ${atTerminal.consensus.outside.given(givenSpan(question, interview))}\n`)
  if (problems.length === 0) return accept(session, interview, { answers, at: 'review' }, text, null, dryRun)
  world.err.write(`${problems.map((problem) => `${shownPath(session, path)}: ${problem}`).join('\n')}\n`)
  return exitCode.errors
}

/** Texts as the interview would have taken them. */
function cleaned(interview: Interview, answers: Answers): Answers {
  const texts = questions(interview, answers).filter(({ id, expects }) => expects.kind === 'text' && id in answers)
  return { ...answers, ...Object.fromEntries(texts.map(({ id }) => [id, typedText(String(answers[id]))])) }
}

function refusalOf(question: Question, answers: Answers, interview: Interview): Refusal | null {
  const answer = answers[question.id]
  return answer === undefined ? null : refusal(question, answer, interview)
}

/** What is not answered yet, and which answers their questions do not take. */
function problemsOf(interview: Interview, answers: Answers, { atTerminal }: Session): readonly string[] {
  const words = atTerminal.interview
  const asked = questions(interview, answers).filter(({ id }) => id !== 'review')
  const isMissing = (question: Question) =>
    isOpen(question, answers, interview) && refusalOf(question, answers, interview) === null
  const open = asked.filter(isMissing).map(({ id }) => id)
  const refused = asked.flatMap((question) => {
    const problem = refusalOf(question, answers, interview)
    return problem === null ? [] : [words.answerRefused(question.id, refusedInWords(problem, atTerminal))]
  })
  return [...refused, ...(open.length === 0 ? [] : [words.unanswered(open)])]
}
