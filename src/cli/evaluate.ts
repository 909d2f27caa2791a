import type { CaseOutcome } from '../core/aggregate/block.ts'
import { type CaseResult, calculate } from '../core/calculate.ts'
import { checkCase, checkPart } from '../core/checks/check-case.ts'
import { type CaseIdentity, checkCases } from '../core/checks/check-cases.ts'
import type { PriceUse } from '../core/costs/account.ts'
import { type Finding, severityOf } from '../core/finding.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import type { CasePiece } from '../core/programme/case-piece.ts'
import type { Assessment } from '../core/uncertainty/assess.ts'
import type { TwoWay } from '../core/uncertainty/two-way.ts'
import { aboutFile, inFileOrder } from '../formats/located.ts'
import { type Reading, unlistedOf } from '../formats/read.ts'
import { type CaseFile as CaseText, caseFile } from '../formats/schemas/case.ts'
import { type CaseFile, type CaseFiles, standardInput } from './case-files.ts'
import { ChangedMeanwhile } from './changed.ts'
import { CompactCopies, sameValues } from './compact-copy.ts'
import type { Draws } from './draws.ts'
import { type EvaluatedFile, evaluator, type Workbench } from './evaluated-file.ts'
import { copied, gatheredFiles } from './gathering.ts'
import { evaluateInThreads, threadsFor } from './jobs.ts'
import { withPieces } from './programme-pieces.ts'
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
  /** How many errors more there are than are listed. */
  readonly unlisted: number
  readonly evaluated: EvaluatedCase | null
}

/** Reads, checks and calculates one case file. */
export async function evaluateCase(
  world: World,
  project: Omit<Workbench, 'programme'>,
  { path, name }: CaseFile,
): Promise<CaseRun> {
  const { reading, sha256 } = await readFileAs(world, caseFile, path, name)
  const input = sha256 === null ? null : { path: name, sha256 }
  const story = reading.value
  const found = story === null ? partOf(reading, project) : checkCase(story, project.evaluation)
  const said = found.filter(({ code }) => !project.consequences.includes(code))
  const findings = [...reading.findings, ...reading.locate(said)]
  const unlisted = reading.unlisted + unlistedOf(said)
  const common = { input, reading, findings, unlisted }
  if (story === null || found.some(({ code }) => severityOf(code) === 'error')) return { ...common, evaluated: null }
  const result = calculate(story, project.evaluation)
  const evaluated = { file: name, story, result, assessment: null, two_way: null, placeOf: reading.placeOf }
  return { ...common, evaluated }
}

function partOf({ part }: Reading<CaseText>, { evaluation }: Pick<Workbench, 'evaluation'>): readonly Finding[] {
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
  /** Whether a folder was asked for, and not only files by their names. */
  readonly ofFolder: boolean
  readonly draws: Draws | null
}

export interface EvaluateOptions {
  /** Whether the lines of every case will be asked for, so that its file need not be read again. */
  readonly keepWhole: boolean
  /** What draws are made with; null draws nothing. */
  readonly draws: Draws | null
  /** Whether what may point to a person is looked for in their texts. */
  readonly pointing: boolean
  /** How many threads were asked for; undefined leaves it to the number of files. */
  readonly jobs: number | undefined
}

/** Above so many files, what is done with must go soon, and what is kept must be small. */
const many = 500

/**
 * Evaluates case files, keeping of each only what aggregates need, or all of it where many reports will ask for it. What it
 * comes to does not depend on the number of threads.
 */
export async function evaluateAll(
  world: World,
  project: Project,
  { files, findings: onTheWay, ofFolder }: CaseFiles,
  progress: (done: number) => void,
  options: EvaluateOptions,
): Promise<Evaluated> {
  const sparing = files.length > many
  const spare = () => {
    if (sparing) world.spareMemory()
  }
  const copies = sparing ? new CompactCopies() : sameValues
  const threads = threadsFor(world, options.jobs, files)
  // Threads that are made before memory is spared can use the code that was made of the program.
  const inThreads = { ...options, threads, copies, made: spare, progress }
  let evaluated = threads > 1 ? await evaluateInThreads(world, project, files, inThreads) : null
  if (evaluated === null) {
    spare()
    evaluated = await oneByOne(evaluator(world, project, { ...options, isWhole: options.keepWhole && !sparing }))
  }
  const gathered = gatheredFiles(evaluated)
  const hashes = new Map(gathered.inputs.map(({ path, sha256 }) => [path, sha256]))
  const between = await locateBetween(world, project, files, gathered.identities, hashes)
  const twice = new Set(between.filter(({ code }) => code === 'duplicate-case').map(({ file }) => file))
  const once = gathered.outcomes.filter(({ file }) => !twice.has(file.name))
  const isOfProgramme = project.programme !== null || gathered.outcomes.some(({ piece }) => piece !== null)
  return {
    outcomes: isOfProgramme ? await withPieces(world, project, once, copies, hashes) : once,
    inputs: gathered.inputs,
    hashes,
    findings: inFileOrder([
      ...onTheWay.map(({ file, finding }) => aboutFile(finding, file)),
      ...gathered.findings,
      ...between,
      ...project.served(once),
    ]),
    used: gathered.used,
    unlisted: gathered.unlisted,
    trueStories: gathered.trueStories,
    draws: options.draws,
    ofFolder,
    files: files.length + onTheWay.filter(({ finding }) => severityOf(finding.code) === 'error').length,
  }

  async function oneByOne(evaluate: ReturnType<typeof evaluator>): Promise<readonly EvaluatedFile[]> {
    const all: EvaluatedFile[] = []
    for (const file of files) {
      all.push(copied(await evaluate(file), file, copies))
      progress(all.length)
    }
    return all
  }
}

/** Findings between cases are few: their files are read once more for the place. */
async function locateBetween(
  world: World,
  project: Project,
  files: readonly CaseFile[],
  identities: readonly CaseIdentity[],
  hashes: ReadonlyMap<string, string>,
): Promise<readonly LocatedFinding[]> {
  const found = checkCases(identities)
  const located: LocatedFinding[] = []
  const byName = new Map(found.length === 0 ? [] : files.map((file) => [file.name, file]))
  for (const { file: name, finding } of found) {
    const file = byName.get(name) as CaseFile
    if (file.path === standardInput.path) {
      located.push(aboutFile(finding, name))
      continue
    }
    const { input, reading } = await evaluateCase(world, project, file)
    if (input?.sha256 !== hashes.get(name)) throw new ChangedMeanwhile(name)
    located.push(...reading.locate([finding]))
  }
  return located
}
