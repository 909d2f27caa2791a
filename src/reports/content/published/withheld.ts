import { isLowerThanUsual } from '../../../core/disclosure/usual.ts'
import { heading, list, paragraph, type Section } from '../../document.ts'
import { aboutBlock } from './in-blocks.ts'
import type { PublishedDesk } from './published-desk.ts'

/** What is not in the report and why: the rules, and each thing that they took out or put together. */
export function withheldSection(desk: PublishedDesk): Section {
  const { published, sentences, evaluation } = desk
  const { section: words } = sentences.disclosure
  const rules = evaluation.settings.disclosure
  const parts = published.blocks.flatMap((block) => {
    if (block.withheld.length === 0) return []
    const items = block.withheld.map(({ what, why }) => words.items(words.what[what], words.why[why](rules)))
    const about = published.blocks.length > 1 ? [paragraph(words.ofBlock(aboutBlock(desk, block)))] : []
    return [...about, list(items)]
  })
  const isNothing = parts.length === 0 && published.blocks.length > 0
  return [
    heading(2, words.title, 'disclosure'),
    paragraph(words.rules(rules, isLowerThanUsual(rules))),
    ...parts,
    ...(isNothing ? [paragraph(words.nothing)] : []),
    paragraph(words.always),
    ...(published.programme === null ? [] : [paragraph(sentences.programme.published.leftOut)]),
  ]
}
