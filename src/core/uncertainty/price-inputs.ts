import type { Activity } from '../case/activity.ts'
import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import type { Price, UnitPrice } from '../case/unit-price.ts'
import { type Distribution, distributionOf, pertWithMean } from '../chance/distribution.ts'
import { expected } from '../chance/expected.ts'
import type { Input } from './input.ts'
import type { NamedLine } from './inputs-of-case.ts'
import { slug } from './line-names.ts'

/**
 * The price of a line as an input: a price of a list is one input for all cases and lines, since one wrong price is wrong
 * everywhere; a price that stands in a case is one input wherever that case gives the same price under the same label.
 */
export function inputOfPrice(
  { label }: NamedLine,
  { price: id, unit_price: own }: Activity,
  story: Case,
  { prices }: Evaluation,
  nth: OwnPriceNumber,
): Input {
  if (own !== undefined) return ownPrice(own, label, story, nth)
  const price = prices.get(id as string) as Price
  return {
    key: `price ${price.id}`,
    name: `price/${price.id}`,
    kind: 'price',
    shared: true,
    label: price.label,
    scenario: null,
    unless: null,
    distribution: drawnAs(price),
    spread: spreadOf(price),
  }
}

/** Tells prices apart that stand in a case under one label: 1 for the first of them, 2 for another amount. */
export type OwnPriceNumber = (words: string, written: string) => number

/** Numbers the own prices of a case, equal ones alike. */
export function ownPriceNumbers(): OwnPriceNumber {
  const known = new Map<string, string[]>()
  return (words, written) => {
    const others = known.get(words) ?? []
    known.set(words, others)
    if (!others.includes(written)) others.push(written)
    return others.indexOf(written) + 1
  }
}

function ownPrice(own: UnitPrice, label: Input['label'], story: Case, nth: OwnPriceNumber): Input {
  const words = slug(typeof label === 'string' ? label : label.nl)
  const written = JSON.stringify([own.amount, own.unit, own.price_year])
  const place = nth(words, written)
  return {
    key: `own price ${story.case} ${words} ${written}`,
    name: `own-price/${words}${place === 1 ? '' : `/${place}`}`,
    kind: 'price',
    shared: false,
    label,
    scenario: null,
    unless: null,
    distribution: distributionOf(own.amount),
    spread: null,
  }
}

/** A price is one distribution in all its lines, so that what is worked out of it need not be worked out again. */
function drawnAs(price: Price): Distribution {
  const distribution = distributions.get(price) ?? priceDistribution(price)
  distributions.set(price, distribution)
  return distribution
}

const distributions = new WeakMap<Price, Distribution>()

/** `range: uncertainty` makes low and high the ends of a PERT of which the amount is the mean; else they are no draw. */
function priceDistribution({ amount, low, high, range }: Price): Distribution {
  if (range !== 'uncertainty' || low === undefined || high === undefined || typeof amount !== 'number')
    return distributionOf(amount)
  return pertWithMean(low, amount, high)
}

function spreadOf({ amount, low, high, range }: Price): Input['spread'] {
  if (range === 'uncertainty' || (low === undefined && high === undefined)) return null
  const middle = expected(amount)
  return { low: low ?? middle, high: high ?? middle }
}
