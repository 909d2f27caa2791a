import { savingOf } from '../../../core/aggregate/counts.ts'
import type { TwoWay } from '../../../core/uncertainty/two-way.ts'
import type { HeatChart, LegendEntry, Tone, TonedMark } from '../../chart.ts'
import { type Cell, type Picture, picture } from '../../document.ts'
import type { Desk } from '../desk.ts'

/** What a table of two inputs is drawn with. */
export interface HeatWords extends Pick<HeatChart, 'across' | 'down'> {
  /** The same figures in a table, with their names. */
  readonly cells: readonly (readonly Cell[])[]
  readonly alternative: string
}

/** The difference at each value of two inputs, tinted by what it says; the legend says which amounts save. */
export function heatOf(desk: Desk, { across, down, difference }: TwoWay, kind: string, words: HeatWords): Picture {
  const { settings } = desk.evaluation
  const toneOf = (value: number): Tone => {
    const saving = savingOf(value, settings.no_difference)
    if (saving === 'saves') return kind === 'improved' ? 'benefit' : 'saves'
    return saving === 'costs_extra' ? 'costs-extra' : 'none'
  }
  const cells = difference.map((row, y) =>
    row.map((value, x): TonedMark => {
      const cell = words.cells[y]?.[x]
      const figure = cell === undefined || typeof cell === 'string' ? null : cell.figure
      return {
        value,
        text: desk.sentences.numbers.money(Math.abs(value), settings.currency),
        figure,
        tone: toneOf(value),
      }
    }),
  )
  return picture(desk.sentences.twoWay.picture, words.alternative, {
    kind: 'heat',
    legend: legendOf(desk, new Set(cells.flat().map(({ tone }) => tone))),
    across: words.across,
    down: words.down,
    cells,
    base: { column: across.values.indexOf(across.now), row: down.values.indexOf(down.now) },
  })
}

function legendOf({ sentences: { words, annual } }: Desk, found: ReadonlySet<Tone>): readonly LegendEntry[] {
  const labels: readonly (readonly [Tone, string])[] = [
    ['saves', words.saving.saves],
    ['benefit', annual.pictures.stillToGain],
    ['none', words.saving.none],
    ['costs-extra', words.saving.costs_extra],
  ]
  return labels.filter(([tone]) => found.has(tone)).map(([tone, label]) => ({ tone, label }))
}
