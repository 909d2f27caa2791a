import { groups } from 'd3-array'
import { heading, list, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import type { CaseRecord } from './result.ts'

/** What was told and not counted, what was not restated, which prices were used, and what the checks found. */
export function account(desk: Desk): Section {
  const { result, sentences } = desk
  const count = (severity: string) => result.findings.filter((finding) => finding.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const used = pricesUsed(result.cases)
  return [
    ...told(desk),
    ...notIndexed(desk, used),
    ...prices(desk, used),
    ...(errors + warnings === 0 ? [] : [paragraph(sentences.report.account.findings(errors, warnings))]),
  ]
}

/** A price that was used, with the name of the figure of its first use. */
interface Used extends PriceRecord {
  readonly at: string
}

type PriceRecord = CaseRecord['prices_used'][number]

function pricesUsed(cases: readonly CaseRecord[]): readonly Used[] {
  const all = cases.flatMap((record) =>
    record.prices_used.map((use, index) => ({ use, at: `cases.${record.case}.prices_used.${index + 1}` })),
  )
  const first = groups(all, ({ use }) => JSON.stringify(use)).map(([, [one]]) => one as (typeof all)[number])
  return first.map(({ use, at }) => ({ ...use, at })).sort((a, b) => (a.label < b.label ? -1 : 1))
}

function told({ result, sentences }: Desk): Section {
  const { account: words, story } = sentences.report
  const rows = result.cases.flatMap(({ title, told: lines, cost_unknown }) => [
    ...lines.map(({ label, why }) => [title, label, why === 'unknown' ? words.unknown : words.notCounted]),
    ...(cost_unknown.intervention ? [[title, story.with, words.wholeUnknown]] : []),
    ...(cost_unknown.reference ? [[title, story.without, words.wholeUnknown]] : []),
  ])
  return rows.length === 0 ? [] : [heading(2, words.told), table(words.toldHead, rows)]
}

function notIndexed({ sentences, year }: Desk, used: readonly Used[]): Section {
  const words = sentences.report.account
  const rows = used.flatMap(({ label, not_indexed, at }) => {
    if (not_indexed === null) return []
    return [[label, year(`${at}.price_year`), not_indexed === 'fixed-by-law' ? words.fixedByLaw : words.outsideSeries]]
  })
  return rows.length === 0 ? [] : [heading(2, words.notIndexed), table(words.notIndexedHead, rows)]
}

function prices({ sentences, price, year, factor }: Desk, used: readonly Used[]): Section {
  const { report } = sentences
  if (used.length === 0) return []
  const sources = [...new Set(used.map(({ source }) => source.title))].sort()
  const rows = used.map(({ label, unit, source, at }) => [
    label,
    price(`${at}.unit_price`, unit),
    year(`${at}.price_year`),
    factor(`${at}.index_factor`),
    `[${sources.indexOf(source.title) + 1}]`,
  ])
  return [
    heading(2, report.account.prices),
    table(report.account.pricesHead, rows),
    heading(3, report.account.sources),
    list(sources, true),
  ]
}
