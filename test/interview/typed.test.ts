import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { typedCertainty, typedMoment, typedNumber, typedShare, typedText } from '../../src/cli/interview/typed.ts'
import { sentencesIn } from '../../src/language/sentences.ts'

const { nl, en } = sentencesIn

const range = (low: number, likely: number, high: number) => ({ low, likely, high })

describe('a number', () => {
  test.each([
    ['7', 7],
    ['  7 ', 7],
    ['0', 0],
    ['12.5', 12.5],
    ['.5', 0.5],
    ['1250', 1250],
    ['1.2500', 1.25],
    ['4-6', { low: 4, high: 6 }],
    ['4 – 6', { low: 4, high: 6 }],
    ['4\u00a0–\u00a06', { low: 4, high: 6 }],
    ['4-6-10', range(4, 6, 10)],
    [' 4 - 6 - 10 ', range(4, 6, 10)],
    ['0.5–1.5–2.5', range(0.5, 1.5, 2.5)],
  ])('%o is read', (text, value) => {
    expect(typedNumber(text)).toEqual({ value })
  })

  test.each([
    ['1.250', '1.250', ['1250', '1.25']],
    ['12,5', '12,5', ['12.5']],
    ['0,5', '0,5', ['0.5']],
    ['1,250', '1,250', ['1.2500', '1250']],
    ['1.250,50', '1.250,50', ['1250.50']],
    ['1,250.50', '1,250.50', ['1250.50']],
    ['1.250.000', '1.250.000', ['1250000']],
    ['010', '010', ['10', '8']],
    ['1_000', '1_000', ['1000']],
    ['99999999999999999999', '99999999999999999999', ['100000000000000000000']],
    ['4-12,5', '12,5', ['12.5']],
    ['1.250-2.500', '1.250', ['1250', '1.25']],
    ['1 - 1.500 - 2', '1.500', ['1500', '1.5']],
  ])('%o is asked back, by the part that is not clear', (text, part, readings) => {
    expect(typedNumber(text)).toMatchObject({ part })
    const typed = typedNumber(text)
    expect(typed !== null && 'readings' in typed && typed.readings.map(Number)).toEqual(readings.map(Number))
  })

  test.each([
    ...['', ' ', 'vier', 'four', '4 tot 6', '4 to 6', 'ongeveer 4', '4x', '€ 4', '4.', '4,', ',', '.', '..', '_'],
    ...['-5', '+5', '--', '4-', '-4-6', '4--6', '4-6-', '1-2-3-4', '4 6', '4–-6', '1e5', '0x10', 'Infinity', 'NaN'],
    ...[
      '4\u22126',
      '4\u20146',
      '٤',
      '４',
      '½',
      '²',
      '1.2.3',
      '1.2.3-4',
      '4\u200b',
      '\u202e64',
      '4\u00006',
      '4\u001b[A',
    ],
    ...['👍', '4️⃣', 'null', 'true', '[4]', '{low: 4}', '=4', "'4'"],
  ])('%o is not read', (text) => {
    expect(typedNumber(text)).toBeNull()
  })

  it.each(['12%', '1/2', '12/5'])('%o, as a quantity, is not read as something else', (text) => {
    expect(typedNumber(text)).toBeNull()
  })

  it('as any text is read, asked back or refused, quickly and without a guess', () => {
    const near = fc.string({ unit: fc.constantFrom(...'0123456789.,_-–/% '), maxLength: 12 })
    fc.assert(
      fc.property(fc.oneof(near, near, fc.string({ unit: 'binary' })), (text) => {
        const typed = typedNumber(text)
        if (typed === null) return
        if ('part' in typed) {
          expect(text).toContain(typed.part)
          expect(typed.readings.length).toBeGreaterThan(0)
          return
        }
        // What is read has one reading: the numbers stand in the text as JavaScript writes them, but for zeros at an end.
        const { value } = typed
        const parts = typeof value === 'number' ? [value] : Object.values(value)
        const written = text.split(/[-–/%\s]+/).filter((part) => part !== '')
        expect(parts).toEqual(written.map(Number))
        expect(parts.every((part) => Number.isFinite(part) && part >= 0)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['digits', '9'.repeat(1_000_000)],
    ['points', '1.'.repeat(500_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['hyphens', `4${'-'.repeat(999_999)}`],
    ['hyphens and spaces', '1 - '.repeat(250_000)],
    ['letters', 'x'.repeat(1_000_000)],
  ])('of a million %s is not read, which by the square of it would take an hour', (_, text) => {
    for (const typed of [typedNumber(text), typedShare(text), typedCertainty(`x${text}`, nl)]) expect(typed).toBeNull()
  })
})

describe('a share', () => {
  test.each([
    ['70', 0.7],
    ['70%', 0.7],
    ['70 %', 0.7],
    ['0%', 0],
    ['100', 1],
    ['12.5%', 0.125],
    ['50-70-90', range(0.5, 0.7, 0.9)],
    ['50 – 90 %', { low: 0.5, high: 0.9 }],
    ['50%-70%', { low: 0.5, high: 0.7 }],
    // Refused later, and not made to fit here.
    ['150%', 1.5],
  ])('%o is a part of a hundred', (text, value) => {
    expect(typedShare(text)).toEqual({ value })
  })

  it('with a comma is asked back', () => {
    expect(typedShare('33,3%')).toMatchObject({ part: '33,3', readings: ['33.3'] })
  })

  test.each(['', 'de helft', 'half', '-10%', '%', '%50', '5%0', '50%%'])('%o is not read', (text) => {
    expect(typedShare(text)).toBeNull()
  })

  it('of whole percents is written with two decimals', () => {
    for (let percent = 0; percent <= 100; percent++)
      expect(typedShare(`${percent}%`)).toEqual({ value: Number(`${percent}e-2`) })
  })

  it('of tenths of a percent is written with three decimals, and not with sixteen', () => {
    for (let tenths = 0; tenths <= 1000; tenths++)
      expect(typedShare(`${tenths / 10}%`)).toEqual({ value: Number(`${tenths}e-3`) })
  })
})

describe('a certainty', () => {
  test.each([
    ['zeker', nl, 'certain'],
    [' Waarschijnlijk ', nl, 'probable'],
    ['MOGELIJK', nl, 'possible'],
    ['certain', en, 'certain'],
    ['Probable', en, 'probable'],
    ['possible\t', en, 'possible'],
    ['', nl, ''],
    ['  ', en, ''],
    ['75', nl, 0.75],
    ['75%', en, 0.75],
    ['0', nl, 0],
    ['100 %', en, 1],
    ['130%', nl, 1.3],
  ] as const)('%o is read', (text, sentences, value) => {
    expect(typedCertainty(text, sentences)).toEqual({ value })
  })

  it('with a comma is asked back', () => {
    expect(typedCertainty('12,5', nl)).toMatchObject({ part: '12,5', readings: ['12.5'] })
  })

  test.each(['misschien', 'maybe', 'zeker?', 'heel zeker', '50-70', '50-60-70', '-50%', '\u0000'])(
    '%o is not read',
    (text) => {
      for (const sentences of [nl, en]) expect(typedCertainty(text, sentences)).toBeNull()
    },
  )
})

describe('a certainty by a name that every record has', () => {
  it.each(['constructor', '__proto__'])('%o is not read', (text) => {
    for (const sentences of [nl, en]) expect(typedCertainty(text, sentences)).toBeNull()
  })
})

describe('a moment', () => {
  test.each([
    ['maand 4', 'month 4'],
    ['Maand 12', 'month 12'],
    ['maand4', 'month 4'],
    ['month 4', 'month 4'],
    ['MONTH  4', 'month 4'],
    [' maand 04 ', 'month 4'],
    ['2024-05', '2024-05'],
    [' 2024-05-12\t', '2024-05-12'],
  ])('%o is read in both languages', (text, moment) => {
    for (const sentences of [nl, en]) expect(typedMoment(text, sentences)).toBe(moment)
  })

  test.each([
    '4',
    'mei',
    'mei 2024',
    '12-05-2024',
    '12 mei 2024',
    'maand',
    'maand vier',
    'maand -1',
    'maand 4-6',
    'maanden 4',
  ])('%o stays as it is, to be refused', (text) => {
    for (const sentences of [nl, en]) expect(typedMoment(text, sentences)).toBe(text)
  })

  it('of 10,000 characters is no moment', () => {
    expect(typedMoment(`maand ${'4'.repeat(10_000)}`, nl)).toHaveLength(10_006)
  })
})

describe('a text', () => {
  test.each([
    ['  Zo ging het  ', 'Zo ging het'],
    ['eerste regel\r\ntweede\n\n\tderde', 'eerste regel tweede derde'],
    ['coördinatie, één, ĳ, €, «ja»', 'coördinatie, één, ĳ, €, «ja»'],
    ['blij 😀 en 👍🏽', 'blij 😀 en 👍🏽'],
    ['日本語 العربية עברית', '日本語 العربية עברית'],
    ['e\u0301e\u0301n', 'e\u0301e\u0301n'],
    ['\u001b[31mrood\u001b[0m', '[31mrood[0m'],
    ['\u001b]0;titel\u0007na', ']0;titelna'],
    ['a\u0000b\u0008c\u007fd\u009be', 'abcde'],
    ['\u202eneknats\u202c', 'neknats'],
    ['\u2067a\u2069\u200e\u200f\u061c', 'a'],
    ['\ufeffbegin\u00adaf\u200b', 'beginaf'],
    ['a\u00a0\u2003\u2028\u2029b', 'a b'],
    ['# geen: {yaml} [hier] - "nee"', '# geen: {yaml} [hier] - "nee"'],
    ['1.250', '1.250'],
    ['\u200b \u200b', ''],
  ])('%o becomes %o', (text, clean) => {
    expect(typedText(text)).toBe(clean)
  })

  it('of 10,000 characters stays whole, to be refused', () => {
    expect(typedText('x'.repeat(10_000))).toHaveLength(10_000)
    expect(typedText('\n'.repeat(10_000))).toBe('')
  })

  const unruly = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom(
        ' ',
        '\n',
        '\r',
        '\t',
        '\u001b',
        '\u0007',
        '\u009b',
        '\u202e',
        '\u2066',
        '\u200b',
        '\u200d',
        '\ufeff',
        '😀',
      ),
    ),
    maxLength: 60,
  })

  it('never holds a control character, a mark that turns its direction, or more than one kind of space', () => {
    fc.assert(
      fc.property(unruly, (text) => {
        const clean = typedText(text)
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        expect(clean.replaceAll(' ', '')).not.toMatch(/\s/)
        expect(clean).toBe(clean.trim())
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps every other character, in its order', () => {
    const visible = (text: string) => text.replace(/[\s\p{Cc}\p{Cf}]/gu, '')
    fc.assert(
      fc.property(unruly, (text) => {
        expect(visible(typedText(text))).toBe(visible(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('that was cleaned stays as it is when it is taken again', () => {
    expect(typedText(typedText('a \u200b b'))).toBe(typedText('a \u200b b'))
  })
})
