import type { CountedQuality } from '../core/aggregate/block.ts'
import type { CaseIdentity } from '../core/checks/check-cases.ts'
import type { PriceUse } from '../core/costs/account.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import { kindsInStory } from '../core/privacy/trace.ts'
import { casePiece, saysOfProgramme } from '../core/programme/case-piece.ts'
import { individualScores } from '../core/quality/individual-scores.ts'
import type { QualityOfLife } from '../core/quality/quality-of-life.ts'
import type { CaseFile } from './case-files.ts'
import { type Draws, drawnCase } from './draws.ts'
import { type CaseRun, type EvaluatedCase, evaluateCase, type KeptOutcome } from './evaluate.ts'
import type { Project } from './project.ts'
import type { Input } from './read-file.ts'
import type { World } from './world.ts'

/** What a run keeps of one file: but for a whole case these are plain values, which can go from one thread to another. */
export interface EvaluatedFile {
  readonly input: Input | null
  readonly findings: readonly LocatedFinding[]
  /** How many errors more there are than are listed. */
  readonly unlisted: number
  /** Null where the file could not be read as a case. */
  readonly story: (CaseIdentity & { readonly isTrue: boolean }) | null
  readonly outcome: KeptOutcome | null
  /** The prices that no file before it counted with, by the name of their first figure. */
  readonly used: readonly (readonly [name: string, PriceUse])[]
}

/** Of a project what cases are evaluated with: plain values. */
export type Workbench = Pick<Project, 'evaluation' | 'consequences' | 'programme'>

export interface EvaluatorOptions {
  /** Whether all of a case is kept. */
  readonly isWhole: boolean
  readonly draws: Draws | null
  readonly pointing: boolean
}

/** Evaluates files one after another; of a name that stands twice the first case counts. */
export function evaluator(
  world: World,
  bench: Workbench,
  { isWhole, draws, pointing }: EvaluatorOptions,
): (file: CaseFile) => Promise<EvaluatedFile> {
  const names = new Set<string>()
  const seen = new Set<string>()
  let isOfProgramme = bench.programme !== null
  return async (file) => {
    const run = await evaluateCase(world, bench, file)
    const story = run.reading.value
    const common = {
      input: run.input,
      findings: [...run.findings, ...pointingIn(run, pointing)],
      unlisted: run.unlisted,
      story:
        story === null
          ? null
          : { case: story.case, window: story.window, file: file.name, isTrue: story.fictional !== true },
    }
    const isFirst = story !== null && !names.has(story.case)
    if (story !== null) names.add(story.case)
    if (run.evaluated === null) return { ...common, outcome: null, used: [] }
    const drawn = drawnCase(run.evaluated, bench, draws, { isCounted: isFirst, isWhole })
    isOfProgramme ||= saysOfProgramme(run.evaluated.story)
    const kept = keep(run.evaluated, file, bench, isOfProgramme)
    const outcome = { ...kept, ends: drawn.ends, whole: isWhole ? drawn.evaluated : null }
    return { ...common, outcome, used: firstUses(run.evaluated, seen) }
  }
}

/** What may point to a person in a case, if that is asked; also in one with errors of which a part could be read. */
function pointingIn({ reading }: CaseRun, isAsked: boolean): readonly LocatedFinding[] {
  const story = reading.value ?? reading.part
  return story === null || !isAsked ? [] : reading.pointing(kindsInStory(story.fictional === true))
}

/** Of a case what reports over many ask for, without its lines. */
function keep(
  { story, result }: EvaluatedCase,
  file: CaseFile,
  { evaluation }: Workbench,
  isOfProgramme: boolean,
): Omit<KeptOutcome, 'whole' | 'ends'> {
  const { case: id, title, organisation, municipality, neighbourhood, approach, year, client, window, language } = story
  const { reference, cost_unknown, headline, totals, undiscounted, investment, benefit, realism } = result
  const { returns_by_year, payers, sectors, forms, shifts, quality_of_life: rated } = result
  const costs = { reference, cost_unknown, headline, totals, undiscounted, investment, benefit, realism }
  return {
    file,
    mayBeShown: story.fictional === true || story.consent === 'published',
    language,
    identity: { case: id, title, organisation, municipality, neighbourhood, approach, year, client, window },
    told: result.told,
    piece: isOfProgramme ? casePiece(story, result, evaluation) : null,
    individual: individualScores(story, reference.scenario, evaluation),
    result: {
      ...costs,
      returns_by_year,
      payers,
      sectors,
      forms,
      shifts,
      quality_of_life: rated && countedQuality(rated),
      other_instruments: result.other_instruments.map(countedQuality),
    },
  }
}

function countedQuality({ raters: _, domains, ...rated }: QualityOfLife): CountedQuality {
  const counted = domains.map(({ domain, status, start, intervention, reference, change, effect, follow_up }) => ({
    domain,
    status,
    start,
    intervention,
    reference,
    change,
    effect,
    follow_up,
  }))
  return { ...rated, domains: counted }
}

/** A price as it is known over all cases. */
export function keyOfUse(use: PriceUse): string {
  return use.price ?? JSON.stringify(use)
}

function firstUses({ story, result }: EvaluatedCase, seen: Set<string>): EvaluatedFile['used'] {
  return [...result.prices_used.entries()].flatMap(([at, use]) => {
    const key = keyOfUse(use)
    if (seen.has(key)) return []
    seen.add(key)
    return [[`cases.${story.case}.prices_used.${at + 1}`, use] as const]
  })
}
