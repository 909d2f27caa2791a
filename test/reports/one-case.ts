import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RootContent } from 'mdast'
import { overall } from '../../src/core/aggregate/aggregate.ts'
import { calculate } from '../../src/core/calculate.ts'
import type { Case } from '../../src/core/case/case.ts'
import type { Evaluation } from '../../src/core/case/evaluation.ts'
import { completeSettings, evaluationOf } from '../../src/formats/evaluation.ts'
import { readText } from '../../src/formats/read.ts'
import { schemas } from '../../src/formats/schemas/all.ts'
import type { Shipped } from '../../src/formats/shipped.ts'
import type { Language } from '../../src/language/numbers.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import type { Chart } from '../../src/reports/chart.ts'
import { caseReport } from '../../src/reports/content/case-report.ts'
import { desk } from '../../src/reports/content/desk.ts'
import { caseRecord, type Result } from '../../src/reports/content/result.ts'
import type { Document, Picture } from '../../src/reports/document.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The stories that come with the program, and what they are evaluated with. */
export function shipped(): { readonly evaluation: Evaluation; readonly story: (number: string) => Case } {
  const data = JSON.parse(readFileSync(`${root}dist/data.json`, 'utf8')) as Shipped
  const file = readText(schemas.settings, readFileSync(`${root}effectcalc.yaml`, 'utf8'), 'effectcalc.yaml').value
  const index = data.index.find((series) => series.index === file?.index)
  if (file === null || index === undefined) throw new Error('the settings cannot be read')
  return {
    evaluation: evaluationOf(completeSettings(file, index, []), { ...data, payers: [data.payers], index }),
    story: (number) => {
      const name = readdirSync(`${root}cases`).find((one) => one.startsWith(number)) ?? ''
      const story = readText(schemas.case, readFileSync(`${root}cases/${name}`, 'utf8'), name).value
      if (story === null) throw new Error(`${name} cannot be read`)
      return story
    },
  }
}

/** The report on a case, with the result it was made from. */
export function reportOf(story: Case, evaluation: Evaluation, language: Language = 'nl') {
  const sentences = sentencesIn[language]
  const calculated = { file: 'cases/one.yaml', story, result: calculate(story, evaluation), assessment: null }
  const placed = { ...calculated, placeOf: () => ({ line: 7, column: 3 }) }
  const record = caseRecord(placed, evaluation, language, sentences)
  const result: Result = {
    format: 'effectcalc-result/1',
    tool: { name: 'effectcalc', version: '0' },
    inputs: [],
    settings: evaluation.settings,
    cases: [record],
    aggregate: [],
    overall: overall(
      [{ identity: story, result: calculated.result, individual: [], ends: null }],
      1,
      evaluation.settings,
    ),
    findings: [],
  }
  return { result, record, document: caseReport(desk(result, evaluation, language, sentences), record, story, null) }
}

/** The words of a node. */
export function wordsOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const { value, children } = node as { value?: unknown; children?: readonly unknown[] }
  return typeof value === 'string' ? value : (children ?? []).map(wordsOf).join('')
}

/** The nodes of a section, by the id of its heading, up to the next heading of the same depth. */
export function sectionOf({ children }: Document, id: string): readonly RootContent[] {
  const start = children.findIndex((node) => node.type === 'heading' && node.data?.id === id)
  if (start === -1) return []
  const depth = (node: RootContent | undefined) => (node?.type === 'heading' ? node.depth : 7)
  const length = children.slice(start + 1).findIndex((node) => depth(node) <= depth(children[start]))
  return children.slice(start + 1, length === -1 ? undefined : start + 1 + length)
}

/** The rows of the tables of a section, in words, without their heads. */
export function rowsOf(nodes: readonly RootContent[]): readonly (readonly string[])[] {
  return nodes.flatMap((node) =>
    node.type === 'table' ? node.children.slice(1).map((row) => row.children.map(wordsOf)) : [],
  )
}

export function pictures({ children }: Document): readonly Picture[] {
  return children.filter((node) => node.type === 'picture')
}

/** The chart of a kind among pictures. */
export function chartOf<K extends Chart['kind']>(document: Document, kind: K): Extract<Chart, { kind: K }> {
  const chart = pictures(document).find((one) => one.chart.kind === kind)?.chart
  if (chart === undefined || !isOf(chart, kind)) throw new Error(`there are no ${kind}`)
  return chart
}

function isOf<K extends Chart['kind']>(chart: Chart, kind: K): chart is Extract<Chart, { kind: K }> {
  return chart.kind === kind
}
