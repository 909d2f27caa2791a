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

const made = new Map<Language, Numbers>()

/** The numbers of a language, made once. */
export function numbersOf(language: Language): Numbers {
  const numbers = made.get(language) ?? makeNumbers(locales[language])
  made.set(language, numbers)
  return numbers
}

function makeNumbers(locale: string): Numbers {
  const formatters = new Map<string, Intl.NumberFormat>()
  const format = (value: number, options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options)
    // Making a formatter is slow: it is made when first used.
    const formatter = formatters.get(key) ?? new Intl.NumberFormat(locale, options)
    formatters.set(key, formatter)
    // No reader wants to see "-0".
    return formatter.format(value === 0 ? 0 : value).replace(/^(\D*)-(\D*0(?:[.,]0+)?)$/, '$1$2')
  }
  const inMoney = (digits: number) => (amount: number, currency: string) =>
    format(amount, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  return {
    money: inMoney(0),
    moneyWithCents: inMoney(2),
    number: (value, decimals = 2) => format(value, { maximumFractionDigits: decimals }),
    percent: (share, decimals = 1) => format(share, { style: 'percent', maximumFractionDigits: decimals }),
    list: (words) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(words),
  }
}
