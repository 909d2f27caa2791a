import { groups } from 'd3-array'
import type { CaseOutcome } from '../../core/aggregate/block.ts'
import type { PriceUse, Told } from '../../core/costs/account.ts'
import { type Cell, heading, list, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import { textIn } from './in-words.ts'

/** What an account is given of. */
export type Accounted = Pick<CaseOutcome['identity'], 'title'> &
  Pick<CaseOutcome['result'], 'told' | 'prices_used' | 'cost_unknown'>

/** What was told and not counted, what was not restated, which prices were used, and what the checks found. */
export function account(desk: Desk, cases: readonly Accounted[]): Section {
  const { result, sentences } = desk
  const count = (severity: string) => result.findings.filter((finding) => finding.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const used = groups(
    cases.flatMap(({ prices_used }) => prices_used),
    (use) => JSON.stringify(use),
  ).map(([, [use]]) => use as PriceUse)
  return [
    ...told(desk, cases),
    ...notIndexed(desk, used),
    ...prices(desk, used),
    ...(errors + warnings === 0 ? [] : [paragraph(sentences.report.account.findings(errors, warnings))]),
  ]
}

function told({ sentences, language }: Desk, cases: readonly Accounted[]): Section {
  const words = sentences.report.account
  const why = (line: Told) => (line.why === 'unknown' ? words.unknown : words.notCounted)
  const rows = cases.flatMap(({ title, told: lines, cost_unknown }) => [
    ...lines.map((line) => [title, textIn(line.label, language), why(line)]),
    ...(['intervention', 'reference'] as const)
      .filter((side) => cost_unknown[side])
      .map((side) => [
        title,
        side === 'intervention' ? sentences.report.story.with : sentences.report.story.without,
        words.wholeUnknown,
      ]),
  ])
  return rows.length === 0 ? [] : [heading(2, words.told), table(words.toldHead, rows)]
}

function notIndexed({ sentences, language }: Desk, used: readonly PriceUse[]): Section {
  const words = sentences.report.account
  const rows = used.flatMap(({ label, price_year, not_indexed }) =>
    not_indexed === null
      ? []
      : [
          [
            textIn(label, language),
            String(price_year),
            not_indexed === 'fixed-by-law' ? words.fixedByLaw : words.outsideSeries,
          ],
        ],
  )
  return rows.length === 0 ? [] : [heading(2, words.notIndexed), table(words.notIndexedHead, rows)]
}

function prices({ sentences, language, evaluation }: Desk, used: readonly PriceUse[]): Section {
  const { numbers, words, report } = sentences
  if (used.length === 0) return []
  const sources = [...new Set(used.map(({ source }) => source.title))].sort()
  const rows = used
    .map(({ label, unit, unit_price, price_year, factor, source }): readonly Cell[] => [
      textIn(label, language),
      report.account.perUnit(numbers.moneyWithCents(unit_price, evaluation.settings.currency), words.unit(unit)),
      String(price_year),
      numbers.number(factor, 3),
      String(sources.indexOf(source.title) + 1),
    ])
    .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1))
  return [
    heading(2, report.account.prices),
    table(report.account.pricesHead, rows),
    heading(3, report.account.sources),
    list(sources, true),
  ]
}
