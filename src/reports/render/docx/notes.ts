import { Bookmark, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Document } from '../../document.ts'
import type { Making } from './making.ts'

/** By what the list of contents leads to the notes. */
export const notesChapter = '_TocNotes'

/** By what a link leads to a note. */
export function noteAnchor(number: number): string {
  return `note_${number}`
}

/** Where the figures come from: a list of notes under a heading. */
export function noteList(notes: readonly number[], { data }: Document, making: Making): readonly Paragraph[] {
  const words = making.sentences.document
  if (notes.length === 0) return []
  return [
    new Paragraph({
      style: making.styles('Heading1'),
      children: [new Bookmark({ id: notesChapter, children: [new TextRun(words.notes)] })],
    }),
    new Paragraph({ children: [new TextRun(words.notesIntro)] }),
    ...notes.map((note) => noteItem(making.note(note), data?.notes?.[note - 1] ?? '', making)),
  ]
}

/** The room for a number beside its note. */
const beside = 480

function noteItem(number: number, words: string, making: Making): Paragraph {
  const mark = new Bookmark({ id: noteAnchor(number), children: [new TextRun(String(number))] })
  return new Paragraph({
    style: making.styles('EndnoteText'),
    // Also where a template has a style of its own for notes.
    indent: { left: beside, hanging: beside },
    tabStops: [{ type: TabStopType.LEFT, position: beside }],
    children: [mark, new TextRun({ children: [new Tab(), words] })],
  })
}
