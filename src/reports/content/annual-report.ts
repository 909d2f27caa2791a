import { type Document, document, heading, paragraph, type Section, table } from '../document.ts'
import { account, type Used } from './account.ts'
import { block } from './block.ts'
import type { Desk } from './desk.ts'
import { headline } from './headline.ts'
import { method } from './method.ts'
import { qualityOverall } from './quality.ts'

/** The report over all cases. */
export function annualReport(desk: Desk, used: Used, date: string | null): Document {
  const { result } = desk
  if (result.overall.n === 0) return document(titles(desk, date), headline(desk))
  return document(
    titles(desk, date),
    headline(desk),
    qualityOverall(desk),
    ...result.aggregate.map((aggregate) => block(desk, aggregate)),
    caseTable(desk),
    account(desk, used),
    method(desk),
  )
}

function titles({ result, evaluation: { settings }, sentences }: Desk, date: string | null): Section {
  const { report, words } = sentences
  const subtitle = report.subtitle({
    organisation: settings.organisation,
    priceYear: settings.price_year,
    perspective: words.perspective[settings.perspective],
    n: result.overall.n,
    selection: words.selection[settings.selection],
    served: settings.served,
  })
  return [
    heading(1, settings.title ?? report.defaultTitle),
    paragraph(subtitle, ['settings.price_year', 'overall.n', ...(settings.served === null ? [] : ['settings.served'])]),
    ...(date === null ? [] : [paragraph(report.date(words.date(date)))]),
  ]
}

function caseTable({ result, sentences, difference }: Desk): Section {
  const words = sentences.report.cases
  const { quality } = sentences.words
  if (result.cases.length === 0) return []
  const rows = result.cases.map(({ case: id, title, organisation, quality_of_life: rated, reference }) => [
    title,
    organisation ?? '',
    quality[rated?.class_change ?? 'unknown'],
    quality[rated?.class_effect ?? 'unknown'],
    difference(`cases.${id}.headline`, reference.kind),
  ])
  return [heading(2, words.title), table(words.head, rows)]
}
