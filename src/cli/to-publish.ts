import type { Published } from '../core/disclosure/published.ts'
import { finding, type Path } from '../core/finding.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import { kindsBesideStories, kindsInStory } from '../core/privacy/trace.ts'
import { leadsToSomebody, tracesIn } from '../core/privacy/traces-in.ts'
import { caseFile } from '../formats/schemas/case.ts'
import { ChangedMeanwhile } from './changed.ts'
import type { KeptOutcome } from './evaluate.ts'
import { hasReportOverAll, textsOf } from './own-texts.ts'
import { readFileAs } from './read-file.ts'
import type { ReportDefinition } from './report-definition.ts'
import type { Run } from './run.ts'

/**
 * What may point to a person in the texts that a published report would hold: of cases that stand in it by themselves (all of
 * their texts where they have a report of their own, else the title), of own texts and settings, and of the names of groups.
 * What leads to somebody whoever wrote it is an error here.
 */
export async function pointingInPublished(
  run: Run,
  definition: ReportDefinition,
  perCase: boolean,
): Promise<readonly LocatedFinding[]> {
  const { evaluated, project, published } = run
  if (published === null) return []
  const isOverAll = hasReportOverAll(evaluated)
  const ids = new Set(published.cases.map(({ case: id }) => id))
  const ofCases: LocatedFinding[] = []
  for (const outcome of evaluated.outcomes)
    if (ids.has(outcome.identity.case)) ofCases.push(...(await inCase(run, outcome, perCase || !isOverAll)))
  const kinds = kindsBesideStories(evaluated.trueStories === 0)
  const found = [
    ...project.pointing(kinds),
    ...(isOverAll ? textsOf(definition).flatMap((text) => text.pointing(kinds)) : []),
    ...ofCases,
    ...(await inGroups(run, published)),
  ]
  return found.map((one) => (isLeading(one) ? { ...one, severity: 'error' } : one))
}

const leading = kindsInStory(true)

function isLeading({ code, args }: LocatedFinding): boolean {
  return code === 'may-point-to-a-person' && leading.includes(args.kind)
}

async function inCase(run: Run, outcome: KeptOutcome, isWhole: boolean) {
  const reading = await readAgain(run, outcome)
  const story = reading.value
  if (story === null) return []
  const kinds = kindsInStory(story.fictional === true)
  if (isWhole) return reading.pointing(kinds)
  const traces = tracesIn(story.title).filter(({ kind }) => kinds.includes(kind))
  return reading.locate(traces.map(({ kind }) => finding('may-point-to-a-person', ['title'], { kind })))
}

/** Groups are called by what their cases say. */
async function inGroups(run: Run, { blocks }: Published) {
  const found: LocatedFinding[] = []
  for (const { by, rows } of blocks.flatMap(({ groups }) => groups ?? []))
    for (const [at, value] of rows.flatMap(({ values }) => [...(values ?? []).entries()])) {
      const field = by[at]
      if (value === null || field === undefined || !leadsToSomebody(value)) continue
      const outcome = run.evaluated.outcomes.find(({ identity }) => (identity as Fields)[field] === value)
      if (outcome === undefined) continue
      const reading = await readAgain(run, outcome)
      const path: Path = [field]
      const [trace] = tracesIn(value).filter(({ kind }) => leading.includes(kind))
      if (trace !== undefined)
        found.push(...reading.locate([finding('may-point-to-a-person', path, { kind: trace.kind })]))
    }
  return found
}

/** A file once more, which must be as it was. */
async function readAgain({ session, evaluated }: Run, { file }: KeptOutcome) {
  const { reading, sha256 } = await readFileAs(session.world, caseFile, file.path, file.name)
  if (sha256 !== evaluated.hashes.get(file.name)) throw new ChangedMeanwhile(file.name)
  return reading
}

type Fields = Readonly<Record<string, unknown>>
