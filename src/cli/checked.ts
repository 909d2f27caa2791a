import { type FindingCode, severityOf } from '../core/finding.ts'
import { weighed } from '../core/finding-settings.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import { baselineName, type Checked, type CheckedFinding } from '../reports/content/checked.ts'
import { type Baseline, baselineOf, besideBaseline, type Entry, readBaseline, writeBaseline } from './baseline.ts'
import { CannotStart, exitCode } from './exit.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Project } from './project.ts'
import type { Session } from './session.ts'

/** What a check looked at, and how strict it is. */
export interface Checking {
  /** The name of every file that was looked at. */
  readonly files: readonly string[]
  /** Whether those are all files of the project. */
  readonly isWhole: boolean
  readonly strict: boolean
  readonly maxWarnings: number | null
  /** Whether what counts now is to become the baseline. */
  readonly writes: boolean
}

/** Findings as they count in a project: after its settings, and beside its baseline; with `writes` that is written first. */
export async function checkedOf(
  session: Session,
  project: Project,
  found: readonly LocatedFinding[],
  { files, isWhole, strict, maxWarnings, writes }: Checking,
): Promise<Checked> {
  const now = standingIn(project, found)
  const isSeen = seenIn(found, isWhole ? null : files)
  const before = await baselineBefore(session, project, writes && isWhole)
  const baseline = writes ? baselineOf(now, before ?? [], isSeen) : before
  if (writes && baseline !== null) await writeBaseline(session, project, baseline)
  const { findings, gone } = besides(now, baseline, isSeen)
  const warnings = findings.filter(({ standing, finding }) => standing === 'counts' && finding.severity === 'warning')
  const isOver = maxWarnings !== null && warnings.length > maxWarnings
  return { findings, gone, files, warningsFail: strict || isOver }
}

/** The baseline as it was; one that cannot be read is in the way, unless all of it is written anew. */
async function baselineBefore(
  { world, atTerminal }: Session,
  project: Project,
  isAnew: boolean,
): Promise<Baseline | null> {
  const before = await readBaseline(world, project)
  if (before === 'later')
    throw new CannotStart(atTerminal.checkSettings.baselineLater(baselineName), { cause: exitCode.errors })
  if (before !== 'unreadable') return before
  if (isAnew) return null
  throw new CannotStart(atTerminal.checkSettings.baselineUnreadable(baselineName), { cause: exitCode.errors })
}

/**
 * Whether a finding would be seen if it were still there: not in a file that was not looked at (null is all of them), and no
 * warning in a file with an error, after which other rules wait, but for what is looked for in any text.
 */
function seenIn(found: readonly LocatedFinding[], files: readonly string[] | null): (entry: Entry) => boolean {
  const looked = files === null ? null : new Set([...files, ...found.map(({ file }) => file)])
  const isError = (code: string) => severityOf(code as FindingCode) === 'error'
  const stopped = new Set(found.filter(({ code }) => isError(code)).map(({ file }) => file))
  return ({ file, code }) => {
    const isLookedAt = looked?.has(file) ?? true
    return isLookedAt && (!stopped.has(file) || isError(code) || code === 'may-point-to-a-person')
  }
}

/** Findings with the severity that the settings give them, and those that they silence. */
function standingIn({ evaluation }: Project, found: readonly LocatedFinding[]): readonly CheckedFinding[] {
  const { counted, silenced } = weighed(found, evaluation.settings.findings)
  const as = (standing: CheckedFinding['standing']) => (finding: LocatedFinding) => ({
    finding,
    standing,
    fingerprint: fingerprintOf(finding),
  })
  return [
    ...counted.filter(({ severity }) => severity !== 'note').map(as('counts')),
    ...silenced.filter(({ code }) => severityOf(code) !== 'note').map(as('silenced')),
  ]
}

function besides(now: readonly CheckedFinding[], baseline: Baseline | null, isSeen: (entry: Entry) => boolean) {
  if (baseline === null) return { findings: now, gone: null }
  const { findings, gone } = besideBaseline(now, baseline, isSeen)
  const rank = { counts: 0, 'in-baseline': 1, silenced: 2 }
  return { findings: findings.toSorted((a, b) => rank[a.standing] - rank[b.standing]), gone }
}
