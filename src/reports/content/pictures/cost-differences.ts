import { descending } from 'd3-array'
import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import { headlineOf } from '../../../core/aggregate/block.ts'
import { savingOf } from '../../../core/aggregate/counts.ts'
import type { DotsChart, Tone } from '../../chart.ts'
import { type Picture, picture } from '../../document.ts'
import { casesOf } from '../block.ts'
import { type Desk, differenceInWords } from '../desk.ts'
import type { CaseRecord } from '../result.ts'
import { alternative } from './alternative.ts'
import { ticksOver } from './ticks.ts'

interface Difference {
  readonly title: string
  readonly value: number | null
  readonly text: string
  readonly figure: string | null
}

/** The difference of each case of a block, the highest first, those unknown last; null where none is known. */
export function costDifferences(desk: Desk, block: Aggregate): Picture | null {
  if (block.known === 0) return null
  const { pictures } = desk.sentences.annual
  const rows = casesOf(desk, block)
    .map((record) => differenceOf(desk, block, record))
    .sort((a, b) => (a.value === null ? 1 : b.value === null ? -1 : descending(a.value, b.value)))
  const known = rows.flatMap(({ value }) => value ?? [])
  const chart: DotsChart = {
    kind: 'dots',
    legend: legendOf(desk, block, known),
    ticks: ticksOver(known, (value) => inMoney(desk, value)),
    bands: block.reference_kind === 'improved' ? [] : bandsOver(desk, known),
    rows: rows.map(({ title, value, text, figure }) => ({
      label: title,
      dot: value === null ? null : { value, text, figure, tone: toneOf(desk, block, value) },
      text,
    })),
  }
  const inWords = rows.map(({ title, text }) => pictures.row(title, [text]))
  return picture(pictures.differences, alternative(desk, 'dots', inWords), chart)
}

/** The figure of a case in a block; amounts per year have no name of their own. */
export function differenceOf(desk: Desk, block: Aggregate, record: CaseRecord): Difference {
  const { reference_kind: kind, months } = block
  const name = `cases.${record.case}.headline`
  const cell = desk.difference(name, kind)
  const compared = headlineOf({ identity: record, result: record }, block, desk.evaluation.settings.perspective)
  const { difference: value } = compared
  const { title } = record
  if (months === null && value !== null)
    return { title, value, text: differenceInWords(value, desk.evaluation, desk.sentences, kind), figure: null }
  const text =
    typeof cell === 'string' || (months === null && value === null) ? desk.sentences.words.unknown : cell.text
  return { title, value, text, figure: value === null ? null : `${name}.difference` }
}

/** Whether a difference saves, costs extra or is none; against an improved course it is still to gain. */
export function toneOf({ evaluation }: Desk, { reference_kind }: Aggregate, value: number): Tone {
  const saving = savingOf(value, evaluation.settings.no_difference)
  if (saving === 'saves') return reference_kind === 'improved' ? 'benefit' : 'saves'
  return saving === 'costs_extra' ? 'costs-extra' : 'none'
}

/** What the tones of some values stand for. */
export function legendOf(desk: Desk, block: Aggregate, known: readonly number[]): DotsChart['legend'] {
  const { words, annual } = desk.sentences
  const labels: readonly (readonly [Tone, string])[] = [
    ['saves', words.saving.saves],
    ['benefit', annual.pictures.stillToGain],
    ['none', words.saving.none],
    ['costs-extra', words.saving.costs_extra],
  ]
  const found = new Set(known.map((value) => toneOf(desk, block, value)))
  return labels.filter(([tone]) => found.has(tone)).map(([tone, label]) => ({ tone, label }))
}

/** The bands of the settings, as far as there are values. */
function bandsOver(desk: Desk, known: readonly number[]): DotsChart['bands'] {
  const { no_difference: margin, bands } = desk.evaluation.settings
  const words = desk.sentences.annual.pictures.bands
  const borders = [margin, ...bands.filter((border) => border > margin)]
  const reached = (from: number) => known.some((value) => value > from)
  return [
    ...(known.some((value) => value < -margin) ? [{ from: null, to: -margin, label: words.costsExtra }] : []),
    { from: -margin, to: margin, label: words.none },
    ...borders.flatMap((from, at) => {
      const to = borders[at + 1] ?? null
      const label = to === null ? words.above(inMoney(desk, from)) : words.upTo(inMoney(desk, to))
      return reached(from) ? [{ from, to, label }] : []
    }),
  ]
}

/** An amount in whole money. */
export function inMoney({ sentences, evaluation }: Desk, amount: number): string {
  return sentences.numbers.money(amount, evaluation.settings.currency)
}
