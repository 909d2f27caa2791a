import { heading, list, paragraph, type Section } from '../document.ts'
import type { Desk } from './desk.ts'

/** How it was calculated, in a few lines. */
export function method(desk: Desk): Section {
  const { report } = desk.sentences
  return [heading(2, report.method.title, 'method'), list(report.method.lines(choices(desk)))]
}

/** How it was calculated, in a page. */
export function methodInFull(desk: Desk): Section {
  const { annual, words } = desk.sentences
  const role = words.role[desk.evaluation.settings.leading_role]
  return [
    heading(2, annual.method.title, 'method'),
    ...annual.method.parts({ ...choices(desk), role }).flatMap(([title, said]) => [heading(3, title), paragraph(said)]),
  ]
}

/** What the settings chose, in words. */
function choices({ evaluation: { settings }, sentences: { numbers, words } }: Desk) {
  const { certain, probable, possible } = settings.certainty
  return {
    priceYear: settings.price_year,
    index: settings.index,
    rate: numbers.percent(settings.discount_rate.costs, 2),
    words: [certain, probable, possible]
      .map((weight, at) => `${words.certainty[at]} ${numbers.percent(weight)}`)
      .join(', '),
    margin: numbers.money(settings.no_difference, settings.currency),
    perspective: words.perspective[settings.perspective],
  }
}
