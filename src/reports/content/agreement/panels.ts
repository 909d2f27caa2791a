import type { Agreement } from '../../../core/aggregate/agreement.ts'
import type { Panel } from '../../../core/aggregate/agreement-panels.ts'
import type { Ends } from '../../../core/statistics/bootstrap.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { decimal } from './numbers.ts'

/** Kappa and intraclass correlations of raters who rated several cases together. */
export function panels(desk: Desk, one: Agreement, at: string): Section {
  const { agreement: words } = desk.sentences
  const rows = one.panels.flatMap((panel, index) => rowsOf(desk, panel, `${at}.panels.${index + 1}`))
  return rows.length === 0
    ? []
    : [heading(3, words.panelsTitle), paragraph(words.panelsIntro), table(words.panelsHead, rows)]
}

function rowsOf(desk: Desk, { raters, moments }: Panel, at: string): readonly (readonly Cell[])[] {
  const rated = moments.filter(({ kappa, totals }) => (kappa?.quadratic ?? totals.single ?? totals.mean) !== null)
  return rated.map(({ moment, kappa, totals }, place) => {
    const cell = (value: number | null, interval: Ends | null, of: string): Cell =>
      value === null ? '–' : decimal(desk, value, interval, `${at}.moments.${moment}.${of}`)
    return [
      place === 0 ? raters.join(', ') : '',
      desk.sentences.agreement.moment[moment],
      desk.count(`${at}.cases`),
      cell(kappa?.quadratic ?? null, kappa?.interval ?? null, 'kappa.quadratic'),
      desk.count(`${at}.moments.${moment}.totals.domains`),
      cell(totals.single, totals.intervals?.single ?? null, 'totals.single'),
      cell(totals.mean, totals.intervals?.mean ?? null, 'totals.mean'),
    ]
  })
}
