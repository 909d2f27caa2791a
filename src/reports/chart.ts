import type { Boundaries, Boundary } from '../core/programme/boundaries.ts'

/** What a mark stands for: a look gives each its colour and its shape, so that nothing is told by colour alone. */
export type Tone =
  | 'better'
  | 'mixed'
  | 'same'
  | 'worse'
  | 'unknown'
  | 'start'
  | 'with'
  | 'without'
  | 'saves'
  | 'none'
  | 'costs-extra'
  | 'investment'
  | 'benefit'
  // The result at an input's lowest value, and at its highest.
  | 'lowest'
  | 'highest'
  // Lines and points beside each other, without a judgement.
  | 'first'
  | 'second'
  | 'third'
  | 'fourth'

/** A value in a chart: as it is drawn, as it is written, and the name by which `explain` knows it. */
export interface Mark {
  readonly value: number
  readonly text: string
  readonly figure: string | null
}

/** A mark of a tone that differs from its neighbours'. */
export interface TonedMark extends Mark {
  readonly tone: Tone
}

/** A place on an axis, in the words of the report's language. */
export interface Tick {
  readonly value: number
  readonly text: string
}

export interface LegendEntry {
  readonly tone: Tone
  readonly label: string
}

/** Parts of one whole, a bar for each row: how many stories went better, stayed the same, went worse. */
export interface SharesChart {
  readonly kind: 'shares'
  readonly legend: readonly LegendEntry[]
  /** The parts stand in the order of the legend. */
  readonly rows: readonly { readonly label: string; readonly parts: readonly Mark[] }[]
}

/** One dot a row on a common scale, with named bands behind them; unknown values have a row and no dot. */
export interface DotsChart {
  readonly kind: 'dots'
  readonly legend: readonly LegendEntry[]
  readonly ticks: readonly Tick[]
  /** Bands from low to high; null has no end on that side. */
  readonly bands: readonly { readonly from: number | null; readonly to: number | null; readonly label: string }[]
  readonly rows: readonly { readonly label: string; readonly dot: TonedMark | null; readonly text: string }[]
}

/** Small pictures beside each other on one scale, one for each group: a dot for each of its stories, and the middle one. */
export interface PanelsChart {
  readonly kind: 'panels'
  readonly legend: readonly LegendEntry[]
  readonly ticks: readonly Tick[]
  /** What the line through a panel is. */
  readonly middle: string
  /** What a number in place of a dot is, where there is no room for each. */
  readonly several: string
  readonly rows: readonly {
    readonly label: string
    /** How many there are, and what the middle is. */
    readonly note: string
    readonly dots: readonly (TonedMark & { readonly label: string })[]
    readonly middle: Mark | null
  }[]
}

/** Bars from zero to either side, one or more a row; null where a value is unknown, of which the text says so. */
export interface BarsChart {
  readonly kind: 'bars'
  readonly legend: readonly LegendEntry[]
  readonly ticks: readonly Tick[]
  readonly rows: readonly {
    readonly label: string
    readonly bars: readonly (TonedMark | { readonly value: null; readonly text: string })[]
  }[]
}

/** Levels of each row on one scale, joined by a line: at the start, with and without. */
export interface DumbbellsChart {
  readonly kind: 'dumbbells'
  readonly legend: readonly LegendEntry[]
  readonly ticks: readonly Tick[]
  readonly rows: readonly { readonly label: string; readonly dots: readonly TonedMark[] }[]
}

/** A sticky note of a course: what happened (an event) or was used (an activity), over window months `from` to `to`. */
export interface StickyNote {
  readonly mark: 'event' | 'activity'
  /** From 1; a note that holds for the whole window runs from 1 to its last month. */
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Courses of one case below each other on one scale of time. */
export interface TimelinesChart {
  readonly kind: 'timelines'
  readonly months: number
  /** Each stands where its month begins: month 1 at the start. */
  readonly ticks: readonly Tick[]
  readonly legend: readonly { readonly mark: StickyNote['mark']; readonly label: string }[]
  readonly courses: readonly { readonly tone: Tone; readonly title: string; readonly notes: readonly StickyNote[] }[]
}

/** A part of a scale, such as that which holds the result of 95 of 100 draws. */
export interface Interval {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly figure: string | null
}

/** How often draws gave about each result, with their mean and the intervals that hold most of them. */
export interface HistogramChart {
  readonly kind: 'histogram'
  readonly legend: readonly LegendEntry[]
  readonly ticks: readonly Tick[]
  /** From low to high; the share of the draws, 0 to 1, that lies in each. */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly share: number; readonly tone: Tone }[]
  readonly middle: Mark
  readonly interval: Interval
  /** The interval of half of the draws. */
  readonly half: Interval | null
}

/** Of each input the result at its one end and at its other, around the result as it is: a tornado. */
export interface RangesChart {
  readonly kind: 'ranges'
  readonly legend: readonly LegendEntry[]
  readonly ticks: readonly Tick[]
  readonly base: Mark & { readonly label: string }
  /** The note says from what to what the input goes. The bar of a mark runs from the base to its value, to either side. */
  readonly rows: readonly {
    readonly label: string
    readonly note: string
    readonly low: TonedMark
    readonly high: TonedMark
  }[]
}

/** The result at each value of one input with each value of another. */
export interface HeatChart {
  readonly kind: 'heat'
  readonly legend: readonly LegendEntry[]
  readonly across: { readonly label: string; readonly texts: readonly string[] }
  readonly down: { readonly label: string; readonly texts: readonly string[] }
  /** Rows from top to bottom, in each a cell for each column. */
  readonly cells: readonly (readonly TonedMark[])[]
  /** The cell of the values as they are, counted from 0. */
  readonly base: { readonly column: number; readonly row: number } | null
}

/** One side of a field that two scales span. */
export interface Axis {
  readonly label: string
  readonly ticks: readonly Tick[]
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The result of each draw on two scales, with zero on both. */
export interface PlaneChart {
  readonly kind: 'plane'
  readonly across: Axis
  readonly up: Axis
  /** What one point stands for. */
  readonly each: string
  readonly points: readonly Point[]
  readonly middle: Point & { readonly text: string; readonly figure: string | null }
  /** A line through the origin: so many units up for one across. */
  readonly line: { readonly slope: number; readonly label: string } | null
  /** What each quarter means. */
  readonly corners: {
    readonly upperLeft: string
    readonly upperRight: string
    readonly lowerLeft: string
    readonly lowerRight: string
  }
}

export type Dash = 'solid' | 'dashed' | 'dotted'

/** Lines over one scale, such as the chance that something is worth its costs, by what an effect is worth. */
export interface CurvesChart {
  readonly kind: 'curves'
  readonly across: Axis
  readonly up: Axis
  /** Points from left to right; lines that stand together differ in tone and dash. */
  readonly lines: readonly {
    readonly label: string
    readonly tone: Tone
    readonly dash: Dash
    readonly points: readonly Point[]
  }[]
  /** A place on the scale to look at. */
  readonly marker: { readonly x: number; readonly label: string; readonly figure: string | null } | null
}

/** What a box of a network is: something that changed, what leads to nothing further and is counted nowhere, or a counted line. */
export type NetworkMark = 'outcome' | 'dead-end' | 'counted'

export interface NetworkNode {
  readonly mark: NetworkMark
  readonly text: string
  /** What is added in smaller words; empty where there is nothing to add. */
  readonly note: string
}

/** That a box leads to another, both counted from 0. */
export interface NetworkLink {
  readonly from: number
  readonly to: number
  /** By which signs of the key it goes, such as `2`; empty for one that needs none. */
  readonly sign: string
  readonly dash: Dash
  /** What the signs say, where there is room for words. */
  readonly inWords: string
}

/** What leads to what, from left to right, up to where it is counted. */
export interface NetworkChart {
  readonly kind: 'network'
  readonly marks: readonly { readonly mark: NetworkMark; readonly label: string }[]
  readonly key: readonly { readonly sign: string; readonly dash: Dash; readonly label: string }[]
  readonly nodes: readonly NetworkNode[]
  readonly links: readonly NetworkLink[]
  /** What is said of a box where one comes to it again. */
  readonly again: string
}

/** Areas as they lie, shaded by a value; those of which nothing is known are light. */
export interface MapChart {
  readonly kind: 'map'
  /** What the lightest and the strongest shade stand for, and the areas of which nothing is known; null is not there. */
  readonly key: { readonly least: string | null; readonly most: string; readonly rest: string | null }
  readonly on: Boundaries['on']
  readonly areas: readonly {
    readonly label: string
    /** Null where nothing is known. */
    readonly mark: Mark | null
    readonly rings: Boundary['rings']
  }[]
}

/** A picture as a value: what it shows, in the words of a language; how it looks is for who draws it. */
export type Chart =
  | SharesChart
  | DotsChart
  | PanelsChart
  | BarsChart
  | DumbbellsChart
  | TimelinesChart
  | HistogramChart
  | RangesChart
  | HeatChart
  | PlaneChart
  | CurvesChart
  | MapChart
  | NetworkChart

/** Whether a chart has nothing that could be drawn. */
export function isEmpty(chart: Chart): boolean {
  switch (chart.kind) {
    case 'timelines':
      return chart.courses.length === 0
    case 'histogram':
      return chart.bins.length === 0
    case 'heat':
      return chart.cells.length === 0 || chart.across.texts.length === 0
    case 'plane':
      return chart.points.length === 0
    case 'map':
      return chart.areas.every(({ mark }) => mark === null)
    case 'network':
      return chart.nodes.length === 0
    case 'curves':
      return chart.lines.every(({ points }) => points.length === 0)
    default:
      return chart.rows.length === 0
  }
}
