import type { PriceUse } from '../../core/costs/account.ts'
import { heading, list, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import { textIn } from './in-words.ts'
import type { CaseRecord } from './result.ts'

/** Prices that were counted with, by the name of the figure of their first use. */
export type Used = ReadonlyMap<string, PriceUse>

/** The prices of one case. */
export function usedIn({ case: id, prices_used }: Pick<CaseRecord, 'case' | 'prices_used'>): Used {
  return new Map(prices_used.map((use, at) => [`cases.${id}.prices_used.${at + 1}`, use]))
}

/** What was told and not counted, what was not restated, which prices were used, and what the checks found. */
export function account(desk: Desk, used: Used): Section {
  const { result, sentences, language } = desk
  const count = (severity: string) => result.findings.filter((finding) => finding.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const sorted = [...used]
    .map(([at, use]): Named => ({ ...use, at, name: textIn(use.label, language) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return [
    ...told(desk),
    ...notIndexed(desk, sorted),
    ...prices(desk, sorted),
    ...(errors + warnings === 0 ? [] : [paragraph(sentences.report.account.findings(errors, warnings))]),
  ]
}

interface Named extends PriceUse {
  readonly at: string
  readonly name: string
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

function notIndexed({ sentences, year }: Desk, used: readonly Named[]): Section {
  const words = sentences.report.account
  const rows = used.flatMap(({ name, not_indexed, price_year, at }) => {
    if (not_indexed === null) return []
    const why = not_indexed === 'fixed-by-law' ? words.fixedByLaw : words.outsideSeries
    return [[name, year(`${at}.price_year`, price_year), why]]
  })
  return rows.length === 0 ? [] : [heading(2, words.notIndexed), table(words.notIndexedHead, rows)]
}

function prices({ sentences, price, year, factor }: Desk, used: readonly Named[]): Section {
  const { report } = sentences
  if (used.length === 0) return []
  const sources = [...new Set(used.map(({ source }) => source.title))].sort()
  const rows = used.map(({ name, unit, unit_price, price_year, index_factor, source, at }) => [
    name,
    price(`${at}.unit_price`, unit_price, unit),
    year(`${at}.price_year`, price_year),
    factor(`${at}.index_factor`, index_factor),
    `[${sources.indexOf(source.title) + 1}]`,
  ])
  return [
    heading(2, report.account.prices),
    table(report.account.pricesHead, rows),
    heading(3, report.account.sources),
    list(sources, true),
  ]
}
