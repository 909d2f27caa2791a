import type { Language } from '../../../language/numbers.ts'

export const styleNames = [
  'text',
  'guarded',
  'money',
  'count',
  'number',
  'factor',
  'share',
  'year',
  'unknown',
  'key',
  'keyOfNumbers',
  'head',
  'headOfNumbers',
  'title',
  'intro',
] as const

export type StyleName = (typeof styleNames)[number]

/** How a cell looks, as the package takes it. */
interface Style {
  readonly format?: string
  readonly align?: 'left' | 'right'
  readonly alignVertical: 'top' | 'bottom'
  readonly wrap?: boolean
  readonly indent?: number
  readonly fontWeight?: 'bold'
  readonly fontSize?: number
  readonly fontStyle?: 'italic'
  readonly textColor?: string
  readonly backgroundColor?: string
  readonly bottomBorderColor?: string
  readonly bottomBorderStyle?: 'thin'
}

/** Signs that leave no doubt about the currency; others go by their three letters. */
const symbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$', JPY: '¥' }

const grey = '#5f6b73'

const head: Style = {
  alignVertical: 'bottom',
  wrap: true,
  fontWeight: 'bold',
  backgroundColor: '#e6ecef',
  bottomBorderColor: grey,
  bottomBorderStyle: 'thin',
}

const text: Style = { alignVertical: 'top', align: 'left', indent: 1 }

/** Every style of a workbook; the thousands and decimals of its numbers are those of who opens it. */
export function stylesFor(language: Language, currency: string): Readonly<Record<StyleName, Style>> {
  const number = (format: string): Style => ({ alignVertical: 'top', align: 'right', format })
  return {
    text,
    guarded: { ...text, format: '@' },
    money: number(moneyFormat(language, currency)),
    count: number('#,##0'),
    number: number('#,##0.00'),
    factor: number('0.0000'),
    share: number('0.0%'),
    year: number('0'),
    unknown: { alignVertical: 'top', align: 'right', fontStyle: 'italic', textColor: grey },
    key: { ...text, fontSize: 8, textColor: grey },
    keyOfNumbers: { alignVertical: 'top', align: 'right', fontSize: 8, textColor: grey },
    head: { ...head, align: 'left', indent: 1 },
    headOfNumbers: { ...head, align: 'right' },
    title: { alignVertical: 'top', fontWeight: 'bold', fontSize: 16 },
    intro: { alignVertical: 'top', align: 'left' },
  }
}

/** Amounts with cents: € -1.234,56 in Dutch, -€1,234.56 in English. */
function moneyFormat(language: Language, currency: string): string {
  const symbol = symbols[currency] ?? currency
  const sign = `"${symbol.replaceAll('"', '')}"`
  if (language === 'nl') return `${sign} #,##0.00;${sign} -#,##0.00`
  const before = symbol.length > 1 ? `${sign} ` : sign
  return `${before}#,##0.00;-${before}#,##0.00`
}
