import { wrappedWhole } from '../reports/render/layout.ts'
import { CannotStart, type exitCode } from './exit.ts'
import type { Session } from './session.ts'

/** What stands before what went wrong. */
const before = 'effectcalc: '

/** Why the program could not start, in lines that fit the terminal; what can be copied is never broken. */
export function refused(
  { world: { err } }: Session,
  words: string,
  code?: (typeof exitCode)['errors'] | undefined,
): CannotStart {
  const text = wrappedWhole(before + words, err.isTerminal ? err.columns : 80).slice(before.length)
  return new CannotStart(text, code === undefined ? {} : { cause: code })
}
