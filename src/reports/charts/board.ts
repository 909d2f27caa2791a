import type { Sentences } from '../../language/sentences.ts'
import type { Palette } from './palette.ts'

/** What a chart is drawn on: its colours, its words, and how wide it is. */
export interface Board {
  readonly palette: Palette
  readonly words: Sentences
  readonly width: number
}

/** Where labels and marks of the rows stand. */
export interface Columns {
  /** How wide labels may be. */
  readonly labels: number
  /** Labels stand above their rows where there is no room beside them. */
  readonly above: boolean
  readonly left: number
  readonly right: number
}

/** Below this width labels stand above the rows. */
export const narrow = 500

/** Divides a board between labels and marks. */
export function columnsOn({ width }: Board, widest: number, atRight = 0): Columns {
  if (width < narrow) return { labels: width - 2, above: true, left: 2, right: width - 2 - atRight }
  const labels = Math.min(widest, width * 0.34)
  return { labels, above: false, left: Math.ceil(labels + 14), right: width - 4 - atRight }
}
