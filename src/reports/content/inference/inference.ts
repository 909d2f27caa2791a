import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import type { Inference } from '../../../core/aggregate/inference.ts'
import { heading, paragraph, type Section } from '../../document.ts'
import { inBlocks, wholeBlocks } from '../block.ts'
import type { Desk } from '../desk.ts'
import { amountMargins } from '../margins/amounts.ts'
import { countsInWords } from './counts-in-words.ts'
import { mannerOf } from './manner.ts'
import { domainShares, sharesTable } from './shares-table.ts'
import { domainTests, overallTests, scoredApart, yesNoTests } from './tests.ts'

/** What the counts say about more cases; nothing where how cases were chosen does not allow it and nobody asked. */
export function inference(desk: Desk): Section {
  const { inference: words } = desk.sentences
  const basis = basisIn(desk)
  if (basis === null) return []
  const manner = mannerOf(basis)
  const { zeros } = desk.evaluation.settings.statistics
  return [
    heading(2, words.title[manner], 'inference'),
    paragraph(words.basis[basis]),
    ...finite(desk, basis),
    ...inBlocks(desk, (block) => (block.inference === null ? [] : ofBlock(desk, block, block.inference))),
    paragraph(words.twoRanges),
    paragraph(`${words.whatIsP[manner]} ${words.reading} ${words.zeros[zeros]}`),
    paragraph(words.apart),
  ]
}

/** On what it rests that something is said about more cases; null where nothing is. */
export function basisIn(desk: Desk): Inference['basis'] | null {
  return wholeBlocks(desk).find((block) => block.inference !== null)?.inference?.basis ?? null
}

/** From this part of all people served on, intervals are clearly too wide for these people. */
const clearPart = 0.05

/** Where cases are no small part of the people they were taken from; who keep coming are no such list. */
function finite({ result, evaluation, sentences }: Desk, basis: Inference['basis']): Section {
  const { served } = evaluation.settings
  const { n } = result.overall
  if (basis === 'consecutive' || served === null || n <= clearPart * served) return []
  return [paragraph(sentences.inference.finite(n, served), ['overall.n', 'settings.served'])]
}

function ofBlock(desk: Desk, block: Aggregate, found: Inference): Section {
  const at = `aggregate.${block.id}.inference.counts`
  return [
    ...countsInWords(desk, block, found, at),
    ...sharesTable(desk, found.counts, at),
    ...amountMargins(desk, block),
    ...overallTests(desk, block, found.counts, at),
    ...(['change', 'effect'] as const).flatMap((kind) => [
      ...domainShares(desk, found.counts, at, kind),
      ...domainTests(desk, found.counts, at, kind),
      ...scoredApart(desk, found.counts, at, kind),
    ]),
    ...yesNoTests(desk, block, found.counts, at),
  ]
}
