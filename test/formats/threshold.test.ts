import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, conditionText, namesIn, signs } from '../../src/core/threshold/condition.ts'
import { shortNames } from '../../src/formats/threshold/figures.ts'
import { readRule } from '../../src/formats/threshold/parse-threshold.ts'
import { longestRule } from '../../src/formats/threshold/tokens.ts'

const conditionOf = (text: string) => {
  const read = readRule(text)
  if ('problem' in read) throw new Error(JSON.stringify(read.problem))
  return read.condition
}

const problemOf = (text: string) => {
  const read = readRule(text)
  if (!('problem' in read)) throw new Error('it was read')
  const { code, args, written, within } = read.problem
  return { code, args, written, marked: text.slice(within.start, within.end), at: within.start }
}

describe('a rule', () => {
  it.each([
    ['unknown > 10%', { kind: 'comparison', name: 'unknown', sign: '>', written: '10%', value: 0.1 }],
    ['unknown>10 %', { kind: 'comparison', name: 'unknown', sign: '>', written: '10%', value: 0.1 }],
    ['alpha <= .6', { kind: 'comparison', name: 'alpha', sign: '<=', written: '.6', value: 0.6 }],
    ['total < -5000', { kind: 'comparison', name: 'total', sign: '<', written: '-5000', value: -5000 }],
    ['unknown > 0.15%', { kind: 'comparison', name: 'unknown', sign: '>', written: '0.15%', value: 0.0015 }],
    ['alpha is known', { kind: 'known', name: 'alpha', isKnown: true }],
    ['alpha is unknown', { kind: 'known', name: 'alpha', isKnown: false }],
  ])('%s', (text, expected) => {
    expect(conditionOf(text)).toEqual(expected)
  })

  it('takes the full name of any figure', () => {
    const name = 'aggregate.usual-12.uncertainty.one_way.huis-behouden/event/eviction.low'
    expect(namesIn(conditionOf(`${name} > 30%`))).toEqual([name])
  })

  it('binds not before and, and and before or', () => {
    const text = 'not errors > 0 and cases < 20 or files = 0'
    expect(conditionText(conditionOf(text))).toBe(text)
    expect(conditionOf(text)).toEqual(conditionOf('((not (errors > 0)) and (cases < 20)) or (files = 0)'))
    expect(conditionOf(text)).not.toEqual(conditionOf('not errors > 0 and (cases < 20 or files = 0)'))
  })

  it.each([
    ['', 'name', ''],
    ['10% < unknown', 'name', '10%'],
    ['unknown', 'sign', ''],
    ['unknown 10%', 'sign', '10%'],
    ['unknown ~ 10%', 'sign', '~'],
    ['unknown >', 'number', ''],
    ['unknown > cases', 'number', 'cases'],
    ['unknown > 10% alpha < 0.6', 'end', 'alpha'],
    ['(unknown > 10%', 'unclosed', ''],
    ['unknown > 10%)', 'end', ')'],
    ['alpha is 3', 'known', '3'],
    ['unknown > 10', 'share', '10'],
    ['alpha < 60', 'share', '60'],
    ['cases < 10%', 'count', '10%'],
    ['total < 10%', 'money', '10%'],
    ['not', 'name', ''],
    ['unknown < 0', 'never', '0'],
    ['unknown < 0 %', 'never', '0 %'],
    ['unknown > 100%', 'never', '100%'],
    ['unknown > 1', 'never', '1'],
    ['errors > 0 or saves < -0', 'never', '-0'],
    ['alpha > 1', 'never', '1'],
    ['alpha = 1.1', 'share', '1.1'],
    ['cases < 0', 'never', '0'],
    ['files <= -1', 'count', '-1'],
    ['cases = 1.5', 'count', '1.5'],
    ['warnings = .5', 'count', '.5'],
  ])('that cannot be read is told where: %j', (text, problem, marked) => {
    expect(problemOf(text)).toMatchObject({ code: 'unclear-threshold', args: { problem }, marked })
  })

  it('says what a figure never is', () => {
    expect(problemOf('unknown > 100 %')).toMatchObject({ written: '> 100 %', marked: '100 %' })
  })

  it.each([
    ...['unknown <= 0', 'unknown >= 100%', 'unknown = 0', 'unknown = 1', 'unknown != 0', 'unknown > 99.9%'],
    ...['files <= 0', 'files = 0', 'files < 1', 'cases < 1.5', 'cases != 1.5', 'cases > 1e9', 'cases = 2.0'],
    ...[
      'alpha < 0',
      'alpha < -1',
      'alpha >= 1',
      'total < 0',
      'investment < 0',
      'benefit_cost_ratio < 0',
      'benefit_cost_ratio > 1',
    ],
  ])('whose comparison some value makes true is read: %s', (text) => {
    expect(conditionText(conditionOf(text))).toBe(text)
  })

  it.each([
    ['unknown > 10', ['10%']],
    ['unknown => 10%', ['>=']],
    ['unknown > 10% en cases < 3', ['and']],
    ['alpha is onbekend', ['unknown']],
    ['onbekend > 10%', ['unknown']],
    ['total < €1000', ['1000']],
  ])('that is nearly one says what is meant: %s', (text, readings) => {
    expect(problemOf(text).args).toMatchObject({ readings })
  })

  it.each([
    ['alpha < 0,6', 'comma', ['0.6'], '0,6'],
    ['total < 1.250', 'thousands-point', ['1250', '1.250'], '1.250'],
    ['unknown > 12,5%', 'comma', ['12.5%'], '12,5%'],
    ['cases < 010', 'leading-zero', ['10', '8'], '010'],
  ])('does not guess a number: %s', (text, why, readings, marked) => {
    const problem = problemOf(text)
    expect(problem).toMatchObject({ code: 'ambiguous-number', args: { why }, marked })
    expect((problem.args as { readings: readonly string[] }).readings.map(Number.parseFloat)).toEqual(
      readings.map(Number.parseFloat),
    )
  })

  it('names what a figure may have been called', () => {
    expect(problemOf('unknwon > 10%')).toMatchObject({ code: 'unknown-figure', written: 'unknwon', at: 0 })
  })

  it.each(['__proto__ > 1', 'constructor > 1', 'toString is known', 'hasOwnProperty = 0'])(
    'has no figure that every object has: %s',
    (text) => {
      expect(problemOf(text).code).toBe('unknown-figure')
    },
  )

  it('of a hundred thousand signs is not looked at', () => {
    for (const text of ['('.repeat(100_000), 'not '.repeat(25_000), 'a'.repeat(100_000), '1'.repeat(100_000)])
      expect(problemOf(text)).toMatchObject({ args: { problem: 'too-long' }, at: longestRule })
  })

  it('may be as deep as it may be long', () => {
    const deep = (n: number) => `${'('.repeat(n)}errors > 0${')'.repeat(n)}`
    expect(conditionOf(deep(245))).toEqual(conditionOf('errors > 0'))
    expect(problemOf('('.repeat(longestRule)).args).toMatchObject({ problem: 'name' })
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...shortNames,
    ...signs,
    ...[
      'and',
      'or',
      'not',
      'is',
      'known',
      '(',
      ')',
      '10%',
      '0,6',
      '1.250',
      ' ',
      '\n',
      '€',
      '\u202e',
      '-',
      '🙂',
      '\0',
      '"',
    ],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 600 }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  )

  it('is read, or told at a place within it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = readRule(text)
        if (!('problem' in read)) return
        const { start, end } = read.problem.within
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a condition', () => {
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc
      .record({
        name: fc.constantFrom('total', 'median', 'overall.n', 'cases.huis-behouden.costs.difference'),
        sign: fc.constantFrom(...signs),
        number: fc.integer({ min: -10_000, max: 10_000 }),
      })
      .map(({ name, sign, number }) => ({
        kind: 'comparison' as const,
        name,
        sign,
        written: String(number),
        value: number,
      })),
    fc.record({
      kind: fc.constant('known' as const),
      name: fc.constantFrom('alpha', 'total'),
      isKnown: fc.boolean(),
    }),
  )
  const tree: fc.Arbitrary<Condition> = fc.letrec<{ of: Condition }>((tie) => ({
    of: fc.oneof(
      { maxDepth: 3 },
      leaf,
      tie('of').map((of) => ({ kind: 'not' as const, of })),
      fc
        .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('of'), { minLength: 2, maxLength: 3 }))
        .map(([kind, of]) => ({ kind, of: of.flatMap((one) => (one.kind === kind ? one.of : [one])) })),
    ),
  })).of

  it('that is written and read again is the same', () => {
    fc.assert(
      fc.property(tree, (condition) => {
        const text = conditionText(condition)
        fc.pre(text.length <= longestRule)
        expect(conditionOf(text)).toEqual(condition)
      }),
      { numRuns: 500 },
    )
  })
})
