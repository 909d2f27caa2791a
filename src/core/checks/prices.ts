import { finding } from '../finding.ts'
import type { Rule } from './activities.ts'

/** An activity has one price: an id of the price lists, or a unit price with its source. */
export const prices: Rule = ({ activities }, { prices: listed, settings }) =>
  activities.flatMap(({ activity, path }) => {
    const { price, unit_price } = activity
    if (price !== undefined && unit_price !== undefined)
      return [finding('price-twice', [...path, 'unit_price'], {}, { on: 'key' })]
    if (price === undefined && unit_price === undefined) return [finding('price-missing', path, {})]
    if (price === undefined || listed.has(price)) return []
    return [
      finding(
        'unknown-price',
        [...path, 'price'],
        { searched: listed.size, lists: settings.prices },
        { written: price, among: [...listed.keys()] },
      ),
    ]
  })

/** A price can be counted: it was seen in a source, and is in the currency of the settings. */
export const countablePrices: Rule = ({ activities }, { prices: listed, settings }) =>
  activities.flatMap(({ activity, path }) => {
    const price = activity.price === undefined ? undefined : listed.get(activity.price)
    if (price === undefined || activity.counted === false) return []
    if (price.confidence === 'memory') return [finding('memory-price', [...path, 'price'], {}, { written: price.id })]
    if (price.currency === settings.currency) return []
    return [
      finding(
        'other-currency',
        [...path, 'price'],
        { currency: price.currency, expected: settings.currency },
        { written: price.id },
      ),
    ]
  })
