import { extent } from 'd3-array'
import type { AreaSeries } from '../../../core/programme/area.ts'
import type { Mark } from '../../chart.ts'
import { picture, type Section } from '../../document.ts'
import type { Desk } from '../desk.ts'

interface Known {
  readonly area: string
  readonly mark: Mark
}

/** The last share of an indicator on a map of the areas, where a file says where they lie. */
export function areaMap(
  desk: Desk,
  indicator: string,
  all: readonly { readonly one: AreaSeries; readonly at: string }[],
): Section {
  const { boundaries } = desk
  if (!boundaries) return []
  const known = new Map(all.flatMap(({ one, at }) => knownOf(desk, one, at)).map(({ area, mark }) => [area, mark]))
  const drawn = boundaries.all.map(({ area, rings }) => {
    const mark = known.get(area) ?? null
    // What other areas are called is nobody's question here.
    return { label: mark === null ? '' : area, mark, rings }
  })
  const marks = [...new Map(drawn.flatMap(({ label, mark }) => (mark === null ? [] : [[label, mark] as const])))]
  if (marks.length === 0) return []
  const words = desk.sentences.programmeMap
  const [least = 0, most = 0] = extent(marks, ([, { value }]) => value)
  const { percent } = desk.sentences.numbers
  const rest = drawn.some(({ mark }) => mark === null)
  return [
    picture(
      words.title(indicator),
      words.inWords(
        marks.map(([area, { text }]) => words.row(area, text)),
        rest,
      ),
      {
        kind: 'map',
        key: {
          least: least < most ? words.least(percent(least)) : null,
          most: least < most ? words.most(percent(most)) : words.known,
          rest: rest ? words.rest : null,
        },
        on: boundaries.on,
        areas: drawn,
      },
    ),
  ]
}

function knownOf({ sentences }: Desk, { area, years, change }: AreaSeries, at: string): readonly Known[] {
  const last = years.at(-1)
  if (last === undefined) return []
  const words = sentences.programmeMap
  const share = words.share(sentences.numbers.percent(last.share), last.year)
  const text = change === null ? share : words.changed(share, sentences.programme.area.points(change))
  return [{ area, mark: { value: last.share, text, figure: `${at}.years.${years.length}.share` } }]
}
