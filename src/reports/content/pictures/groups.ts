import { ascending } from 'd3-array'
import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import type { GroupRow, Groups } from '../../../core/aggregate/groups.ts'
import { valuesOf } from '../../../core/aggregate/members.ts'
import type { PanelsChart } from '../../chart.ts'
import { type Picture, picture } from '../../document.ts'
import { casesOf } from '../block.ts'
import { type Desk, said } from '../desk.ts'
import { differenceOf, inMoney, legendOf, toneOf } from './cost-differences.ts'
import { markOf } from './marks.ts'
import { ticksOver } from './ticks.ts'

/** Above these there is nothing to hold beside each other. */
const mostPanels = 12

/** The differences of each group of a block, small and on one scale; null where there are not two groups, or too many. */
export function groupPanels(
  desk: Desk,
  block: Aggregate,
  { by, rows }: Groups,
  nameOf: (row: GroupRow) => string,
): Picture | null {
  const shown = rows.filter(({ known }) => known > 0)
  if (shown.length < 2 || shown.length > mostPanels) return null
  const { pictures } = desk.sentences.margins
  const members = casesOf(desk, block).map((record) => ({ key: JSON.stringify(valuesOf(record, by)), record }))
  const panels = shown.map((row) => {
    const key = JSON.stringify(row.values)
    const own = members.flatMap((one) => (one.key === key ? [differenceOf(desk, block, one.record)] : []))
    const median = desk.saved(`aggregate.${block.id}.groups.rows.${row.id}.median`, block.reference_kind)
    const note = pictures.group(row.n, row.known === 1 ? null : said(median))
    const dots = own
      .flatMap(({ title, value, text, figure }) =>
        value === null ? [] : [{ label: title, value, text, figure, tone: toneOf(desk, block, value) }],
      )
      .sort((a, b) => ascending(a.value, b.value))
    const unknown = row.n - row.known
    return {
      label: nameOf(row),
      note: unknown === 0 ? note : `${note}; ${pictures.unknown(unknown)}`,
      dots,
      middle: row.known === 1 ? null : markOf(median),
    }
  })
  const values = panels.flatMap(({ dots }) => dots.map(({ value }) => value))
  const chart: PanelsChart = {
    kind: 'panels',
    legend: legendOf(desk, block, values),
    ticks: ticksOver(values, (value) => inMoney(desk, value)),
    middle: pictures.middle,
    several: pictures.several,
    rows: panels,
  }
  const inWords = panels.map(({ label, note, dots }) =>
    pictures.panel(label, note, dots[0]?.text as string, dots.at(-1)?.text as string),
  )
  return picture(pictures.groups, pictures.panels(inWords), chart)
}
