import { heading, list, paragraph, type Section } from '../document.ts'
import type { Desk } from './desk.ts'

/** How it was calculated, in a few lines. */
export function method(desk: Desk): Section {
  const { report, uncertainty } = desk.sentences
  const { draws, seed } = desk.evaluation.settings
  const lines = [...report.method.lines(choices(desk)), uncertainty.method.line(draws, seed)]
  return [heading(2, report.method.title, 'method'), list(lines)]
}

/** What is said of the method: no figure of a case. */
type Methodical = Pick<Desk, 'evaluation' | 'sentences'>

/** How it was calculated, in a page. */
export function methodInFull(desk: Methodical): Section {
  const { annual, words, uncertainty } = desk.sentences
  const { leading_role, draws, seed } = desk.evaluation.settings
  const role = words.role[leading_role]
  const { title, inFull } = uncertainty.method
  return [
    heading(2, annual.method.title, 'method'),
    ...annual.method.parts({ ...choices(desk), role }).flatMap(([part, said]) => [heading(3, part), paragraph(said)]),
    ...[heading(3, title), paragraph(inFull(draws, seed), ['settings.draws', 'settings.seed'])],
  ]
}

/** What the settings chose, in words. */
function choices({ evaluation: { settings }, sentences: { numbers, words } }: Methodical) {
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
