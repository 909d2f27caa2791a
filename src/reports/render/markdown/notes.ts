import type { RootContent } from 'mdast'
import type { Sentences } from '../../../language/sentences.ts'

/** The notes at the end, with the names of the figures. */
export function noteBlocks(notes: readonly string[], sentences: Sentences): readonly RootContent[] {
  const { document: words, workbook } = sentences
  if (notes.length === 0) return []
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: words.notes }] },
    { type: 'paragraph', children: [{ type: 'text', value: words.notesIntro }] },
    ...notes.map(
      (names, at): RootContent => ({
        type: 'footnoteDefinition',
        identifier: String(at + 1),
        // Without a word before it, who knows no notes takes the name for the address of a link.
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: `${workbook.name} ` },
              { type: 'inlineCode', value: names },
            ],
          },
        ],
      }),
    ),
  ]
}
