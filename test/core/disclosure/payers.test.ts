import { describe, expect, it } from 'vitest'
import { publishedPayers } from '../../../src/core/disclosure/payers.ts'
import { of } from './groups-by-hand.ts'
import { counted, member, times, usualSettings } from './members.ts'

/** Payers by what each pays in every case; the difference of a case is what they pay together. */
function paid(payers: Readonly<Record<string, readonly number[]>>) {
  const n = Math.max(...Object.values(payers).map(({ length }) => length))
  const all = counted(
    times(n, (at) => {
      const own = Object.fromEntries(Object.entries(payers).map(([name, amounts]) => [name, amounts[at] ?? 0]))
      return member({ payers: own, difference: Object.values(own).reduce((sum, one) => sum + one, 0) })
    }),
  )
  const named = Object.keys(payers).map((payer) => ({ payer, public: true }))
  const { value, guards } = publishedPayers(all, named, usualSettings)
  return {
    value,
    maySpare: (from: number, to = from) => guards.every((one) => one([...all.slice(0, from), ...all.slice(to)])),
  }
}

describe('payers of a published block', () => {
  // Of the second two cases are 8200 of 9000.
  const held = [4100, 4100, ...of(8, 100)]

  it.each([
    ['exactly nine tenths', 100, ['first', 'fourth']],
    ['more, so that the next smallest stands with them', 99, ['first']],
  ])('are hidden with others of which one is %s', (_, each, shown) => {
    const others = { third: [...of(10, 0), ...of(10, each)], fourth: [...of(20, 0), ...of(10, -200)] }
    const { value } = paid({ first: of(30, 900), second: held, ...others })
    expect(value?.rows.map(({ payer }) => payer)).toEqual(shown)
  })

  it.each([
    ['exactly nine tenths', 100, true],
    ['more than nine tenths', 99, false],
  ])('leave none nearly all of what is hidden of the others: %s', (_, last, may) => {
    const third = [...of(10, 0), ...of(5, 500), ...of(9, 100), last]
    const { value, maySpare } = paid({ first: of(30, 900), second: held, third })
    expect(value).toEqual({
      rows: [{ payer: 'first', difference: 27_000 }],
      rest: { payers: 2, difference: 12_400 + last },
    })
    expect(maySpare(0)).toBe(true)
    expect(maySpare(10, 14)).toBe(true)
    expect(maySpare(10, 15)).toBe(may)
  })
})
