import type { Activity } from '../../core/case/activity.ts'
import type { Input } from '../../core/uncertainty/input.ts'
import { isShare } from '../../core/uncertainty/what-if.ts'
import type { Sentences } from '../../language/sentences.ts'
import type { Desk } from './desk.ts'
import { textIn } from './in-words.ts'

/** In what a quantity is counted: hours a week, or hours over its whole period. */
export interface Measure {
  readonly unit: string
  readonly per: NonNullable<Activity['per']> | null
}

/** An input, with what it is counted in where that is known of a quantity. */
export interface MeasuredInput {
  readonly input: Pick<Input, 'kind'>
  readonly measure: Measure | null
}

/** The value of an input as it is counted: a price with cents where they matter, a share as a percentage, a chance as such. */
export function valueInWords(
  { input, measure }: MeasuredInput,
  value: number,
  { numbers, words: usual, whatIf: words }: Sentences,
  currency: string,
): string {
  if (input.kind === 'price') return (value < 1000 ? numbers.moneyWithCents : numbers.money)(value, currency)
  if (!isShare(input)) return measured(numbers.number(value, 2), value, measure, usual)
  return happens(input) ? words.chance(numbers.percent(value)) : numbers.percent(value)
}

/** More decimals than this nobody asks for. */
const mostDecimals = 8

/** The same of a value that was asked for, as precise as it was given: that it does not happen, or happens for certain. */
export function askedInWords(asked: MeasuredInput, value: number, sentences: Sentences, currency: string): string {
  const { numbers, words: usual, whatIf: words } = sentences
  const { input, measure } = asked
  const [not, surely] = words.happens
  if (happens(input) && value === 0) return not as string
  if (happens(input) && value === 1) return surely as string
  if (input.kind === 'price')
    return value >= 1000 && Number.isInteger(Number(value.toFixed(2)))
      ? numbers.money(value, currency)
      : numbers.moneyWithCents(value, currency)
  if (!isShare(input)) return measured(numbers.number(value, mostDecimals), value, measure, usual)
  const share = numbers.percent(value, mostDecimals)
  return happens(input) ? words.chance(share) : share
}

function measured(text: string, value: number, measure: Measure | null, words: Sentences['words']): string {
  return measure === null ? text : words.measured(text, value === 1, measure.unit, measure.per)
}

function happens({ kind }: Pick<Input, 'kind'>): boolean {
  return kind === 'event' || kind === 'certainty'
}

/** What an input is about; of what has no words of its own, of which kind it is. */
export function labelOfInput({ language, sentences }: Desk, { kind, label }: Pick<Input, 'kind' | 'label'>): string {
  const words = textIn(label, language)
  if (words !== '') return words
  const ofKind = sentences.whatIf.kinds[kind]
  return ofKind.charAt(0).toUpperCase() + ofKind.slice(1)
}

/** Of which kind an input is, and where it stands: "price, 12 stories", "quantity, Het huis behouden, without support". */
export function placeOfInput(
  { language, sentences: { whatIf, words } }: Desk,
  { kind, label, scenario, unless }: Pick<Input, 'kind' | 'label' | 'scenario' | 'unless'>,
  where: string | null,
): string {
  const parts = [
    // What is called after its kind need not say it twice.
    textIn(label, language) === '' ? null : whatIf.kinds[kind],
    where,
    scenario === null ? null : whatIf.course(scenario),
    unless === null ? null : words.unless(textIn(unless, language)),
  ]
  return parts.filter((part) => part !== null).join(', ')
}
