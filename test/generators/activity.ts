import fc from 'fast-check'
import type { Activity, Basis, Certainty } from '../../src/core/case/activity.ts'
import type { Evaluation } from '../../src/core/case/evaluation.ts'
import type { UnitPrice } from '../../src/core/case/unit-price.ts'
import type { Window } from '../../src/core/time/window.ts'
import { aPayer, someForm, someSector, unitPrices } from './evaluation.ts'
import { place, placed, rawTimes, timing } from './moments.ts'
import { fractions, mostOf, scaled } from './quantity.ts'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** Mostly left out, so that prices and defaults speak. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

export const certainties: fc.Arbitrary<Certainty> = fc.oneof(
  fc.constantFrom<Certainty>('certain', 'probable', 'possible'),
  fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
)

/** Two or three different payers with shares that add up to 1. */
const payerSplits = fc
  .record({
    who: fc.uniqueArray(aPayer, { minLength: 2, maxLength: 3 }),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ who, weights }) => {
    const total = who.reduce((sum, _, at) => sum + (weights[at] as number), 0)
    return Object.fromEntries(who.map((payer, at) => [payer, (weights[at] as number) / total]))
  })

/** What an activity is, apart from the window, prices and events it is used with. */
export function rawActivities(withUnknown: boolean) {
  return fc.record({
    price: maybe(place),
    ownPrice: unitPrices,
    label: seldom(fc.constantFrom('A', 'B')),
    amount: fractions,
    isUnknown: withUnknown
      ? fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) })
      : fc.constant(false),
    time: rawTimes,
    event: maybe(place),
    certainty: maybe(certainties),
    basis: seldom(fc.constantFrom<Basis>('registered', 'told', 'estimated')),
    payer: seldom(aPayer),
    payers: seldom(payerSplits),
    receiver: seldom(aPayer),
    form: seldom(someForm),
    sector: seldom(someSector),
    investment: seldom(fc.boolean()),
    transfer: seldom(fc.boolean()),
    cashable: seldom(fc.constantFrom(0, 0.5, 1)),
    counted: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.boolean() }),
  })
}

export type RawActivity = ReturnType<typeof rawActivities> extends fc.Arbitrary<infer T> ? T : never

/** The activity as it would stand in a case: within its window, with no more units of time than fit. */
export function activityOf(
  raw: RawActivity,
  window: Window,
  events: readonly string[],
  evaluation: Evaluation,
): Activity {
  const {
    price: chosen,
    ownPrice,
    amount,
    isUnknown,
    time,
    event: hangsOn,
    payer,
    payers,
    receiver,
    transfer,
    ...rest
  } = raw
  const price = chosen === undefined ? undefined : placed([...evaluation.prices.keys()], chosen)
  const unitPrice: UnitPrice = (price === undefined ? undefined : evaluation.prices.get(price)) ?? ownPrice
  const event = hangsOn === undefined || events.length === 0 ? undefined : placed(events, hangsOn)
  const { fields, room } = timing(time, window, event !== undefined)
  return {
    ...rest,
    ...fields,
    ...(price === undefined ? { unit_price: ownPrice } : { price }),
    quantity: isUnknown ? 'unknown' : scaled(amount, mostOf(unitPrice.unit, fields.per, room)),
    event,
    transfer,
    payer: payers === undefined ? payer : undefined,
    payers,
    receiver: (transfer ?? unitPrice.transfer) === true ? receiver : undefined,
  }
}
