import { heading, paragraph, type Section } from '../../document.ts'
import { type MethodPart, methodInFull } from '../method.ts'
import type { PublishedDesk } from './published-desk.ts'
import { shownIn } from './shown.ts'

/** What no such report shows, of what this one does show. */
export function publishedLimits({ sentences, published }: PublishedDesk): Section {
  const { limits: words } = sentences.annual
  const { limits: own } = sentences.disclosure
  const { quality, amounts, intervals } = shownIn(published)
  return [
    heading(2, words.title, 'limits'),
    ...[
      words.cause,
      ...(quality ? [words.ratings] : []),
      ...(amounts ? [words.budget] : []),
      words.window,
      ...(intervals ? [own.intervals] : []),
      ...(amounts ? [own.amounts] : []),
    ].map((said) => paragraph(said)),
  ]
}

/** How what is shown was calculated. */
export function publishedMethod(desk: PublishedDesk): Section {
  const { quality, amounts, intervals, realism, returns } = shownIn(desk.published)
  const isTold: Readonly<Record<MethodPart, boolean>> = {
    ...{ courses: true, compared: true, unknown: true },
    ...{ lines: amounts, certainty: realism, prices: amounts },
    ...{ returns, quality, draws: intervals },
    // Shifts between places are in no published report.
    shifts: false,
  }
  return methodInFull(desk, (part) => isTold[part])
}
