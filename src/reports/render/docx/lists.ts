import { AlignmentType, type FileChild, LevelFormat, Paragraph } from 'docx'
import type { BlockContent, DefinitionContent, List } from 'mdast'
import type { Making } from './making.ts'
import { wordsOf } from './phrases.ts'

const levels = [0, 1, 2, 3] as const
const step = 400

/** How lists are numbered and marked, at each level. */
export const numbering = {
  config: [
    {
      reference: 'bullets',
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: (level + 1) * step, hanging: step } } },
      })),
    },
    {
      reference: 'numbers',
      levels: levels.map((level) => ({
        level,
        format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: (level + 1) * step, hanging: step } } },
      })),
    },
  ],
}

/** The items of a list; paragraphs below an item's first are indented with it, and what is no paragraph is made as elsewhere. */
export function listItems(
  list: List,
  making: Making,
  other: (node: BlockContent | DefinitionContent) => readonly FileChild[],
  level = 0,
): readonly FileChild[] {
  const isOrdered = list.ordered === true
  const instance = making.nextList()
  const deep = Math.min(level, levels.length - 1)
  const first = { numbering: { reference: isOrdered ? 'numbers' : 'bullets', level: deep, instance } }
  const below = { indent: { left: (deep + 1) * step } }
  const style = making.styles(isOrdered ? 'ListNumber' : 'ListBullet')
  const inItem = (node: BlockContent | DefinitionContent, at: number): readonly FileChild[] => {
    if (node.type === 'list') return listItems(node, making, other, level + 1)
    if (node.type === 'blockquote') return node.children.flatMap((child) => inItem(child, at + 1))
    if (node.type !== 'paragraph') return other(node)
    return [new Paragraph({ style, ...(at === 0 ? first : below), children: wordsOf(node, making) })]
  }
  return list.children.flatMap(({ children }) => children.flatMap(inItem))
}
