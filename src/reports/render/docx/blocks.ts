import { Bookmark, type FileChild, ImageRun, Paragraph, TextRun } from 'docx'
import { strToU8 } from 'fflate'
import type { Heading, Paragraph as ParagraphNode, RootContent } from 'mdast'
import type { Language } from '../../../language/numbers.ts'
import type { Picture } from '../../document.ts'
import { languageTag } from './file-properties.ts'
import { listItems } from './lists.ts'
import type { Making } from './making.ts'
import { phrases, toNote, wordsOf } from './phrases.ts'
import { table } from './table.ts'

/** The blocks of a report. */
export function blocks(nodes: readonly RootContent[], making: Making): readonly FileChild[] {
  return nodes.flatMap((node, at) => {
    const above = nodes[at - 1]
    const isSubtitle = node.type === 'paragraph' && above?.type === 'heading' && above.depth === 1
    return isSubtitle ? [paragraph(node, making, 'Subtitle')] : block(node, making)
  })
}

/** A block of a report, as one or more of Word's; `style` is for its paragraphs, where they stand within another block. */
function block(node: RootContent, making: Making, style?: string): readonly FileChild[] {
  switch (node.type) {
    case 'heading':
      return [heading(node, making)]
    case 'paragraph':
      return [paragraph(node, making, style)]
    case 'list':
      return listItems(node, making, (child) => block(child, making))
    case 'blockquote':
      return node.children.flatMap((child) => block(child, spokenIn(node.data?.language, making), 'Quote'))
    case 'table':
      // Two tables without a paragraph between them are one to Word.
      return [table(node, making), source(node.data?.note, making)]
    case 'picture':
      return picture(node, making)
    case 'code':
      return [verbatim(node.value, making, 'HTMLPreformatted')]
    case 'html':
      return [verbatim(node.value, making, style)]
    default:
      return []
  }
}

function spokenIn(language: Language | undefined, making: Making): Making {
  return language === undefined ? making : { ...making, language: languageTag(language) }
}

const headings = ['Title', 'Heading1', 'Heading2'] as const

function heading(node: Heading, making: Making): Paragraph {
  const style = making.styles(headings[node.depth - 1] ?? 'Heading3')
  const anchor = making.chapters.get(node)
  const children = phrases(node.children, making)
  return new Paragraph({
    style,
    keepNext: true,
    children: anchor === undefined ? children : [new Bookmark({ id: anchor, children: [...children] })],
  })
}

function paragraph(node: ParagraphNode, making: Making, style?: string): Paragraph {
  return new Paragraph({
    ...(style === undefined ? {} : { style: making.styles(style) }),
    children: wordsOf(node, making),
  })
}

function verbatim(words: string, making: Making, style?: string): Paragraph {
  return new Paragraph({
    ...(style === undefined ? {} : { style: making.styles(style) }),
    children: words.split('\n').map((text, at) => new TextRun({ text, ...(at > 0 ? { break: 1 } : {}) })),
  })
}

/** Under a table or a picture: where its figures come from. */
function source(note: number | undefined, making: Making): Paragraph {
  const style = making.styles('FigureSource')
  if (note === undefined) return new Paragraph({ style })
  const words = making.sentences.document
  return new Paragraph({
    style,
    children: [
      new TextRun(`${words.figuresSee} `),
      toNote(note, making, words.note(making.note(note)), 'DefaultParagraphFont'),
    ],
  })
}

function picture(node: Picture, making: Making): readonly FileChild[] {
  const drawing = making.drawings.get(node)
  if (drawing === undefined) return []
  const size = { width: drawing.width, height: drawing.height }
  const image = new ImageRun({
    type: 'svg',
    data: strToU8(`${drawing.name}.svg`),
    transformation: size,
    fallback: { type: 'png', data: strToU8(`${drawing.name}.png`) },
    altText: { name: node.title, title: node.title, description: node.alternative },
  })
  return [
    new Paragraph({ style: making.styles('Caption'), keepNext: true, children: [new TextRun(node.title)] }),
    new Paragraph({ keepNext: true, children: [image] }),
    source(node.data.note, making),
  ]
}
