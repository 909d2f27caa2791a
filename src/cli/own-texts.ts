import type { SectionName } from '../core/case/evaluation.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import type { OwnText } from '../formats/own-text.ts'
import { type NamedFigures, namedFigures } from '../reports/content/named-figures.ts'
import { ownText } from '../reports/content/own-text.ts'
import { publishedFigures } from '../reports/content/published/published-figures.ts'
import type { CaseRecord } from '../reports/content/result.ts'
import type { Section } from '../reports/document.ts'
import type { Evaluated } from './evaluate.ts'
import { fullRecord, lightRecord } from './records.ts'
import type { ReportDefinition } from './report-definition.ts'
import { deskOf, type Run, resultOf } from './run.ts'

/** Whether cases have a report over all of them, and with it own texts: a single one has its own report only. */
export function hasReportOverAll({ files, outcomes }: Evaluated): boolean {
  return files !== 1 || outcomes.length !== 1
}

/** The figures that texts may mention, with the lines of the cases that they name. */
export async function figuresFor(run: Run, texts: readonly OwnText[], date: string | null): Promise<NamedFigures> {
  const names = texts.flatMap(({ placeholders }) => placeholders.map(({ name }) => name))
  const ofCases = names.filter((name) => name.startsWith('cases.'))
  const records: CaseRecord[] = []
  for (const outcome of ofCases.length === 0 ? [] : run.evaluated.outcomes) {
    const isNamed = ofCases.some((name) => name.split('.')[1] === outcome.identity.case)
    records.push(isNamed ? (await fullRecord(run, outcome)).record : lightRecord(run, outcome))
  }
  const figures = namedFigures(deskOf(run, resultOf(run, records)), date)
  return run.published === null ? figures : publishedFigures(run.published, figures, run.sentences, null)
}

/** The own texts among the parts of a report. */
export function textsOf({ parts }: ReportDefinition): readonly OwnText[] {
  return parts.filter((part) => typeof part !== 'string')
}

/** The parts of a report, own texts with their figures filled in. */
export function filledParts({ parts }: ReportDefinition, figures: NamedFigures): readonly (SectionName | Section)[] {
  const taken = new Set<string>()
  return parts.map((part) => (typeof part === 'string' ? part : ownText(part.tree, figures, idOf(part, taken))))
}

/** By what a link leads to a text: its name in letters that a link can hold. */
function idOf({ file }: OwnText, taken: Set<string>): string {
  const name = file.replace(/^.*\//, '').replace(/\.md$/, '')
  const id = `text-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
  const free = [id, ...Array.from(taken, (_, at) => `${id}--${at + 2}`)].find((one) => !taken.has(one)) ?? id
  taken.add(free)
  return free
}

/** What texts mention that no figure is called; a run without cases has no figures to know. */
export async function unknownFigures(run: Run, definition: ReportDefinition): Promise<readonly LocatedFinding[]> {
  const texts = textsOf(definition)
  const isAsked = texts.some(({ placeholders }) => placeholders.length > 0)
  if (!isAsked || run.evaluated.outcomes.length === 0 || !hasReportOverAll(run.evaluated)) return []
  const figures = await figuresFor(run, texts, null)
  return texts.flatMap(({ unknown }) =>
    unknown(
      (name) => figures.get(name) !== null,
      () => figures.names,
    ),
  )
}
