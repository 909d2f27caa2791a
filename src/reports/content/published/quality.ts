import type { PublishedBlock } from '../../../core/disclosure/block.ts'
import type { PublishedClasses } from '../../../core/disclosure/classes.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { domainLabel } from '../domain-label.ts'
import { isNothingKnown } from './headline.ts'
import { inPublishedBlocks } from './in-blocks.ts'
import { countCell, nameOf, type PublishedDesk } from './published-desk.ts'

/** Quality of life: both classes, and in how many cases each domain is better. */
export function publishedQuality(desk: PublishedDesk): Section {
  const { counts } = desk.sentences.report
  const parts = inPublishedBlocks(desk, (block) => {
    const { change, effect } = block.quality_of_life
    if (isNothingKnown(change) && isNothingKnown(effect)) return []
    const rows = [...classRows(desk, block, 'change'), ...classRows(desk, block, 'effect')]
    return [table(desk.sentences.disclosure.classes.head, rows), ...domains(desk, block)]
  })
  return parts.length === 0 ? [] : [heading(2, counts.title, 'quality'), paragraph(counts.intro), ...parts]
}

/** The classes that are shown, a row each. */
export function classRows(
  desk: PublishedDesk,
  block: PublishedBlock,
  of: 'change' | 'effect',
): readonly (readonly Cell[])[] {
  const { classes: words, hidden } = desk.sentences.disclosure
  const { cells, fewer }: PublishedClasses<string> = block.quality_of_life[of]
  const at = (name: string) => nameOf(block.id, 'quality_of_life', of, name)
  const unknown = (text: string): Cell => ({ text, value: null, figure: at('better') })
  if (cells !== null)
    // Of a class that nobody is in only the worst is worth a row.
    return cells
      .filter(({ name, n }) => n > 0 || name === 'worse')
      .map(({ name, n }) => [words[of], words.names[name] ?? name, countCell(desk, at(name), n)])
  if (fewer === null) return [[words[of], words.names.better ?? '', unknown(hidden)]]
  const text = fewer.side === 'first' ? words.fewer(fewer.than) : words.nearly
  return [[words[of], words.names.better ?? '', unknown(text)]]
}

function domains(desk: PublishedDesk, block: PublishedBlock): Section {
  const { domains: words } = desk.sentences.disclosure
  const rows = domainRows(desk, block)
  if (rows.length === 0) return []
  return [
    heading(3, desk.sentences.report.counts.domainsTitle),
    paragraph(words.intro(block.n)),
    table(words.head, rows, { name: 'domains' }),
  ]
}

/** The domains of which something is shown, those that most are better in first. */
export function domainRows(desk: PublishedDesk, { id, quality_of_life }: PublishedBlock): readonly (readonly Cell[])[] {
  return quality_of_life.domains
    .filter(({ change, effect }) => change !== null || effect !== null)
    .toSorted((a, b) => (b.change ?? 0) - (a.change ?? 0) || (b.effect ?? 0) - (a.effect ?? 0))
    .map(({ instrument, domain, change, effect }) => {
      const at = (of: string) => nameOf(id, 'quality_of_life', 'domains', domain, of)
      return [
        domainLabel(desk, instrument, domain),
        countCell(desk, at('change'), change),
        countCell(desk, at('effect'), effect),
      ]
    })
}
