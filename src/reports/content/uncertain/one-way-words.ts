import type { OneWay } from '../../../core/uncertainty/one-way.ts'
import type { Cell } from '../../document.ts'
import { type Desk, said } from '../desk.ts'
import { textIn } from '../in-words.ts'

/** An input moved to its two ends, in words; the name of its figures begins with `at`. */
export interface MovedInput {
  readonly row: OneWay
  readonly label: string
  /** What kind of input it is, and in which case and course it stands. */
  readonly where: string
  /** From what to what it goes; null of what happens or not. */
  readonly ends: readonly [Cell, Cell] | null
  readonly low: Cell
  readonly high: Cell
  readonly breakEven: Cell
  readonly share: Cell
}

type InWords = Pick<OneWay, 'input' | 'kind' | 'label' | 'scenario' | 'unless'>

/**
 * The inputs that move a difference most, in words.
 *
 * @param at the name of the record that holds them, such as `aggregate.usual-12.uncertainty`
 */
export function movedInputs(
  desk: Desk,
  at: string,
  rows: readonly OneWay[],
  kind: string,
  most: number,
): readonly MovedInput[] {
  const { none } = desk.sentences.uncertainty.oneWay
  return rows
    .filter(({ difference }) => difference.at_low !== difference.at_high)
    .slice(0, most)
    .map((row) => {
      const name = (figure: string) => `${at}.one_way.${row.input}.${figure}`
      return {
        row,
        label: labelOf(desk, row),
        where: whereOf(desk, row),
        ends: isYesOrNo(row.kind) ? null : [end(desk, row, 'low', name('low')), end(desk, row, 'high', name('high'))],
        low: desk.saved(name('difference.at_low'), kind),
        high: desk.saved(name('difference.at_high'), kind),
        breakEven: breakEven(desk, row, name('break_even')),
        share: row.drawn ? desk.percent(name('share')) : { text: none, value: null, figure: name('share') },
      }
    })
}

/** What an input is about, in words. */
export function labelOf({ language, sentences }: Desk, { kind, label }: InWords): string {
  const { oneWay } = sentences.uncertainty
  return kind === 'realism' || kind === 'attribution' ? oneWay[kind] : textIn(label, language)
}

/** The title of the case an input belongs to; null where it is shared, or where the inputs are those of one case. */
export function caseOf({ result }: Desk, { input }: InWords): string | null {
  const [id] = input.split('/')
  return isShared(input) ? null : (result.cases.find((one) => one.case === id)?.title ?? null)
}

function isShared(input: string): boolean {
  return input === 'realism' || input.startsWith('price/')
}

/** What kind of input it is, in which case and course it stands, and which event it is given that it does not happen. */
export function whereOf(desk: Desk, row: InWords): string {
  const { uncertainty, words } = desk.sentences
  const where = uncertainty.oneWay.where[row.kind](caseOf(desk, row), row.scenario)
  return row.unless === null ? where : `${where}, ${words.unless(textIn(row.unless, desk.language))}`
}

function isYesOrNo(kind: OneWay['kind']): boolean {
  return kind === 'event' || kind === 'certainty'
}

function end(desk: Desk, row: OneWay, side: 'low' | 'high', figure: string): Cell {
  return { text: written(desk, row.kind, row[side]), value: row[side], figure }
}

function breakEven(desk: Desk, { kind, break_even: value }: OneWay, figure: string): Cell {
  const { chance, none } = desk.sentences.uncertainty.oneWay
  if (value === null) return { text: none, value, figure }
  const text = isYesOrNo(kind) ? chance(desk.sentences.numbers.percent(value)) : written(desk, kind, value)
  return { text, value, figure }
}

/** The value of an input as its kind is written. */
function written({ sentences, evaluation }: Desk, kind: OneWay['kind'], value: number): string {
  const { numbers } = sentences
  const { currency } = evaluation.settings
  if (kind === 'realism' || kind === 'attribution') return numbers.percent(value)
  if (kind === 'price') return (value < 100 ? numbers.moneyWithCents : numbers.money)(value, currency)
  return numbers.number(value, value < 1 ? 2 : value < 100 ? 1 : 0)
}

/** What stands beside an input: in which case it is, from what to what it goes, and that it is not drawn. */
export function noteOf({ sentences }: Desk, { row, where, ends }: MovedInput): string {
  const { fromTo, notDrawn } = sentences.uncertainty.oneWay
  const [from, to] = ends ?? []
  const reach = from === undefined || to === undefined ? [] : [fromTo(said(from), said(to))]
  return [where, ...reach, ...(row.drawn ? [] : [notDrawn])].join('; ')
}
