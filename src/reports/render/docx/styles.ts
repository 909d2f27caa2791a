import { defaults, styleSheet } from './style-sheet.ts'

/** A style as Word keeps it. */
export interface Style {
  readonly id: string
  /** The same in every language of Word, where the id is not: `heading 1` has the id `Kop1` in a Dutch document. */
  readonly name: string
  readonly xml: string
}

/** Under which id a document keeps the style that we call by ours. */
export type StyleIds = (ours: string) => string

/** The part of a document with all styles. */
export function stylesPart(accent: string, language: string): string {
  const xml = styles(accent).map((style) => style.xml)
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults(language)}${xml.join('')}</w:styles>`
}

/** The styles of a document of somebody else, with those of ours that it has not, and under which ids they stand there. */
export function withOurStyles(theirs: string, accent: string): { readonly part: string; readonly ids: StyleIds } {
  const kept = new Map(stylesIn(theirs).map(({ name, id }) => [inSmall(name), id]))
  const taken = new Set(kept.values())
  const ids = new Map<string, string>()
  const missing = styles(accent).filter(({ id, name }) => {
    const there = kept.get(inSmall(name))
    // Another style may have taken the id of one of ours.
    ids.set(id, there ?? (taken.has(id) ? `${id}OfReport` : id))
    return there === undefined
  })
  const named: StyleIds = (ours) => ids.get(ours) ?? ours
  const added = missing.map(({ xml }) => withIds(xml, named).replaceAll(/(<w:style [^>]*)w:default="1" /g, '$1'))
  return { part: theirs.replace(/<\/w:styles>\s*$/, () => `${added.join('')}</w:styles>`), ids: named }
}

function styles(accent: string): readonly Style[] {
  return stylesIn(styleSheet(accent.replace('#', '').toUpperCase()).replace(/>\s+</g, '><'))
}

const endOfStyle = '</w:style>'

function stylesIn(part: string): readonly Style[] {
  return part.split(/(?=<w:style\b)/).flatMap((piece) => {
    const end = piece.indexOf(endOfStyle)
    if (!piece.startsWith('<w:style') || end < 0) return []
    const xml = piece.slice(0, end + endOfStyle.length)
    const id = /\bw:styleId="([^"]*)"/.exec(xml)?.[1] ?? ''
    return [{ id, name: /<w:name\b[^<>]*?\bw:val="([^"]*)"/.exec(xml)?.[1] ?? '', xml }]
  })
}

/** Word takes names of styles for the same whatever their capitals. */
function inSmall(name: string): string {
  return name.toLowerCase()
}

function withIds(xml: string, ids: StyleIds): string {
  return xml.replace(
    /(w:styleId=|<w:(?:basedOn|next) w:val=)"([^"]*)"/g,
    (_, before: string, id: string) => `${before}"${ids(id)}"`,
  )
}
