import { formatLocale } from 'd3-format'

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

interface Writing {
  readonly decimal: string
  readonly thousands: string
  readonly and: string
  readonly money: (symbol: string, minus: string, digits: string) => string
}

const noBreak = '\u00a0'

const writings: Readonly<Record<Language, Writing>> = {
  nl: {
    decimal: ',',
    thousands: '.',
    and: 'en',
    money: (symbol, minus, digits) => `${symbol}${noBreak}${minus}${digits}`,
  },
  en: {
    decimal: '.',
    thousands: ',',
    and: 'and',
    money: (symbol, minus, digits) => `${minus}${symbol}${symbol.length > 1 ? noBreak : ''}${digits}`,
  },
}

/** Signs that leave no doubt about the currency; others go by their three letters. */
const symbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$', JPY: '¥' }

const made = new Map<Language, Numbers>()

/** The numbers of a language, made once. */
export function numbersOf(language: Language): Numbers {
  const numbers = made.get(language) ?? makeNumbers(writings[language])
  made.set(language, numbers)
  return numbers
}

// Not `Intl`: its first use costs as much as reading ten cases, and its answers differ between versions of Node.
function makeNumbers({ decimal, thousands, and, money }: Writing): Numbers {
  const { format: made } = formatLocale({ decimal, thousands, grouping: [3], currency: ['', ''], minus: '-' })
  const formats = new Map<string, (value: number) => string>()
  const format = (specifier: string, value: number) => {
    const known = formats.get(specifier) ?? made(specifier)
    formats.set(specifier, known)
    return known(value)
  }
  const inMoney = (decimals: number) => (amount: number, currency: string) => {
    const digits = format(`,.${decimals}f`, rounded(Math.abs(amount), decimals))
    // No reader wants to see "-0".
    const minus = amount < 0 && /[1-9]/.test(digits) ? '-' : ''
    return money(symbols[currency] ?? currency, minus, digits)
  }
  return {
    money: inMoney(0),
    moneyWithCents: inMoney(2),
    number: (value, decimals = 2) => format(`,.${decimals}~f`, rounded(value, decimals)),
    percent: (share, decimals = 1) => format(`,.${decimals}~%`, rounded(share, decimals + 2)),
    list: (words) => [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(` ${and} `),
  }
}

/** A value rounded as it is written, halves away from zero: 4.55 is 4.6, though its nearest double lies below. */
function rounded(value: number, decimals: number): number {
  const shifted = Number(`${Math.abs(value)}e${decimals}`)
  return Number.isNaN(shifted) ? value : Math.sign(value) * Number(`${Math.round(shifted)}e-${decimals}`)
}
