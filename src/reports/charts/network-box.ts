import { max } from 'd3-array'
import type { NetworkMark, NetworkNode } from '../chart.ts'
import { type Element, element } from './element.ts'
import { heightOf, small, textLines, titleIfCut } from './lettering.ts'
import { linesOf } from './line-breaks.ts'
import { widthOf } from './measure.ts'
import type { Palette } from './palette.ts'
import type { Box } from './tone-marks.ts'

const inset = 8
const mostLines = 6

/** How wide a box must be to break none of its words. */
export function leastWidthOfBox({ text, note }: NetworkNode): number {
  return 2 * inset + (max(`${text} ${note}`.split(/\s+/), (word) => widthOf(word, small)) ?? 0) + 0.5
}

/** How high a box of a width is with its words. */
export function heightOfBox(node: NetworkNode, width: number): number {
  const { words, notes } = linesIn(node, width)
  return heightOf([...words, ...notes], small) + 12
}

/** A box with its words; each mark has a shape of its own beside its colour. */
export function drawnBox(node: NetworkNode, box: Box, palette: Palette): Element {
  const { words, notes } = linesIn(node, box.width)
  const all = [...words, ...notes]
  const top = box.y + (box.height - heightOf(all, small)) / 2
  return element(
    'g',
    {},
    titleIfCut(words, node.text) ?? titleIfCut(notes, node.note),
    ...shapeOf(node.mark, box, palette),
    ...textLines(box.x + inset, top, words, { size: small }),
    ...textLines(box.x + inset, top + heightOf(words, small), notes, { size: small, colour: palette.surfaces.muted }),
  )
}

/** A small box of a mark, for a key. */
export function sampleBox(mark: NetworkMark, palette: Palette): readonly Element[] {
  return shapeOf(mark, { x: 0.75, y: 4, width: 14.5, height: 12 }, palette)
}

function shapeOf(mark: NetworkMark, { x, y, width, height }: Box, { surfaces }: Palette): readonly Element[] {
  const rect = { x, y, width, height, 'stroke-width': 1.3 }
  const [corner, bar] = [Math.min(7, height / 3), Math.min(5, width / 3)]
  switch (mark) {
    case 'outcome':
      return [element('rect', { ...rect, rx: corner, fill: surfaces.activity, stroke: surfaces['activity-edge'] })]
    case 'dead-end':
      return [
        element('rect', {
          ...rect,
          rx: corner,
          fill: surfaces.paper,
          stroke: surfaces.muted,
          'stroke-dasharray': '4 3',
        }),
      ]
    case 'counted':
      return [
        element('rect', { ...rect, fill: surfaces.event, stroke: surfaces['event-edge'] }),
        element('rect', { x, y, width: bar, height, fill: surfaces['event-edge'] }),
      ]
  }
}

function linesIn({ text, note, mark }: NetworkNode, width: number) {
  const setting = { width: width - 2 * inset, size: small, most: mostLines }
  return {
    words: linesOf(text === '' && mark !== 'counted' ? '–' : text, setting),
    notes: linesOf(note, { ...setting, most: 3 }),
  }
}
