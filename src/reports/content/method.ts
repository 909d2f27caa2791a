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

/** The parts of that page, in the order of their sentences; how sure it is comes last. */
const methodParts = [
  'courses',
  'compared',
  'lines',
  'certainty',
  'prices',
  'returns',
  'unknown',
  'quality',
  'shifts',
  'draws',
] as const

export type MethodPart = (typeof methodParts)[number]

/** How it was calculated, in a page, as far as a report tells of it. */
export function methodInFull(desk: Methodical, isTold: (part: MethodPart) => boolean): Section {
  const { annual, words, uncertainty } = desk.sentences
  const { leading_role, draws, seed } = desk.evaluation.settings
  const role = words.role[leading_role]
  const { title, inFull } = uncertainty.method
  const parts = annual.method
    .parts({ ...choices(desk), role })
    .map(([part, said]): Section => [heading(3, part), paragraph(said)])
  const ofDraws = [heading(3, title), paragraph(inFull(draws, seed), ['settings.draws', 'settings.seed'])]
  return [
    heading(2, annual.method.title, 'method'),
    ...[...parts, ofDraws].flatMap((part, at) => (isTold(methodParts[at] as MethodPart) ? part : [])),
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
