import { min } from 'd3-array'
import type { PriceUse } from '../../core/costs/account.ts'
import { type Cell, heading, list, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import { silencedParagraph } from './findings-section.ts'
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
  const { result, sentences } = desk
  const count = (severity: string) => result.findings.filter((finding) => finding.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const { account: words } = sentences.report
  return [
    ...toldRows(desk, (rows) => [heading(2, words.told, 'told'), table(words.toldHead, rows)]),
    ...notIndexedRows(desk, used, (rows) => [heading(2, words.notIndexed), table(words.notIndexedHead, rows)]),
    ...(used.size === 0 ? [] : prices(desk, used)),
    ...(errors + warnings === 0 ? [] : [paragraph(words.findings(errors, warnings))]),
    ...silencedParagraph(result.findings_silenced, sentences),
  ]
}

/** What was told and not counted, and what was counted in money of another year. */
export function told(desk: Desk, used: Used): Section {
  const { report, annual } = desk.sentences
  const { account: words } = report
  const lines = toldRows(desk, (rows) => [paragraph(annual.told.intro), table(words.toldHead, rows, { name: 'told' })])
  return [
    heading(2, words.told, 'told'),
    ...(lines.length === 0 ? [paragraph(annual.told.nothing)] : lines),
    ...notIndexedRows(desk, used, (rows) => [heading(3, words.notIndexed), table(words.notIndexedHead, rows)]),
  ]
}

type Rows = readonly (readonly Cell[])[]

function toldRows({ result, sentences }: Desk, show: (rows: Rows) => Section): Section {
  const { account: words, story } = sentences.report
  const rows = result.cases.flatMap(({ title, told: lines, cost_unknown }) => [
    ...lines.map(({ label, why }) => [title, label, why === 'unknown' ? words.unknown : words.notCounted]),
    ...(cost_unknown.intervention ? [[title, story.with, words.wholeUnknown]] : []),
    ...(cost_unknown.reference ? [[title, story.without, words.wholeUnknown]] : []),
  ])
  return rows.length === 0 ? [] : show(rows)
}

interface Named extends PriceUse {
  readonly at: string
  readonly name: string
}

function byName({ language }: Desk, used: Used): readonly Named[] {
  return [...used]
    .map(([at, use]): Named => ({ ...use, at, name: textIn(use.label, language) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function notIndexedRows(desk: Desk, used: Used, show: (rows: Rows) => Section): Section {
  const words = desk.sentences.report.account
  const rows = byName(desk, used).flatMap(({ name, not_indexed, price_year, at }) => {
    if (not_indexed === null) return []
    const why = not_indexed === 'fixed-by-law' ? words.fixedByLaw : words.outsideSeries
    return [[name, desk.year(`${at}.price_year`, price_year), why]]
  })
  return rows.length === 0 ? [] : show(rows)
}

/** Every price that was counted with: its year and age, how good it is, and its source. */
export function prices(desk: Desk, used: Used): Section {
  const { report, annual } = desk.sentences
  const { prices: words } = annual
  const title = heading(2, report.account.prices, 'prices')
  if (used.size === 0) return [title, paragraph(words.none)]
  const { n, own } = usedGrades(desk, used)
  const sources = [...new Set([...used.values()].map(({ source }) => source.title))].sort()
  return [
    title,
    paragraph(words.summary(n, own, String(min(used.values(), ({ price_year }) => price_year)))),
    table(
      words.head,
      byName(desk, used).map((use) => priceRow(desk, use, sources)),
      { name: 'prices' },
    ),
    paragraph(words.grades),
    heading(3, report.account.sources),
    list(sources, true),
  ]
}

function priceRow({ evaluation, sentences, price, factor }: Desk, use: Named, sources: readonly string[]) {
  const { prices: words } = sentences.annual
  const { at, name, unit, unit_price, price_year, index_factor, source } = use
  return [
    name,
    price(`${at}.unit_price`, unit_price, unit),
    {
      text: words.ofYear(price_year, evaluation.settings.price_year - price_year),
      value: price_year,
      figure: `${at}.price_year`,
    },
    factor(`${at}.index_factor`, index_factor),
    evaluation.prices.get(use.price ?? '')?.confidence ?? words.noGrade,
    `[${sources.indexOf(source.title) + 1}]`,
  ]
}

/** A price is called old when it is this many years older than the money of the report. */
const old = 5

/** How good the prices are that were counted with: how many are indirect, of an organisation's own, or old. */
export function usedGrades({ evaluation }: Desk, used: Used) {
  const { settings, prices: listed } = evaluation
  const all = [...used.values()]
  return {
    n: all.length,
    weak: all.filter(({ price }) => listed.get(price ?? '')?.confidence === 'C').length,
    own: all.filter(({ price }) => price === null).length,
    old: all.filter(({ price_year }) => settings.price_year - price_year > old).length,
    years: old,
  }
}
