import type { Cell } from '../document.ts'
import { type Desk, differenceInWords } from './desk.ts'

type Worded = Pick<Desk, 'sentences' | 'evaluation'>

/** What support costs more than in the reference course; below zero it saves, and says so instead of bearing a sign. */
export function investmentCell(desk: Worded, cell: Cell): Cell {
  return belowZero(cell, (value) => differenceInWords(0 - value, desk.evaluation, desk.sentences))
}

/** What support brought; below zero it costs extra, and says so instead of bearing a sign. */
export function benefitCell(desk: Worded, cell: Cell): Cell {
  return belowZero(cell, (value) => differenceInWords(value, desk.evaluation, desk.sentences))
}

/** What comes back for what was invested, as a number; below zero that is nothing. */
export function ratioCell({ sentences }: Worded, cell: Cell): Cell {
  return belowZero(cell, () => sentences.programme.noReturn)
}

/** A net return; below zero a loss of so much. */
export function netReturnCell({ sentences }: Worded, cell: Cell): Cell {
  return belowZero(cell, (value) => sentences.report.realism.loss(sentences.numbers.percent(Math.abs(value))))
}

/** What somebody pays; below zero it is received. */
export function paidCell({ sentences, evaluation }: Worded, cell: Cell): Cell {
  return belowZero(cell, (value) =>
    sentences.report.payers.receives(sentences.numbers.money(Math.abs(value), evaluation.settings.currency)),
  )
}

/** A cell that is written with a sign, in words; one that rounds to nothing has none. */
function belowZero(cell: Cell, words: (value: number) => string): Cell {
  if (typeof cell === 'string' || cell.value === null || cell.value >= 0 || !cell.text.includes('-')) return cell
  return { ...cell, text: words(cell.value) }
}
