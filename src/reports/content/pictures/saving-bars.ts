import { savingOf } from '../../../core/aggregate/counts.ts'
import type { ReferenceKind } from '../../../core/case/scenario.ts'
import type { BarsChart, Tone } from '../../chart.ts'
import type { Cell } from '../../document.ts'
import { type Desk, said } from '../desk.ts'
import { tonedMark } from './marks.ts'
import { ticksOver } from './ticks.ts'

/** A difference with its words. */
interface Row {
  readonly label: string
  readonly cell: Cell
  readonly difference: number | null
}

/** A bar for each difference: to the one side what is saved, to the other what costs extra. */
export function savingBars(desk: Desk, kind: ReferenceKind, rows: readonly Row[]): BarsChart {
  const { sentences, evaluation } = desk
  const drawn = rows.map(({ label, cell, difference }) => {
    // A bound is no difference: it is said and not drawn.
    const mark = difference === null ? null : tonedMark(cell, toneOf(desk, kind, difference))
    return { label, bars: [mark ?? { value: null, text: said(cell) }] }
  })
  const names: readonly (readonly [Tone, string])[] = [
    ['saves', sentences.words.saving.saves],
    ['benefit', sentences.pictures.ofCase.stillToGain],
    ['none', sentences.words.saving.none],
    ['costs-extra', sentences.words.saving.costs_extra],
  ]
  const found = new Set(rows.flatMap(({ difference }) => (difference === null ? [] : toneOf(desk, kind, difference))))
  return {
    kind: 'bars',
    legend: names.flatMap(([tone, label]) => (found.has(tone) ? [{ tone, label }] : [])),
    ticks: ticksOver(
      rows.flatMap(({ difference }) => difference ?? []),
      (value) => sentences.numbers.money(value, evaluation.settings.currency),
    ),
    rows: drawn,
  }
}

function toneOf({ evaluation }: Desk, kind: ReferenceKind, difference: number): Tone {
  const saving = savingOf(difference, evaluation.settings.no_difference)
  if (saving === 'saves') return kind === 'improved' ? 'benefit' : 'saves'
  return saving === 'costs_extra' ? 'costs-extra' : saving
}
