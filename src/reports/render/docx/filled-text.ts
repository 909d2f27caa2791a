import { type PlacedPlaceholder, placeholdersOf } from './placeholders.ts'
import { paragraphsOf, type TemplateParagraph, type TextPiece } from './template-text.ts'
import { escaped, privateBounds } from './xml-text.ts'

/** A text that takes the place of a name, and the name by which `explain` knows it where it is a figure. */
export interface NamedText {
  readonly words: string
  readonly figure: string | null
}

/** An organisation's own document, and what comes in the place of a name in it: null for a name that is not known. */
export interface Template {
  readonly bytes: Uint8Array
  readonly textOf: (name: string) => NamedText | null
}

/** What comes in the place of a placeholder: a text, or a part of the report that comes later; null leaves it as it is. */
export type Filling = (placeholder: PlacedPlaceholder) => NamedText | 'part' | null

/** The XML of a part of a template in which texts have taken the place of their names. */
export function filledText(xml: string, filling: Filling): string {
  const edits = paragraphsOf(xml).flatMap((paragraph) => editsOf(xml, paragraph, filling))
  let filled = ''
  let at = 0
  // Edits are of pieces of text, or stand right before a paragraph: none lies within another.
  for (const { from, to, xml: by } of edits.sort((a, b) => a.from - b.from)) {
    filled += xml.slice(at, from) + by
    at = to
  }
  return filled + xml.slice(at)
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly xml: string
}

function editsOf(xml: string, paragraph: TemplateParagraph, filling: Filling): readonly Edit[] {
  const fillings = placeholdersOf(paragraph).flatMap((one) => {
    const by = filling(one)
    return by === null ? [] : [{ ...one, by }]
  })
  if (fillings.length === 0) return []
  const [first] = fillings
  if (first?.by === 'part') return partEdits(xml, paragraph, first.name)
  let start = 0
  return paragraph.pieces.flatMap((piece) => {
    const end = start + piece.words.length
    const touching = fillings.filter(({ from, to }) => from < end && to > start)
    const edit =
      touching.length === 0 ? [] : [{ from: piece.from, to: piece.to, xml: pieceWith(piece, start, touching) }]
    start = end
    return edit
  })
}

interface Replacement extends PlacedPlaceholder {
  readonly by: NamedText | 'part'
}

/** A piece of text with what comes in it; a placeholder over several pieces is filled in its first. */
function pieceWith(piece: TextPiece, start: number, replacements: readonly Replacement[]): string {
  const { words, run, isPlain } = piece
  let written = ''
  let at = 0
  for (const { from, to, by } of replacements) {
    if (from >= start) written += text(words.slice(at, from - start)) + (by === 'part' ? '' : named(by, run, isPlain))
    at = Math.min(words.length, to - start)
  }
  return written + text(words.slice(at))
}

function text(words: string): string {
  return `<w:t xml:space="preserve">${escaped(words)}</w:t>`
}

/** Word refuses a longer name on a content control. */
const longestTag = 64

/** A text in a content control that carries the name of its figure, where it is one: shown in Word to who clicks on it. */
function named({ words, figure }: NamedText, run: string, isPlain: boolean): string {
  const line = words.replace(/(?<!\s)\s*\n\s*/g, ' ')
  if (isPlain || figure === null || figure.length > longestTag) return text(line)
  const name = escaped(figure)
  const control = `<w:sdtPr><w:alias w:val="${name}"/><w:tag w:val="${name}"/></w:sdtPr>`
  return `</w:r><w:sdt>${control}<w:sdtContent><w:r>${run}${text(line)}</w:r></w:sdtContent></w:sdt><w:r>${run}`
}

/** What stands in a paragraph beside its words, which stays when a part of a report takes their place. */
const more = /<w:(sectPr|drawing|pict|object|br|bookmarkStart|bookmarkEnd)\b/

function partEdits(xml: string, { from, to, pieces }: TemplateParagraph, name: string): readonly Edit[] {
  const place = placeOf(name)
  if (!more.test(xml.slice(from, to))) return [{ from, to, xml: place }]
  return [{ from, to: from, xml: place }, ...pieces.map((piece) => ({ from: piece.from, to: piece.to, xml: '' }))]
}

/** A paragraph that waits for a part of the report. */
export function placeOf(name: string): string {
  const { start, end } = privateBounds
  return `<w:p><w:r><w:t>${start}${name}${end}</w:t></w:r></w:p>`
}
