import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { expected } from '../../src/core/chance/expected.ts'
import type { Answer } from '../../src/scoring/interview.ts'
import { type Expected, longestText } from '../../src/scoring/question.ts'
import { type Refusal, refusal } from '../../src/scoring/refusal.ts'
import { momentsOf, windows } from '../generators/moments.ts'
import { interviewAbout, interviews } from './interviews.ts'

const interview = interviews.withFollowUp

function refused(expects: Expected, answer: unknown, about = interview): Refusal | null {
  return refusal({ id: 'asked', chapter: 'course', ask: 'asked', about: {}, expects }, answer as Answer, about)
}

const level: Expected = { kind: 'level', levels: [1, 2, 3, 4, 5], options: ['same', 'unknown'] }
const choice: Expected = { kind: 'choice', options: ['keep', 'change', 'drop'] }
const quantity: Expected = { kind: 'quantity' }
const share: Expected = { kind: 'share' }
const certainty: Expected = { kind: 'certainty' }
const price: Expected = { kind: 'price' }
const moment: Expected = { kind: 'moment' }
const reason: Expected = { kind: 'text', required: true }
const remark: Expected = { kind: 'text', required: false }

const every = [level, choice, quantity, share, certainty, price, moment, reason, remark]

const long = 'x'.repeat(10_000)
const mean = { distribution: 'gamma', mean: 4, sd: 2 }

/** Answers that are asked again, by what is expected and why. */
const refusals: readonly (readonly [Expected, why: Refusal['why'], readonly unknown[]])[] = [
  [level, 'level', [0, 6, -1, 2.5, 1e9, '3', '', 'not-applicable', 'Same', Number.NaN, Number.POSITIVE_INFINITY]],
  [level, 'level', [{ low: 1, high: 2 }, [3], true, undefined, null, long]],
  [choice, 'choice', ['', 'Keep', 'keep ', 'forget', 'toString', '__proto__', '0', 0, 1, Number.NaN, long]],
  [choice, 'choice', [{ low: 1, high: 2 }, ['keep'], { keep: 'keep' }, true, undefined, null]],
  [quantity, 'quantity', [-1, -0.001, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, undefined]],
  [quantity, 'quantity', ['4', '', 'Unknown', 'onbekend', '4-6-10', long, true, [1, 2], {}, mean]],
  [
    quantity,
    'quantity',
    [
      { low: -1, high: 2 },
      { low: Number.NaN, high: 2 },
      { low: 0, high: Number.POSITIVE_INFINITY },
    ],
  ],
  [quantity, 'quantity', [{ low: 1 }, { high: 1 }, { low: '1', high: '2' }, { low: 1, likely: '2', high: 3 }]],
  [
    quantity,
    'order',
    [
      { low: 6, high: 4 },
      { low: 4, likely: 3, high: 10 },
      { low: 4, likely: 11, high: 10 },
    ],
  ],
  [share, 'share', [1.01, 50, -0.1, Number.NaN, Number.POSITIVE_INFINITY, '0.5', '50%', 'unknown', '', undefined]],
  [share, 'share', [{ low: 0.5, high: 1.5 }, { low: 50, likely: 70, high: 90 }, { low: -0.5, high: 0.5 }, mean, [0.5]]],
  [
    share,
    'order',
    [
      { low: 0.9, likely: 0.7, high: 0.5 },
      { low: 0.9, high: 0.1 },
    ],
  ],
  [certainty, 'certainty', [1.01, 75, -0.1, Number.NaN, Number.POSITIVE_INFINITY, 'Certain', 'zeker', 'never', ' ']],
  [certainty, 'certainty', [{ low: 0.5, high: 0.7 }, ['certain'], true, undefined, null, long]],
  [price, 'price', ['', 'gp-consultation', 'GP-consult', 'gp-consult ', 'constructor', '__proto__', long]],
  [price, 'price', [1, Number.NaN, { low: 1, high: 2 }, ['gp-consult'], undefined, null]],
  [moment, 'moment', ['', 'maand 4', 'month 0', 'month 04', 'month  4', 'month 4.5', 'month -1', 'month 99999', long]],
  [moment, 'moment', ['2024', '2024-5', '2024-13', '2024-00', '2024-06-31', '2025-02-29', '12-05-2024', 'x2024-05']],
  [moment, 'moment', [4, 202405, Number.NaN, { low: 1, high: 2 }, ['month 4'], undefined, null]],
  [
    moment,
    'outside',
    ['month 13', 'month 9999', '2024-02', '2024-02-29', '2025-03', '2025-03-01', '0001-01', '9999-12'],
  ],
  [
    reason,
    'empty',
    ['', ' ', '\t\n ', '\u00a0\u2003', 5, Number.NaN, { low: 1, high: 2 }, ['x'], true, undefined, null],
  ],
  [remark, 'empty', [5, Number.NaN, { low: 1, high: 2 }, ['x'], true, undefined, null]],
  [reason, 'long', [long, 'x'.repeat(longestText + 1), '😀'.repeat(longestText / 2 + 1)]],
  [remark, 'long', [long]],
]

/** Answers that are taken. */
const taken: readonly (readonly [Expected, readonly unknown[]])[] = [
  [level, [1, 5, 'same', 'unknown']],
  [choice, ['keep', 'drop']],
  [
    quantity,
    [0, 0.1, 1e9, 'unknown', { low: 4, high: 6 }, { low: 4, likely: 4, high: 4 }, { low: 0, likely: 1, high: 9 }],
  ],
  [share, [0, 1, 0.7, { low: 0, high: 1 }, { low: 0.5, likely: 0.7, high: 0.9 }]],
  [certainty, ['certain', 'probable', 'possible', '', 0, 1, 0.75]],
  [price, ['gp-consult', 'social-work-contact']],
  [moment, ['month 1', 'month 12', '2024-03', '2025-02', '2024-03-01', '2025-02-28']],
  [reason, ['x', 'x'.repeat(longestText), '😀']],
  [remark, ['', ' ', 'x'.repeat(longestText)]],
]

const name = (answer: unknown) =>
  typeof answer === 'string' && answer.length > 40 ? `${answer.length} characters` : fc.stringify(answer)

describe.each(refusals.map(([expects, ...rest]) => [expects.kind, expects, ...rest] as const))(
  'asked for a %s, one is asked again after',
  (_, expects, why, answers) => {
    test.each(answers.map((answer) => [why, name(answer), answer]))('(%s) %s', (_, __, answer) => {
      expect(refused(expects, answer)?.why).toBe(why)
    })
  },
)

describe.each(taken.map(([expects, answers]) => [expects.kind, expects, answers] as const))(
  'asked for a %s, one may say',
  (_, expects, answers) => {
    test.each(answers.map((answer) => [name(answer), answer]))('%s', (_, answer) => {
      expect(refused(expects, answer)).toBeNull()
    })
  },
)

describe('what is said of a refusal', () => {
  it('is what could have been answered', () => {
    expect(refused(choice, 'perhaps')).toEqual({ why: 'choice', options: ['keep', 'change', 'drop'] })
    expect(refused(level, 6)).toEqual({ why: 'level', levels: [1, 2, 3, 4, 5] })
    expect(refused(moment, 'month 13')).toEqual({ why: 'outside', from: '2024-03', months: 12 })
    expect(refused(remark, long)).toEqual({ why: 'long', most: 2000 })
  })
})

const amount = fc.double({ min: 0, max: 1e9, noNaN: true })
const part = fc.double({ min: 0, max: 1, noNaN: true })

describe('an answer that is let through', () => {
  it('is of the kind that was asked for, whatever was answered', () => {
    const kinds: Readonly<Record<Expected['kind'], readonly string[]>> = {
      choice: ['string'],
      level: ['string', 'number'],
      quantity: ['string', 'number', 'object'],
      share: ['number', 'object'],
      certainty: ['string', 'number'],
      price: ['string'],
      moment: ['string'],
      text: ['string'],
    }
    const loose = fc.anything({ withNullPrototype: true, withSparseArray: true }).filter((answer) => answer !== null)
    const near = fc.record({ low: fc.anything(), likely: fc.anything(), high: fc.anything() }, { requiredKeys: [] })
    const written = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.double(), near, loose)
    fc.assert(
      fc.property(written, fc.constantFrom(...every), (answer, expects) => {
        if (refused(expects, answer) === null) expect(kinds[expects.kind]).toContain(typeof answer)
      }),
      { numRuns: 2000 },
    )
  })

  it('as a quantity or a share has an expected value within its range', () => {
    const near = fc.double({ min: -0.1, max: 1.1 })
    const range = fc.record({ low: near, likely: near, high: near }, { requiredKeys: ['low', 'high'] })
    fc.assert(
      fc.property(range, fc.constantFrom(quantity, share), (answer, expects) => {
        const { low, likely = low, high } = answer
        const fits = low >= 0 && low <= likely && likely <= high && (expects === quantity || high <= 1)
        expect(refused(expects, answer) === null).toBe(fits)
        if (!fits) return
        expect(expected(answer)).toBeGreaterThanOrEqual(low * (1 - 1e-9))
        expect(expected(answer)).toBeLessThanOrEqual(high * (1 + 1e-9))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['a quantity', quantity, amount],
    ['a share', share, part],
  ] as const)('as %s is any two or three numbers from low to high, in that order only', (_, expects, of) => {
    fc.assert(
      fc.property(fc.uniqueArray(of, { minLength: 3, maxLength: 3 }), (three) => {
        const [low, likely, high] = three.toSorted((a, b) => a - b) as [number, number, number]
        expect(refused(expects, { low, likely, high })).toBeNull()
        expect(refused(expects, { low, high })).toBeNull()
        const turned = [
          { low: high, high: low },
          { low, likely: high, high: likely },
          { low: likely, likely: low, high },
        ]
        for (const answer of turned) expect(refused(expects, answer)).toEqual({ why: 'order' })
      }),
    )
  })

  it('as a moment lies wholly within the window, from any day and of any length', () => {
    const day = (text: string, days: number) =>
      new Date(Date.parse(text) + days * 86_400_000).toISOString().slice(0, 10)
    fc.assert(
      fc.property(windows(30), (window) => {
        const about = interviewAbout({ ...interview.story, window })
        for (const style of ['day', 'month', 'window-month'] as const)
          for (const { text } of momentsOf(window, style)) expect(refused(moment, text, about)).toBeNull()
        const days = momentsOf(window, 'day')
        const [first, last] = [days[0]?.text as string, days.at(-1)?.text as string]
        const outside = [day(first, -1), day(last, 1), `month ${window.months + 1}`]
        // A month that only begins or ends in the window lies outside it too.
        if (!first.endsWith('-01')) outside.push(first.slice(0, 7), last.slice(0, 7))
        for (const text of outside) expect(refused(moment, text, about)).toEqual({ why: 'outside', ...window })
      }),
      { numRuns: 50 },
    )
  })
})
