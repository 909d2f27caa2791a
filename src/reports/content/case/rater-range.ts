import type { QualityOfLife } from '../../../core/quality/quality-of-life.ts'
import { paragraph, type Section } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'

/** Between which effects the raters that count lie, where two or more of them rated: over one case that is all there is to say. */
export function raterRange(desk: Desk, at: string, { instrument, domains }: QualityOfLife): Section {
  const { agreement, report } = desk.sentences
  const rated = domains.flatMap(({ domain, effect_range }) => (effect_range === null ? [] : [{ domain, effect_range }]))
  if (rated.length === 0) return []
  const apart = rated.flatMap(({ domain, effect_range: [from, to] }) =>
    from === to ? [] : [{ domain, from: report.change(from), to: report.change(to) }],
  )
  if (apart.length === 0) return [paragraph(agreement.range.same)]
  const words = apart.map(({ domain, from, to }) =>
    agreement.range.domain(domainLabel(desk, instrument, domain), from, to),
  )
  const figures = apart.flatMap(({ domain }) => [1, 2].map((end) => `${at}.domains.${domain}.effect_range.${end}`))
  return [paragraph(agreement.range.differ(words), figures)]
}
