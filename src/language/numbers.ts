export type Language = 'nl' | 'en'

/** Numbers as a reader of a language writes them. */
export interface Numbers {
  /** An amount in whole units of money. */
  readonly money: (amount: number, currency: string) => string
  /** An amount with cents. */
  readonly moneyWithCents: (amount: number, currency: string) => string
  /** A number with at most so many decimals. */
  readonly number: (value: number, decimals?: number) => string
  /** A share from 0 to 1 as a percentage. */
  readonly percent: (share: number, decimals?: number) => string
  /** A list of words: "a, b and c". */
  readonly list: (words: readonly string[]) => string
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/** The numbers of a language; formatters are made once, since making one is slow. */
export function numbersOf(language: Language): Numbers {
  const locale = locales[language]
  const formatters = new Map<string, Intl.NumberFormat>()
  const format = (value: number, options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options)
    const formatter = formatters.get(key) ?? new Intl.NumberFormat(locale, options)
    formatters.set(key, formatter)
    // No reader wants to see "-0".
    return formatter.format(value === 0 ? 0 : value).replace(/^(\D*)-(\D*0(?:[.,]0+)?)$/, '$1$2')
  }
  const listed = new Intl.ListFormat(locale, { type: 'conjunction' })
  const inMoney = (digits: number) => (amount: number, currency: string) => {
    const options = {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    } as const
    return format(amount, options)
  }
  return {
    money: inMoney(0),
    moneyWithCents: inMoney(2),
    number: (value, decimals = 2) => format(value, { maximumFractionDigits: decimals }),
    percent: (share, decimals = 1) => format(share, { style: 'percent', maximumFractionDigits: decimals }),
    list: (words) => listed.format(words),
  }
}
