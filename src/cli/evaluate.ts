import type { CaseOutcome, CountedQuality } from '../core/aggregate/block.ts'
import { type CaseResult, calculate } from '../core/calculate.ts'
import { checkCase, checkPart } from '../core/checks/check-case.ts'
import { type CaseIdentity, checkCases } from '../core/checks/check-cases.ts'
import type { PriceUse } from '../core/costs/account.ts'
import { type Finding, severityOf } from '../core/finding.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import { kindsInStory } from '../core/privacy/trace.ts'
import { type CasePiece, casePiece, saysOfProgramme } from '../core/programme/case-piece.ts'
import { individualScores } from '../core/quality/individual-scores.ts'
import type { QualityOfLife } from '../core/quality/quality-of-life.ts'
import type { Assessment } from '../core/uncertainty/assess.ts'
import type { TwoWay } from '../core/uncertainty/two-way.ts'
import { aboutFile, inFileOrder } from '../formats/located.ts'
import type { Reading } from '../formats/read.ts'
import { type CaseFile as CaseText, caseFile } from '../formats/schemas/case.ts'
import type { CaseFile, CaseFiles } from './case-files.ts'
import { CompactCopies, type Copies, sameValues } from './compact-copy.ts'
import { type Draws, drawnCase } from './draws.ts'
import type { Project } from './project.ts'
import { type Input, readFileAs } from './read-file.ts'
import type { World } from './world.ts'

/** A case that was read and calculated. */
export interface EvaluatedCase {
  readonly file: string
  readonly story: CaseText
  readonly result: CaseResult
  /** Null where nothing was drawn. */
  readonly assessment: Assessment | null
  /** Null too where no two inputs were asked for, or it does not rest on both. */
  readonly two_way: TwoWay | null
  readonly placeOf: Reading<CaseText>['placeOf']
}

/** One case file read: calculated where it has no errors. */
export interface CaseRun {
  readonly input: Input | null
  readonly reading: Reading<CaseText>
  readonly findings: readonly LocatedFinding[]
  readonly evaluated: EvaluatedCase | null
}

/** Reads, checks and calculates one case file. */
export async function evaluateCase(world: World, project: Project, { path, name }: CaseFile): Promise<CaseRun> {
  const { reading, sha256 } = await readFileAs(world, caseFile, path, name)
  const input = sha256 === null ? null : { path: name, sha256 }
  const story = reading.value
  const found = story === null ? partOf(reading, project) : checkCase(story, project.evaluation)
  const said = found.filter(({ code }) => !project.consequences.includes(code))
  const findings = [...reading.findings, ...reading.locate(said)]
  if (story === null || found.some(({ code }) => severityOf(code) === 'error'))
    return { input, reading, findings, evaluated: null }
  const result = calculate(story, project.evaluation)
  const evaluated = { file: name, story, result, assessment: null, two_way: null, placeOf: reading.placeOf }
  return { input, reading, findings, evaluated }
}

function partOf({ part }: Reading<CaseText>, { evaluation }: Project): readonly Finding[] {
  return part === null ? [] : checkPart(part, evaluation)
}

/** What remains of a case when its lines are no longer needed. */
export interface KeptOutcome extends CaseOutcome {
  readonly file: CaseFile
  readonly told: CaseResult['told']
  /** Whether it may be published by itself: invented, or with consent for that. */
  readonly mayBeShown: boolean
  /** What only a programme needs of it; null where the project has none and no case tells anything of it. */
  readonly piece: CasePiece | null
  readonly language: 'nl' | 'en' | undefined
  /** All of it, where that was asked for and cases are few; else null, and its file is read once more for what is not kept. */
  readonly whole: EvaluatedCase | null
}

/** All cases of a run: the outcomes of those without errors, and every finding. */
export interface Evaluated {
  readonly outcomes: readonly KeptOutcome[]
  readonly inputs: readonly Input[]
  /** The hash of each file's bytes, by its name. */
  readonly hashes: ReadonlyMap<string, string>
  readonly findings: readonly LocatedFinding[]
  /** Every price that was counted with, once, by the name of its first figure. */
  readonly used: ReadonlyMap<string, PriceUse>
  readonly unlisted: number
  /** How many of the cases do not say that they are invented. */
  readonly trueStories: number
  /** How many case files there were. */
  readonly files: number
  readonly draws: Draws | null
}

export interface EvaluateOptions {
  /** Whether the lines of every case will be asked for, so that its file need not be read again. */
  readonly keepWhole: boolean
  /** What draws are made with; null draws nothing. */
  readonly draws: Draws | null
  /** Whether what may point to a person is looked for in their texts. */
  readonly pointing: boolean
}

/** Above so many files, what is done with must go soon, and what is kept must be small. */
const many = 500

/** Evaluates case files one after another, keeping of each only what aggregates need, or all of it where many reports will ask for it. */
export async function evaluateAll(
  world: World,
  project: Project,
  { files, findings: onTheWay }: CaseFiles,
  progress: (done: number) => void,
  { keepWhole, draws, pointing }: EvaluateOptions,
): Promise<Evaluated> {
  const outcomes: KeptOutcome[] = []
  const inputs: Input[] = []
  const findings: LocatedFinding[] = onTheWay.map(({ file, finding }) => aboutFile(finding, file))
  const identities: CaseIdentity[] = []
  const names = new Set<string>()
  const sparing = files.length > many
  const copies = sparing ? new CompactCopies() : sameValues
  const used = new UsedPrices(copies)
  let unlisted = 0
  let trueStories = 0
  let isOfProgramme = project.programme !== null
  if (sparing) world.spareMemory()
  for (const [at, file] of files.entries()) {
    const run = await evaluateCase(world, project, file)
    if (run.input !== null) inputs.push(run.input)
    findings.push(...run.findings, ...pointingIn(run, pointing))
    unlisted += run.reading.unlisted
    const isFirst = run.reading.value !== null && !names.has(run.reading.value.case)
    if (run.reading.value !== null) {
      names.add(run.reading.value.case)
      trueStories += Number(run.reading.value.fictional !== true)
      identities.push({ case: run.reading.value.case, window: run.reading.value.window, file: file.name })
    }
    if (run.evaluated !== null) {
      const isWhole = keepWhole && !sparing
      // Of a name that stands twice the first case counts.
      const drawn = drawnCase(run.evaluated, project, draws, { isCounted: isFirst, isWhole })
      isOfProgramme ||= saysOfProgramme(run.evaluated.story)
      const kept = { ...keep(run.evaluated, file, project, copies, isOfProgramme), ends: drawn.ends }
      outcomes.push({ ...kept, whole: isWhole ? drawn.evaluated : null })
      used.add(run.evaluated)
    }
    progress(at + 1)
  }
  const between = await locateBetween(world, project, files, identities)
  const twice = new Set(between.filter(({ code }) => code === 'duplicate-case').map(({ file }) => file))
  const once = outcomes.filter(({ file }) => !twice.has(file.name))
  return {
    outcomes: isOfProgramme ? await withPieces(world, project, once, copies) : once,
    inputs,
    hashes: new Map(inputs.map(({ path, sha256 }) => [path, sha256])),
    findings: inFileOrder([...findings, ...between, ...project.served(once)]),
    used: used.byName,
    unlisted,
    trueStories,
    draws,
    files: files.length + onTheWay.filter(({ finding }) => severityOf(finding.code) === 'error').length,
  }
}

/** The first case that tells something of a programme makes one of them all: those before it are read once more. */
async function withPieces(
  world: World,
  project: Project,
  outcomes: readonly KeptOutcome[],
  copies: Copies,
): Promise<readonly KeptOutcome[]> {
  const all: KeptOutcome[] = []
  for (const outcome of outcomes) {
    const { file, piece, whole } = outcome
    // What was typed in cannot be read twice.
    const isKept = piece !== null || (whole === null && file.path === '-')
    const found = isKept ? null : (whole ?? (await evaluateCase(world, project, file)).evaluated)
    all.push(
      found === null
        ? outcome
        : { ...outcome, piece: copies.of(casePiece(found.story, found.result, project.evaluation)) },
    )
  }
  return all
}

/** What may point to a person in a case, if that is asked; also in one with errors of which a part could be read. */
function pointingIn({ reading }: CaseRun, isAsked: boolean): readonly LocatedFinding[] {
  const story = reading.value ?? reading.part
  return story === null || !isAsked ? [] : reading.pointing(kindsInStory(story.fictional === true))
}

/** Ten thousand cases must fit: of each is kept what reports ask for, in a copy that holds on to nothing of the text. */
function keep(
  { story, result }: EvaluatedCase,
  file: CaseFile,
  { evaluation }: Project,
  copies: Copies,
  isOfProgramme: boolean,
): Omit<KeptOutcome, 'whole' | 'ends'> {
  const { case: id, title, organisation, municipality, neighbourhood, approach, year, client, window, language } = story
  const { reference, cost_unknown, headline, totals, undiscounted, investment, benefit, realism } = result
  const { returns_by_year, payers, sectors, forms, shifts, quality_of_life: rated } = result
  const costs = { reference, cost_unknown, headline, totals, undiscounted, investment, benefit, realism }
  const kept = {
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
  const mayBeShown = story.fictional === true || story.consent === 'published'
  return { file, mayBeShown, ...copies.of(kept) }
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

/** Gathers the prices that cases count with. */
class UsedPrices {
  readonly byName = new Map<string, PriceUse>()
  readonly #seen = new Set<string>()
  readonly #copies: Copies

  constructor(copies: Copies) {
    this.#copies = copies
  }

  add({ story, result }: EvaluatedCase): void {
    for (const [at, use] of result.prices_used.entries()) {
      const key = use.price ?? JSON.stringify(use)
      if (this.#seen.has(key)) continue
      this.#seen.add(key)
      this.byName.set(`cases.${story.case}.prices_used.${at + 1}`, this.#copies.of(use))
    }
  }
}

/** Findings between cases are few: their files are read once more for the place. */
async function locateBetween(
  world: World,
  project: Project,
  files: readonly CaseFile[],
  identities: readonly CaseIdentity[],
): Promise<readonly LocatedFinding[]> {
  const found = checkCases(identities)
  const located: LocatedFinding[] = []
  for (const { file: name, finding } of found) {
    const file = files.find((one) => one.name === name) as CaseFile
    located.push(
      ...(file.path === '-'
        ? [aboutFile(finding, name)]
        : (await evaluateCase(world, project, file)).reading.locate([finding])),
    )
  }
  return located
}
