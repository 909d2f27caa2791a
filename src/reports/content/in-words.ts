import type { Evaluation, Settings } from '../../core/case/evaluation.ts'
import type { Text } from '../../core/case/text.ts'
import type { CostLine } from '../../core/costs/cost-line.ts'
import type { Language } from '../../language/numbers.ts'
import type { Sentences } from '../../language/sentences.ts'

/** A text in a language. */
export function textIn(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language]
}

export type PayerLabels = (id: string) => string

/** What payers are called in a language. */
export function payerLabels({ payers }: Evaluation, language: Language): PayerLabels {
  return (id) => textIn(payers.get(id)?.label ?? id, language)
}

/**
 * A line read back with every factor of its amount: "1 meal a week, month 2 to 12: 48 x € 6.50 = € 312". Factors that
 * change nothing are left out.
 */
export function lineInWords(
  line: CostLine,
  settings: Settings,
  { numbers, words, report }: Sentences,
  payer: PayerLabels,
): string {
  const said = report.line
  const factors = [
    line.quantity === null ? said.quantityUnknown : numbers.number(line.quantity),
    numbers.moneyWithCents(line.unit_price, settings.currency),
    ...(line.index_factor === 1
      ? []
      : [said.index(numbers.number(line.index_factor, 4), line.price_year, settings.price_year)]),
    ...(line.certainty === 1 ? [] : [said.certainty(line.certainty)]),
    ...(Math.abs(line.payer_share) === 1 ? [] : [said.share(Math.abs(line.payer_share), payer(line.payer))]),
    ...(line.discount_factor === 1
      ? []
      : [said.discount(numbers.number(line.discount_factor, 4), words.followUpYear(line.follow_up_year))]),
  ]
  const amount = line.amount === null ? words.unknown : numbers.moneyWithCents(line.amount, settings.currency)
  const remarks = [
    ...(line.transfer === 'received' ? [said.received(payer(line.payer))] : []),
    ...(line.counted ? [] : [said.notCounted]),
  ]
  return `${whatAndWhen(line, words, said)}: ${factors.join(' × ')} = ${amount}${remarks.map((remark) => ` (${remark})`).join('')}`
}

function whatAndWhen(
  { rate, quantity, unit, period }: CostLine,
  words: Sentences['words'],
  said: Sentences['report']['line'],
): string {
  const what =
    rate !== null
      ? words.rate(rate.quantity, unit, rate.per)
      : quantity === null
        ? words.unit(unit)
        : words.units(quantity, unit)
  return said.per(what, words.period(period.kind, period.from, period.to))
}
