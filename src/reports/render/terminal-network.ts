import type { ChalkInstance } from 'chalk'
import { max } from 'd3-array'
import type { NetworkChart, NetworkMark } from '../chart.ts'
import { type TreeRow, treeRows } from '../network-tree.ts'
import { wrapped } from './layout.ts'

const signs: Readonly<Record<NetworkMark, string>> = { outcome: '●', 'dead-end': '□', counted: '▬' }

/** What is left for words, however deep a row stands. */
const leastWords = 16

/** A network as a tree of rows: each box below the one that leads to it, with what that rests on. */
export function terminalNetwork(chart: NetworkChart, paint: ChalkInstance, width: number): string {
  const legend = chart.marks.map(({ mark, label }) => `${signs[mark]} ${label}`.replaceAll(' ', '\u00a0')).join('   ')
  const links = chart.links.filter(({ from, to }) => from !== to && from in chart.nodes && to in chart.nodes)
  const rows = treeRows(chart.nodes.length, links)
  const deepest = max(rows, depthOf) ?? 0
  const step = Math.max(0, Math.min(3, Math.floor((width - leastWords) / Math.max(1, deepest))))
  const lines = rows.map((row) => {
    const node = chart.nodes[row.node] as NetworkChart['nodes'][number]
    const link = row.link === null ? null : (links[row.link] ?? null)
    const added = [link?.inWords ?? '', node.note, row.isAgain ? chart.again : '']
      .filter((one) => one !== '')
      .join('; ')
    const words = added === '' ? node.text : `${node.text} (${added})`
    const [first, below] = besides(row, step)
    const text = wrapped(words.replace(/\s+/g, ' '), Math.max(1, width - first.length - 2)).split('\n')
    return text
      .map((line, at) =>
        at === 0
          ? `${paint.dim(first)}${signs[node.mark]} ${line}`
          : `${paint.dim(below + (row.leads && step > 0 ? '│ ' : '  '))}${line}`,
      )
      .join('\n')
  })
  return [wrapped(legend, width), ...lines].filter((part) => part !== '').join('\n')
}

function depthOf({ link, rails }: TreeRow): number {
  return link === null ? 0 : rails.length + 1
}

/** What stands before the first line of a row, and before those that follow. */
function besides({ link, rails, isLast }: TreeRow, step: number): readonly [string, string] {
  if (link === null || step === 0) return ['', '']
  const rail = (goesOn: boolean) => (goesOn ? '│' : ' ').padEnd(step)
  const above = rails.map(rail).join('')
  return [above + (isLast ? '└' : '├').padEnd(step, '─'), above + rail(!isLast)]
}
