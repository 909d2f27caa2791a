import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../src/core/case/activity.ts'
import { checkCase, checkPart } from '../../../src/core/checks/check-case.ts'
import { evaluationWith, line, listed, pricesOf, type Told, told } from '../by-hand.ts'
import { points, rating, scale } from '../by-hand-ratings.ts'
import { short, withScenarios } from './found.ts'

const evaluation = evaluationWith(
  {},
  {
    prices: pricesOf(
      listed('krona', 'Krona', 1, { currency: 'SEK' }),
      listed('bed', 'Bed', 1),
      listed('stay', 'Stay', 2, { includes: ['bed'] }),
    ),
    instruments: new Map([['scale', scale(['housing'], [1, 5])]]),
  },
)

const support = line(1, 10, { investment: true })
const rated = rating({ housing: points(1, 3, 2) })
/** A case in which there is nothing to remark, but for what it says otherwise. */
const story = (more: Told) => told({ intervention: [support], ratings: [rated], ...more })
const codes = (more: Told) => short(checkCase(story(more), evaluation)).map(([code]) => code)
const ofPart = (more: Told) => short(checkPart(story(more), evaluation)).map(([code]) => code)
const beside = (more: Activity): Told => ({ intervention: [support, more] })

const ofLines: readonly (readonly [code: string, more: Told])[] = [
  ['price-missing', beside({ quantity: 1 })],
  ['other-currency', beside({ quantity: 1, price: 'krona' })],
  ['unknown-payer', beside(line(1, 10, { payer: 'nobody' }))],
  ['receiver-without-transfer', beside(line(1, 10, { receiver: 'client' }))],
  ['outside-window', beside(line(1, 10, { at: '2030-01' }))],
  ['period-order', beside(line(1, 10, { from: '2025-03', to: '2025-02' }))],
  ['too-many-units', beside(line(2, 10, { price_of: { unit: 'year' } }))],
  ['support-order', { support: { started: '2025-03', ended: '2025-02' } }],
]

const ofTheWhole: readonly (readonly [code: string, more: Told])[] = [
  ['unknown-event', beside(line(1, 10, { event: 'gone' }))],
  ['score-outside-scale', { ratings: [rating({ housing: points(1, 3, 9) })] }],
  ['unknown-domain', { life_events: [{ at: '2025-03', text: 'Moved', domain: 'work' }] }],
  ['unknown-outcome', { outcomes: [{ id: 'rest', text: 'Rest', leads_to: ['gone'] }] }],
]

const toBeCareful: readonly (readonly [code: string, more: Told])[] = [
  ['aggregate-with-parts', { intervention: [support, ...['bed', 'stay'].map((price) => ({ quantity: 1, price }))] }],
  ['same-line-twice', { intervention: [support, support] }],
  ['rating-twice', { ratings: [rated, rated] }],
  ['follow-up-not-later', { ratings: [{ ...rated, follow_up: [{ at: '2025-03', scores: {} }] }] }],
  ['ratings-missing', { ratings: [] }],
  ['not-counted', beside(line(1, 10, { counted: false }))],
  ['unknown-approach', { approach: 'steps' }],
  ['quote-without-consent', { experience: [{ role: 'client', said: 'It helped' }] }],
  ['line-without-outcome', { ...beside(line(1, 10)), outcomes: [{ id: 'rest', text: 'Rest' }] }],
]

describe('a case', () => {
  it('is told nothing where there is nothing to remark', () => {
    expect(codes({})).toEqual([])
  })

  it.each([...ofLines, ...ofTheWhole, ...toBeCareful])('is told %s', (code, more) => {
    expect(codes(more)).toEqual([code])
  })

  it('is told of a course without certainty, and of several references', () => {
    const other = { kind: 'none' as const, activities: [line(1, 10)] }
    const found = checkCase(withScenarios(story({}), { other }), evaluation)
    expect(found.map(({ code }) => code)).toEqual(['certainty-missing'])
    const unset = { ...evaluation, settings: { ...evaluation.settings, reference: 'third' } }
    const several = checkCase(withScenarios(story({}), { other: { kind: 'none', activities: [] } }), unset)
    expect(several.map(({ code }) => code)).toEqual(['which-reference'])
  })

  it('is told of a price of long ago, which is no year of the series either', () => {
    expect(codes(beside(line(1, 10, { price_of: { price_year: 2000 } })))).toEqual(['old-price', 'outside-index'])
  })

  it('is told only what cannot be calculated where there is such a thing', () => {
    const wrong = line(1, 10, { at: '2030-01', payer: 'nobody' })
    expect(codes({ intervention: [support, support, wrong], ratings: [] })).toEqual(['unknown-payer', 'outside-window'])
  })
})

describe('of a case of which a part could not be read', () => {
  it.each(ofLines)('a line, or its support, is told %s', (code, more) => {
    expect(ofPart(more)).toEqual([code])
  })

  it('a course without certainty is told', () => {
    const other = { kind: 'none' as const, activities: [line(1, 10)] }
    const found = checkPart(withScenarios(story({}), { other }), evaluation)
    expect(found.map(({ code }) => code)).toEqual(['certainty-missing'])
  })

  it.each([...ofTheWhole, ...toBeCareful])('it is not told %s: the rest may hold what is missing', (_, more) => {
    expect(ofPart(more)).toEqual([])
  })
})
