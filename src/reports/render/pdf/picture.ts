import type { Sentences } from '../../../language/sentences.ts'
import { paperPalette } from '../../charts/palette.ts'
import { svg } from '../../charts/svg.ts'
import type { Picture } from '../../document.ts'
import { breakable } from './breaks.ts'
import { textWidth } from './columns.ts'
import { isSeen } from './phrases.ts'

/** A picture as the template knows it. */
export interface PictureOnPage {
  readonly kind: 'picture'
  readonly title: string
  readonly alternative: string
  readonly svg: string
  /** How wide it is drawn, as a part of the width of the text. */
  readonly width: number
  readonly note: number | null
}

/** As high as leaves room on a page for its heading and a few sentences, in points. */
const mostHeight = 590

/** Widths in units of a drawing: more of them give smaller letters, and a drawing that is less high. */
const widths = [720, 840, 960]

/** A picture drawn so that it fits a page: in smaller letters if it must be, and narrower if that is not enough. */
export function drawing({ title, alternative, chart, data }: Picture, sentences: Sentences): PictureOnPage {
  const chosen = fitting((width) => svg(chart, paperPalette, sentences, width))
  return {
    kind: 'picture',
    title: breakable(title),
    alternative: [alternative, title].find(isSeen) ?? '–',
    svg: chosen,
    width: Math.min(1, mostHeight / heightOf(chosen)),
    note: data.note ?? null,
  }
}

function fitting(draw: (width: number) => string): string {
  let drawn = ''
  for (const width of widths) {
    drawn = draw(width)
    if (heightOf(drawn) <= mostHeight) return drawn
  }
  return drawn
}

/** How high a drawing is that is as wide as the text, in points. */
function heightOf(source: string): number {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(source) ?? []
  return (textWidth * Number(height)) / Number(width)
}
