import { isDeepStrictEqual } from 'node:util'
import { structuredPatch } from 'diff'
import type { Case } from '../../core/case/case.ts'
import { type Change, changed } from '../../core/case/change.ts'
import { checkCase } from '../../core/checks/check-case.ts'
import { severityOf } from '../../core/finding.ts'
import { readText } from '../../formats/read.ts'
import { caseFile } from '../../formats/schemas/case.ts'
import { splice } from '../../formats/splice.ts'
import type { Sentences } from '../../language/sentences.ts'
import { findingRecord } from '../../reports/render/findings-json.ts'
import { changesOf } from '../../scoring/changes.ts'
import type { Interview } from '../../scoring/interview.ts'
import { type Standing, settled } from '../../scoring/step.ts'
import { shownPath } from '../display.ts'
import { CannotStart, exitCode } from '../exit.ts'
import type { Session } from '../session.ts'
import { tell } from '../tell.ts'
import { type CaseText, caseText } from './case-text.ts'
import { replaceRead } from './replace-read.ts'

/** Splices what was answered into the case file, if that is still the file the interview was about. */
export async function accept(
  session: Session,
  interview: Interview,
  { answers }: Standing,
  file: CaseText,
  kept: string | null,
  dryRun: boolean,
): Promise<number> {
  const { world, atTerminal } = session
  const words = atTerminal.interview
  const path = shownPath(session, file.path)
  if ((await caseText(world, file.path)).sha256 !== file.sha256)
    throw new CannotStart(words.fileChanged(path), { cause: exitCode.errors })
  const changes = changesOf(interview, settled(interview, answers))
  const text = accepted(file, interview.story, changes)
  if (text === null) throw new CannotStart(words.notTheSame(path), { cause: exitCode.errors })
  const errors = errorsIn(text, interview, atTerminal)
  if (errors.length > 0)
    throw new CannotStart([words.wouldBeWrong(path), ...errors].join('\n'), { cause: exitCode.errors })
  if (text === file.text) {
    tell(world, words.nothingChanges)
    return exitCode.done
  }
  const difference = differenceOf(file.text, text)
  if (dryRun) {
    world.out.write(`${difference}\n`)
    return exitCode.done
  }
  world.err.write(`\n${words.difference}\n${difference}\n\n`)
  if (!(await replaceRead(session, file, text)))
    throw new CannotStart(words.fileChanged(path), { cause: exitCode.errors })
  tell(world, words.accepted(path))
  if (kept !== null) await world.files.remove(kept)
  return exitCode.done
}

/** What the rules would say of a case file with this text: what is wrong is never written into one. */
function errorsIn(text: string, { evaluation }: Interview, sentences: Sentences): readonly string[] {
  const reading = readText(caseFile, text.replace(/^\ufeff/, ''), 'case')
  const found = reading.value === null ? [] : checkCase(reading.value, evaluation)
  return reading
    .locate(found.filter(({ code }) => severityOf(code) === 'error'))
    .map((one) => `- ${findingRecord(one, sentences).message}`)
}

/** The text with the changes spliced in; null where reading it again does not give the case with these changes. */
function accepted(file: CaseText, story: Case, changes: readonly Change[]): string | null {
  const text = splice(file.text, changes)
  const { value } = readText(caseFile, text.replace(/^\ufeff/, ''), 'case')
  return value !== null && isDeepStrictEqual(plain(value), plain(changed(story, changes))) ? text : null
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** What changes in a text, line by line, as version control shows it. */
function differenceOf(before: string, after: string): string {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 2 })
  const lines = hunks.flatMap(({ oldStart, newStart, lines: of }) => [`@@ ${oldStart} → ${newStart} @@`, ...of])
  // Nothing of a file may be obeyed by the terminal.
  return lines.map((line) => line.replace(/[\p{Cc}\p{Cf}]/gu, '')).join('\n')
}
