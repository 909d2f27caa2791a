import { isId } from '../../core/id.ts'
import { readMoment } from '../../core/time/moment.ts'
import type { Sentences } from '../../language/sentences.ts'
import { cleanLine } from '../../reports/document.ts'
import { isDevice } from '../device-names.ts'
import { CannotStart } from '../exit.ts'
import type { Project } from '../project.ts'
import { typedText } from './typed.ts'

/** The outline of a new case: the answers by the name of their field. */
export type Outline = Readonly<Record<string, string>>

/** Fields that take what is typed; each has an option. */
type TypedField = keyof Sentences['interview']['newCase']['wanted']

const isWritten = (value: string) => value !== ''

/** Whether a field takes what was typed: the same for a question and for an option. */
const takes: Readonly<Record<TypedField, (value: string) => boolean>> = {
  title: isWritten,
  organisation: isWritten,
  municipality: isWritten,
  approach: isId,
  // The reporting year is the one after it, and lies between 1900 and 2200.
  from: (value) => /^(19|20|21)\d\d-\d\d$/.test(value) && readMoment(value) !== null,
  months: (value) => /^[1-9]\d?$/.test(value),
}

/** What is wrong with an answer; null where nothing is. */
export function wrongAnswer(field: TypedField, value: string, { interview }: Sentences): string | null {
  const { write, wanted } = interview.newCase
  return takes[field](value) ? null : write(wanted[field])
}

/** Why a text cannot be the name of a case; null where it can. */
export function wrongId(value: string, { interview, disk }: Sentences): string | null {
  if (isDevice(value)) return disk.reservedName(value)
  return isId(value) ? null : interview.newCase.noId(cleanLine(value))
}

/**
 * The outline that an id and options give, without what was not given.
 *
 * @throws CannotStart where the questions would not take one of them
 */
export function givenOutline(
  id: string | undefined,
  options: Readonly<Partial<Record<TypedField, string | undefined>>>,
  sentences: Sentences,
): Outline {
  const { wrongOption, wanted } = sentences.interview.newCase
  const why = id === undefined ? null : wrongId(id, sentences)
  if (why !== null) throw new CannotStart(why)
  const given = (Object.keys(takes) as TypedField[]).flatMap((field) => {
    const written = options[field]
    if (written === undefined) return []
    const value = typedText(written)
    if (takes[field](value)) return [[field, value] as const]
    throw new CannotStart(wrongOption(`--${field}`, wanted[field], cleanLine(written)))
  })
  return Object.fromEntries([...(id === undefined ? [] : [['id', id] as const]), ...given])
}

/** Refuses an approach that a project does not name, where it names any. */
export function checkApproach({ approach }: Outline, { evaluation }: Project, { commandLine }: Sentences): void {
  const known = Object.keys(evaluation.settings.approaches)
  if (approach !== undefined && known.length > 0 && !known.includes(approach))
    throw new CannotStart(commandLine.wrongValue('--approach', approach, known))
}
