import MiniSearch from 'minisearch'
import type { Price } from '../core/case/unit-price.ts'

const shortestPart = 4

/** Prices that fit words in Dutch or English, the best first: parts of words and near words count too; no words, all prices. */
export function searchPrices(prices: readonly Price[], words: string): readonly Price[] {
  if (words.trim() === '') return prices
  const byId = new Map(prices.map((price) => [price.id, price]))
  const index = new MiniSearch({ fields: ['id', 'nl', 'en', 'unit', 'payer'], processTerm: (term) => plainTerm(term) })
  index.addAll(
    prices.map(({ id, label, unit, payer }) => ({
      id,
      unit,
      payer,
      ...(typeof label === 'string' ? { nl: label, en: label } : label),
    })),
  )
  const hits = index.search(words, { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { nl: 2, en: 2, id: 2 } })
  // Dutch compounds: "begeleiding" is found inside "schuldbegeleiding" too.
  const term = plainTerm(words)
  const inside =
    term.length < shortestPart
      ? []
      : prices.filter(({ label, id }) =>
          plainTerm(`${id} ${typeof label === 'string' ? label : `${label.nl} ${label.en}`}`).includes(term),
        )
  const ids = [...new Set([...hits.map(({ id }) => id as string), ...inside.map(({ id }) => id)])]
  return ids.map((id) => byId.get(id) as Price)
}

function plainTerm(term: string): string {
  return term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
