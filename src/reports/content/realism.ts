import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { type Cell, heading, paragraph, type Section, table } from '../document.ts'
import { benefitCell, investmentCell, netReturnCell, ratioCell } from './below-zero.ts'
import type { Desk } from './desk.ts'
import type { CaseRecord } from './result.ts'

/** How the total of a block depends on how likely the reference courses are held to be, and what the support costs and brings. */
export function realismOfBlock(desk: Desk, aggregate: Aggregate): Section {
  const at = `aggregate.${aggregate.id}`
  const { n, known, invested, reference_kind } = aggregate
  const words = desk.sentences.report.realism
  const overKnown = known === n ? [] : [paragraph(words.over(known, n), [`${at}.known`, `${at}.n`])]
  const overInvested = invested === n ? [] : [paragraph(words.investedOf(invested, n), [`${at}.invested`, `${at}.n`])]
  return [
    ...(known === 0
      ? []
      : [
          ...likelihood(desk, at, `${at}.cost_difference.total_known`, reference_kind, aggregate.realism.cautious),
          ...overKnown,
        ]),
    ...returns(desk, at, aggregate, reference_kind, []),
    ...(aggregate.investment === null ? [] : overInvested),
  ]
}

/** The same for one case, with the part of the benefit that the support may claim. */
export function realismOfCase(desk: Desk, record: CaseRecord): Section {
  const at = `cases.${record.case}`
  const { attributed, attributedDifference } = desk.sentences.report.realism
  const share = desk.sentences.numbers.percent(record.attributed?.share ?? 0)
  const claimed: readonly (readonly Cell[])[] =
    record.attributed === null
      ? []
      : [
          [attributed(share), benefitCell(desk, desk.money(`${at}.attributed.benefit`))],
          [attributedDifference, desk.saved(`${at}.attributed.difference`)],
        ]
  return [
    ...likelihood(desk, at, `${at}.headline.difference`, record.reference.kind, record.realism.cautious),
    ...returns(desk, at, record, record.reference.kind, claimed),
  ]
}

/** The difference with only what is certain, as weighted, and with everything in full. */
function likelihood(desk: Desk, at: string, weighted: string, kind: string, cautious: number | null): Section {
  const words = desk.sentences.report.realism
  const saved = (figure: string) => desk.saved(figure, kind)
  return [
    heading(3, words.title),
    table(words.head, [
      [words.certainOnly, saved(`${at}.realism.certain_only`)],
      [words.asWeighted, saved(weighted)],
      [words.inFull, saved(`${at}.realism.in_full`)],
      ...(cautious === null ? [] : [[desk.sentences.uncertainty.caution.row, saved(`${at}.realism.cautious`)]]),
    ]),
    ...(cautious === null ? [] : cautionInWords(desk)),
  ]
}

/** By which parts of their own the users lowered what speaks for the support, and raised what speaks against it. */
function cautionInWords({ sentences, evaluation: { settings } }: Desk): Section {
  const { caution: words } = sentences.uncertainty
  if (settings.caution === null) return []
  const { prices, reference } = settings.caution
  const bases = ['registered', 'told', 'estimated'] as const
  const parts = [
    ...(['A', 'B', 'C', 'own'] as const).map((one) => ['prices', one, prices[one], words.price[one]] as const),
    ...bases.map((one) => ['reference', one, reference[one], words.reference[one]] as const),
  ].flatMap(([of, one, part, inWords]) =>
    part === undefined || part === 0
      ? []
      : [{ said: inWords(sentences.numbers.percent(part)), figure: `settings.caution.${of}.${one}` }],
  )
  if (parts.length === 0) return []
  return [
    paragraph(
      words.note(parts.map(({ said }) => said)),
      parts.map(({ figure }) => figure),
    ),
  ]
}

type Returned = Pick<Aggregate, 'investment' | 'benefit' | 'benefit_cost_ratio' | 'plausibility_threshold' | 'realism'>

/** What the support costs and brings, with less of the benefit too, and what that takes in words. */
function returns(
  desk: Desk,
  at: string,
  figures: Returned,
  kind: string,
  claimed: readonly (readonly Cell[])[],
): Section {
  const words = desk.sentences.report.realism
  const { money, ratio, percent, saved } = desk
  if (figures.investment === null) return [paragraph(words.notStated, [`${at}.investment`])]
  if (figures.benefit === null) return [paragraph(words.benefitUnknown, [`${at}.benefit`])]
  const ratios: readonly (readonly Cell[])[] = [
    [words.ratio, ratioCell(desk, ratio(`${at}.benefit_cost_ratio`))],
    [words.netReturn, netReturnCell(desk, percent(`${at}.net_return`))],
  ]
  return [
    heading(3, words.returns),
    table(words.returnsHead, [
      [words.investment, investmentCell(desk, money(`${at}.investment`))],
      [words.benefit, benefitCell(desk, money(`${at}.benefit`))],
      ...(figures.benefit_cost_ratio === null ? [] : ratios),
      [words.at75, saved(`${at}.realism.at_75`, kind)],
      [words.at50, saved(`${at}.realism.at_50`, kind)],
      ...(figures.realism.break_even === null ? [] : [[words.breakEven, percent(`${at}.realism.break_even`)]]),
      ...claimed,
    ]),
    // What could have gone better is nothing for the support to earn back.
    ...(kind === 'improved' ? [] : thresholdInWords(desk, at, figures)),
  ]
}

/** The plausibility threshold, in words an alderman understands. */
export function thresholdInWords(
  { sentences }: Desk,
  at: string,
  { investment, plausibility_threshold: threshold }: Returned,
) {
  const words = sentences.report.realism
  if (investment === null || investment <= 0) return []
  const figures = [`${at}.plausibility_threshold`]
  if (threshold === null || threshold > 1) return [paragraph(words.neverPays, figures)]
  return [paragraph(words.threshold(Math.floor(1 / threshold), sentences.numbers.percent(threshold)), figures)]
}
