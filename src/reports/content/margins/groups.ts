import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import {
  type GroupDifference,
  type GroupInference,
  leastInGroup,
  mostGroups,
} from '../../../core/aggregate/group-inference.ts'
import type { Groups } from '../../../core/aggregate/groups.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { figureAt } from '../figure.ts'

/** What a group is called, by the name of its row. */
type NameOf = (id: string) => string

/** How the groups of a block differ, and how far that may be chance; nothing where that may not be said. */
export function groupMargins(desk: Desk, block: Aggregate, groups: Groups, nameOf: NameOf): Section {
  const { comparison: words } = desk.sentences.margins
  const found = block.inference?.comparison ?? null
  if (found === null || block.inference === null) return []
  const title = heading(3, words.title)
  const at = `aggregate.${block.id}.inference.comparison`
  if (found.rows.length === 0) return [title, paragraph(words.tooMany(found.groups, mostGroups), [`${at}.groups`])]
  const isUnstated = groups.rows.some(({ values }) => values.includes(null))
  return [
    title,
    paragraph(words.caveat[block.inference.basis]),
    ...(found.organisations.length === 0 ? [] : [paragraph(words.organisations(found.organisations.map(nameOf)))]),
    paragraph(`${whichIn(desk, found, nameOf)}${isUnstated ? ` ${words.withoutUnstated}` : ''}`),
    differences(desk, block, found, nameOf),
    ...notes(desk, block, found),
    heading(3, words.deltaTitle),
    table(
      words.deltaHead,
      found.rows.map((row) => [nameOf(row.id), ...deltaCells(desk, at, row)]),
      { name: 'group-deltas' },
    ),
    paragraph(words.delta),
  ]
}

function whichIn({ sentences }: Desk, { groups, rows }: GroupInference, nameOf: NameOf): string {
  const { comparison: words } = sentences.margins
  const [first] = rows
  return first?.other == null ? words.each(groups) : words.two(nameOf(first.id), nameOf(first.other))
}

function differences(desk: Desk, block: Aggregate, { rows }: GroupInference, nameOf: NameOf) {
  const { comparison: words } = desk.sentences.margins
  const severally = rows.length > 1
  const at = (row: GroupDifference, figure: string) =>
    `aggregate.${block.id}.inference.comparison.rows.${row.id}.${figure}`
  const ends = (row: GroupDifference): readonly Cell[] => {
    if (row.interval === null) return [words.noInterval, words.noInterval]
    const kind = row.interval.bca === null ? 'percentile' : 'bca'
    return [1, 2].map((end) => cheaperBy(desk, block, at(row, `interval.${kind}.${end}`)))
  }
  return table(
    severally ? [...words.head, words.headAdjusted] : words.head,
    rows.map((row) => [
      nameOf(row.id),
      { text: words.nWith(...row.known), value: row.known[0], figure: at(row, 'known.1') },
      cheaperBy(desk, block, at(row, 'difference')),
      ...ends(row),
      chance(desk, at(row, 'permutation.p'), row),
      ...(severally ? [chance(desk, at(row, 'p_adjusted'), row)] : []),
    ]),
    { name: 'group-differences' },
  )
}

/** The difference of two differences: no sign says by itself which is the better. */
function cheaperBy({ result, sentences, evaluation }: Desk, { reference_kind: kind }: Aggregate, figure: string): Cell {
  const { comparison: words } = sentences.margins
  const value = figureAt(result, figure) as number
  const amount = sentences.numbers.money(Math.abs(value), evaluation.settings.currency)
  const isToGain = kind === 'improved'
  const [more, less] = isToGain ? [words.moreToGain, words.lessToGain] : [words.cheaper, words.dearer]
  const text = /[1-9]/.test(amount) ? (value > 0 ? more : less)(amount) : words.equal
  return { text, value, figure }
}

/** A chance, with a mark where it was drawn. */
function chance({ result, sentences }: Desk, figure: string, { permutation: { exact } }: GroupDifference): Cell {
  const { number } = sentences.numbers
  const value = figureAt(result, figure) as number
  const text = value < 0.001 ? `< ${number(0.001, 3)}` : number(value, 3)
  return { text: `${text}${exact ? '' : sentences.margins.comparison.drawnMark}`, value, figure }
}

function deltaCells(
  { sentences, result }: Desk,
  at: string,
  { id, cliffs_delta: { size, interval } }: GroupDifference,
): readonly Cell[] {
  const { comparison: words } = sentences.margins
  const cell = (name: string): Cell => {
    const figure = `${at}.rows.${id}.cliffs_delta.${name}`
    const value = figureAt(result, figure) as number
    return { text: sentences.numbers.number(value, 2), value, figure }
  }
  const ends = interval === null ? [words.noInterval, words.noInterval] : [cell('interval.1'), cell('interval.2')]
  return [size === null ? words.noSize : words.size[size], cell('delta'), ...ends]
}

function notes(desk: Desk, { id, inference }: Aggregate, { by, rows }: GroupInference): Section {
  const { comparison: words } = desk.sentences.margins
  const kinds = rows.map(({ permutation: { exact } }) => exact)
  const organisations = inference?.amounts?.organisations ?? 0
  const intervals = rows.flatMap(({ interval }) => interval ?? [])
  const drawn = intervals.map((interval) => interval.drawn)
  const skewed = intervals.map(({ bca }) => bca !== null)
  const kind = skewed.every(Boolean) ? 'bca' : skewed.includes(true) ? 'both' : 'percentile'
  return [
    ...(intervals.length === 0 ? [] : [paragraph(words.kind[kind])]),
    paragraph(words.chance(kinds.includes(true), kinds.includes(false))),
    ...(rows.every(({ interval }) => interval !== null) ? [] : [paragraph(words.tooFew(leastInGroup))]),
    ...(drawn.includes('organisation') ? [paragraph(words.byOrganisation)] : []),
    // Groups that are organisations are compared as they are.
    ...(organisations > 1 && !by.includes('organisation')
      ? [paragraph(words.byCase(organisations), [`aggregate.${id}.inference.amounts.organisations`])]
      : []),
  ]
}
