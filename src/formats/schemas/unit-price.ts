import * as z from 'zod/mini'
import { sectors } from '../../core/case/sector.ts'
import { code, currency, date, field, id, number, oneOf, text, yesNo } from './fields.ts'
import { priceRange } from './price-range.ts'
import { uncertain } from './uncertain.ts'

export const source = () =>
  z.strictObject({
    title: field(
      text(),
      'Waar het cijfer staat: titel, jaar, tabel of bladzijde',
      'Where the figure stands: title, year, table or page',
    ),
    url: field(z.optional(text()), 'Adres op het web', 'Address on the web'),
    seen: field(z.optional(date()), 'Wanneer het daar gezien is', 'When it was seen there'),
    licence: field(z.optional(text()), 'Licentie van de bron', 'Licence of the source'),
  })

/** A text, or a text in both languages. */
export const localised = () => z.union([text(), z.strictObject({ nl: text(), en: text() })])

const year = () => number({ min: 1900, max: 2200, whole: true })

const form = () => oneOf(['individual', 'collective'])

/** Fields of a price that a line may say too. */
export const moneyFlow = () => ({
  receiver: field(
    z.optional(id()),
    'Wie het geld van een overdracht ontvangt; anders de cliënt',
    'Who receives the money of a transfer; else the client',
  ),
  sector: field(z.optional(oneOf(sectors)), 'Sector waarin de kosten vallen', 'Sector in which the cost falls'),
  form: field(z.optional(form()), 'Individueel of collectief', 'Individual or collective'),
  cashable: field(
    z.optional(number({ min: 0, max: 1 })),
    'Welk deel van een verschil uit een begroting te halen is, van 0 tot 1; niet vermeld is niet 0',
    'Which share of a difference can be taken out of a budget, from 0 to 1; unstated is not 0',
  ),
  transfer: field(
    z.optional(yesNo()),
    'Geld dat alleen van hand wisselt: een uitkering, een boete',
    'Money that only changes hands: a benefit, a fine',
  ),
})

const priced = () => ({
  unit: field(
    code(),
    'Eenheid waarvan dit de prijs is: contact, hour, day, month …',
    'Unit this is the price of: contact, hour, day, month …',
  ),
  amount: field(
    uncertain({ oneSide: true }),
    'Prijs van één eenheid, in geld van price_year',
    'Price of one unit, in money of price_year',
  ),
  price_year: field(year(), 'Jaar waarin deze prijs gold', 'Year in which this price held'),
  payer: field(id(), 'Wie betaalt', 'Who pays'),
  ...moneyFlow(),
  fixed_by_law: field(
    z.optional(yesNo()),
    'Door de wet bepaald, en dus niet geïndexeerd',
    'Fixed by law, and so not indexed',
  ),
})

/** A price in a line, with its own source. */
export const unitPrice = () =>
  z.strictObject({ ...priced(), source: field(source(), 'Bron van deze prijs', 'Source of this price') })

/** A price of a price list. */
const price = () =>
  z
    .strictObject({
      id: field(id(), 'Naam waarmee een casus deze prijs gebruikt', 'Name by which a case uses this price'),
      label: field(localised(), 'Wat het is, voor mensen', 'What it is, for people'),
      ...priced(),
      low: field(
        z.optional(number()),
        'Laagste prijs: bij andere aanbieders, of met range: uncertainty de laagste die het kan zijn',
        'Lowest price: among providers, or with range: uncertainty the lowest it can be',
      ),
      high: field(
        z.optional(number()),
        'Hoogste prijs: bij andere aanbieders, of met range: uncertainty de hoogste die het kan zijn',
        'Highest price: among providers, or with range: uncertainty the highest it can be',
      ),
      range: field(
        z.optional(oneOf(['spread', 'uncertainty'])),
        'spread, of niets: low en high zijn de spreiding tussen aanbieders; uncertainty: zo onzeker is de prijs zelf, met amount als gemiddelde',
        'spread, or nothing: low and high are the spread between providers; uncertainty: so uncertain is the price itself, with amount as its mean',
      ),
      includes: field(
        z.optional(z.array(id())),
        'Prijzen die hier al in zitten: samen tellen is dubbel tellen',
        'Prices that this price already holds: counting both counts twice',
      ),
      source: field(source(), 'Bron van deze prijs', 'Source of this price'),
      confidence: field(
        z.optional(oneOf(['A', 'B', 'C', 'memory'])),
        'A officiële lijst of tarief, B gepubliceerd onderzoek, C indirect of afgeleid, memory niet gezien in een bron',
        'A official list or tariff, B published study, C indirect or derived, memory not seen in a source',
      ),
      note: field(z.optional(text()), 'Wat men bij gebruik moet weten', 'What to know when using it'),
    })
    .check(priceRange)

export const priceList = z.strictObject({
  price_list: field(id(), 'Naam van de lijst', 'Name of the list'),
  title: field(z.optional(localised()), 'Titel van de lijst', 'Title of the list'),
  currency: field(z.optional(currency()), 'Munt van alle prijzen; anders EUR', 'Currency of all prices; else EUR'),
  licence: field(
    z.optional(text()),
    'Licentie van de lijst; elke bron heeft haar eigen',
    'Licence of the list; each source has its own',
  ),
  prices: field(z.array(price()), 'De prijzen', 'The prices'),
})
