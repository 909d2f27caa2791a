import { type FindingCode, type Severity, severityOf } from './finding.ts'
import type { LocatedFinding } from './located-finding.ts'

/** What a project can make of a finding. */
export const findingWeights = ['error', 'warning', 'note', 'off'] as const

/** The severity that a project gives a finding, and why. */
export interface FindingSetting {
  readonly severity: Severity | 'off'
  readonly because: string
}

/** By the code of the finding. */
export type FindingSettings = Readonly<Record<string, FindingSetting>>

/** Errors after which everything is calculated: they are about what stands around the figures. */
const besideFigures: readonly FindingCode[] = ['unknown-text', 'unusable-logo', 'unknown-figure']

/** Whether a project may lower a finding: not an error that leaves a case, or all of them, uncalculated. */
export function mayBeLowered(code: FindingCode): boolean {
  return severityOf(code) !== 'error' || besideFigures.includes(code)
}

/** Findings with the severity that the project gives them. */
export interface Weighed {
  readonly counted: readonly LocatedFinding[]
  /** What the settings silence, or made a note of: with the severity it would have had. */
  readonly silenced: readonly LocatedFinding[]
}

/**
 * Gives findings the severity that the settings of a project say. What can be calculated does not change by it: a case with a
 * warning that was made an error is calculated.
 */
export function weighed(found: readonly LocatedFinding[], settings: FindingSettings): Weighed {
  const counted: LocatedFinding[] = []
  const silenced: LocatedFinding[] = []
  for (const one of found) {
    const severity = weightOf(one, settings)
    if (severity !== 'off') counted.push({ ...one, severity })
    if (isSilent(severity) && !isSilent(one.severity)) silenced.push(one)
  }
  return { counted, silenced }
}

function weightOf({ code, severity }: LocatedFinding, settings: FindingSettings): Severity | 'off' {
  const setting = Object.hasOwn(settings, code) ? settings[code] : undefined
  return setting !== undefined && mayBeLowered(code) ? setting.severity : severity
}

/** Whether `check` does not show it. */
function isSilent(severity: Severity | 'off'): boolean {
  return severity === 'off' || severity === 'note'
}
