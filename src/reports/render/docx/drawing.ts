import { strFromU8, strToU8 } from 'fflate'
import type { RootContent } from 'mdast'
import type { Sentences } from '../../../language/sentences.ts'
import { paperPalette } from '../../charts/palette.ts'
import { svg } from '../../charts/svg.ts'
import type { Picture } from '../../document.ts'
import type { Look } from '../../look.ts'
import type { Parts } from '../zip.ts'
import { dotsOf } from './dots.ts'
import { pictureRoom } from './page.ts'

/** A picture in lines, the same in dots for programs that draw no lines, and its size on paper. */
export interface Drawing extends Size {
  /** What stands for it until the file is put together: bytes that are not packed and unpacked on the way. */
  readonly name: string
  readonly svg: Uint8Array
  readonly png: Uint8Array
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** So many dots for one on a screen of 96 an inch. Word itself shows the lines; more dots take more time than they are worth. */
const sharpness = 1.5

/** The pictures among the parts of a document, drawn. */
export async function drawingsOf(nodes: readonly RootContent[], sentences: Sentences, look: Look, width: number) {
  const pictures = nodes.filter(isPicture)
  const drawings = new Map<Picture, Drawing>()
  if (pictures.length === 0) return drawings
  const dots = await dotsOf(look)
  for (const [at, picture] of pictures.entries()) {
    const drawn = svg(picture.chart, paperPalette, sentences)
    const size = fitting(sizeOf(drawn), pictureRoom(width))
    const lines = forWord(drawn, size)
    drawings.set(picture, {
      ...size,
      name: `picture ${at + 1}`,
      svg: strToU8(lines),
      png: dots(lines, Math.round(size.width * sharpness), paperPalette.surfaces.paper),
    })
  }
  return drawings
}

/** The parts of a file with the pictures in the place of their names. */
export function withDrawings(parts: Parts, drawings: ReadonlyMap<Picture, Drawing>): Parts {
  const byName = new Map<string, Uint8Array>(
    [...drawings.values()].flatMap(({ name, svg, png }) => [
      [`${name}.svg`, svg],
      [`${name}.png`, png],
    ]),
  )
  const found = Object.entries(parts).map(([part, bytes]) => {
    const drawing =
      part.startsWith('word/media/') && bytes.length < longestName ? byName.get(strFromU8(bytes)) : undefined
    return [part, drawing ?? bytes] as const
  })
  return Object.fromEntries(found)
}

const longestName = 40

/** As large as there is room for, in whole dots. */
export function fitting({ width, height }: Size, room: Size): Size {
  const scale = Math.min(room.width / width, room.height / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** The size of a drawing, by its own words. */
export function sizeOf(svg: string): Size {
  const [root = ''] = /<svg\b[^>]*>/.exec(svg) ?? []
  const [, , ...box] = (/\bviewBox=["']([^"']*)/.exec(root)?.[1] ?? '').trim().split(/[\s,]+/)
  const said = (name: string) => new RegExp(`\\s${name}=["']([\\d.]+)(?:px)?["']`).exec(root)?.[1]
  const [width, height] = box.length === 2 ? box : [said('width'), said('height')]
  return { width: atLeastOne(width), height: atLeastOne(height) }
}

function atLeastOne(number: string | undefined): number {
  const size = Number(number)
  return Number.isFinite(size) ? Math.max(size, 1) : 1
}

/** Word wants the size at the root, has other letters than ours, and draws a line around letters over them. */
function forWord(svg: string, { width, height }: Size): string {
  return svg
    .replace('<svg ', `<svg width="${width}" height="${height}" `)
    .replace(/, system-ui/, ', Calibri, Carlito, Arial')
    .replace(/<text [^>]*paint-order[^>]*>/g, (text) => text.replace(/ (stroke|stroke-width|paint-order)="[^"]*"/g, ''))
}

function isPicture(node: RootContent): node is Picture {
  return node.type === 'picture'
}
