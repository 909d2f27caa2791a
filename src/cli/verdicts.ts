import type { Severity } from '../core/finding.ts'
import { finding } from '../core/finding.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import { type Condition, comparisonsIn, conditionText, namesIn } from '../core/threshold/condition.ts'
import { blockNames, type RunFigures } from '../core/threshold/short-names.ts'
import { type Verdict, verdictsOn } from '../core/threshold/verdict.ts'
import { shortNames } from '../formats/threshold/figures.ts'
import { figureAt, figureNames } from '../reports/content/figure.ts'
import { type NamedFigures, namedFigures } from '../reports/content/named-figures.ts'
import { publishedFigures } from '../reports/content/published/published-figures.ts'
import type { CaseRecord, Result } from '../reports/content/result.ts'
import { clean } from '../reports/document.ts'
import { fullRecord, lightRecord } from './records.ts'
import { deskOf, isError, type Run, resultOf } from './run.ts'
import { fullNameProblem, type Rule, unclear } from './thresholds.ts'

/** Rules whose figures are there, with the result they are held to; and what is the matter with others of the settings. */
export interface ReadyRules {
  readonly rules: readonly Rule[]
  readonly result: Result
  readonly findings: readonly LocatedFinding[]
}

/** Looks up the figures of rules; a name of the command line that no figure has stops the program before anything is written. */
export async function readyRules(run: Run, rules: readonly Rule[]): Promise<ReadyRules> {
  const result = resultOf(run, await recordsFor(run, rules))
  // A case that could not be read may be the only one that has a figure.
  const isPart = run.evaluated.findings.some(isError)
  const isFigure = (name: string) => isPart || valueAt(result, name) !== undefined
  const among = () => [...shortNames, ...namesOf(run, result)]
  const findings: LocatedFinding[] = []
  const ready = rules.filter((rule) => {
    const problem = fullNameProblem(rule, isFigure, among)
    if (problem === null) return true
    const { code, args, within, written, among: words } = problem
    if (rule.path === null) throw unclear(rule.text, problem, within, run.session.atTerminal)
    const more = {
      within,
      ...(written === undefined ? {} : { written }),
      ...(words === undefined ? {} : { among: words }),
    }
    findings.push(...run.project.inSettings([finding(code, rule.path, args as never, more)]))
    return false
  })
  return { rules: ready, result, findings }
}

/** Of cases that a rule names, all of it; of others only that they are there. */
async function recordsFor(run: Run, rules: readonly Rule[]): Promise<readonly CaseRecord[]> {
  const named = rules.flatMap(({ condition }) => namesIn(condition)).filter((name) => name.startsWith('cases.'))
  const ids = new Set(named.map((name) => name.split('.')[1]))
  const records: CaseRecord[] = []
  for (const outcome of ids.size === 0 ? [] : run.evaluated.outcomes)
    records.push(ids.has(outcome.identity.case) ? (await fullRecord(run, outcome)).record : lightRecord(run, outcome))
  return records
}

/** Names that may be suggested; what is published names no case. */
function namesOf({ published }: Run, { aggregate, overall, settings, programme, cases }: Result): readonly string[] {
  const all = { aggregate, overall, settings, ...(programme === undefined ? {} : { programme }) }
  return figureNames(published === null ? { ...all, cases } : all)
}

/** A figure of the result; null where it is unknown or there is nothing to give it of, undefined where none has this name. */
function valueAt(result: Result, name: string): number | null | undefined {
  const value = figureAt(result, name)
  if (typeof value === 'number' || value === null) return value
  if (value !== undefined) return undefined
  const steps = name.split('.')
  return steps.some((_, at) => at > 0 && figureAt(result, steps.slice(0, at).join('.')) === null) ? null : undefined
}

/**
 * Says of each rule what it comes to, on standard error; with `--quiet` only of those that are not met. Of a published report a
 * figure is said only where that report may give it.
 *
 * @returns whether all are met
 */
export function tellVerdicts(run: Run, { rules, result }: ReadyRules, severities: readonly Severity[]): boolean {
  if (rules.length === 0) return true
  const { session, project } = run
  const ground = {
    blocks: result.aggregate,
    instrument: project.evaluation.settings.instrument,
    run: runFigures(result, severities),
    named: (name: string) => valueAt(result, name) ?? null,
  }
  const teller = tellerOf(run, result)
  const told = rules.map((rule) => {
    const verdicts = verdictsOn(rule.condition, ground)
    for (const verdict of verdicts)
      if (verdict.fails !== false || session.options.quiet !== true)
        for (const line of linesOf(rule, verdict, teller)) session.world.err.write(`${line}\n`)
    return verdicts.every(({ fails }) => fails === false)
  })
  return told.every((isMet) => isMet)
}

function runFigures({ overall: { files, n } }: Result, severities: readonly Severity[]): RunFigures {
  const count = (severity: Severity) => severities.filter((one) => one === severity).length
  return { files, left_out: files - n, errors: count('error'), warnings: count('warning') }
}

/** What verdicts are put into words with. */
interface Teller {
  readonly run: Run
  readonly figures: NamedFigures
  readonly blocks: number
}

function tellerOf(run: Run, result: Result): Teller {
  const { atTerminal } = run.session
  const desk = { ...deskOf(run, result), sentences: atTerminal, language: atTerminal.language }
  const figures = namedFigures(desk, null)
  return {
    run,
    figures: run.published === null ? figures : publishedFigures(run.published, figures, atTerminal, null),
    blocks: result.aggregate.length,
  }
}

function linesOf({ condition, because }: Rule, verdict: Verdict, teller: Teller): readonly string[] {
  const { thresholds: words } = teller.run.session.atTerminal
  const said = verdict.figures.map(({ name, value }) =>
    words.figure(words.label(name), inWords(name, value, verdict.block, condition, teller)),
  )
  const unknown = verdict.figures.filter(({ value }) => value === null)
  const say = verdict.fails === false ? words.met : words.notMet
  return [
    `effectcalc: ${say(said.join(', '), whereOf(verdict, teller), conditionText(condition))}`,
    ...(verdict.fails === null ? [words.cannotTell(allowing(condition, unknown))] : []),
    ...(verdict.fails === false || because === null ? [] : [words.because(clean(because).replace(/\s+/g, ' ').trim())]),
  ]
}

/** The rule that lets what is not known pass. */
function allowing(condition: Condition, unknown: Verdict['figures']): string {
  const known = unknown.map(({ name }): Condition => ({ kind: 'known', name, isKnown: true }))
  return conditionText({ kind: 'and', of: [...known, condition] })
}

function whereOf({ block }: Verdict, { run, blocks }: Teller): string {
  const { thresholds: words } = run.session.atTerminal
  if (block === null) return ''
  const isHidden = run.published?.blocks.every(({ id }) => id !== block) ?? false
  return isHidden ? words.inHiddenBlock : blocks > 1 ? words.inBlock(block) : ''
}

function inWords(
  name: string,
  value: number | null,
  block: string | null,
  condition: Condition,
  { run, figures }: Teller,
): string {
  const { thresholds: words, numbers } = run.session.atTerminal
  const said = (of: string) => figures.get(of)?.words ?? null
  if (run.published !== null) return ofPublished(name, value, block, run, said)
  if (value === null) return words.notKnown
  const text = plainWords(name, value, block, run, said)
  // As it is written it may look like the number it is compared with, though it is not.
  const isClose = comparisonsIn(condition).some(
    (one) =>
      one.name === name &&
      one.value !== value &&
      Math.abs(one.value - value) < Math.max(0.01 * Math.abs(one.value), 5e-4),
  )
  return isClose ? words.exactly(text, numbers.number(value, 6)) : text
}

type Said = (figure: string) => string | null

function plainWords(name: string, value: number, block: string | null, { session }: Run, said: Said): string {
  const { numbers } = session.atTerminal
  const short = Object.hasOwn(blockNames, name) ? blockNames[name] : undefined
  const isShort = short !== undefined || !name.includes('.')
  if (short?.unit === 'money') return said(`aggregate.${block}.${short.from[0]}`) ?? numbers.number(value)
  if (short?.unit === 'share' && name !== 'alpha') return numbers.percent(value)
  return isShort ? numbers.number(value) : (said(name) ?? numbers.number(value, 3))
}

/** Only what the published report may say, or what is of files and not of people. */
function ofPublished(name: string, value: number | null, block: string | null, run: Run, said: Said): string {
  const { thresholds: words, numbers, disclosure } = run.session.atTerminal
  const short = Object.hasOwn(blockNames, name) ? blockNames[name] : undefined
  if (name === 'errors' || name === 'warnings' || name === 'left_out') return numbers.number(value ?? 0)
  const from = short === undefined ? [name] : short.from.map((one) => `aggregate.${block}.${one}`)
  const found = from.map((one) => said(one) ?? disclosure.hidden)
  const [only, ...others] = found
  if (only === undefined || found.includes(disclosure.hidden) || name === 'files') return words.notPublished
  if (value === null) return words.notKnown
  if (others.length === 0) return only
  // Of counts that are rounded a share would give what they hide.
  return run.project.evaluation.settings.disclosure.round === null ? numbers.percent(value) : words.notPublished
}
