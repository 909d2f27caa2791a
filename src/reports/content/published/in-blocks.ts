import type { PublishedBlock } from '../../../core/disclosure/block.ts'
import { heading, type Section } from '../../document.ts'
import type { PublishedDesk } from './published-desk.ts'

/** What a block is about: "33 stories, compared with the usual help, over 12 months". */
export function aboutBlock({ sentences }: PublishedDesk, { n, reference_kind, months }: PublishedBlock): string {
  return sentences.annual.block.about(n, sentences.words.kind[reference_kind], months)
}

/** The same section of every block; where there are more, each under a heading that says which block it is about. */
export function inPublishedBlocks(desk: PublishedDesk, sectionOf: (block: PublishedBlock) => Section): Section {
  const { blocks } = desk.published
  return blocks.flatMap((block) => {
    const section = sectionOf(block)
    if (section.length === 0 || blocks.length === 1) return section
    const about = aboutBlock(desk, block)
    return [heading(3, about.charAt(0).toUpperCase() + about.slice(1)), ...section]
  })
}
