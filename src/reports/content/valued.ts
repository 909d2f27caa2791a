import type { QualityCounts } from '../../core/aggregate/counts.ts'
import { type Cell, heading, paragraph, type Section, table } from '../document.ts'
import { utilityCell } from './case/utilities.ts'
import type { Desk } from './desk.ts'

/** Quality-adjusted years and change beyond noise over cases, where their instrument has what that takes. */
export function valued(desk: Desk, counts: QualityCounts, at: (name: string) => string): Section {
  const { yearsOver, reliable } = desk.sentences.instruments
  const years = counts.quality_adjusted_years
  const changes = counts.reliable_change
  const count = (name: string): Cell => desk.count(at(`reliable_change.${name}`))
  return [
    ...(years === null
      ? []
      : [
          heading(3, yearsOver.title),
          paragraph(yearsOver.caution),
          table(yearsOver.head, [
            [
              {
                text: yearsOver.known(years.known, years.of),
                value: years.known,
                figure: at('quality_adjusted_years.known'),
              },
              ...['mean', 'median'].map((one) => utilityCell(desk, at(`quality_adjusted_years.${one}`))),
            ],
          ]),
        ]),
    ...(changes === null
      ? []
      : [
          heading(3, reliable.title),
          paragraph(reliable.over),
          table(reliable.overHead, [
            [
              count('improved'),
              changes.recovered === null ? '–' : count('recovered'),
              ...['none', 'deteriorated', 'unknown'].map(count),
            ],
          ]),
        ]),
  ]
}
