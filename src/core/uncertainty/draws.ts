import { isFixed, meanOf } from '../chance/distribution.ts'
import { claimed } from '../costs/attribution.ts'
import type { Drawing } from './drawing.ts'
import type { Input } from './input.ts'
import type { Model } from './model.ts'
import type { Term } from './terms.ts'

/** Draws of a case; each array holds one number a draw, in the order of the draws, and stays until the case is done. */
export interface CaseDraws {
  readonly difference: Float64Array
  /** Null where no share of the benefit is claimed, or the evaluated support is not stated. */
  readonly attributed: Float64Array | null
}

/** Draws a model: all that is uncertain in it, or only the inputs of which that is asked, the others at their means. */
export function drawModel(model: Model, drawing: Drawing, isDrawn: (input: Input) => boolean): CaseDraws {
  const { terms, support_stated, attribution } = model
  const difference = drawing.room()
  if (!support_stated || attribution === null) {
    sumTerms(terms, drawing, isDrawn, difference)
    settle(difference)
    return { difference, attributed: null }
  }
  const benefit = drawing.room()
  sumTerms(
    terms.filter(({ support }) => support !== true),
    drawing,
    isDrawn,
    benefit,
  )
  sumTerms(
    terms.filter(({ support }) => support === true),
    drawing,
    isDrawn,
    difference,
  )
  const attributed = attributedDraws(attribution, difference, benefit, drawing, isDrawn)
  addDraws(difference, benefit)
  settle(difference)
  return { difference, attributed }
}

/** share x benefit - investment in every draw, from minus the investment and the benefit. */
function attributedDraws(
  attribution: Input,
  cheaper: Float64Array,
  benefit: Float64Array,
  drawing: Drawing,
  isDrawn: (input: Input) => boolean,
): Float64Array {
  const shares = isFixed(attribution.distribution) || !isDrawn(attribution) ? null : drawing.of(attribution)
  const mean = meanOf(attribution.distribution)
  const into = drawing.room()
  if (shares === null) into.fill(mean)
  else into.set(shares)
  claimDraws(into, cheaper, benefit)
  return into
}

/** Of shares makes what they may claim: share x benefit - investment. */
function claimDraws(shares: Float64Array, cheaper: Float64Array, benefit: Float64Array): void {
  for (let i = 0; i < shares.length; i++) {
    shares[i] = settled((cheaper[i] as number) + claimed(shares[i] as number, benefit[i] as number))
  }
}

// Each loop over draws stands in a function of its own: that is how soon it is made fast where it runs.

/** Adds draws to others, one by one. */
export function addDraws(into: Float64Array, more: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + (more[i] as number)
}

/** Sums whose parts are whole steps of 2^-16 are exact up to 10^11, and so do not depend on the order of cases. */
const steps = 65_536

function settle(amounts: Float64Array): void {
  for (let i = 0; i < amounts.length; i++) amounts[i] = settled(amounts[i] as number)
}

/** An amount to the nearest step, 0.000015 of a unit of money. */
export function settled(amount: number): number {
  return Math.floor(amount * steps + 0.5) / steps
}

function sumTerms(
  terms: readonly Term[],
  drawing: Drawing,
  isDrawn: (input: Input) => boolean,
  into: Float64Array,
): void {
  const moves = (input: Input) => !isFixed(input.distribution) && isDrawn(input)
  const split = terms.map(({ coefficient, inputs }) => {
    const drawn = inputs.filter(moves)
    const means = inputs.filter((input) => !moves(input)).map(({ distribution }) => meanOf(distribution))
    return { coefficient: means.reduce((product, mean) => product * mean, coefficient), drawn }
  })
  into.fill(
    split.reduce((certain, { coefficient, drawn }) => (drawn.length === 0 ? certain + coefficient : certain), 0),
  )
  // Each product right after its factors, which are near then.
  for (const { coefficient, drawn } of split) if (drawn.length > 0) addProduct(into, coefficient, drawn.map(drawing.of))
}

/** Adds coefficient x the product of the factors, draw by draw. */
function addProduct(into: Float64Array, coefficient: number, factors: readonly Float64Array[]): void {
  const [a, b] = factors as readonly [Float64Array, Float64Array]
  if (factors.length === 1) addOne(into, coefficient, a)
  else if (factors.length === 2) addTwo(into, coefficient, a, b)
  else addAll(into, coefficient, factors)
}

function addOne(into: Float64Array, coefficient: number, a: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + coefficient * (a[i] as number)
}

function addTwo(into: Float64Array, coefficient: number, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < into.length; i++)
    into[i] = (into[i] as number) + coefficient * (a[i] as number) * (b[i] as number)
}

function addAll(into: Float64Array, coefficient: number, factors: readonly Float64Array[]): void {
  for (let i = 0; i < into.length; i++) {
    let product = coefficient
    for (let at = 0; at < factors.length; at++) product *= (factors[at] as Float64Array)[i] as number
    into[i] = (into[i] as number) + product
  }
}
