import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('en')

export const prices: Sentences['prices'] = {
  found: (n, all) =>
    n === 0
      ? `No price found in ${number(all)} prices. Try one word, Dutch or English.`
      : `${number(n)} of ${number(all)} prices.`,
  more: (n) => `And ${number(n)} more; give more words or --all.`,
  payer: (label) => `payer: ${label}`,
  per: (amount, unit) => `${amount} per ${unit}`,
  range: (low, high) => `${low} to ${high}`,
  ofYear: (year) => `prices of ${year}`,
  restated: (amount, year) => `in ${year}: ${amount}`,
  confidence: (letter) => `confidence ${letter}`,
  source: (title) => `source: ${title}`,
}
