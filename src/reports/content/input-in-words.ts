import type { Input } from '../../core/uncertainty/input.ts'
import { isShare } from '../../core/uncertainty/what-if.ts'
import type { Sentences } from '../../language/sentences.ts'
import type { Desk } from './desk.ts'
import { textIn } from './in-words.ts'

type Kind = Pick<Input, 'kind'>

/** The value of an input as it is counted: a price with cents where they matter, a share as a percentage, a chance as such. */
export function valueInWords(
  input: Kind,
  value: number,
  { numbers, whatIf: words }: Sentences,
  currency: string,
): string {
  if (input.kind === 'price') return (value < 1000 ? numbers.moneyWithCents : numbers.money)(value, currency)
  if (!isShare(input)) return numbers.number(value, 2)
  return happens(input) ? words.chance(numbers.percent(value)) : numbers.percent(value)
}

/** The same of a value that was asked for: that it does not happen, or happens for certain. */
export function askedInWords(input: Kind, value: number, sentences: Sentences, currency: string): string {
  const [not, surely] = sentences.whatIf.happens
  if (happens(input) && value === 0) return not as string
  if (happens(input) && value === 1) return surely as string
  return valueInWords(input, value, sentences, currency)
}

function happens({ kind }: Kind): boolean {
  return kind === 'event' || kind === 'certainty'
}

/** What an input is about. */
export function labelOfInput({ language, sentences }: Desk, { kind, label }: Pick<Input, 'kind' | 'label'>): string {
  const words = textIn(label, language)
  return words === '' ? sentences.whatIf.kinds[kind] : words
}

/** Of which kind an input is, and where it stands: "price, 12 stories", "quantity, Het huis behouden, without support". */
export function placeOfInput(
  { whatIf: words }: Sentences,
  { kind, scenario }: Pick<Input, 'kind' | 'scenario'>,
  where: string | null,
): string {
  const parts = [words.kinds[kind], where, scenario === null ? null : words.course(scenario)]
  return parts.filter((part) => part !== null).join(', ')
}
