import type { RootContent } from 'mdast'
import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { heading, paragraph, type Section } from '../document.ts'
import type { Desk } from './desk.ts'
import type { CaseRecord } from './result.ts'

/** Blocks with something to add up: those of more than one case, or the only one there is. */
export function wholeBlocks({ result: { aggregate } }: Desk): readonly Aggregate[] {
  return aggregate.filter(({ n }) => n > 1 || aggregate.length === 1)
}

/** Blocks of one case beside others: there are no means or distributions to give of them. */
export function singleBlocks({ result: { aggregate } }: Desk): readonly Aggregate[] {
  return aggregate.filter(({ n }) => n === 1 && aggregate.length > 1)
}

/** The cases of a block. */
export function casesOf({ result: { cases } }: Desk, { reference_kind, months }: Aggregate): readonly CaseRecord[] {
  return cases.filter(
    ({ reference, window }) => reference.kind === reference_kind && (months === null || window.months === months),
  )
}

/** What a block is about: "33 stories, compared with the usual help, over 12 months". */
function aboutBlock({ sentences }: Desk, { n, reference_kind, months }: Aggregate): string {
  return sentences.annual.block.about(n, sentences.words.kind[reference_kind], months)
}

/** The same section of every whole block; where there are more, each says which block it is about. */
export function inBlocks(desk: Desk, sectionOf: (block: Aggregate) => Section): Section {
  const { block: words } = desk.sentences.annual
  const blocks = wholeBlocks(desk)
  if (blocks.length === 0) return [paragraph(words.nothingToAdd)]
  const [first] = blocks
  if (first !== undefined && blocks.length === 1) {
    return [...aboutOnly(desk, first), ...sectionOf(first)]
  }
  const each = blocks.flatMap((block) => {
    const about = aboutBlock(desk, block)
    const section = sectionOf(block).map((node) => named(node, about, words.sub))
    return section.length === 0 || section[0]?.type === 'heading'
      ? section
      : [heading(3, capitalised(about)), ...section]
  })
  const apart = singleBlocks(desk).length
  return apart === 0 ? each : [...each, paragraph(words.apart(apart))]
}

/** Which cases a section is about, where it is not about all. */
function aboutOnly(desk: Desk, block: Aggregate): Section {
  const { block: words } = desk.sentences.annual
  const others = singleBlocks(desk).length
  return others === 0
    ? []
    : [paragraph(`${words.aboutAll(aboutBlock(desk, block))} ${words.apart(others)}`, [`aggregate.${block.id}.n`])]
}

/** A heading inside a block names the block, so that no heading stands twice in a list of contents. */
function named(node: RootContent, about: string, sub: (title: string, about: string) => string): RootContent {
  if (node.type !== 'heading') return node
  const words = node.children.map((child) => ('value' in child ? child.value : '')).join('')
  return heading(3, sub(words, about))
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
