import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Handle, toMarkdown } from 'mdast-util-to-markdown'
import type { Sentences } from '../../language/sentences.ts'
import { type Document, paragraph } from '../document.ts'
import { plainBlocks } from './markdown/blocks.ts'
import { noteBlocks } from './markdown/notes.ts'

/** A document as Markdown with tables and notes, as GitHub reads it; a picture is its title and its words. */
export async function markdown(document: Document, sentences: Sentences): Promise<string> {
  const notice = document.data?.about?.notice
  const above = notice == null ? [] : [paragraph(notice)]
  const children = [
    ...plainBlocks([...above, ...document.children]),
    ...noteBlocks(document.data?.notes ?? [], sentences),
  ]
  return toMarkdown(
    { type: 'root', children },
    {
      ...{ bullet: '-', rule: '-', emphasis: '_', incrementListMarker: true, resourceLink: true },
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      handlers: { footnoteReference, footnoteDefinition },
      // Struck through, or set as mathematics, by who reads more than Markdown.
      unsafe: [
        { character: '~', inConstruct: 'phrasing' },
        { character: '$', inConstruct: 'phrasing' },
      ],
    },
  )
}

const footnoteReference: Handle = ({ identifier }) => `[^${identifier}]`

const footnoteDefinition: Handle = (node, _, state, info) => {
  const words = state.containerFlow(node, { ...state.createTracker(info).current() })
  return `[^${node.identifier}]: ${words}`
}
