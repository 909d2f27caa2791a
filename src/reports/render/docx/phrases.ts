import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { PhrasingContent } from 'mdast'
import type { Making } from './making.ts'
import { noteAnchor } from './notes.ts'

interface Emphasis {
  readonly strong?: boolean
  readonly emphasis?: boolean
  readonly style?: string
}

/** The words of a paragraph; a line end breaks the line in a cell, and is a space elsewhere. */
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
        return [run(node.value, { ...how, style: making.styles('HTMLCode') })]
      case 'break':
        return [new TextRun({ break: 1 })]
      case 'text':
      case 'html':
        return breaks
          ? node.value.split('\n').map((line, at) => run(line, how, at > 0))
          : [run(node.value.replace(/\s*\n\s*/g, ' '), how)]
      case 'image':
        return [run(node.alt ?? '', how)]
      default:
        return []
    }
  })
}

/** A small number that leads to a note. */
export function reference(note: number, making: Making): ParagraphChild {
  return toNote(note, making, String(making.note(note)), 'EndnoteReference')
}

/** Words that lead to a note. */
export function toNote(note: number, making: Making, words: string, style: string): ParagraphChild {
  return new InternalHyperlink({
    anchor: noteAnchor(making.note(note)),
    children: [new TextRun({ text: words, style: making.styles(style) })],
  })
}

function run(text: string, { strong, emphasis, style }: Emphasis, onNewLine = false): TextRun {
  return new TextRun({
    text: text.replaceAll('\t', ' '),
    ...(strong === true ? { bold: true } : {}),
    ...(emphasis === true ? { italics: true } : {}),
    ...(style === undefined ? {} : { style }),
    ...(onNewLine ? { break: 1 } : {}),
  })
}

/** Only addresses of the web and of mail are links: others may run what is on the reader's computer. */
function link(url: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
  const address = URL.canParse(url) ? new URL(url) : null
  if (address === null || !['http:', 'https:', 'mailto:'].includes(address.protocol)) return children
  return [new ExternalHyperlink({ link: address.href.replace(/[\s"<>\\^`{|}]/g, encodeURIComponent), children })]
}
