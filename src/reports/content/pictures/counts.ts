import type { DomainCounts } from '../../../core/aggregate/counts.ts'
import type { LegendEntry, Mark } from '../../chart.ts'
import { type Picture, picture } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { alternative } from './alternative.ts'
import { markOf } from './marks.ts'

interface Row {
  readonly label: string
  readonly parts: readonly Mark[]
}

/** A picture of counts that make one whole; parts that are nowhere stay out of it. */
function shares(desk: Desk, title: string, legend: readonly LegendEntry[], rows: readonly Row[]): Picture {
  const { row, part } = desk.sentences.annual.pictures
  const found = legend.map((_, at) => rows.some(({ parts }) => (parts[at]?.value ?? 0) > 0))
  const shown = <T>(all: readonly T[]) => all.filter((_, at) => found[at])
  const labels = shown(legend)
  const drawn = rows.map(({ label, parts }) => ({ label, parts: shown(parts) }))
  const inWords = drawn.map(({ label, parts }) =>
    row(
      label,
      parts.flatMap(({ value, text }, at) => (value === 0 ? [] : [part(labels[at]?.label ?? '', text)])),
    ),
  )
  return picture(title, alternative(desk, 'shares', inWords), { kind: 'shares', legend: labels, rows: drawn })
}

const classes = ['better', 'mixed', 'same', 'worse', 'unknown'] as const

/** Both classes of all cases. */
export function classShares(desk: Desk): Picture {
  const { pictures } = desk.sentences.annual
  const row = (of: 'change' | 'effect') => ({
    label: pictures[of],
    parts: classes.flatMap((one) => markOf(desk.count(`overall.quality_of_life.${of}.${one}`)) ?? []),
  })
  const legend = classes.map((tone) => ({ tone, label: desk.sentences.words.quality[tone] }))
  return shares(desk, pictures.classes, legend, [row('change'), row('effect')])
}

const savings = ['saves', 'none', 'costs_extra', 'unknown'] as const

/** In how many of all cases the support saves, makes no difference, or costs extra. */
export function savingShares(desk: Desk): Picture {
  const { pictures } = desk.sentences.annual
  const parts = savings.flatMap((one) => markOf(desk.count(`overall.${one}`)) ?? [])
  const legend = savings.map((one) => ({
    tone: one === 'costs_extra' ? ('costs-extra' as const) : one,
    label: desk.sentences.words.saving[one],
  }))
  return shares(desk, pictures.savings, legend, [{ label: pictures.cost, parts }])
}

const steps = ['better', 'same', 'worse', 'unknown'] as const

/** Change or effect of each domain that somebody rated; null where nobody rated any. */
export function domainShares(
  desk: Desk,
  block: string,
  of: 'change' | 'effect',
  domains: readonly DomainCounts[],
): Picture | null {
  const { pictures } = desk.sentences.annual
  const rows = domains
    .filter((one) => one[of].better + one[of].same + one[of].worse > 0)
    .map(({ instrument, domain }) => ({
      label: domainLabel(desk, instrument, domain),
      parts: steps.flatMap(
        (step) => markOf(desk.count(`aggregate.${block}.quality_of_life.domains.${domain}.${of}.${step}`)) ?? [],
      ),
    }))
  const legend = steps.map((tone) => ({ tone, label: pictures.steps[of][tone] }))
  const title = of === 'change' ? pictures.domainsChange : pictures.domainsEffect
  return rows.length === 0 ? null : shares(desk, title, legend, rows)
}

/** Change or effect of each group of a block; null where there is one group, or where nothing differs. */
export function groupShares(
  desk: Desk,
  block: string,
  of: 'change' | 'effect',
  groups: readonly { readonly id: string; readonly label: string }[],
): Picture | null {
  const rows = groups.map(({ id, label }) => ({
    label,
    parts: classes.flatMap(
      (one) => markOf(desk.count(`aggregate.${block}.groups.rows.${id}.quality_of_life.${of}.${one}`)) ?? [],
    ),
  }))
  const found = classes.filter((_, at) => rows.some(({ parts }) => (parts[at]?.value ?? 0) > 0))
  const legend = classes.map((tone) => ({ tone, label: desk.sentences.words.quality[tone] }))
  if (rows.length < 2 || found.length < 2) return null
  return shares(desk, desk.sentences.margins.pictures.quality[of], legend, rows)
}
