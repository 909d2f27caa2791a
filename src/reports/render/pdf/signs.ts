import { clean, type Document } from '../../document.ts'

/** The first and the last of each run of signs that all fonts have. */
export type Coverage = readonly (readonly [number, number])[]

/** What stands for a sign that the fonts do not have. */
const blank = '□'

export interface Shown {
  readonly document: Document
  /** How many signs could not be shown. */
  readonly hidden: number
  /** Other words, of the signs that can be shown. */
  readonly words: (text: string) => string
}

/** A document of which all signs that are drawn are in the fonts, since PDF/UA wants a letter for every sign. */
export function shownSigns(document: Document, coverage: Coverage): Shown {
  const isCovered = coveredBy(coverage)
  let hidden = 0
  const sign = (one: string) => {
    if (isCovered(one)) return one
    // Signs without a shape of their own, such as the one that makes a heart a red one.
    if (/\p{Default_Ignorable_Code_Point}/u.test(one)) return ''
    if (/\s/u.test(one)) return /[\u2028\u2029]/.test(one) ? '\n' : ' '
    hidden += 1
    return blank
  }
  const words = (text: string) => text.replace(/[^\x20-\x7e\n]/gu, sign)
  const drawn = (text: string) => words(withoutLooseMarks(text))
  const walk = (value: unknown, key: string, said: (text: string) => string): unknown => {
    if (typeof value === 'string') return keptAsWritten.has(key) ? wellFormed(value) : said(value)
    if (Array.isArray(value)) return value.map((one) => walk(one, key, said))
    if (typeof value !== 'object' || value === null || key === 'data') return value
    const inner = key === 'chart' ? drawn : said
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name, inner)]))
  }
  const children = walk(document.children, 'children', words) as Document['children']
  const notes = document.data?.notes?.map(words)
  return { document: { ...document, children, data: { ...document.data, ...(notes && { notes }) } }, hidden, words }
}

// What is read out or followed, and not drawn.
const keptAsWritten: ReadonlySet<string> = new Set(['alternative', 'url', 'type', 'kind'])

// Letters and their accents as one sign each: text in a drawing has no place for a mark beside its letter in PDF/UA.
function withoutLooseMarks(text: string): string {
  return text.normalize('NFC').replace(/\p{M}/gu, '')
}

/** A text without halves of signs, which no file can hold. */
export function wellFormed(text: string): string {
  return clean(text).replace(/\p{Cs}/gu, '\ufffd')
}

/** Private signs mean something else to every reader, and U+FEFF nothing: PDF/UA has neither. */
function coveredBy(coverage: Coverage): (sign: string) => boolean {
  const covered = new Set(
    coverage.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  return (sign) => covered.has(sign.codePointAt(0) as number) && !/[\p{Co}\p{Cs}\p{Cc}\ufeff]/u.test(sign)
}
