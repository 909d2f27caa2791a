import { describe, expect, it } from 'vitest'
import { line, resultOf } from './by-hand.ts'

describe('the prices a case counts with', () => {
  it('are two where one source gives two amounts for one unit, and one where it gives one', () => {
    const amounts = resultOf({ reference: [line(1, 100), line(1, 200), line(3, 100)] }).prices_used
    expect(amounts.map(({ unit_price }) => unit_price).toSorted((a, b) => a - b)).toEqual([100, 200])
  })

  it('are not those of lines that are not counted', () => {
    expect(resultOf({ reference: [line(1, 100, { counted: false })] }).prices_used).toEqual([])
  })
})
