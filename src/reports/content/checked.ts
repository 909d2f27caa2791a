import type { LocatedFinding } from '../../core/located-finding.ts'

/** A finding, whether it counts, and what it is recognised by in another version of its file. */
export interface CheckedFinding {
  readonly finding: LocatedFinding
  /** It counts, or the settings of the project silence it, or it stood in the baseline already. */
  readonly standing: 'counts' | 'silenced' | 'in-baseline'
  /** A hash: the same where only lines moved, and without a client's words. */
  readonly fingerprint: string
}

/** What `check` found, for any format. */
export interface Checked {
  /** Those that count first; of each standing in the order of files and lines. */
  readonly findings: readonly CheckedFinding[]
  /** How many findings of the baseline are there no more; null without a baseline. */
  readonly gone: number | null
  /** The name of every file that was looked at. */
  readonly files: readonly string[]
  /** Whether warnings are a failure: `--strict`, or more of them than `--max-warnings` allows. */
  readonly warningsFail: boolean
}

/** The file in which a project keeps the findings it began with. */
export const baselineName = 'effectcalc-baseline.json'

/** The findings with one standing. */
export function thoseThat({ findings }: Checked, standing: CheckedFinding['standing']): readonly LocatedFinding[] {
  return findings.flatMap((one) => (one.standing === standing ? [one.finding] : []))
}

/** Whether a finding makes `check` fail. */
export function isFailure({ finding, standing }: CheckedFinding, { warningsFail }: Checked): boolean {
  const isSevere = finding.severity === 'error' || (warningsFail && finding.severity === 'warning')
  return standing === 'counts' && isSevere
}
