/** Sizes of a page of A4, in twentieths of a point. */
export const page = { width: 11906, height: 16838, margin: 1418 } as const

/** The width of its text. */
export const textWidth = page.width - 2 * page.margin

/** The room for a picture on a page with text so wide, in the dots of which an inch has 96. */
export function pictureRoom(width: number) {
  return { width: Math.max(1, Math.floor(width / 15)), height: 820 }
}

/** The width of the text on the last pages of a document of somebody else, as its XML has it. */
export function textWidthIn(main: string): number {
  const last = (sign: RegExp) => Number([...main.matchAll(sign)].at(-1)?.[1] ?? Number.NaN)
  const width = last(/<w:pgSz\b[^<>]*?\bw:w="(\d+)"/g)
  const left = last(/<w:pgMar\b[^<>]*?\bw:left="(\d+)"/g)
  const right = last(/<w:pgMar\b[^<>]*?\bw:right="(\d+)"/g)
  const between = width - left - right
  return between > least ? between : textWidth
}

/** Narrower text than this, about 5 centimetres, is no page to put a report on. */
const least = 2800
