import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from '../../src/formats/number.ts'

describe('a number that can be read in one way is that number', () => {
  test.for([
    ['0', 0],
    ['7', 7],
    ['1250', 1250],
    ['12.5', 12.5],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['0.015', 0.015],
    ['0.250', 0.25],
    ['30.87', 30.87],
    ['1234.5', 1234.5],
    ['1234.500', 1234.5],
    ['1.25', 1.25],
    ['1.2500', 1.25],
    ['-7', -7],
    ['+7', 7],
    ['-0.5', -0.5],
    ['1e3', 1000],
    ['1.5e-2', 0.015],
    ['2E+2', 200],
    ['9007199254740991', 9007199254740991],
    ['123456789.123', 123456789.123],
  ] as const)('%s', ([written, value]) => {
    expect(readNumber(written)).toEqual({ value })
  })
})

describe('a number that can be read in more ways is not guessed; each reading is spelled out', () => {
  test.for([
    ['1.250', 'thousands-point', ['1250', '1.25']],
    ['12.500', 'thousands-point', ['12500', '12.5']],
    ['999.000', 'thousands-point', ['999000', '999']],
    ['-1.250', 'thousands-point', ['-1250', '-1.25']],
    ['1.250.000', 'thousands-point', ['1250000']],
    ['12,5', 'comma', ['12.5']],
    ['0,5', 'comma', ['0.5']],
    [',5', 'not-a-number', []],
    ['12,50', 'comma', ['12.5']],
    ['-12,5', 'comma', ['-12.5']],
    ['1,250', 'comma', ['1.25', '1250']],
    ['0,250', 'comma', ['0.25']],
    ['1.250,50', 'comma', ['1250.50']],
    ['1,250.50', 'comma', ['1250.50']],
    ['1,250,000', 'comma', ['1250000']],
    ['010', 'leading-zero', ['10', '8']],
    ['08', 'leading-zero', ['8']],
    ['007', 'leading-zero', ['7']],
    ['00.5', 'leading-zero', ['0.5']],
    ['1_000', 'underscore', ['1000']],
    ['1_000.5', 'underscore', ['1000.5']],
    ['.inf', 'not-finite', []],
    ['-.inf', 'not-finite', []],
    ['.nan', 'not-finite', []],
    ['Infinity', 'not-finite', []],
    ['1e999', 'not-finite', []],
    ['0.1000000000000000055', 'too-precise', ['0.1']],
    ['9007199254740993', 'too-precise', ['9007199254740992']],
  ] as const)('%s', ([written, why, readings]) => {
    expect(readNumber(written)).toEqual(
      why === 'not-a-number' ? { code: why } : { code: 'ambiguous-number', args: { why, readings } },
    )
  })
})

describe('what is no number is no number', () => {
  test.for([
    '',
    ' ',
    'acht',
    '8 uur',
    '€ 8',
    '8%',
    '1 250',
    "1'250",
    '0x1F',
    '0o17',
    '0b1',
    '--7',
    '1-2',
    '1e',
    '7.',
    'ten',
    '½',
    '٣',
    '1:30',
    '2024-01',
    '__proto__',
  ])('%s', (written) => {
    expect(readNumber(written)).toEqual({ code: 'not-a-number' })
  })
})

test('every number that a double holds is read as itself, unless it looks like thousands', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const written = String(value)
      fc.pre(!/^-?[1-9]\d{0,2}\.\d{3}$/.test(written))
      expect(readNumber(written)).toEqual({ value: Object.is(value, -0) ? 0 : value })
    }),
  )
})

test('whatever is written, there is an answer, and it is never a guess', () => {
  const figures = fc.string({ unit: fc.constantFrom(...'0123456789.,_-+eE '), maxLength: 12 })
  fc.assert(
    fc.property(fc.oneof(figures, fc.string()), (written) => {
      const read = readNumber(written)
      if ('code' in read) return
      expect(Number.isFinite(read.value)).toBe(true)
      expect(read.value).toBe(Number(written))
      expect(written).not.toMatch(/[,_]|^[-+]?0\d|^[-+]?[1-9]\d{0,2}\.\d{3}$/)
    }),
  )
})
