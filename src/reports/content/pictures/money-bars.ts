import { descending } from 'd3-array'
import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import { savingOf } from '../../../core/aggregate/counts.ts'
import type { BarsChart, LegendEntry, Tone } from '../../chart.ts'
import { type Cell, type Picture, picture } from '../../document.ts'
import { benefitCell, investmentCell } from '../below-zero.ts'
import { type Desk, said } from '../desk.ts'
import { alternative } from './alternative.ts'
import { tonedMark } from './marks.ts'
import { ticksOver } from './ticks.ts'

type Bar = readonly [Cell, Tone]
type Worded = Pick<Desk, 'sentences' | 'evaluation'>
type Rows = readonly { readonly label: string; readonly bars: readonly Bar[] }[]

/** Bars of amounts; what is unknown has its words and no bar. */
function bars(
  desk: Worded,
  title: string,
  kind: 'bothWays' | 'pairs',
  legend: readonly LegendEntry[],
  rows: Rows,
): Picture {
  const { sentences, evaluation } = desk
  const { row, part } = sentences.annual.pictures
  const drawn: BarsChart['rows'] = rows.map(({ label, bars: ofRow }) => ({
    label,
    bars: ofRow.map(([cell, tone]) => tonedMark(cell, tone) ?? { value: null, text: said(cell) }),
  }))
  const values = drawn.flatMap((one) => one.bars.flatMap(({ value }) => value ?? []))
  const nameOf = (tone: Tone) => legend.find((one) => one.tone === tone)?.label ?? ''
  const inWords = rows.map(({ label, bars: ofRow }) =>
    row(
      label,
      ofRow.map(([cell, tone]) => (ofRow.length === 1 ? said(cell) : part(nameOf(tone), said(cell)))),
    ),
  )
  return picture(title, alternative(desk, kind, inWords), {
    kind: 'bars',
    legend,
    ticks: ticksOver(values, (value) => sentences.numbers.money(value, evaluation.settings.currency)),
    rows: drawn,
  })
}

/** What each payer pays less or more, the largest gain first; an unknown difference stands last and has no bar. */
export function payerBars(desk: Desk, { id, payers, reference_kind }: Aggregate): Picture | null {
  const margin = desk.evaluation.settings.no_difference
  const tones = { saves: 'saves', none: 'none', costs_extra: 'costs-extra', unknown: 'unknown' } as const
  const shown = payers
    .filter(({ intervention, reference }) => intervention !== 0 || reference !== 0)
    .toSorted((a, b) =>
      a.difference === null ? 1 : b.difference === null ? -1 : descending(a.difference, b.difference),
    )
  const rows = shown.map(({ payer, difference }) => {
    const cell = desk.difference(`aggregate.${id}.payers.${payer}`, reference_kind)
    const known = difference === null ? said(cell) : cell
    return { label: desk.payer(payer), bars: [[known, tones[savingOf(difference, margin)]] as const] }
  })
  return differenceBars(desk, reference_kind, rows)
}

/** Bars of what is paid less or more, one a row, with only the tones that are there; null without rows. */
export function differenceBars(desk: Worded, kind: string, rows: Rows): Picture | null {
  const { pictures } = desk.sentences.annual
  const found = new Set(rows.flatMap((one) => one.bars.map(([, tone]) => tone)))
  const legend = [
    { tone: 'saves', label: kind === 'improved' ? pictures.stillToGain : pictures.gains },
    { tone: 'none', label: pictures.same },
    { tone: 'costs-extra', label: pictures.pays },
  ] as const
  return rows.length === 0
    ? null
    : bars(
        desk,
        pictures.payers,
        'bothWays',
        legend.filter(({ tone }) => found.has(tone)),
        rows,
      )
}

/** The investment beside the benefit, by follow-up year where there are more. */
export function returnBars(desk: Desk, { id, investment, benefit, returns_by_year }: Aggregate): Picture | null {
  const { pictures } = desk.sentences.annual
  if (investment === null || benefit === null) return null
  const at = `aggregate.${id}`
  const row = (label: string, above: string) => ({
    label,
    bars: [
      [investmentCell(desk, desk.money(`${above}.investment`)), 'investment'],
      [benefitCell(desk, desk.money(`${above}.benefit`)), 'benefit'],
    ] as const,
  })
  const legend = [
    { tone: 'investment', label: pictures.investment },
    { tone: 'benefit', label: pictures.benefit },
  ] as const
  const years = returns_by_year.map(({ follow_up_year: year }) =>
    row(desk.sentences.words.followUpYear(year), `${at}.returns_by_year.year-${year + 1}`),
  )
  return bars(desk, pictures.returns, 'pairs', legend, years.length > 1 ? years : [row(pictures.whole, at)])
}

/** What each sector costs with and without the support. */
export function sectorBars(desk: Desk, { id, sectors }: Aggregate): Picture | null {
  const { annual, words } = desk.sentences
  const rows = sectors
    .filter(({ intervention, reference }) => intervention !== 0 || reference !== 0)
    .map(({ sector }) => ({
      label: words.sector[sector] ?? sector,
      bars: [
        [desk.money(`aggregate.${id}.sectors.${sector}.intervention`), 'with'],
        [desk.money(`aggregate.${id}.sectors.${sector}.reference`), 'without'],
      ] as const,
    }))
  const legend = [
    { tone: 'with', label: annual.pictures.with },
    { tone: 'without', label: annual.pictures.without },
  ] as const
  return rows.length === 0 ? null : bars(desk, annual.pictures.sectors, 'pairs', legend, rows)
}
