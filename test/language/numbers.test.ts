import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersOf } from '../../src/language/numbers.ts'

const amount = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
  .map(([whole, decimals]) => Number(`${whole}e-${decimals}`))

describe.each([
  ['nl', 'nl-NL'],
  ['en', 'en-GB'],
] as const)('numbers in %s', (language, locale) => {
  const numbers = numbersOf(language)
  const intl = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options)
    // A minus sign before nothing but zeros says nothing.
    return (value: number) => format.format(value).replace(/^(\D*)-(\D*0(?:[.,]0+)?\D*)$/, '$1$2')
  }

  it.each([0, 1, 2])('are written as the language writes them, with %i decimals', (decimals) => {
    const expected = intl({ maximumFractionDigits: decimals })
    fc.assert(fc.property(amount, (value) => void expect(numbers.number(value, decimals)).toBe(expected(value))))
  })

  it('are written as amounts of money, with and without cents', () => {
    const money = (digits: number) =>
      intl({ style: 'currency', currency: 'EUR', minimumFractionDigits: digits, maximumFractionDigits: digits })
    const [whole, cents] = [money(0), money(2)]
    fc.assert(
      fc.property(amount, (value) => {
        expect(numbers.money(value, 'EUR')).toBe(whole(value))
        expect(numbers.moneyWithCents(value, 'EUR')).toBe(cents(value))
      }),
    )
  })

  it('are written as percentages', () => {
    const percent = intl({ style: 'percent', maximumFractionDigits: 1 })
    fc.assert(fc.property(amount, (share) => void expect(numbers.percent(share)).toBe(percent(share))))
  })

  it('name a currency whose sign would leave a doubt by its letters', () => {
    expect(numbers.money(1234, 'CAD').replace('\u00a0', ' ')).toBe(language === 'nl' ? 'CAD 1.234' : 'CAD 1,234')
  })

  it('make lists of words', () => {
    const list = new Intl.ListFormat(locale)
    for (const words of [[], ['a'], ['a', 'b'], ['a', 'b', 'c']]) expect(numbers.list(words)).toBe(list.format(words))
  })
})
