import { h } from 'hastscript'
import type { Raw } from 'mdast-util-to-hast'
import type { Sentences } from '../../../language/sentences.ts'
import { screenPalette } from '../../charts/palette.ts'
import { svg } from '../../charts/svg.ts'
import type { Picture } from '../../document.ts'
import { reference } from './notes.ts'

/** A picture with its title and its words; drawn twice, for a page and for a telephone, of which one is shown. */
export function picture(node: Picture, sentences: Sentences) {
  const { title, alternative, chart, data } = node
  const drawing = (name: string, width: number) => {
    const drawn: Raw = { type: 'raw', value: svg(chart, screenPalette, sentences, width) }
    return h(`div.drawing.${name}`, { role: 'img', 'aria-label': title }, drawn)
  }
  return h(
    'figure',
    { 'data-figures': data.figures.join(' ') },
    h('figcaption', title, ...reference(data.note, sentences)),
    drawing('broad', 720),
    drawing('narrow', 340),
    h('details.words', h('summary', sentences.document.inWords), h('p', alternative)),
  )
}
