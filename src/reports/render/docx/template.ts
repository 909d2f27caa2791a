import { type FileChild, Paragraph, PatchType, patchDocument } from 'docx'
import { strFromU8, strToU8 } from 'fflate'
import type { RootContent } from 'mdast'
import type { Sentences } from '../../../language/sentences.ts'
import type { Document } from '../../document.ts'
import type { Look } from '../../look.ts'
import { notesOf } from '../../notes.ts'
import { type Parts, unzipped, zipped } from '../zip.ts'
import { blocks } from './blocks.ts'
import { drawingsOf, withDrawings } from './drawing.ts'
import { type Filling, filledText, placeOf, type Template } from './filled-text.ts'
import { numbering } from './lists.ts'
import { makingOf } from './making.ts'
import { noteList } from './notes.ts'
import { textWidthIn } from './page.ts'
import { partsOf, placeholdersOf, textParts } from './placeholders.ts'
import { notesName, partNamed } from './report-parts.ts'
import { settled } from './settled.ts'
import { withOurStyles } from './styles.ts'
import { paragraphsOf } from './template-text.ts'
import { privateBounds } from './xml-text.ts'

/** An organisation's own document, with a report, its sections and its figures in the place of their names. */
export async function filledTemplate(report: Document, sentences: Sentences, look: Look, template: Template) {
  const parts = partsOf(template.bytes)
  if (parts === null) throw new Error('the template is no file of Word')
  const texts = new Map(textParts(parts).map((name) => [name, strFromU8(parts[name] ?? new Uint8Array())]))
  const alone = [...texts.values()]
    .flatMap((xml) => paragraphsOf(xml).flatMap(placeholdersOf))
    .filter(({ isAlone }) => isAlone)
  const wanted = new Map(alone.flatMap(({ name }) => withPart(name, report)))
  const notes = notesOf([...wanted.values()].flat())
  const filling: Filling = ({ name, isAlone }) =>
    isAlone && (wanted.has(name) || name === notesName) ? 'part' : template.textOf(name)
  const filled = new Map([...texts].map(([name, xml]) => [name, filledText(xml, filling)]))
  const main = filled.get(mainPart) ?? ''
  if (notes.length > 0 && !alone.some(({ name }) => name === notesName)) filled.set(mainPart, withPlaceAtEnd(main))
  const withTexts = { ...asDocument(parts), ...asBytes(filled) }
  if (alone.every(({ name }) => name !== notesName && !wanted.has(name))) return zipped(withTexts)
  return withParts(withTexts, { report, sentences, look, wanted, notes })
}

interface Wanted {
  readonly report: Document
  readonly sentences: Sentences
  readonly look: Look
  readonly wanted: ReadonlyMap<string, readonly RootContent[]>
  readonly notes: readonly number[]
}

async function withParts(parts: Parts, { report, sentences, look, wanted, notes }: Wanted): Promise<Uint8Array> {
  const theirs = parts[stylePart]
  const styled = withOurStyles(theirs === undefined ? '' : strFromU8(theirs), look.accent)
  const nodes = [...wanted.values()].flat()
  const width = textWidthIn(strFromU8(parts[mainPart] ?? new Uint8Array()))
  const making = makingOf(sentences, await drawingsOf(nodes, sentences, look, width), {
    width,
    styles: styled.ids,
    note: (note) => notes.indexOf(note) + 1,
  })
  const patches = Object.fromEntries([
    ...[...wanted].map(([name, nodes]) => [name, patch(blocks(nodes, making))] as const),
    [notesName, patch(noteList(notes, report, making))] as const,
  ])
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: zipped(theirs === undefined ? parts : { ...parts, [stylePart]: strToU8(styled.part) }),
    patches,
    placeholderDelimiters: privateBounds,
    numbering,
  })
  return zipped(withDrawings(settled(unzipped(patched) ?? {}), making.drawings))
}

const mainPart = 'word/document.xml'
const typesPart = '[Content_Types].xml'
const stylePart = 'word/styles.xml'

function withPart(name: string, report: Document): readonly (readonly [string, readonly RootContent[]])[] {
  const part = partNamed(name, report)
  return part === null ? [] : [[name, part]]
}

/** At the end of a document stand the properties of its last section, and the notes right before them. */
function withPlaceAtEnd(main: string): string {
  const end = main.lastIndexOf('</w:body>')
  const body = main.slice(0, end)
  const behind = [...body.matchAll(/<\/?w:(?:p|tbl|sdt)\b/g)].at(-1)?.index ?? 0
  const last = body.indexOf('<w:sectPr', behind)
  const at = last < 0 ? end : last
  return main.slice(0, at) + placeOf(notesName) + main.slice(at)
}

/** A template of Word's own kind becomes a document: Word would open it as one more template. */
function asDocument(parts: Parts): Parts {
  const types = strFromU8(parts[typesPart] ?? new Uint8Array())
  return { ...parts, [typesPart]: strToU8(types.replace('.template.main+xml', '.document.main+xml')) }
}

/** What comes in the place of a part; a head or a foot without a paragraph is no head or foot. */
function patch(children: readonly FileChild[]) {
  return { type: PatchType.DOCUMENT, children: children.length === 0 ? [new Paragraph({})] : [...children] }
}

function asBytes(texts: ReadonlyMap<string, string>): Parts {
  return Object.fromEntries([...texts].map(([name, xml]) => [name, strToU8(xml)]))
}
