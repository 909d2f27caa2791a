import type { Severity } from '../core/finding.ts'

/** Exit codes: done; the input has errors; could not start; a fault of this program; interrupted. */
export const exitCode = { done: 0, errors: 1, cannotStart: 2, fault: 3, interrupted: 130 } as const

/** Why the program could not start, in words for the one who called it. */
export class CannotStart extends Error {}

/** The exit code that goes with findings: errors, and with `strict` warnings too, are a 1. */
export function exitCodeOf(severities: readonly Severity[], strict: boolean): number {
  const counts = severities.includes('error') || (strict && severities.includes('warning'))
  return counts ? exitCode.errors : exitCode.done
}
