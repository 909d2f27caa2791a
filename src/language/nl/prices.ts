import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('nl')

export const prices = {
  found: (n: number, all: number) =>
    n === 0
      ? `Geen prijs gevonden in ${number(all)} prijzen. Probeer één woord, Nederlands of Engels.`
      : `${number(n)} van ${number(all)} prijzen.`,
  more: (n: number) => `En nog ${number(n)}; geef meer woorden of --all.`,
  payer: (label: string) => `betaler: ${label}`,
  per: (amount: string, unit: string) => `${amount} per ${unit}`,
  range: (low: string, high: string) => `${low} tot ${high}`,
  ofYear: (year: number) => `prijspeil ${year}`,
  restated: (amount: string, year: number) => `in ${year}: ${amount}`,
  confidence: (letter: string) => `betrouwbaarheid ${letter}`,
  source: (title: string) => `bron: ${title}`,
}
