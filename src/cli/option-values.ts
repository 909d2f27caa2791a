import { type ComparableField, comparableFields } from '../core/case/evaluation.ts'
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

/** A file or a folder: what begins with -- is an option, and what is empty a variable that was not set; it was forgotten. */
export function placeOf(option: string, value: string, { commandLine }: Sentences): string {
  if (value.startsWith('--') || isEmpty(value)) throw new CannotStart(commandLine.missingValue(option))
  return value
}

/** An empty argument asks for nothing, and would be taken for the folder one is in. */
export function refuseEmpty(given: readonly string[], { commandLine }: Sentences): void {
  if (given.some(isEmpty)) throw new CannotStart(commandLine.emptyArgument)
}

function isEmpty(value: string): boolean {
  return value.trim() === ''
}

/** A day, a month or a year. */
export function dateOf(value: string, { commandLine }: Sentences): string {
  if (readMoment(value) === null || value.startsWith('month')) throw new CannotStart(commandLine.wrongDate(value))
  return value
}

/** How often is drawn. */
export function drawsOf(value: string, { commandLine }: Sentences): number {
  const draws = /^\d{1,7}$/.test(value) ? Number(value) : Number.NaN
  if (!(draws >= 100 && draws <= 1_000_000)) throw new CannotStart(commandLine.wrongDraws(value))
  return draws
}

/** How many warnings there may be. */
export function maxWarningsOf(value: string, { checkSettings }: Sentences): number {
  if (!/^\d{1,9}$/.test(value)) throw new CannotStart(checkSettings.wrongMaxWarnings(value))
  return Number(value)
}

/** How many threads. */
export function jobsOf(value: string, { batch }: Sentences): number {
  const jobs = /^\d{1,2}$/.test(value) ? Number(value) : Number.NaN
  if (!(jobs >= 1 && jobs <= 64)) throw new CannotStart(batch.wrongJobs(value))
  return jobs
}

/** A field by which cases are compared, beside the one that was asked for before. */
export function fieldsOf(
  value: string,
  before: readonly ComparableField[],
  { commandLine }: Sentences,
): readonly ComparableField[] {
  const field = comparableFields.find((one) => one === value)
  if (field === undefined) throw new CannotStart(commandLine.wrongValue(byOption, value, comparableFields))
  if (before.includes(field)) return before
  if (before.length > 1) throw new CannotStart(commandLine.tooManyFields([...before, field]))
  return [...before, field]
}

/** Some options take two values, which the parser does not know of: `--two-way A B` is given to it as that option twice. */
export function withTwoValues(argv: readonly string[]): readonly string[] {
  return twice(
    twice(argv, twoWayOption, (second) => !second.startsWith('-')),
    byOption,
    (second) => (comparableFields as readonly string[]).includes(second),
  )
}

function twice(argv: readonly string[], option: string, isSecond: (value: string) => boolean): readonly string[] {
  const at = argv.indexOf(option)
  const second = argv[at + 2]
  if (at < 0 || second === undefined || !isSecond(second)) return argv
  return [...argv.slice(0, at + 2), option, ...argv.slice(at + 2)]
}

const twoWayOption = '--two-way'
const byOption = '--by'
