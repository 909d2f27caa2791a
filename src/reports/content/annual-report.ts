import type { CaseOutcome } from '../../core/aggregate/block.ts'
import { type Document, document, heading, list, paragraph, type Section, table } from '../document.ts'
import { account } from './account.ts'
import { block } from './block.ts'
import type { Desk } from './desk.ts'
import { headline } from './headline.ts'
import { qualityOverall } from './quality.ts'

/** What a report says beside the result: how many files were read, and its date. */
export interface Occasion {
  readonly filesRead: number
  readonly date: string | null
}

/** The report over all cases. */
export function annualReport(desk: Desk, cases: readonly CaseOutcome[], occasion: Occasion): Document {
  const { result } = desk
  return document(
    titles(desk, occasion),
    headline(desk, occasion.filesRead),
    qualityOverall(desk),
    ...result.aggregate.map((aggregate) => block(desk, aggregate)),
    caseTable(desk, cases),
    account(
      desk,
      cases.map(({ identity, result: { told, prices_used, cost_unknown } }) => ({
        title: identity.title,
        told,
        prices_used,
        cost_unknown,
      })),
    ),
    method(desk),
  )
}

function titles({ result, evaluation: { settings }, sentences }: Desk, { date }: Occasion): Section {
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
    ...(date === null ? [] : [paragraph(report.date(date))]),
  ]
}

function caseTable(desk: Desk, cases: readonly CaseOutcome[]): Section {
  const { sentences, difference } = desk
  const words = sentences.report.cases
  if (cases.length === 0) return []
  const rows = cases.map(({ identity, result }) => {
    const quality = result.quality_of_life
    return [
      identity.title,
      identity.organisation ?? '',
      sentences.words.quality[quality?.class_change ?? 'unknown'],
      sentences.words.quality[quality?.class_effect ?? 'unknown'],
      difference(`cases.${identity.case}.headline`, result.reference.kind),
    ]
  })
  return [heading(2, words.title), table(words.head, rows)]
}

/** How it was calculated, in a few lines. */
function method({ evaluation: { settings }, sentences }: Desk): Section {
  const { numbers, report, words } = sentences
  const { certain, probable, possible } = settings.certainty
  const lines = report.method.lines({
    priceYear: settings.price_year,
    index: settings.index,
    rate: numbers.percent(settings.discount_rate.costs, 2),
    words: [certain, probable, possible]
      .map((weight, at) => `${words.certainty[at]} ${numbers.percent(weight)}`)
      .join(', '),
    margin: numbers.money(settings.no_difference, settings.currency),
    perspective: words.perspective[settings.perspective],
  })
  return [heading(2, report.method.title), list(lines)]
}
