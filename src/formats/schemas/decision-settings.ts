import * as z from 'zod/mini'
import { field, number, oneOf, reportAt } from './fields.ts'
import { source } from './unit-price.ts'

/** What a unit of effect is held to be worth, with where that was found. */
export function valueOfEffect() {
  const money = () => number({ min: 0.01 })
  return z
    .strictObject({
      unit: field(
        oneOf(['index-point', 'wellby', 'qaly']),
        'Een punt op de index van 0 tot 100 aan het eind; een jaar met één punt meer tevredenheid; een jaar in volle gezondheid',
        'A point of the index from 0 to 100 at the end; a year at one point more life satisfaction; a year in full health',
      ),
      amount: field(
        money(),
        'Waarde van één eenheid, in geld van price_year',
        'Value of one unit, in money of price_year',
      ),
      up_to: field(
        z.optional(money()),
        'Hoogste waarde die grafieken laten zien; anders twee keer amount',
        'Highest value that charts show; else twice the amount',
      ),
      source: field(source(), 'Bron van deze waarde', 'Source of this value'),
    })
    .check((ctx) => {
      const { amount, up_to: upTo = amount } = ctx.value
      if (upTo < amount) reportAt(ctx, 'up_to', { code: 'range-order', args: { problem: 'up-to-below-amount' } })
    })
}

/** By which part figures are made more cautious, by the grade of their evidence. */
export function caution() {
  const part = (nl: string, en: string) => field(z.optional(number({ min: 0, max: 1 })), nl, en)
  return z.strictObject({
    prices: field(
      z.optional(
        z.strictObject({
          A: part('Prijs van een officiële lijst of tarief', 'Price of an official list or tariff'),
          B: part('Prijs uit gepubliceerd onderzoek', 'Price of a published study'),
          C: part('Prijs die indirect of afgeleid is', 'Price that is indirect or derived'),
          own: part('Prijs uit een casus, of zonder confidence', 'Price of a case, or without confidence'),
        }),
      ),
      'Naar de confidence van de prijs, van 0 tot 1',
      'By the confidence of the price, from 0 to 1',
    ),
    reference: field(
      z.optional(
        z.strictObject({
          registered: part('Regel die geregistreerd is', 'Line that is registered'),
          told: part('Regel die verteld is', 'Line that was told'),
          estimated: part('Regel die geschat is', 'Line that is estimated'),
        }),
      ),
      'Naar de basis van de regels van het andere verloop, van 0 tot 1',
      'By the basis of the lines of the other course, from 0 to 1',
    ),
  })
}
