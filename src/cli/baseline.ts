import { join } from 'node:path'
import { baselineName, type CheckedFinding } from '../reports/content/checked.ts'
import { standardInput } from './case-files.ts'
import { insideProject } from './inside-project.ts'
import type { Project } from './project.ts'
import { readBytes } from './read-file.ts'
import type { Session } from './session.ts'
import type { World } from './world.ts'

/** So many findings of one kind at one place stood there when the baseline was written. */
export interface Entry {
  readonly file: string
  readonly code: string
  readonly fingerprint: string
  readonly count: number
}

/** The findings that a project began with. */
export type Baseline = readonly Entry[]

const format = 'effectcalc-baseline/1'

/** The largest baseline that is read, in bytes: some 300,000 findings. */
const largest = 50_000_000

/** The baseline of a project; null where it has none, `unreadable` where what is there is no baseline, `later` where a later version made it. */
export async function readBaseline(world: World, { root }: Project): Promise<Baseline | 'unreadable' | 'later' | null> {
  const path = join(root, baselineName)
  if ((await world.files.kind(path)) === null) return null
  const read = await readBytes(world, path, largest)
  return ('bytes' in read ? entriesIn(read.bytes) : null) ?? 'unreadable'
}

function entriesIn(bytes: Uint8Array): Baseline | 'later' | null {
  try {
    const { format: of, findings } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
    if (of !== format && /^effectcalc-baseline\/\d+$/.test(String(of))) return 'later'
    return of === format && Array.isArray(findings) && findings.every(isEntry) ? findings.filter(isOfFile) : null
  } catch {
    return null
  }
}

/** Each time another story may come by standard input, so that what was found in one says nothing of the next. */
function isOfFile({ file }: Entry): boolean {
  return file !== standardInput.name
}

function isEntry(value: unknown): value is Entry {
  const { file, code, fingerprint, count } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>
  const areTexts = [file, code, fingerprint].every((one) => typeof one === 'string')
  return areTexts && typeof count === 'number' && Number.isInteger(count) && count > 0
}

/** Findings of which some stood in the baseline, and how many of it are there no more, among those that would be seen. */
export function besideBaseline(
  findings: readonly CheckedFinding[],
  baseline: Baseline,
  isSeen: (entry: Entry) => boolean,
): { readonly findings: readonly CheckedFinding[]; readonly gone: number } {
  const left = new Map(baseline.map(({ fingerprint, count }) => [fingerprint, count]))
  const standing = findings.map((one): CheckedFinding => {
    const n = left.get(one.fingerprint) ?? 0
    if (one.standing !== 'counts' || n === 0) return one
    left.set(one.fingerprint, n - 1)
    return { ...one, standing: 'in-baseline' }
  })
  const gone = baseline.reduce((sum, entry) => sum + (isSeen(entry) ? (left.get(entry.fingerprint) ?? 0) : 0), 0)
  return { findings: standing, gone }
}

/** The baseline of what counts now; it keeps what it held and could not be seen. */
export function baselineOf(
  findings: readonly CheckedFinding[],
  before: Baseline,
  isSeen: (entry: Entry) => boolean,
): Baseline {
  const entries = new Map(before.filter((entry) => !isSeen(entry)).map((entry) => [entry.fingerprint, entry] as const))
  for (const { finding, standing, fingerprint } of findings) {
    if (standing === 'silenced') continue
    const { file, code } = finding
    const count = (entries.get(fingerprint)?.count ?? 0) + 1
    entries.set(fingerprint, { file, code, fingerprint, count })
  }
  const key = ({ file, code, fingerprint }: Entry) => [file, code, fingerprint].join('\n')
  return [...entries.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Writes a baseline, a finding a line so that version control shows what changed. */
export async function writeBaseline(session: Session, { root }: Project, baseline: Baseline): Promise<void> {
  const lines = baseline.map((entry) => `    ${JSON.stringify(entry)}`)
  const findings = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  const path = await insideProject(session, root, join(root, baselineName))
  await session.world.files.write(path, [`{\n  "format": ${JSON.stringify(format)},\n  "findings": ${findings}\n}\n`])
}
