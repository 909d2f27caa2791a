import { Packer, Document as WordDocument } from 'docx'
import { strToU8 } from 'fflate'
import type { Sentences } from '../../language/sentences.ts'
import type { Document } from '../document.ts'
import type { Look } from '../look.ts'
import { notesOf } from '../notes.ts'
import { blocksWithContents, chaptersOf } from './docx/contents.ts'
import { drawingsOf, withDrawings } from './docx/drawing.ts'
import { coreProperties, languageOf } from './docx/file-properties.ts'
import type { Template } from './docx/filled-text.ts'
import { fitDocument } from './docx/fit-document.ts'
import { frame } from './docx/frame.ts'
import { numbering } from './docx/lists.ts'
import { makingOf } from './docx/making.ts'
import { noteList } from './docx/notes.ts'
import { textWidth } from './docx/page.ts'
import { settled } from './docx/settled.ts'
import { stylesPart } from './docx/styles.ts'
import { filledTemplate } from './docx/template.ts'
import { unzipped, zipped } from './zip.ts'

export { placeholdersIn } from './docx/placeholders.ts'
export { partNames, unfilled } from './docx/report-parts.ts'

/** A report as a file of Word that people can go on editing; with a template, in an organisation's own document. */
export async function docx(
  report: Document,
  sentences: Sentences,
  look: Look,
  template: Template | null,
): Promise<Uint8Array> {
  const document = fitDocument(report)
  return template === null ? ownFile(document, sentences, look) : filledTemplate(document, sentences, look, template)
}

async function ownFile(document: Document, sentences: Sentences, look: Look): Promise<Uint8Array> {
  const making = makingOf(sentences, await drawingsOf(document.children, sentences, look, textWidth), {
    chapters: chaptersOf(document),
  })
  const section = {
    ...(await frame(document, making, look)),
    children: [...blocksWithContents(document, making), ...noteList(notesOf(document.children), document, making)],
  }
  const theme = { colors: { accent1: look.accent.replace('#', '') }, fonts: { headings: 'Calibri', body: 'Calibri' } }
  const packed = await Packer.toArrayBuffer(new WordDocument({ numbering, theme, sections: [section] }))
  return zipped({
    ...withDrawings(settled(unzipped(new Uint8Array(packed)) ?? {}), making.drawings),
    'docProps/core.xml': strToU8(coreProperties(document)),
    'word/styles.xml': strToU8(stylesPart(look.accent, languageOf(document))),
  })
}
