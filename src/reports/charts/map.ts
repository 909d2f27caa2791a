import { extent, groups } from 'd3-array'
import type { MapChart } from '../chart.ts'
import type { Board } from './board.ts'
import { type Drawing, type Element, element, stacked } from './element.ts'
import { keys } from './legend.ts'
import { heightOf, small } from './lettering.ts'
import { mapLabels } from './map-labels.ts'
import { type Shape, shapesOn } from './map-shapes.ts'

/** How strong a shade is, from that of the smallest value to that of the largest: words stay readable on all. */
const shades = { least: 0.1, most: 0.42 }

/** Areas as they lie, each shaded and labelled by its value; no value is told by its shade alone. */
export function map(chart: MapChart, board: Board): Drawing {
  const { height: lowest, all } = shapesOn(chart, board.width)
  // Also areas that are flat leave room for two lines of words.
  const height = Math.max(lowest, heightOf(['', ''], small))
  const strength = strengthIn(chart)
  const shapes = chart.areas.flatMap((area, at) => {
    const shape = all[at]
    return shape === undefined ? [] : [{ area, shape }]
  })
  // Those of which nothing is known lie below: their borders are not in the way of others.
  const known = shapes.filter(({ area }) => area.mark !== null)
  const drawn = [...shapes.filter(({ area }) => area.mark === null), ...known].map(({ area, shape }) =>
    drawnArea(area, shape, strength, board),
  )
  // An area of several parts is named once, at the largest.
  const named = groups(known, ({ area }) => area.label).flatMap(([label, parts]) => {
    const [largest] = parts.toSorted((one, other) => other.shape.size - one.shape.size)
    const mark = largest?.area.mark ?? null
    return largest === undefined || mark === null ? [] : [{ label, mark, middle: largest.shape.middle }]
  })
  const labels = mapLabels(named, height, board)
  return stacked([keyOf(chart, board), { height, parts: [...drawn, ...labels.on] }, labels.below], 8)
}

function strengthIn({ areas }: MapChart): (value: number) => number {
  const [least = 0, most = 0] = extent(areas.flatMap(({ mark }) => mark?.value ?? []))
  const reach = most - least
  return (value) => (reach > 0 ? shades.least + ((value - least) / reach) * (shades.most - shades.least) : shades.most)
}

function drawnArea(
  { label, mark }: MapChart['areas'][number],
  { outline }: Shape,
  strength: (value: number) => number,
  { palette: { tones, surfaces } }: Board,
): Element {
  const shape = { d: outline, 'fill-rule': 'evenodd', 'stroke-linejoin': 'round' }
  if (mark === null) return element('path', { ...shape, fill: surfaces.band, stroke: surfaces.grid, 'stroke-width': 1 })
  const shade = { fill: tones.first, 'fill-opacity': strength(mark.value), stroke: tones.first, 'stroke-width': 1.2 }
  return element(
    'g',
    { 'data-figure': mark.figure },
    element('title', {}, `${label}: ${mark.text}`),
    element('path', { ...shape, ...shade }),
  )
}

function keyOf({ key }: MapChart, board: Board): Drawing {
  const { tones, surfaces } = board.palette
  const box = { x: 0.5, y: 4.5, width: 15, height: 11, 'stroke-width': 1 }
  const shade = (strength: number) => [
    element('rect', { ...box, fill: tones.first, 'fill-opacity': strength, stroke: tones.first }),
  ]
  const entry = (label: string | null, parts: readonly Element[]) => (label === null ? [] : [{ label, parts }])
  return keys(
    [
      ...entry(key.least, shade(shades.least)),
      ...entry(key.most, shade(shades.most)),
      ...entry(key.rest, [element('rect', { ...box, fill: surfaces.band, stroke: surfaces.grid })]),
    ],
    board,
  )
}
