import { readMoment } from '../core/time/moment.ts'
import type { Sentences } from '../language/sentences.ts'
import { CannotStart } from './exit.ts'

/** A list of words with commas between them. */
export function listOf<T extends string>(
  value: string,
  allowed: readonly T[],
  { commandLine }: Sentences,
): readonly T[] {
  const asked = value.split(',').map((one) => one.trim())
  for (const one of asked)
    if (!(allowed as readonly string[]).includes(one))
      throw new CannotStart(commandLine.wrongValue('--format', one, allowed))
  return [...new Set(asked)] as T[]
}

/** A folder is no option: one that begins with -- was forgotten. */
export function folderOf(option: string, value: string, { commandLine }: Sentences): string {
  if (value.startsWith('--')) throw new CannotStart(commandLine.missingValue(option))
  return value
}

/** A day, a month or a year. */
export function dateOf(value: string, { commandLine }: Sentences): string {
  if (readMoment(value) === null || value.startsWith('month')) throw new CannotStart(commandLine.wrongDate(value))
  return value
}
