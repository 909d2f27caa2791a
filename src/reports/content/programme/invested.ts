import type { Cell } from '../../document.ts'
import { type Desk, differenceInWords } from '../desk.ts'

/** An investment in words: what the support itself costs extra, or saves where the usual support costs more. */
export function invested(desk: Desk, name: string): Cell {
  const cell = desk.money(name)
  if (typeof cell === 'string' || cell.value === null) return cell
  return { ...cell, text: differenceInWords(0 - cell.value, desk.evaluation, desk.sentences) }
}
