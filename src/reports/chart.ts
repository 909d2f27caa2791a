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

/** A picture as a value: what it shows, in the words of a language; how it looks is for who draws it. */
export type Chart = SharesChart | DotsChart | BarsChart | DumbbellsChart | TimelinesChart
