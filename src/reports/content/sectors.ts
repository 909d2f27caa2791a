import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { heading, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import { comparedRow } from './payers.ts'
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
      sectors.map(({ sector }) =>
        comparedRow(desk, sentences.words.sector[sector] ?? sector, `${at}.sectors.${sector}`, kind),
      ),
    ),
    table(
      words.formHead,
      forms.map(({ form }) => comparedRow(desk, sentences.words.form[form] ?? form, `${at}.forms.${form}`, kind)),
    ),
  ]
}

/** Cost by sector and form over a block, and what shifted in how many cases; the commonest shifts first. */
export function shiftsOfBlock(desk: Desk, aggregate: Aggregate): Section {
  const { sentences, money } = desk
  const words = sentences.report.sectors
  const at = `aggregate.${aggregate.id}`
  const sorted = aggregate.shifts.toSorted((a, b) => b.n - a.n || b.amount - a.amount)
  const more = sorted.length - mostShifts
  const rows = sorted
    .slice(0, mostShifts)
    .map(({ from, to, n }) => [
      placeInWords(desk, from),
      placeInWords(desk, to),
      { text: words.nOf(n, aggregate.n), value: n, figure: `${at}.shifts.${from}-to-${to}.n` },
      money(`${at}.shifts.${from}-to-${to}.amount`),
    ])
  return [
    ...breakdown(desk, at, aggregate, aggregate.reference_kind),
    ...(rows.length === 0
      ? []
      : [
          heading(3, words.shiftsTitle),
          paragraph(words.shiftsIntro),
          table(words.shiftsHead, rows),
          ...(more > 0 ? [paragraph(words.moreShifts(more))] : []),
        ]),
  ]
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
