import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { type Cell, heading, paragraph, type Section, table } from '../document.ts'
import { inBlocks } from './block.ts'
import { type Desk, said } from './desk.ts'
import { comparedRow } from './payers.ts'
import { sectorBars } from './pictures/money-bars.ts'
import type { CaseRecord } from './result.ts'

const mostShifts = 10

type Breakdown = Pick<Aggregate, 'sectors' | 'forms'>

/** Where cost falls, by sector and by form. */
function breakdown(desk: Desk, at: string, { sectors, forms }: Breakdown, kind: string): Section {
  const { sentences } = desk
  const words = sentences.report.sectors
  if (sectors.length === 0) return []
  return [
    heading(3, words.title),
    table(
      words.head,
      largestFirst(sectors).map(({ sector }) =>
        comparedRow(desk, sentences.words.sector[sector] ?? sector, `${at}.sectors.${sector}`, kind),
      ),
    ),
    table(
      words.formHead,
      forms.map(({ form }) => comparedRow(desk, sentences.words.form[form] ?? form, `${at}.forms.${form}`, kind)),
    ),
  ]
}

/** Sectors in the order of what is known of their cost. */
function largestFirst(sectors: Aggregate['sectors']): Aggregate['sectors'] {
  const size = ({ intervention, reference }: Aggregate['sectors'][number]) =>
    Math.max(Math.abs(intervention ?? 0), Math.abs(reference ?? 0))
  return sectors.toSorted((a, b) => size(b) - size(a))
}

/** Where cost falls, and what moved from one place to another. */
export function shifts(desk: Desk): Section {
  const { annual, report } = desk.sentences
  return [
    heading(2, annual.shifts.title, 'shifts'),
    ...inBlocks(desk, (block) => (block.months === null ? [paragraph(report.perYear)] : shiftsOfBlock(desk, block))),
  ]
}

/** The two shifts that are looked for, the costs by sector and form, and what shifted in how many cases. */
function shiftsOfBlock(desk: Desk, aggregate: Aggregate): Section {
  const { sentences } = desk
  const words = sentences.report.sectors
  const drawn = sectorBars(desk, { ...aggregate, sectors: largestFirst(aggregate.sectors) })
  const rows = shiftRows(desk, aggregate)
  const more = rows.length - mostShifts
  return [
    ...lookedFor(desk, aggregate),
    ...(drawn === null ? [] : [drawn]),
    ...breakdown(desk, `aggregate.${aggregate.id}`, aggregate, aggregate.reference_kind),
    ...(rows.length === 0
      ? []
      : [
          heading(3, words.shiftsTitle),
          paragraph(words.shiftsIntro),
          table(words.shiftsHead, rows.slice(0, mostShifts)),
          ...(more > 0 ? [paragraph(words.moreShifts(more))] : []),
        ]),
  ]
}

/** From individual to collective, and from care to social work: said also where they are not there. */
function lookedFor(desk: Desk, { id, n, shifts: found }: Aggregate): Section {
  const words = desk.sentences.annual.shifts
  const sentence = (shift: string, say: typeof words.toCollective, none: string) => {
    const at = `aggregate.${id}.shifts.${shift}`
    const counted = found.find(({ from, to }) => `${from}-to-${to}` === shift)
    if (counted === undefined) return paragraph(none)
    return paragraph(say(counted.n, n, said(desk.money(`${at}.amount`))), [`${at}.n`, `${at}.amount`])
  }
  return [
    sentence('individual-to-collective', words.toCollective, words.noneToCollective),
    sentence('care-to-social-work', words.toSocialWork, words.noneToSocialWork),
  ]
}

/** The commonest shifts first. */
function shiftRows(desk: Desk, { id, n: all, shifts: found }: Aggregate): readonly (readonly Cell[])[] {
  const { nOf } = desk.sentences.report.sectors
  return found
    .toSorted((a, b) => b.n - a.n || b.amount - a.amount)
    .map(({ from, to, n }) => [
      placeInWords(desk, from),
      placeInWords(desk, to),
      { text: nOf(n, all), value: n, figure: `aggregate.${id}.shifts.${from}-to-${to}.n` },
      desk.money(`aggregate.${id}.shifts.${from}-to-${to}.amount`),
    ])
}

/** The same for one case. */
export function shiftsOfCase(desk: Desk, record: CaseRecord): Section {
  const words = desk.sentences.report.sectors
  const at = `cases.${record.case}`
  const rows = record.shifts.map(({ from, to }) => [
    placeInWords(desk, from),
    placeInWords(desk, to),
    desk.money(`${at}.shifts.${from}-to-${to}.amount`),
  ])
  return [
    ...breakdown(desk, at, record, record.reference.kind),
    ...(rows.length === 0
      ? []
      : [heading(3, words.shiftsTitle), paragraph(words.shiftsIntro), table(words.shiftsHeadOfCase, rows)]),
  ]
}

function placeInWords({ sentences: { words } }: Desk, place: string): string {
  return words.sector[place] ?? words.form[place] ?? place
}
