import type { OneWay } from '../../../core/uncertainty/one-way.ts'
import { type Cell, heading, pageOnly, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf } from '../desk.ts'
import { rangesOf } from '../pictures/ranges.ts'
import { type MovedInput, movedInputs, noteOf } from './one-way-words.ts'

/** What the outcome becomes if one input is different: drawn, and in a table; nothing where no input moves it. */
export function oneWayOf(desk: Desk, at: string, rows: readonly OneWay[], kind: string, most: number): Section {
  const { oneWay: words } = desk.sentences.uncertainty
  const moved = movedInputs(desk, at, rows, kind, most)
  if (moved.length === 0) return []
  const all = rows.filter(({ difference }) => difference.at_low !== difference.at_high).length
  const hasTurns = moved.some(({ row }) => row.break_even !== null)
  // The ends of an input stand in words beside it; here they have their names.
  const ends = moved.flatMap(({ ends: both }) => figuresOf(both ?? []))
  return [
    heading(3, words.title),
    paragraph(words.intro(moved.length, all), ends),
    ...pageOnly([rangesOf(desk, at, kind, moved)]),
    table(
      [...words.head, ...(hasTurns ? [words.turns] : []), words.part],
      moved.map((one) => cellsOf(desk, one, hasTurns)),
      { name: 'one-way' },
    ),
    paragraph(
      [
        hasTurns ? words.legendTurns : words.neverTurns,
        words.legendPart,
        ...(moved.every(({ row }) => row.drawn) ? [] : [words.legendNotDrawn]),
      ].join(' '),
    ),
  ]
}

function cellsOf(desk: Desk, one: MovedInput, hasTurns: boolean): readonly Cell[] {
  return [`${one.label}\n${noteOf(desk, one)}`, one.low, one.high, ...(hasTurns ? [one.breakEven] : []), one.share]
}
