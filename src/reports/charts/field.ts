import { extent, max } from 'd3-array'
import type { Axis, Tick } from '../chart.ts'
import { gridLines, tickLabels } from './axis.ts'
import type { Board } from './board.ts'
import { type Drawing, type Element, element } from './element.ts'
import { heightOf, small, text, textLines, titleIfCut } from './lettering.ts'
import { linesOf, shortened } from './line-breaks.ts'
import { widthOf } from './measure.ts'
import { type Scale, scaleOver } from './scale.ts'

/** The least and the largest of a scale. */
export type Reach = readonly [number, number]

/** A field between a scale across and a scale up: where things stand on it, and its sides. */
export interface Field {
  readonly x: Scale
  readonly y: Scale
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What a field spans, and the room that it leaves. */
export interface FieldSetting {
  readonly across: Axis & { readonly reach: Reach }
  readonly up: Axis & { readonly reach: Reach }
  readonly high: number
  /** Of words above the field, and beside it. */
  readonly atTop: number
  readonly atRight: number
  /** How far values stay from the upper and the lower side. */
  readonly inset: number
}

/** The reach of values on one scale. */
export function reachOf(values: readonly number[]): Reach {
  const [low = 0, high = 0] = extent(values)
  return [low, high]
}

/** A field with its scales, their lines and their words, and in it what is drawn on it. */
export function fieldWith(setting: FieldSetting, board: Board, draw: (field: Field) => readonly Element[]): Drawing {
  const { across, up, high, atTop, atRight, inset } = setting
  const widest = max(up.ticks, (tick) => widthOf(tick.text, small)) ?? 0
  const left = Math.min(widest, board.width * 0.24) + 10
  const right = board.width - 10 - atRight
  const name = linesOf(up.label, { width: board.width, size: small, most: 2 })
  const top = heightOf(name, small) + 12 + atTop
  const bottom = top + high
  const x = scaleOver(across.reach, left + 6, right - 6)
  const y = scaleOver(up.reach, bottom - inset, top + inset)
  const label = linesOf(across.label, { width: board.width - left, size: small, most: 2 })
  const ofAxes = { size: small, colour: board.palette.surfaces.muted }
  const below = bottom + 26
  return {
    height: below + heightOf(label, small),
    parts: [
      element('g', {}, titleIfCut(name, up.label), ...textLines(0, 0, name, ofAxes)),
      ...gridLines(across.ticks, x, top, bottom, board.palette),
      ...levels(up.ticks, y, left, right, board),
      ...draw({ x, y, left, right, top, bottom }),
      ...tickLabels(across.ticks, x, bottom + 15, board),
      element('g', {}, titleIfCut(label, across.label), ...textLines(left, below, label, ofAxes)),
    ],
  }
}

/** Lines across a field at the ticks of the scale up, with words where these do not touch; zero comes first. */
function levels(ticks: readonly Tick[], y: Scale, left: number, right: number, { palette }: Board): readonly Element[] {
  const { grid, muted } = palette.surfaces
  const taken: number[] = []
  return ticks
    .toSorted((a, b) => Number(b.value === 0) - Number(a.value === 0))
    .flatMap(({ value, text: whole }) => {
      const at = y(value)
      const stroke = value === 0 ? muted : grid
      const line = { x1: left, x2: right, y1: at, y2: at, stroke, 'stroke-width': value === 0 ? 1.5 : 1 }
      if (taken.some((other) => Math.abs(other - at) < small * 1.2)) return [element('line', line)]
      taken.push(at)
      const words = shortened(whole, left - 8, small)
      return [element('line', line), text(left - 6, at, words, { size: small, anchor: 'end', colour: muted })]
    })
}
