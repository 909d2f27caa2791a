import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../src/core/case/activity.ts'
import { checkCase } from '../../../src/core/checks/check-case.ts'
import { evaluationWith, line, type Told, told } from '../by-hand.ts'

/** What is found in a story, and where. */
function foundIn(story: Told): readonly string[] {
  return checkCase(told(story), evaluationWith()).map(({ code, path }) => `${code}: ${path.join('.')}`)
}

/** What is found in a line of 2025, and where in that line. */
function ofLine(activity: Activity): readonly string[] {
  return foundIn({ intervention: [activity] }).map((found) => found.replace('scenarios.intervention.activities.0', ''))
}

describe('what is wrong with a line stands where it is written', () => {
  it.each([
    ['its end before its beginning', { from: '2025-06-01', to: '2025-03-01' }, ['period-order: .to']],
    // A border outside the window has its own finding, and what comes of it none.
    [
      'both before the window',
      { from: '2024-03-01', to: '2024-01-01' },
      ['outside-window: .from', 'outside-window: .to'],
    ],
    [
      'both after the window',
      { from: '2026-03-01', to: '2026-01-01' },
      ['outside-window: .from', 'outside-window: .to'],
    ],
    ['its end before the window', { from: '2025-06-01', to: '2024-03-01' }, ['outside-window: .to']],
    ['a payer that no list has', { payer: 'nobody' }, ['unknown-payer: .payer']],
    ['a share of such a payer', { payers: { municipality: 0.5, nobody: 0.5 } }, ['unknown-payer: .payers.nobody']],
    ['a receiver where nothing is received', { receiver: 'client' }, ['receiver-without-transfer: .receiver']],
  ])('%s', (_, more, found) => {
    expect(ofLine(line(1, 10, more))).toEqual(found)
  })

  it('a price of its own by an unknown payer, or of long ago', () => {
    expect(ofLine(line(1, 10, { price_of: { payer: 'nobody' } }))).toEqual(['unknown-payer: .unit_price.payer'])
    expect(ofLine(line(1, 10, { price_of: { price_year: 1950 } }))).toEqual(
      expect.arrayContaining(['old-price: .unit_price.price_year', 'outside-index: .unit_price.price_year']),
    )
  })

  it('no price, or one that no list has', () => {
    expect(ofLine({ quantity: 1 })).toEqual(['price-missing: '])
    expect(ofLine({ quantity: 1, price: 'none' })).toEqual(['unknown-price: .price'])
  })
})

describe('the support of a person', () => {
  it('begins after it was asked for and ends after it began', () => {
    const support = { asked: '2025-04-01', started: '2025-03-01', ended: '2025-02-01' }
    expect(foundIn({ support })).toEqual(['support-order: support.asked', 'support-order: support.ended'])
    expect(foundIn({ support: { ...support, asked: '2025-02-01', ended: '2025-06-01' } })).toEqual(
      foundIn({ support: { started: '2025-03-01' } }),
    )
  })
})
