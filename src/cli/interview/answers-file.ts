import { join } from 'node:path'
import { answersText } from '../../formats/answers-text.ts'
import { type AnswersFile, answersFile } from '../../formats/schemas/answers.ts'
import type { Answers, Rater } from '../../scoring/interview.ts'
import type { Standing } from '../../scoring/step.ts'
import { displayFindings, shownPath } from '../display.ts'
import { CannotStart, exitCode } from '../exit.ts'
import { readFileAs } from '../read-file.ts'
import type { Session } from '../session.ts'
import type { World } from '../world.ts'

/** Where the answers of an interview are kept: one file for each case and rater. */
export function answersPath(root: string, story: string, rater: string): string {
  return join(root, 'answers', `${story}.${rater}.yaml`)
}

/** What a file of answers says, besides the answers themselves. */
export interface Held {
  readonly story: string
  readonly sha256: string
  readonly rater: Rater
  readonly instrument: string
}

/** Keeps the answers so far, whole or not at all. */
export async function keepAnswers(world: World, path: string, held: Held, { answers, at }: Standing): Promise<void> {
  const file: AnswersFile = {
    answers: 1,
    case: held.story,
    case_sha256: held.sha256,
    ...held.rater,
    instrument: held.instrument,
    at,
    given: answers,
  }
  await world.files.makeFolder(join(path, '..'))
  await world.files.write(path, [answersText(file)])
}

/** The answers kept in a file; null where there is none. One that cannot be read is not overwritten: it says so. */
export async function keptAnswers(session: Session, path: string): Promise<AnswersFile | null> {
  const { world, atTerminal } = session
  if ((await world.files.kind(path)) === null) return null
  const { reading } = await readFileAs(world, answersFile, path, shownPath(session, path))
  if (reading.value !== null) return reading.value
  displayFindings(session, world.err, world.cwd, atTerminal, reading.findings, { unlisted: 0, files: 1 })
  throw new CannotStart(atTerminal.interview.answersUnreadable(shownPath(session, path)), { cause: exitCode.errors })
}

/** The answers of a file that still fit its case: where the file of the case changed, lines may stand elsewhere. */
export function stillFitting(file: AnswersFile, sha256: string): Answers {
  const given = Object.entries(file.given as Answers)
  const isSame = file.case_sha256 === undefined || file.case_sha256 === sha256
  return Object.fromEntries(isSame ? given : given.filter(([id]) => !id.startsWith('course.')))
}
