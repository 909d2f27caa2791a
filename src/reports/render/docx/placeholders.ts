import { strFromU8 } from 'fflate'
import { placeholder } from '../../../core/placeholder.ts'
import { type Parts, unzipped } from '../zip.ts'
import { paragraphsOf, type TemplateParagraph } from './template-text.ts'

/** A name between double braces in a template, in whose place something is to come. */
export interface Placeholder {
  readonly name: string
  /** Whether there is nothing else in its paragraph, so that whole parts of a report can take its place. */
  readonly isAlone: boolean
}

/** A placeholder in the text of a paragraph, from its first sign to after its last. */
export interface PlacedPlaceholder extends Placeholder {
  readonly from: number
  readonly to: number
}

/** The placeholders in a file of Word, in its text, its heads and its feet; null where it is no such file. */
export function placeholdersIn(template: Uint8Array): readonly Placeholder[] | null {
  const parts = partsOf(template)
  if (parts === null) return null
  const all = textParts(parts).flatMap((name) =>
    paragraphsOf(strFromU8(parts[name] ?? new Uint8Array())).flatMap((paragraph) => placeholdersOf(paragraph)),
  )
  const seen = new Set<string>()
  return all.flatMap(({ name, isAlone }) => {
    const key = `${name} ${isAlone}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ name, isAlone }]
  })
}

/** The parts of a file of Word; null where it is another file. */
export function partsOf(template: Uint8Array): Parts | null {
  const parts = unzipped(template)
  return parts?.['[Content_Types].xml'] === undefined || parts['word/document.xml'] === undefined ? null : parts
}

/** The parts of a file of Word that hold text. */
export function textParts(parts: Parts): readonly string[] {
  return Object.keys(parts)
    .filter((name) => /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name))
    .sort()
}

/** The placeholders in a paragraph. */
export function placeholdersOf({ pieces }: TemplateParagraph): readonly PlacedPlaceholder[] {
  const text = pieces.map(({ words }) => words).join('')
  return [...text.matchAll(placeholder)].flatMap(({ 0: written, 1: name = '', index }) =>
    name === '' ? [] : [{ name, isAlone: text.trim() === written, from: index, to: index + written.length }],
  )
}
