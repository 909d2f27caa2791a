import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '../../src/core/case/case.ts'
import type { Uncertain } from '../../src/core/chance/expected.ts'
import { readText } from '../../src/formats/read.ts'
import { schemas } from '../../src/formats/schemas/all.ts'
import { fractions, scaled, shares } from '../generators/quantity.ts'
import { wholeCase } from './yaml-texts.ts'

const quantityWas = 'quantity: 3'

function read(quantity: string) {
  return readText(schemas.case, wholeCase.replace(quantityWas, `quantity: ${quantity}`), 'file.yaml')
}

function readShare(share: string) {
  return readText(schemas.case, `${wholeCase}attribution: { share: ${share} }\n`, 'file.yaml')
}

/** What was found: the words it stands at, its code, and what is the matter or which keys could stand there. */
function foundIn({ findings }: ReturnType<typeof read>, text: string): readonly string[] {
  return findings.map(({ column, code, args, near }) => {
    const at = text.slice((column ?? 1) - 1).match(/^[^\s,:}]+/)?.[0]
    const { problem = '', key = '', min } = args as { problem?: string; key?: string; min?: number }
    return [at, code, problem || key || (min === undefined ? '' : `from ${min}`), ...near].filter(Boolean).join(' ')
  })
}

/** A value between braces; three decimals get a fourth, since they could be thousands. */
function inFlow(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('":', '": ')
    .replaceAll(/(\d\.\d{3})(?!\d)/g, '$10')
}

const found = (quantity: string) => foundIn(read(quantity), `        quantity: ${quantity}`)
const foundInShare = (share: string) => foundIn(readShare(share), `attribution: { share: ${share} }`)

function quantityOf(value: Case | null): unknown {
  const { activities } = (value as Case).scenarios.intervention
  return activities === 'unknown' ? activities : activities[0]?.quantity
}

describe('each form is read as it is written', () => {
  test.for<[string, Uncertain]>([
    ['3', 3],
    ['{ low: 1, high: 4 }', { low: 1, high: 4 }],
    ['{ low: 1, likely: 2, high: 4 }', { low: 1, likely: 2, high: 4 }],
    ['{ low: 2, likely: , high: 4 }', { low: 2, high: 4 }],
    ['{ low: 2, likely: 2, high: 2 }', { low: 2, likely: 2, high: 2 }],
    ['{ distribution: gamma, mean: 2, sd: 3 }', { distribution: 'gamma', mean: 2, sd: 3 }],
    ['{ distribution: lognormal, mean: 2, sd: 3 }', { distribution: 'lognormal', mean: 2, sd: 3 }],
    ['{ distribution: normal, mean: 2, sd: 1 }', { distribution: 'normal', mean: 2, sd: 1 }],
    ['{ distribution: beta, mean: 0.5, sd: 0.1 }', { distribution: 'beta', mean: 0.5, sd: 0.1 }],
    [
      '{ distribution: lognormal, low: 1, high: 9, covers: 0.9 }',
      { distribution: 'lognormal', low: 1, high: 9, covers: 0.9 },
    ],
    [
      '{ distribution: normal, low: 1, high: 9, covers: 0.95, mean: }',
      { distribution: 'normal', low: 1, high: 9, covers: 0.95 },
    ],
    [
      '{ distribution: triangular, low: 1, likely: 2, high: 9 }',
      { distribution: 'triangular', low: 1, likely: 2, high: 9 },
    ],
  ])('%s', ([written, value]) => {
    const reading = read(written)
    expect(reading.findings).toEqual([])
    expect(quantityOf(reading.value)).toStrictEqual(value)
  })
})

describe('of the keys, those are found that miss or do not belong to the form that was meant', () => {
  test.for([
    ['{ low: 1 }', ['low missing-key high']],
    ['{ likely: 1, high: 3 }', ['likely missing-key low']],
    ['{ low: , high: 3 }', ['low wrong-kind']],
    ['{ low: 1, likly: 2, high: 4 }', ['likly unknown-key likely']],
    ['{ low: 1, hihg: 4 }', ['hihg unknown-key high']],
    ['{ laag: 1, hoog: 4 }', ['laag unknown-key low', 'hoog unknown-key high']],
    ['{ min: 1, max: 4 }', ['min unknown-key low', 'max unknown-key high']],
    [
      '{ laag: 1, high: 4, dekking: 0.9 }',
      ['laag unknown-key low', 'laag missing-key distribution', 'dekking unknown-key covers'],
    ],
    ['{ gemiddelde: 2, sd: 1 }', ['gemiddelde unknown-key mean', 'gemiddelde missing-key distribution']],
    ['{ low: 1, high: 4, sd: 2 }', ['sd unknown-key']],
    ['{ mean: 2, sd: 1 }', ['mean missing-key distribution']],
    ['{ low: 1, high: 4, covers: 0.9 }', ['low missing-key distribution']],
    ['{ distrbution: gamma, mean: 2, sd: 1 }', ['distrbution unknown-key distribution']],
    ['{ distribution: gamma, mean: 2 }', ['distribution missing-key sd']],
    ['{ distribution: gamma }', ['distribution missing-key mean', 'distribution missing-key sd']],
    [
      '{ distribution: gamma, low: 1, high: 4 }',
      ['distribution missing-key mean', 'distribution missing-key sd', 'low unknown-key', 'high unknown-key'],
    ],
    ['{ distribution: gamma, mean: 2, sd: 1, covers: 0.9 }', ['covers unknown-key']],
    ['{ distribution: normal, low: 1, high: 4 }', ['distribution missing-key covers']],
    ['{ distribution: lognormal, high: 4, covers: 0.9 }', ['distribution missing-key low']],
    ['{ distribution: lognormal, low: 1, likely: 2, high: 4, covers: 0.9 }', ['likely unknown-key']],
    ['{ distribution: triangular, low: 1, high: 4 }', ['distribution missing-key likely']],
    ['{ distribution: triangular, low: 1, likely: 2, high: 4, covers: 0.9 }', ['covers unknown-key']],
    ['{ distribution: poisson, mean: 2 }', ['poisson not-one-of']],
    ['{ distribution: gama, mean: 2, sd: 1 }', ['gama not-one-of gamma']],
    ['{ distribution: gamma, mean: two, sd: 1 }', ['two not-a-number']],
    ['{ distribution: lognormal, low: 1, high: 4, covers: 90 }', ['90 number-range from 0']],
    ['{ distribution: lognormal, low: 1, high: 8, covers: 0 }', ['0 number-range from 0']],
    ['{ distribution: normal, low: 1, high: 8, covers: 1 }', ['1 number-range from 0']],
    ['{ low: -1, high: 4 }', ['-1 number-range from 0']],
    ['{ distribution: normal, low: -1, high: 4, covers: 0.5 }', ['-1 number-range from 0']],
  ] as const)('%s', ([written, expected]) => {
    expect(found(written)).toEqual(expected)
  })

  test('and a key that does not belong is told which do', () => {
    const [one] = read('{ distribution: triangular, low: 1, likely: 2, high: 4, sd: 1 }').findings
    expect(one?.args).toEqual({ allowed: ['low', 'likely', 'high', 'distribution'] })
  })
})

describe('what has no distribution, or one that cannot be meant, is refused where it is written', () => {
  test.for([
    ['{ low: 4, high: 1 }', ['4 range-order low-above-high']],
    ['{ low: 1, likely: 5, high: 4 }', ['5 range-order likely-outside']],
    ['{ distribution: triangular, low: 1, likely: 0, high: 4 }', ['0 range-order likely-outside']],
    ['{ distribution: triangular, low: 4, likely: 4, high: 1 }', ['4 range-order low-above-high']],
    ['{ distribution: normal, low: 4, high: 1, covers: 0.9 }', ['4 range-order low-above-high']],
    ['{ distribution: gamma, mean: 2, sd: 0 }', ['0 distribution-moments sd-not-positive']],
    ['{ distribution: gamma, mean: 2, sd: -1 }', ['-1 distribution-moments sd-not-positive']],
    ['{ distribution: lognormal, mean: 0, sd: 1 }', ['0 distribution-moments mean-not-positive']],
    ['{ distribution: lognormal, low: 0, high: 8, covers: 0.9 }', ['0 distribution-moments low-not-positive']],
    ['{ distribution: normal, low: 3, high: 3, covers: 0.9 }', ['3 distribution-moments no-width']],
    ['{ distribution: beta, mean: 2, sd: 0.1 }', ['2 distribution-moments beta-outside']],
    ['{ distribution: beta, mean: 0.5, sd: 0.5 }', ['0.5 distribution-moments beta-too-wide']],
    ['{ distribution: lognormal, low: 1, high: 1000000, covers: 0.1 }', ['0.1 distribution-moments too-wide']],
    ['{ distribution: normal, mean: 2, sd: 3 }', ['3 distribution-moments below-bound']],
    ['{ distribution: normal, low: 1, high: 5, covers: 0.5 }', ['1 distribution-moments below-bound']],
  ] as const)('%s', ([written, expected]) => {
    expect(found(written)).toEqual(expected)
  })

  test.for([
    ['{ distribution: normal, mean: 0.9, sd: 0.2 }', ['0.2 distribution-moments above-bound']],
    ['{ distribution: lognormal, mean: 0.7, sd: 0.3 }', ['0.3 distribution-moments above-bound']],
    ['{ distribution: gamma, mean: 0.7, sd: 0.3 }', ['0.3 distribution-moments above-bound']],
    ['{ distribution: lognormal, low: 0.4, high: 0.9, covers: 0.5 }', ['0.9 distribution-moments above-bound']],
    ['{ distribution: beta, mean: 0.9, sd: 0.2 }', []],
    ['{ distribution: gamma, mean: 0.5, sd: 0.1 }', []],
  ] as const)('as a share: %s', ([written, expected]) => {
    expect(foundInShare(written)).toEqual(expected)
  })

  test('a normal quantity is taken up to where 2.5% lies below 0, 1.96 sd from its mean', () => {
    expect(found('{ distribution: normal, mean: 1.9601, sd: 1 }')).toEqual([])
    expect(found('{ distribution: normal, mean: 1.9599, sd: 1 }')).toEqual(['1 distribution-moments below-bound'])
  })
})

describe('what is no number is told how it is written here, where that is sure', () => {
  const readings = (reading: ReturnType<typeof read>) => reading.findings.map(({ code, args }) => [code, args])
  const told = (written: string[], range: 'shares' | 'numbers' | null) => [
    ['not-a-number', { readings: written, or_range: range }],
  ]

  test.for([
    ['4-10', ['{ low: 4, high: 10 }']],
    ['4 - 10', ['{ low: 4, high: 10 }']],
    ['4 tot 10', ['{ low: 4, high: 10 }']],
    ['4 t/m 10', ['{ low: 4, high: 10 }']],
    ['1,5 – 2.5', ['{ low: 1.5, high: 2.5 }']],
    ['10-4', []],
    ['2024-05', []],
    ['1.250-1.500', []],
    ['1/2', []],
    ['80%', []],
    ['60-80%', []],
    ['~6', []],
  ] as const)('a quantity: %s', ([written, expected]) => {
    expect(readings(read(written))).toEqual(told([...expected], 'numbers'))
  })

  test.for([
    ['80%', ['0.8']],
    ['12.3 %', ['0.123']],
    ['120%', []],
    ['60-80%', ['{ low: 0.6, high: 0.8 }']],
    ['60% tot 80%', ['{ low: 0.6, high: 0.8 }']],
    ['0.6-0.8', ['{ low: 0.6, high: 0.8 }']],
    ['60-80', []],
    ['uniform', []],
  ] as const)('a share: %s', ([written, expected]) => {
    expect(readings(readShare(written))).toEqual(told([...expected], 'shares'))
  })

  test('a bound of a range, which is no range itself', () => {
    expect(readings(read('{ low: 4-5, high: 10 }'))).toEqual(told([], null))
  })

  test('a word where a word, a number or a range may stand', () => {
    expect(readings(read('uniform'))).toEqual([
      ['not-one-of', { allowed: ['unknown'], or_number: true, or_range: true }],
    ])
  })
})

describe('a price costs money or brings it in, and is not both', () => {
  const foundInPrice = (amount: string) => {
    const price = `unit_price: { amount: ${amount}, unit: meal, price_year: 2024, payer: client, source: { title: A } }`
    return foundIn(
      readText(schemas.case, wholeCase.replace('price: gp-consult', price), 'file.yaml'),
      `      - ${price}`,
    )
  }

  test.for([
    ['-3', []],
    ['{ low: 0, high: 6 }', []],
    ['{ low: -3, high: 0 }', []],
    ['{ low: -3, high: 6 }', ['-3 range-order across-zero']],
    ['{ low: -3, likely: 5, high: 6 }', ['-3 range-order across-zero']],
    ['{ low: 6, high: -3 }', ['6 range-order low-above-high']],
    ['{ distribution: triangular, low: -3, likely: 5, high: 6 }', ['-3 range-order across-zero']],
    ['{ distribution: normal, mean: 4, sd: 2 }', []],
    ['{ distribution: normal, mean: 4, sd: 3 }', ['3 distribution-moments across-zero']],
    ['{ distribution: normal, mean: -4, sd: 2 }', []],
    ['{ distribution: normal, mean: -4, sd: 3 }', ['3 distribution-moments across-zero']],
    ['{ distribution: normal, low: 1, high: 5, covers: 0.5 }', ['1 distribution-moments across-zero']],
    ['{ distribution: normal, low: -1, high: 5, covers: 0.9999 }', []],
  ] as const)('%s', ([amount, expected]) => {
    expect(foundInPrice(amount)).toEqual(expected)
  })
})

test('every uncertain number that a case may hold is read back as it was', () => {
  const quantities = fractions.map((value) => scaled(value, 40))
  fc.assert(
    fc.property(quantities, shares, (quantity, share) => {
      const text = wholeCase.replace(quantityWas, `quantity: ${inFlow(quantity)}`)
      const reading = readText(schemas.case, `${text}attribution: { share: ${inFlow(share)} }\n`, 'file.yaml')
      expect(reading.findings).toEqual([])
      expect(quantityOf(reading.value)).toEqual(quantity)
      expect(reading.value?.attribution?.share).toEqual(share)
    }),
  )
})

test('whatever keys and numbers stand there, it is read or there is a finding', () => {
  const numbers = fc.oneof(
    fc.constantFrom(0, 1, -1, 0.5, 1e-300, 1e300, 1e-9, 0.999999),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  const some = fc.record(
    {
      low: numbers,
      likely: numbers,
      high: numbers,
      distribution: fc.constantFrom('gamma', 'lognormal', 'beta', 'normal', 'triangular'),
      mean: numbers,
      sd: numbers,
      covers: numbers,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(some, (value) => {
      const { value: story, findings } = readShare(inFlow(value))
      if (findings.length > 0) expect(story).toBeNull()
      else expect(story?.attribution?.share).toEqual(value)
    }),
    { numRuns: 300 },
  )
})
