import { savingOf } from '../../../core/aggregate/counts.ts'
import type { PublishedBlock } from '../../../core/disclosure/block.ts'
import type { Picture } from '../../document.ts'
import { differenceBars } from '../pictures/money-bars.ts'
import { nameOf, type PublishedDesk, savedCell } from './published-desk.ts'

/** What each payer that is shown saves or pays more, the largest gain first and those that stand together last; null without payers. */
export function publishedPayerBars(desk: PublishedDesk, block: PublishedBlock): Picture | null {
  const { id, payers, reference_kind: kind } = block
  if (payers === null) return null
  const margin = desk.evaluation.settings.no_difference
  const tones = { saves: 'saves', none: 'none', costs_extra: 'costs-extra', unknown: 'unknown' } as const
  const row = (label: string, name: string, value: number) =>
    ({
      label,
      bars: [[savedCell(desk, nameOf(id, 'payers', name, 'difference'), value, kind), tones[savingOf(value, margin)]]],
    }) as const
  const { rest } = payers
  return differenceBars(desk, kind, [
    ...payers.rows
      .toSorted((a, b) => b.difference - a.difference)
      .map(({ payer, difference }) => row(desk.payer(payer), payer, difference)),
    ...(rest === null ? [] : [row(desk.sentences.disclosure.payers.rest(rest.payers), 'rest', rest.difference)]),
  ])
}
