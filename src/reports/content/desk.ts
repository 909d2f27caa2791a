import { savingOf } from '../../core/aggregate/counts.ts'
import type { Evaluation } from '../../core/case/evaluation.ts'
import type { Compared } from '../../core/costs/difference.ts'
import type { Boundaries } from '../../core/programme/boundaries.ts'
import type { Language } from '../../language/numbers.ts'
import type { Sentences } from '../../language/sentences.ts'
import type { Cell } from '../document.ts'
import { figureAt } from './figure.ts'
import { type PayerLabels, payerLabels } from './in-words.ts'
import type { Result } from './result.ts'

/** What the content of a report is written with: the result, its words, and cells that carry the name of their figure. */
export interface Desk {
  readonly result: Result
  readonly evaluation: Evaluation
  readonly language: Language
  readonly sentences: Sentences
  readonly payer: PayerLabels
  /** Where the areas of a programme lie, for a map; without, there is none. */
  readonly boundaries?: Boundaries | null
  /** An amount in whole money; unknown in words. */
  readonly money: (name: string) => Cell
  readonly count: (name: string) => Cell
  readonly percent: (name: string) => Cell
  readonly ratio: (name: string) => Cell
  /** A number that counts as a difference: saves, costs extra, or none. */
  readonly saved: (name: string, kind?: string) => Cell
  /** The difference of a comparison, with its bound where it is unknown. */
  readonly difference: (name: string, kind?: string) => Cell
  readonly level: (name: string) => Cell
  /** What one unit costs, with cents; the value is given, since of many cases it is not kept. */
  readonly price: (name: string, value: number, unit: string) => Cell
  readonly year: (name: string, value: number) => Cell
  /** An index factor. */
  readonly factor: (name: string, value: number) => Cell
  /** A change of level, with its sign. */
  readonly step: (name: string) => Cell
}

/** Lays out a desk for one result in one language. */
export function desk(result: Result, evaluation: Evaluation, language: Language, sentences: Sentences): Desk {
  const { numbers, words, report } = sentences
  const { currency } = evaluation.settings
  const figureValue = (name: string): number | null => {
    const value = figureAt(result, name)
    if (typeof value !== 'number' && value !== null)
      throw new Error(`a report asked for a figure that is not there: ${name}`)
    return value
  }
  const shown =
    (format: (value: number) => string, unknown = words.unknown) =>
    (name: string): Cell => {
      const value = figureValue(name)
      return { text: value === null ? unknown : format(value), value, figure: name }
    }
  const savedInWords = (value: number, kind?: string) => differenceInWords(value, evaluation, sentences, kind)
  const saved = (name: string, kind?: string) => shown((value) => savedInWords(value, kind))(name)
  const difference = (name: string, kind?: string): Cell => {
    const { bound, bound_amount } = figureAt(result, name) as Compared
    if (bound === null || bound_amount === null) return saved(`${name}.difference`, kind)
    const inWords = savedInWords(bound_amount, kind)
    return {
      text: bound === 'at-least' ? report.difference.atLeast(inWords) : report.difference.atMost(inWords),
      value: bound_amount,
      figure: `${name}.bound_amount`,
    }
  }
  return {
    result,
    evaluation,
    language,
    sentences,
    payer: payerLabels(evaluation, language),
    money: shown((value) => numbers.money(value, currency)),
    count: shown((value) => numbers.number(value, 0)),
    percent: shown(numbers.percent),
    ratio: shown((value) => numbers.number(value)),
    saved,
    difference,
    price: (figure, value, unit) => ({
      text: report.account.perUnit(numbers.moneyWithCents(value, currency), words.unit(unit)),
      value,
      figure,
    }),
    year: (figure, value) => ({ text: String(value), value, figure }),
    factor: (figure, value) => ({ text: numbers.number(value, 3), value, figure }),
    level: shown((value) => numbers.number(value, 1), '–'),
    step: shown(report.change, '–'),
  }
}

/** "saves € 312", "costs € 40 extra", "no difference (€ 12)"; compared with an improved course, "still to gain". */
export function differenceInWords(
  value: number,
  { settings }: Evaluation,
  { numbers, report }: Sentences,
  kind?: string,
): string {
  const amount = numbers.money(Math.abs(value), settings.currency)
  const saving = savingOf(value, settings.no_difference)
  const { saves, costsExtra, stillToGain, none } = report.difference
  // A difference that is none still has a side, unless it is nothing once it is written.
  if (saving === 'none') return none(/[1-9]/.test(amount) ? (value > 0 ? saves : costsExtra)(amount) : null)
  if (saving === 'costs_extra') return costsExtra(amount)
  return kind === 'improved' ? stillToGain(amount) : saves(amount)
}

/** The words of a cell. */
export function said(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text
}

/** The names of the figures of cells. */
export function figuresOf(cells: readonly Cell[]): readonly string[] {
  return cells.flatMap((cell) => (typeof cell === 'string' ? [] : [cell.figure]))
}
