import type { ChalkInstance } from 'chalk'
import type { BarsChart, Chart, DotsChart, DumbbellsChart, PanelsChart, RangesChart, SharesChart } from '../chart.ts'
import { wrapped } from './layout.ts'
import { barsRows, sharesRows } from './terminal-bars.ts'
import { terminalCurves } from './terminal-curves.ts'
import { dotsRows, dumbbellsRows } from './terminal-dots.ts'
import { terminalHeat } from './terminal-heat.ts'
import { terminalHistogram } from './terminal-histogram.ts'
import { terminalNetwork } from './terminal-network.ts'
import { panelsRows } from './terminal-panels.ts'
import { terminalPlane } from './terminal-plane.ts'
import { baseLine, rangesRows } from './terminal-ranges.ts'
import { asLists, asRows, type TerminalRow } from './terminal-rows.ts'
import { mostRows, terminalStrip } from './terminal-strip.ts'
import { terminalTimelines } from './terminal-timelines.ts'
import { fillOf, legendLines, signOf } from './terminal-tones.ts'

/** Below this width a drawing becomes lines of text. */
const narrow = 40

/** A chart as text for a terminal, never wider than the width. */
export function terminalChart(chart: Chart, paint: ChalkInstance, width: number): string {
  if (chart.kind === 'timelines') return terminalTimelines(chart, paint, width, width < narrow)
  if (chart.kind === 'dots' && chart.rows.length > mostRows) return terminalStrip(chart, width)
  if (chart.kind === 'histogram') return terminalHistogram(chart, paint, width, width < narrow)
  if (chart.kind === 'heat') return terminalHeat(chart, paint, width)
  if (chart.kind === 'map') return ''
  if (chart.kind === 'plane') return terminalPlane(chart, paint, width, width < narrow)
  if (chart.kind === 'curves') return terminalCurves(chart, paint, width, width < narrow)
  if (chart.kind === 'network') return terminalNetwork(chart, paint, width)
  const base = chart.kind === 'ranges' ? [baseLine(chart, width)] : []
  const rows = rowsOf(chart, paint)
  if (width < narrow) return [...base, asLists(rows, paint, width)].join('\n')
  const signs = ['dots', 'dumbbells', 'panels'].includes(chart.kind) ? signOf : fillOf
  const several = chart.kind === 'panels' ? [wrapped(chart.several, width)] : []
  return [legendLines(chart.legend, signs, width), ...several, ...base, asRows(rows, width)]
    .filter((part) => part !== '')
    .join('\n')
}

type OfRows = SharesChart | DotsChart | PanelsChart | BarsChart | DumbbellsChart | RangesChart

function rowsOf(chart: OfRows, paint: ChalkInstance): readonly TerminalRow[] {
  switch (chart.kind) {
    case 'shares':
      return sharesRows(chart, paint)
    case 'dots':
      return dotsRows(chart, paint)
    case 'panels':
      return panelsRows(chart, paint)
    case 'bars':
      return barsRows(chart, paint)
    case 'dumbbells':
      return dumbbellsRows(chart, paint)
    case 'ranges':
      return rangesRows(chart, paint)
  }
}
