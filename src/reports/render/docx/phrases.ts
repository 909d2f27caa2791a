import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { Paragraph, PhrasingContent } from 'mdast'
import type { Making } from './making.ts'
import { noteAnchor } from './notes.ts'

interface Emphasis {
  readonly strong?: boolean
  readonly emphasis?: boolean
  readonly style?: string
  readonly language?: string
}

/** The words of a paragraph, with the note that names their figures. */
export function wordsOf({ children, data }: Paragraph, making: Making): readonly ParagraphChild[] {
  const note = data?.note === undefined ? [] : [reference(data.note, making)]
  const spoken = making.language === undefined ? {} : { language: making.language }
  return [...phrases(children, making, true, spoken), ...note]
}

/** Words; a line end breaks the line, or is a space in a heading. */
export function phrases(
  nodes: readonly PhrasingContent[],
  making: Making,
  breaks = false,
  how: Emphasis = {},
): readonly ParagraphChild[] {
  return nodes.flatMap((node): readonly ParagraphChild[] => {
    switch (node.type) {
      case 'strong':
        return phrases(node.children, making, breaks, { ...how, strong: true })
      case 'emphasis':
        return phrases(node.children, making, breaks, { ...how, emphasis: true })
      case 'delete':
        return phrases(node.children, making, breaks, how)
      case 'link':
        return link(node.url, phrases(node.children, making, breaks, { ...how, style: making.styles('Hyperlink') }))
      case 'inlineCode':
        return inLines(node.value, { ...how, style: making.styles('HTMLCode') }, breaks)
      case 'break':
        return [new TextRun({ break: 1 })]
      case 'text':
      case 'html':
        return inLines(node.value, how, breaks)
      case 'image':
        return [run(node.alt ?? '', how)]
      default:
        return []
    }
  })
}

/** A small number that leads to a note. */
function reference(note: number, making: Making): ParagraphChild {
  return toNote(note, making, String(making.note(note)), 'EndnoteReference')
}

/** Words that lead to a note. */
export function toNote(note: number, making: Making, words: string, style: string): ParagraphChild {
  return new InternalHyperlink({
    anchor: noteAnchor(making.note(note)),
    children: [new TextRun({ text: words, style: making.styles(style) })],
  })
}

function inLines(text: string, how: Emphasis, breaks: boolean): readonly TextRun[] {
  return breaks
    ? text.split('\n').map((line, at) => run(line, how, at > 0))
    : [run(text.replace(/(?<!\s)\s*\n\s*/g, ' '), how)]
}

function run(text: string, { strong, emphasis, style, language }: Emphasis, onNewLine = false): TextRun {
  return new TextRun({
    text: text.replaceAll('\t', ' '),
    ...(strong === true ? { bold: true } : {}),
    ...(emphasis === true ? { italics: true } : {}),
    ...(style === undefined ? {} : { style }),
    ...(language === undefined ? {} : { language: { value: language } }),
    ...(onNewLine ? { break: 1 } : {}),
  })
}

/** Only addresses of the web and of mail are links: others may run what is on the reader's computer. */
function link(url: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
  const address = URL.canParse(url) ? new URL(url) : null
  if (address === null || !['http:', 'https:', 'mailto:'].includes(address.protocol)) return children
  return [new ExternalHyperlink({ link: address.href.replace(/[\s"<>\\^`{|}]/g, encodeURIComponent), children })]
}
