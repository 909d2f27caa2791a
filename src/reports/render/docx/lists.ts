import { AlignmentType, LevelFormat, Paragraph } from 'docx'
import type { BlockContent, DefinitionContent, List } from 'mdast'
import type { Making } from './making.ts'
import { phrases } from './phrases.ts'

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

/** The items of a list; what stands below an item's first paragraph is indented with it. */
export function listItems(list: List, making: Making, level = 0): readonly Paragraph[] {
  const isOrdered = list.ordered === true
  const instance = making.nextList()
  const deep = Math.min(level, levels.length - 1)
  const first = { numbering: { reference: isOrdered ? 'numbers' : 'bullets', level: deep, instance } }
  const below = { indent: { left: (deep + 1) * step } }
  const style = making.styles(isOrdered ? 'ListNumber' : 'ListBullet')
  const inItem = (node: BlockContent | DefinitionContent, at: number): readonly Paragraph[] => {
    if (node.type === 'list') return listItems(node, making, level + 1)
    if (node.type === 'blockquote') return node.children.flatMap((child) => inItem(child, at + 1))
    if (node.type !== 'paragraph') return []
    return [new Paragraph({ style, ...(at === 0 ? first : below), children: phrases(node.children, making) })]
  }
  return list.children.flatMap(({ children }) => children.flatMap(inItem))
}
