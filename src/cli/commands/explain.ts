import { aggregates, overall } from '../../core/aggregate/aggregate.ts'
import { desk } from '../../reports/content/desk.ts'
import { explainReport, figureList } from '../../reports/content/explain-report.ts'
import { explanationOf } from '../../reports/content/explanation.ts'
import { figureAt, figureNames } from '../../reports/content/figure.ts'
import { type CaseRecord, caseRecord, type Result } from '../../reports/content/result.ts'
import { terminal } from '../../reports/render/terminal.ts'
import { nearWords } from '../../formats/near.ts'
import { displayFindings } from '../display.ts'
import { evaluateAll, evaluateCase, type EvaluatedCase } from '../evaluate.ts'
import { CannotStart, exitCode } from '../exit.ts'
import { openProject, paintFor, reportLanguage, sentencesFor, type Session } from '../session.ts'

/** Shows how a figure of a case or a folder came about; without a figure, the figures there are. */
export async function explain(session: Session, path: string, figure: string | undefined): Promise<number> {
  const { world, atTerminal } = session
  const { project, files } = await openProject(session, [path])
  const evaluated = await evaluateAll(world, project, files, () => {})
  const errors = [...project.findings, ...evaluated.findings].filter(({ severity }) => severity === 'error')
  if (errors.length > 0) displayFindings(session, world.err, project.root, atTerminal, errors, evaluated.unlisted)
  if (evaluated.outcomes.length === 0 || project.findings.some(({ severity }) => severity === 'error')) return exitCode.errors

  const language = reportLanguage(session, project, evaluated.outcomes.map((outcome) => outcome.language))
  const sentences = sentencesFor(language)
  const single = files.files.length === 1 ? evaluated.outcomes[0]?.identity.case : undefined
  const name = fullName(figure, single)
  const records: CaseRecord[] = []
  for (const outcome of evaluated.outcomes) {
    const isAsked = single !== undefined || name?.startsWith(`cases.${outcome.identity.case}.`) === true
    const again = isAsked ? (await evaluateCase(world, project, outcome.file)).evaluated : null
    records.push(again === null ? withoutLines(outcome) : caseRecord(again as EvaluatedCase, project.evaluation, language, sentences))
  }
  const result: Result = {
    format: 'effectcalc-result/1',
    tool: { name: 'effectcalc', version: session.version },
    inputs: [],
    settings: project.evaluation.settings,
    cases: records,
    aggregate: aggregates(evaluated.outcomes, project.evaluation, name?.includes('-per-year.') ?? false),
    overall: overall(evaluated.outcomes, project.evaluation.settings),
    findings: [],
  }
  const written = desk(result, project.evaluation, language, sentences)
  const show = (document: Parameters<typeof terminal>[0]) => world.out.write(terminal(document, paintFor(world.out, session), world.out.isTerminal ? world.out.columns : 80))
  const known = figureNames({ cases: records, aggregate: result.aggregate, overall: result.overall })
  if (name === undefined) {
    show(figureList(written, single === undefined ? known.filter((one) => !one.startsWith('cases.')) : known.filter((one) => one.startsWith('cases.'))))
    return exitCode.done
  }
  const value = figureAt(result, name)
  const explanation = typeof value === 'number' || value === null ? explanationOf(result, name) : null
  if (explanation === null) throw new CannotStart([atTerminal.commandLine.noFigure(figure as string), ...meant(session, figure as string, known)].join('\n'))
  show(explainReport(written, name, explanation, project.places))
  return exitCode.done
}

/** A figure of a single case may be named without the case. */
function fullName(figure: string | undefined, single: string | undefined): string | undefined {
  if (figure === undefined || single === undefined || /^(cases|aggregate|overall|settings)\./.test(figure)) return figure
  return `cases.${single}.${figure}`
}

function withoutLines({ identity, result, file }: Awaited<ReturnType<typeof evaluateAll>>['outcomes'][number]): CaseRecord {
  return { ...identity, file: file.name, window: { from: '', months: identity.months }, ...result, uses: [], prices_used: [], told: [], lines: [] }
}

function meant({ atTerminal }: Session, figure: string, known: readonly string[]): readonly string[] {
  const near = nearWords(figure, [...new Set(known.flatMap((name) => [name, name.replace(/^cases\.[^.]+\./, '')]))])
  return near.length === 0 ? [] : [atTerminal.commandLine.meant(near)]
}
