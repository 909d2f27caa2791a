import { resolve } from 'node:path'
import { answersFile } from '../../formats/schemas/answers.ts'
import type { Answers, Interview } from '../../scoring/interview.ts'
import { questions } from '../../scoring/questions.ts'
import { refusal } from '../../scoring/refusal.ts'
import type { CaseFile } from '../case-files.ts'
import { displayFindings, shownPath } from '../display.ts'
import { evaluateCase } from '../evaluate.ts'
import { CannotStart, exitCode } from '../exit.ts'
import type { Project } from '../project.ts'
import { readFileAs } from '../read-file.ts'
import type { Session } from '../session.ts'
import { accept } from './accept.ts'
import { refusedInWords } from './ask.ts'
import { caseText } from './case-text.ts'

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
  const { case: id, rater, role, of, case_sha256, instrument: name } = reading.value
  for (const file of files) {
    const { evaluated } = await evaluateCase(world, project, file)
    if (evaluated?.story.case !== id) continue
    const text = await caseText(world, file.path)
    if (case_sha256 !== undefined && case_sha256 !== text.sha256)
      throw new CannotStart(words.fileChanged(shownPath(session, file.path)), { cause: exitCode.errors })
    const instrument = project.evaluation.instruments.get(name)
    if (instrument === undefined) throw new CannotStart(words.otherCase(given, name), { cause: exitCode.errors })
    const interview: Interview = {
      story: evaluated.story,
      evaluation: project.evaluation,
      instrument,
      rater: { rater, role, of },
      about: 'whole-case',
    }
    const answers = reading.value.given as Answers
    const problems = problemsOf(interview, answers, session)
    if (problems.length > 0) {
      world.err.write(`${problems.map((problem) => `${shownPath(session, path)}: ${problem}`).join('\n')}\n`)
      return exitCode.errors
    }
    return accept(session, interview, { answers, at: 'review' }, text, null, dryRun)
  }
  throw new CannotStart(words.otherCase(given, id))
}

/** What is not answered yet, and which answers their questions do not take. */
function problemsOf(interview: Interview, answers: Answers, { atTerminal }: Session): readonly string[] {
  const words = atTerminal.interview
  const asked = questions(interview, answers).filter(({ id }) => id !== 'review')
  const open = asked.filter(({ id }) => answers[id] === undefined).map(({ id }) => id)
  const refused = asked.flatMap((question) => {
    const answer = answers[question.id]
    const problem = answer === undefined ? null : refusal(question, answer, interview)
    return problem === null ? [] : [words.answerRefused(question.id, refusedInWords(problem, atTerminal))]
  })
  return [...refused, ...(open.length === 0 ? [] : [words.unanswered(open)])]
}
