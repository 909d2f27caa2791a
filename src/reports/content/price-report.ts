import type { Evaluation } from '../../core/case/evaluation.ts'
import type { Price } from '../../core/case/unit-price.ts'
import { expected } from '../../core/chance/expected.ts'
import type { IndexFactor } from '../../core/costs/indexation.ts'
import type { Language } from '../../language/numbers.ts'
import { type Sentences, sentencesIn } from '../../language/sentences.ts'
import { type Document, document, heading, paragraph, type Section } from '../document.ts'
import { textIn } from './in-words.ts'

/** A price and the factor that restates it. */
export interface RestatedPrice extends IndexFactor {
  readonly price: Price
}

/** Prices that were found, with unit, range, year, restated amount, payer and source. */
export function priceReport(
  found: readonly RestatedPrice[],
  total: number,
  evaluation: Evaluation,
  language: Language,
): Document {
  const sentences = sentencesIn[language]
  const words = sentences.prices
  const more = total - found.length
  return document(
    ...found.map((one) => priceSection(one, evaluation, sentences, language)),
    [paragraph(words.found(total, evaluation.prices.size))],
    more > 0 ? [paragraph(words.more(more))] : [],
  )
}

function priceSection(one: RestatedPrice, evaluation: Evaluation, sentences: Sentences, language: Language): Section {
  const { price } = one
  const { prices } = sentences
  const payer = textIn(evaluation.payers.get(price.payer)?.label ?? price.payer, language)
  const origin = [
    prices.payer(payer),
    ...(price.confidence === undefined ? [] : [prices.confidence(price.confidence)]),
    prices.source(price.source.title),
  ]
  const lines = [textIn(price.label, language), amounts(one, evaluation, sentences), origin.join(' · ')]
  return [heading(3, price.id), paragraph(lines.join('\n'))]
}

function amounts(
  { price, index_factor: factor }: RestatedPrice,
  { settings }: Evaluation,
  { numbers, prices, words }: Sentences,
) {
  const money = (amount: number) => numbers.moneyWithCents(amount, price.currency)
  const amount = expected(price.amount)
  const hasRange = (price.low ?? amount) !== (price.high ?? amount)
  return [
    prices.per(money(amount), words.unit(price.unit)),
    ...(hasRange ? [prices.range(money(price.low ?? amount), money(price.high ?? amount))] : []),
    prices.ofYear(price.price_year),
    ...(factor === 1 ? [] : [prices.restated(money(amount * factor), settings.price_year)]),
  ].join(' · ')
}
