import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { type Cell, heading, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import type { CaseRecord } from './result.ts'

/** How the total of a block depends on how likely the reference courses are held to be, and what the support costs and brings. */
export function realismOfBlock(desk: Desk, aggregate: Aggregate): Section {
  const at = `aggregate.${aggregate.id}`
  const { investedOf, over } = desk.sentences.report.realism
  const known =
    aggregate.known === aggregate.n ? [] : [paragraph(over(aggregate.known, aggregate.n), [`${at}.known`, `${at}.n`])]
  const invested =
    aggregate.invested === 0 || aggregate.invested === aggregate.known
      ? []
      : [paragraph(investedOf(aggregate.invested, aggregate.n), [`${at}.invested`, `${at}.n`])]
  return realism(
    desk,
    at,
    aggregate,
    `${at}.cost_difference.total_known`,
    aggregate.reference_kind,
    [],
    [...known, ...invested],
  )
}

/** The same for one case, with the part of the benefit that the support may claim. */
export function realismOfCase(desk: Desk, record: CaseRecord): Section {
  const at = `cases.${record.case}`
  const { attributed, attributedDifference } = desk.sentences.report.realism
  const claimed: readonly (readonly Cell[])[] =
    record.attributed === null
      ? []
      : [
          [attributed(desk.sentences.numbers.percent(record.attributed.share)), desk.money(`${at}.attributed.benefit`)],
          [attributedDifference, desk.saved(`${at}.attributed.difference`)],
        ]
  return realism(desk, at, record, `${at}.headline.difference`, record.reference.kind, claimed, [])
}

type Realistic = Pick<Aggregate, 'investment' | 'benefit' | 'benefit_cost_ratio' | 'plausibility_threshold' | 'realism'>

function realism(
  desk: Desk,
  at: string,
  figures: Realistic,
  weighted: string,
  kind: string,
  claimed: readonly (readonly Cell[])[],
  notes: Section,
): Section {
  const words = desk.sentences.report.realism
  const { money, ratio, percent } = desk
  const saved = (figure: string) => desk.saved(figure, kind)
  const isKnown = figures.investment !== null && figures.benefit !== null
  const rows: readonly (readonly Cell[])[] = [
    [words.certainOnly, saved(`${at}.realism.certain_only`)],
    [words.asWeighted, saved(weighted)],
    [words.inFull, saved(`${at}.realism.in_full`)],
  ]
  const known: readonly (readonly Cell[])[] = [
    [words.at75, saved(`${at}.realism.at_75`)],
    [words.at50, saved(`${at}.realism.at_50`)],
    [words.investment, money(`${at}.investment`)],
    [words.benefit, money(`${at}.benefit`)],
    ...(figures.benefit_cost_ratio === null
      ? []
      : [
          [words.ratio, ratio(`${at}.benefit_cost_ratio`)],
          [words.netReturn, percent(`${at}.net_return`)],
        ]),
  ]
  return [
    heading(3, words.title),
    table(words.head, [...rows, ...(isKnown ? known : []), ...claimed]),
    ...(figures.investment === null ? [paragraph(words.notStated, [`${at}.investment`])] : []),
    ...notes,
    ...inWords(desk, at, figures),
  ]
}

/** Break-even and the plausibility threshold, in words an alderman understands. */
function inWords(
  { sentences }: Desk,
  at: string,
  { investment, benefit, plausibility_threshold, realism: { break_even } }: Realistic,
): Section {
  const words = sentences.report.realism
  if (investment === null || benefit === null || investment <= 0) return []
  if (plausibility_threshold === null || plausibility_threshold > 1)
    return [paragraph(words.neverPays, [`${at}.plausibility_threshold`])]
  return [
    paragraph(
      words.threshold(Math.floor(1 / plausibility_threshold), sentences.numbers.percent(plausibility_threshold)),
      [`${at}.plausibility_threshold`],
    ),
    ...(break_even === null
      ? []
      : [paragraph(words.breakEven(sentences.numbers.percent(break_even)), [`${at}.realism.break_even`])]),
  ]
}
