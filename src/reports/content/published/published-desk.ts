import type { Published } from '../../../core/disclosure/published.ts'
import type { Cell } from '../../document.ts'
import { type Desk, differenceInWords } from '../desk.ts'

/** What a published report is written with: what may be published, and words; no result, so that nothing else can be said. */
export interface PublishedDesk
  extends Pick<Desk, 'evaluation' | 'language' | 'sentences' | 'payer'>,
    Readonly<Record<'published', Published>> {}

/** How figures are called: by their place in the published result. */
export function nameOf(block: string, ...steps: readonly string[]): string {
  return ['blocks', block, ...steps].join('.')
}

/** A count, or that it is not shown. */
export function countCell({ sentences }: PublishedDesk, figure: string, value: number | null): Cell {
  return { text: value === null ? sentences.disclosure.hidden : sentences.numbers.number(value, 0), value, figure }
}

/** A difference as it is said: saves, costs extra, none. */
export function savedCell(desk: PublishedDesk, figure: string, value: number | null, kind: string): Cell {
  const { sentences, evaluation } = desk
  const text = value === null ? sentences.disclosure.hidden : differenceInWords(value, evaluation, sentences, kind)
  return { text, value, figure }
}

export function moneyCell({ sentences, evaluation }: PublishedDesk, figure: string, value: number): Cell {
  return { text: sentences.numbers.money(value, evaluation.settings.currency), value, figure }
}
