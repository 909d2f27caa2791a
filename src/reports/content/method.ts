import { heading, list, type Section } from '../document.ts'
import type { Desk } from './desk.ts'

/** How it was calculated, in a few lines. */
export function method({ evaluation: { settings }, sentences }: Desk): Section {
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
