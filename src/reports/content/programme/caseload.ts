import type { CaseloadTable } from '../../../core/programme/caseload-table.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { byApproach } from './by-approach.ts'

/** What a client costs by how many people a worker supports, and when that pays for itself. */
export function caseload(desk: Desk): Section {
  const tables = desk.result.programme?.caseloads ?? null
  if (tables === null) return []
  const { caseload: words } = desk.sentences.programme
  return [
    heading(2, words.title, 'caseload'),
    ...byApproach(desk, 'caseloads', words.title, tables, (one, at) => ofApproach(desk, one, at)),
  ]
}

function ofApproach(desk: Desk, found: CaseloadTable, at: string): Section {
  const { caseload: words } = desk.sentences.programme
  const cost = desk.money(`${at}.fte_year_cost`)
  const turn = desk.ratio(`${at}.break_even_caseload`)
  return [
    paragraph(words.intro(said(cost)), figuresOf([cost])),
    ...shown(desk, found, at),
    ...(found.break_even_caseload === null ? [] : [paragraph(words.turn(said(turn)), figuresOf([turn]))]),
    table(
      words.head,
      found.rows.map((row) => caseloadRow(desk, found, row, `${at}.rows.${row.caseload}`)),
      { name: 'caseload' },
    ),
  ]
}

/** What the cases show of months and benefit, where they show both. */
function shown(desk: Desk, found: CaseloadTable, at: string): Section {
  if (found.months === null || found.benefit === null) return []
  const [months, benefit] = [desk.ratio(`${at}.months`), desk.saved(`${at}.benefit`)]
  const words = desk.sentences.programme.caseload.shown(
    ...([said(months), found.months_known, said(benefit), found.benefit_known] as const),
  )
  return [paragraph(words, [...figuresOf([months, benefit]), `${at}.months_known`, `${at}.benefit_known`])]
}

function caseloadRow(
  desk: Desk,
  found: CaseloadTable,
  row: CaseloadTable['rows'][number],
  at: string,
): readonly Cell[] {
  const { programme, words, numbers } = desk.sentences
  const tried = desk.count(`${at}.caseload`)
  const isAsItWas = row.caseload === found.caseload && typeof tried !== 'string'
  const pays = row.pays_for_itself
  return [
    isAsItWas ? { ...tried, text: programme.caseload.asItWas(said(tried)) } : tried,
    {
      text: numbers.moneyWithCents(row.client_month, desk.evaluation.settings.currency),
      value: row.client_month,
      figure: `${at}.client_month`,
    },
    desk.money(`${at}.client_year`),
    desk.money(`${at}.break_even`),
    pays === null ? words.unknown : pays ? words.yes : words.no,
  ]
}
