import { finding, type Severity } from '../core/finding.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import { namesIn } from '../core/threshold/condition.ts'
import type { RunFigures } from '../core/threshold/short-names.ts'
import { verdictsOn } from '../core/threshold/verdict.ts'
import { shortNames } from '../formats/threshold/figures.ts'
import { figureAt, figureNames } from '../reports/content/figure.ts'
import type { CaseRecord, Result } from '../reports/content/result.ts'
import { fullRecord, lightRecord } from './records.ts'
import { isError, type Run, resultOf } from './run.ts'
import { fullNameProblem, type Rule, unclear } from './thresholds.ts'
import { linesOf, tellerOf } from './verdict-words.ts'

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
