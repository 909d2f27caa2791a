import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/calculate.ts'
import { cases } from '../generators/case.ts'
import { evaluationWith, line, listed, pricesOf, resultOf, told } from './by-hand.ts'
import { expectClose, sizeOf } from './compare-amounts.ts'

describe('what carries the difference', () => {
  it('adds up to the difference of the case, in every perspective', () => {
    fc.assert(
      fc.property(cases(), ({ story, evaluation }) => {
        const result = calculate(story, evaluation)
        if (result.headline.difference === null) return
        const sum = result.contributions.reduce((total, { difference }) => total + (difference as number), 0)
        expectClose(sum, result.headline.difference, sizeOf(result), evaluation.settings.perspective)
      }),
      { numRuns: 100 },
    )
  })

  it('stands in the order of its size, and its shares are parts of one whole', () => {
    fc.assert(
      fc.property(cases({ unknowns: 'scenarios' }), ({ story, evaluation }) => {
        const { contributions } = calculate(story, evaluation)
        const sizes = contributions.map(({ difference }) => (difference === null ? -1 : Math.abs(difference)))
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
        const shares = contributions.flatMap(({ share }) => share ?? [])
        if (shares.length === 0) return
        expect(shares).toHaveLength(contributions.length)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      }),
      { numRuns: 100 },
    )
  })

  it('is given by what was used, and not by line', () => {
    const { contributions } = resultOf({
      intervention: [line(4, 100, { label: 'Talks' }), line(3, 50, { label: 'Visits' })],
      reference: [line(1, 100, { label: 'Talks' }), line(2, 50, { label: 'Visits' }), line(9, 50, { label: 'Visits' })],
    })
    expect(contributions.map(({ label, difference, share }) => [label, difference, share])).toEqual([
      ['Visits', 400, 400 / 700],
      ['Talks', -300, 300 / 700],
    ])
  })

  it('is not known where a quantity is not, and has no shares then', () => {
    const { contributions } = resultOf({
      intervention: [line(4, 100, { label: 'Talks' })],
      reference: [line('unknown', 100, { label: 'Nights' })],
    })
    expect(contributions.map(({ label, difference, bound, share }) => [label, difference, bound, share])).toEqual([
      ['Talks', -400, null, null],
      ['Nights', null, 'at-least', null],
    ])
  })

  it('cannot be said of a scenario whose cost is unknown as a whole', () => {
    expect(resultOf({ intervention: [line(4, 100)], reference: 'unknown' }).contributions).toEqual([])
  })

  it('is nothing where money only changes hands', () => {
    const fine = line(2, 80, { label: 'Fine', transfer: true, receiver: 'landlord', payer: 'client' })
    const { contributions } = resultOf({ reference: [fine, line(1, 50, { label: 'Letter' })] })
    expect(contributions.map(({ label, difference }) => [label, difference])).toEqual([
      ['Letter', 50],
      ['Fine', 0],
    ])
  })

  it('cannot be said in a perspective that says nothing', () => {
    const story = { reference: [line(4, 100)] }
    expect(resultOf(story, { perspective: 'cashable' }).contributions).toEqual([])
    expect(resultOf(story, { perspective: 'public' }).contributions).toHaveLength(1)
  })

  it('is called what all its lines are called, else what its price is called', () => {
    const evaluation = evaluationWith({}, { prices: pricesOf(listed('night', 'A night', 90)) })
    const named = (...labels: (string | undefined)[]) => {
      const reference = labels.map((label) => ({ price: 'night', quantity: 1, label }))
      return calculate(told({ reference }), evaluation).contributions.map(({ label, difference }) => [
        label,
        difference,
      ])
    }
    expect(named('In the shelter', 'In the shelter')).toEqual([['In the shelter', 180]])
    expect(named('In the shelter', 'In the clinic')).toEqual([['A night', 180]])
    expect(named('In the shelter', undefined)).toEqual([['A night', 180]])
    expect(named(undefined)).toEqual([['A night', 90]])
  })
})
