import { savingOf } from '../../../core/aggregate/counts.ts'
import type { Cell } from '../../document.ts'
import { ratioCell } from '../below-zero.ts'
import type { Desk } from '../desk.ts'

/** What something brought, in words: so much, or that it costs extra; against an improved course, what is still to gain. */
export function yields(desk: Desk, name: string, kind = 'usual'): Cell {
  const cell = desk.saved(name, kind)
  const { settings } = desk.evaluation
  if (typeof cell === 'string' || cell.value === null || kind === 'improved') return cell
  const { numbers, programme, report } = desk.sentences
  const words = programme.yields(numbers.money(cell.value, settings.currency))
  const saving = savingOf(cell.value, settings.no_difference)
  if (saving === 'saves') return { ...cell, text: words }
  const isSomething = saving === 'none' && Math.round(cell.value) > 0
  return isSomething ? { ...cell, text: report.difference.none(words) } : cell
}

/** What comes back for each euro: in words where that is less than nothing, and a dash where nothing was spent extra. */
export function perEuro(desk: Desk, name: string): Cell {
  const cell = desk.ratio(name)
  if (typeof cell === 'string') return cell
  if (cell.value === null) return { ...cell, text: '–' }
  return ratioCell(desk, cell)
}
