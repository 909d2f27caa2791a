import type { Stretch } from './trace.ts'

/** A day with its month and year, as a text writes it. */
export interface FullDate extends Stretch {
  /** Null where the text says in another way which year: 12 maart jl. */
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** Whether the words before it say that somebody was born. */
  readonly isBirth: boolean
}

/** The months in Dutch and English, as their first three letters tell them apart. */
const months = [
  ...[['jan'], ['feb'], ['maa', 'mrt', 'mar'], ['apr'], ['mei', 'may'], ['jun'], ['jul'], ['aug'], ['sep']],
  ...[['okt', 'oct'], ['nov'], ['dec']],
]

const monthWord =
  '(?<name>jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|mrt|mar|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?'
const dayNumber = '(?<day>\\d{1,2})(?:e|ste|de|st|nd|rd|th)?'
const longYear = '(?<year>(?:18|19|20)\\d{2})(?!\\d)'
const anyYear = "(?<year>(?:18|19|20)\\d{2}|['’]?\\d{2})(?![\\d]|[-/]\\d)"

/** The ways in which people write a full date. */
const ways = [
  `(?<!\\d)${longYear}(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?!\\d)`,
  `(?<!\\d|\\d[-/.])(?<day>\\d{1,2})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>${anyYear}`,
  `(?<!\\d)${dayNumber}[\\s-]{1,3}(?:of\\s{1,3})?${monthWord},?[\\s-]{1,3}${anyYear}`,
  `(?<!\\p{L})${monthWord}\\s{1,3}${dayNumber},?\\s{1,3}${longYear}`,
  `(?<!\\d)${dayNumber}[\\s-]{1,3}${monthWord}\\s{1,3}(?:jl|j\\.l|ll|l\\.l|a\\.s|jongstleden|laatstleden|(?:van )?(?:dit|vorig) jaar|last year|this year)(?!\\p{L})\\.?`,
].map((way) => new RegExp(way, 'giu'))

const beforeBirth = /(?:geboren|geboorte\p{L}*|\bgeb\.|\bborn|birth|\bd\.?o\.?b\b)[^.!?\n]{0,25}$|\*\s?$/iu

/** Two digits are a year only where the words before them lead to a date: 4-6-10 is a range. */
const beforeDate = /(?:\b(?:op|on|dd|d\.d\.|datum|date|sinds|since|vanaf|from|tot|until|per))[:.]?\s{1,3}$/i

/** Full dates in a text, numeric or with the month as a word, Dutch and English, in the order of the text. */
export function fullDates(text: string): readonly FullDate[] {
  return ways
    .flatMap((way) => Array.from(text.matchAll(way)).flatMap((match) => dateOf(match, text) ?? []))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

function dateOf({ 0: whole, index: start, groups = {} }: RegExpExecArray, text: string): FullDate | null {
  const before = text.slice(Math.max(0, start - 40), start)
  const isBirth = beforeBirth.test(before)
  const digits = groups.year?.replace(/\D/g, '') ?? ''
  const isShort = /^['’]/.test(groups.year ?? '')
  const isLed = isBirth || isShort || groups.name !== undefined || beforeDate.test(before)
  if (digits.length === 2 && !isLed) return null
  const written = { month: monthOf(groups), day: Number(groups.day) }
  // Of a date with strokes the month may come first.
  const isAmerican = groups.sign === '/' && written.month > 12
  const [month, day] = isAmerican ? [written.day, written.month] : [written.month, written.day]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const year = digits === '' ? null : Number(digits.length === 2 ? `20${digits}` : digits)
  return { start, end: start + whole.length, year, month, day, isBirth }
}

function monthOf({ month: digits, name }: Readonly<Record<string, string | undefined>>): number {
  if (name === undefined) return Number(digits)
  const letters = name.slice(0, 3).toLowerCase()
  return months.findIndex((known) => known.includes(letters)) + 1
}
