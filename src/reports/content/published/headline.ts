import type { PublishedBlock } from '../../../core/disclosure/block.ts'
import type { PublishedCell, PublishedClasses } from '../../../core/disclosure/classes.ts'
import { heading, paragraph, type Section, table } from '../../document.ts'
import { said } from '../desk.ts'
import { mainAmounts } from './amount-rows.ts'
import { publishedShares } from './class-shares.ts'
import { aboutBlock, inPublishedBlocks } from './in-blocks.ts'
import { publishedPayerBars } from './payer-bars.ts'
import { nameOf, type PublishedDesk, savedCell } from './published-desk.ts'

/** The published report on one page: quality of life first, then cost, then what the figures rest on. */
export function publishedHeadline(desk: PublishedDesk): Section {
  const { published, sentences, evaluation } = desk
  const { disclosure: words, report, annual } = sentences
  const { settings } = evaluation
  const title = heading(2, report.headline.title, 'headline')
  const part = published.is_part ? [paragraph(words.isPart)] : []
  if (published.blocks.length === 0) return [title, paragraph(words.tooFew(settings.disclosure.group))]
  return [
    title,
    ...inPublishedBlocks(desk, (block) => [
      paragraph(words.about(aboutBlock(desk, block)), [nameOf(block.id, 'n')]),
      ...quality(desk, block, 'change'),
      ...quality(desk, block, 'effect'),
      ...saving(desk, block),
      ...total(desk, block),
      chosenSentence(desk, block),
      ...(block.amounts === null
        ? []
        : [table(annual.headline.keyHead, mainAmounts(desk, block, block.amounts), { name: 'key-figures' })]),
      ...[publishedShares(desk, block) ?? publishedPayerBars(desk, block) ?? []].flat(),
    ]),
    ...part,
    ...(settings.disclosure.round === null ? [] : [paragraph(words.rounded(settings.disclosure.round))]),
  ]
}

/**
 * How the cases were chosen; that all take part is not said where some are left out. Out of how many is said only where these are
 * all: those that are left out were chosen too.
 */
function chosenSentence({ published, sentences, evaluation }: PublishedDesk, { n }: PublishedBlock) {
  const { selection } = evaluation.settings
  const isAll = !published.is_part && published.blocks.length === 1 && evaluation.settings.disclosure.round === null
  const served = isAll ? evaluation.settings.served : null
  const { annual, report } = sentences
  const chosen = selection === 'all' && published.is_part ? [] : [annual.headline.chosen[selection](n, served)]
  return paragraph([...chosen, report.headline.estimate].join(' '))
}

type Others = readonly (readonly [string, number])[]

/** The first cell, which is the one that is told of, and the others. */
function divided<T extends string>(
  cells: readonly PublishedCell<T>[],
): { readonly first: number; readonly others: Others } {
  const [first, ...others] = cells
  return { first: first?.n ?? 0, others: others.map(({ name, n }) => [name, n]) }
}

function quality(desk: PublishedDesk, block: PublishedBlock, of: 'change' | 'effect'): Section {
  const { disclosure: words } = desk.sentences
  const shown: PublishedClasses<string> = block.quality_of_life[of]
  const names = (shown.cells ?? []).map(({ name }) => nameOf(block.id, 'quality_of_life', of, name))
  if (shown.cells !== null) {
    const { first, others } = divided(shown.cells)
    if (isNothingKnown(shown)) return []
    return [paragraph(words[of](first, block.n, others), names)]
  }
  if (shown.fewer === null) return [paragraph(words.notShown[of])]
  const { side, than } = shown.fewer
  if (side === 'first') return [paragraph(words.nearlyNone[of](than))]
  // A rounded number of all says nothing exact of nearly all.
  const isExact = desk.evaluation.settings.disclosure.round === null
  return [paragraph(words.nearlyAll[of](isExact ? words.above(block.n - than, block.n) : ''))]
}

/** Whether nobody rated any of the cases. */
export function isNothingKnown({ cells }: PublishedClasses<string>): boolean {
  return cells?.every(({ name, n }) => n === 0 || name === 'unknown') ?? false
}

function saving({ sentences }: PublishedDesk, { id, n, saving: shown }: PublishedBlock): Section {
  const { disclosure: words } = sentences
  if (shown === null) return []
  if (shown.cells === null) return [paragraph(words.notShown.saving)]
  const { first, others } = divided(shown.cells)
  const names = shown.cells.map(({ name }) => nameOf(id, 'saving', name))
  return [paragraph(words.saves(first, n, others), names)]
}

function total(desk: PublishedDesk, { id, amounts, reference_kind: kind, months }: PublishedBlock): Section {
  const { disclosure: words, words: named } = desk.sentences
  if (amounts === null) return [paragraph(words.notShown.total)]
  const figure = nameOf(id, 'amounts', 'total')
  const cell = savedCell(desk, figure, amounts.total, kind)
  return [paragraph(words.total(named.kind[kind], months, said(cell)), [figure])]
}
