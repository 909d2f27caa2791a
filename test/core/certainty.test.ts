import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/calculate.ts'
import { evaluationWith, line, resultOf, told } from './by-hand.ts'

const costOfReference = (...story: Parameters<typeof resultOf>) => resultOf(...story).costs.reference

describe('how likely an activity is', () => {
  it('weighs its cost: the words by the settings, a number by itself', () => {
    expect(costOfReference({ reference: [line(1, 1000, { certainty: 'certain' })] })).toBe(1000)
    expect(costOfReference({ reference: [line(1, 1000, { certainty: 'probable' })] })).toBe(750)
    expect(costOfReference({ reference: [line(1, 1000, { certainty: 'possible' })] })).toBe(250)
    expect(costOfReference({ reference: [line(1, 1000, { certainty: 0.4 })] })).toBe(400)
    expect(
      costOfReference(
        { reference: [line(1, 1000, { certainty: 'possible' })] },
        { certainty: { certain: 1, probable: 0.8, possible: 0.5 } },
      ),
    ).toBe(500)
  })

  it('is certain in the intervention where nothing is said', () => {
    expect(resultOf({ intervention: [line(1, 1000)] }).costs.intervention).toBe(1000)
  })

  it('is what the scenario says once, for lines that say nothing themselves', () => {
    expect(
      costOfReference({ certainty: 'probable', reference: [line(1, 1000), line(1, 100, { certainty: 'certain' })] }),
    ).toBe(850)
  })

  it('is that of its event x its own given the event; an activity of an event is certain given it', () => {
    const life_events = [
      { id: 'eviction', at: 'month 3', certainty: 'possible' as const, text: 'Evicted' },
      { id: 'other', at: 'month 4', text: 'Says nothing' },
    ]
    const inEviction = (certainty?: number) => line(1, 1000, { event: 'eviction', certainty })
    expect(costOfReference({ life_events, reference: [inEviction()] })).toBe(250)
    expect(costOfReference({ life_events, reference: [inEviction(0.5)] })).toBe(125)
    // The scenario's certainty serves the event, and not once more the activity that hangs on it.
    expect(
      costOfReference({ life_events, certainty: 'probable', reference: [line(1, 1000, { event: 'other' })] }),
    ).toBe(750)
    expect(costOfReference({ life_events, certainty: 'probable', reference: [inEviction()] })).toBe(250)
  })

  it('gives three rows beside the headline: certain lines only, as weighted, all lines in full', () => {
    const { costs, realism } = resultOf({
      reference: [
        line(1, 1000, { certainty: 'certain' }),
        line(1, 400, { certainty: 'probable' }),
        line(1, 80, { certainty: 0.5 }),
      ],
    })
    expect([realism.certain_only, costs.difference, realism.in_full]).toEqual([1000, 1340, 1480])
  })
})

describe('a line', () => {
  it('counts a range at its mean, not at its most likely value', () => {
    expect(costOfReference({ reference: [line({ low: 6, likely: 10, high: 20 }, 100)] })).toBeCloseTo(1100, 9)
    expect(costOfReference({ reference: [line({ low: 6, high: 20 }, 100)] })).toBe(1300)
    expect(costOfReference({ reference: [line({ distribution: 'lognormal', mean: 7, sd: 4 }, 100)] })).toBe(700)
  })

  it('counts an uncertain price at its mean too', () => {
    expect(
      costOfReference({ reference: [line(2, 0, { price_of: { amount: { low: 10, likely: 20, high: 60 } } })] }),
    ).toBeCloseTo(50, 9)
  })

  it('of a price list counts its amount, whatever its spread between providers', () => {
    const price = {
      id: 'consult',
      label: 'Consult',
      unit: 'contact',
      amount: 30,
      low: 10,
      high: 90,
      price_year: 2025,
      payer: 'insurer',
      source: { title: 'x' },
      list: 'list',
      currency: 'EUR',
    }
    const result = calculate(
      told({ reference: [{ price: 'consult', quantity: 3 }] }),
      evaluationWith({}, { prices: new Map([['consult', price]]) }),
    )
    expect(result.costs.reference).toBe(90)
    expect(result.payers.map(({ payer }) => payer)).toEqual(['insurer'])
  })

  it('that is not counted stands among the lines and in no sum', () => {
    const { costs, lines, sectors, payers } = resultOf({
      reference: [line(5, 700, { counted: false, sector: 'care' })],
    })
    expect(lines.map(({ counted }) => counted)).toEqual([false])
    expect(costs).toEqual({ intervention: 0, reference: 0, difference: 0, bound: null, bound_amount: null })
    expect([...sectors, ...payers]).toEqual([])
  })

  it('is told in the intervention and estimated in a reference, unless it says otherwise', () => {
    const { lines } = resultOf({
      intervention: [line(1, 1), line(1, 1, { basis: 'registered' })],
      reference: [line(1, 1), line(1, 1, { basis: 'told' })],
    })
    expect(lines.map(({ basis }) => basis)).toEqual(['told', 'registered', 'estimated', 'told'])
  })

  it('after the date of the session is expected, also in the intervention', () => {
    const split = (session: string) => {
      const result = resultOf({
        session,
        intervention: [line(1, 100, { at: 'month 9' })],
        reference: [line(12, 100, { per: undefined, from: 'month 2', to: 'month 3' })],
      })
      return [result.realised_and_expected?.realised.difference, result.realised_and_expected?.expected.difference]
    }
    expect(split('2025-12-31')).toEqual([1100, 0])
    expect(split('2024-12')).toEqual([0, 1100])
    expect(split('2025-03')).toEqual([1200, -100])
    const [realised, expected] = split('2025-02')
    expect(realised).toBeCloseTo((1200 * 28) / 59, 9)
    expect(expected).toBeCloseTo((1200 * 31) / 59 - 100, 9)
  })

  it('is neither realised nor expected where the case names no session, or counts nothing', () => {
    const split = (session: string | undefined, counted: boolean) =>
      resultOf({ session, reference: [line(1, 100, { counted })] }).realised_and_expected
    expect(split(undefined, true)).toBeNull()
    expect(split('2025-12', false)).toBeNull()
    expect(split('2025-12', true)?.realised.difference).toBe(100)
  })

  it('at a rate per month is realised by months, not by days', () => {
    // January and February of 2025: two months of twelve.
    const { realised_and_expected } = resultOf({ session: '2025-02', reference: [line(1, 100, { per: 'month' })] })
    expect(realised_and_expected?.realised.difference).toBeCloseTo(200, 9)
    expect(realised_and_expected?.expected.difference).toBeCloseTo(1000, 9)
    const yearly = resultOf({ session: '2025-02', reference: [line(1, 1200, { per: 'year' })] }).realised_and_expected
    expect(yearly?.realised.difference).toBeCloseTo(200, 9)
    const weekly = resultOf({ session: '2025-02', reference: [line(1, 70, { per: 'week' })] }).realised_and_expected
    expect(weekly?.realised.difference).toBeCloseTo(590, 9)
  })
})
