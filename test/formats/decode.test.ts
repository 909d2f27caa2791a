import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/formats/read.ts'
import { schemas } from '../../src/formats/schemas/all.ts'
import { wholeCase } from './yaml-texts.ts'

/** What was found: `line:column code`, and the near words where there are any. */
function foundIn(text: string, schema: keyof typeof schemas = 'case'): readonly string[] {
  return readText(schemas[schema], text, 'file.yaml').findings.map(
    ({ line, column, code, near }) => `${line}:${column} ${code}${near.length === 0 ? '' : ` (${near.join(', ')})`}`,
  )
}

/** The whole case with something else in a place. */
const caseWith = (was: string, is: string) => {
  expect(wholeCase).toContain(was)
  return wholeCase.replace(was, () => is)
}

test('a whole case has no findings', () => {
  expect(foundIn(wholeCase)).toEqual([])
})

describe('of a case with faults the rest can be checked', () => {
  const partOf = (text: string) => readText(schemas.case, text, 'file.yaml').part

  test.for([
    ['without a title', 'title: Een verhaal\n', ''],
    ['without a name', 'case: example\n', ''],
    ['with a name that is none', 'case: example', 'case: "??"'],
  ])('%s', ([, was, is]) => {
    expect(partOf(caseWith(was as string, is as string))?.scenarios).toEqual(partOf(wholeCase)?.scenarios)
  })

  test('not without a window, since every moment lies in it', () => {
    expect(partOf(caseWith('window: { from: 2024-01, months: 12 }\n', ''))).toBeNull()
  })
})

describe('one cause is one finding, at the words that are meant', () => {
  test.for([
    ['a misspelt key that is required', 'title: Een', 'titel: Een', ['2:1 unknown-key (title)']],
    ['a misspelt key that is not', 'because: Zo', 'becuase: Zo', ['17:5 unknown-key (because)']],
    ['a key nobody knows', 'title: Een verhaal', 'title: Een verhaal\nsomething: 1', ['3:1 unknown-key']],
    ['a missing key', 'title: Een verhaal\n', '', ['1:1 missing-key']],
    ['a missing key deeper', ', months: 12', '', ['3:11 missing-key']],
    ['two missing keys', 'case: example\ntitle: Een verhaal\n', '', ['1:1 missing-key', '1:1 missing-key']],
    ['a key left empty', 'title: Een verhaal', 'title:', ['2:1 wrong-kind']],
    ['a word for a number', 'quantity: 3', 'quantity: drie', ['13:19 not-one-of']],
    ['a near word for a number', 'quantity: 3', 'quantity: unknwon', ['13:19 not-one-of (unknown)']],
    ['a number that is none', 'quantity: 3', 'quantity: 3x', ['13:19 not-a-number']],
    ['an ambiguous number', 'quantity: 3', 'quantity: 1.250', ['13:19 ambiguous-number']],
    ['a comma in a flow map', 'low: 1, likely', 'low: 1,5, likely', ['20:26 ambiguous-number']],
    ['a number in quotes', 'quantity: 3', "quantity: '3'", ['13:20 wrong-kind']],
    ['a negative number', 'quantity: 3', 'quantity: -3', ['13:19 number-range']],
    ['a number deep in a union', 'likely: 2', 'likely: twee', ['20:37 not-a-number']],
    ['a key deep in a union', 'likely: 2', 'likly: 2', ['20:29 unknown-key (likely)']],
    ['a range the wrong way round', 'low: 1,', 'low: 9,', ['20:26 range-order']],
    ['a list for a map', 'window: { from: 2024-01, months: 12 }', 'window: [2024-01, 12]', ['3:10 wrong-kind']],
    ['a map for a text', 'title: Een verhaal', 'title: { nl: Een verhaal }', ['2:10 wrong-kind']],
    ['a text for a map', 'window: { from: 2024-01, months: 12 }', 'window: jaar', ['3:9 wrong-kind']],
    [
      'a text for a list',
      '    activities:\n      - price: gp-consult\n        quantity: 3',
      '    activities: geen',
      ['11:17 not-one-of'],
    ],
    ['another word', 'kind: usual', 'kind: usul', ['15:11 not-one-of (usual)']],
    ['a word or a number', 'certainty: probable', 'certainty: probabl', ['16:16 not-one-of (probable)']],
    ['a share over one', 'certainty: probable', 'certainty: 75', ['16:16 number-range']],
    ['no id', 'price: gp-consult', 'price: GP Consult', ['12:16 not-an-id']],
    ['no moment', 'at: month 2', 'at: maand 2', ['10:15 not-a-moment']],
    ['no date', 'from: 2024-01', 'from: januari 2024', ['3:17 not-a-moment']],
    ['a month that is none', 'from: 2024-01', 'from: 2024-13', ['3:17 not-a-moment']],
    ['a duplicate key', 'kind: usual', 'kind: usual\n    kind: none', ['16:5 duplicate-key']],
    ['a share that is no number', 'client: 0.5', 'client: half', ['21:50 not-a-number']],
    ['a score with a comma', 'start: 2, i', 'start: 2,5, i', ['27:25 ambiguous-number']],
  ] as const)('%s', ([, was, is, found]) => {
    expect(foundIn(caseWith(was, is))).toEqual(found)
  })

  test('a broken value says nothing more of what it holds', () => {
    expect(foundIn(caseWith('quantity: 3', 'quantity: &q 3').replace('likely: 2', 'likely: *q'))).toEqual([
      '13:19 yaml-feature',
      '20:37 yaml-feature',
    ])
  })

  test('mistakes in several places are several findings, from top to bottom', () => {
    const text = caseWith('kind: usual', 'kind: usul')
      .replace('quantity: 3', 'quantity: drie')
      .replace('title', 'titel')
    expect(foundIn(text).map((found) => found.split(' ')[0])).toEqual(['2:1', '13:19', '15:11'])
  })
})

describe('keys that JavaScript knows and a case does not', () => {
  test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s', (key) => {
    expect(foundIn(`${wholeCase}${key}: { polluted: true }\n`)).toEqual(['29:1 unknown-key'])
    expect(foundIn(caseWith('kind: usual', `kind: usual\n    ${key}: 1`))).toEqual(['16:5 unknown-key'])
    expect({}).not.toHaveProperty('polluted')
  })

  test.for(['__proto__', 'constructor', 'toString'])('%s as the name of something one names oneself', (key) => {
    const { findings } = readText(schemas.case, caseWith('client: 0.5', `client: 0.5, ${key}: 0`), 'file.yaml')
    expect({}).not.toHaveProperty('polluted')
    expect(findings.length).toBe(key === '__proto__' ? 1 : 0)
  })
})

describe('settings', () => {
  test.for([
    ['a rate for costs and effects', 'discount_rate: { costs: 0.03, effects: 0.015 }', []],
    ['one rate', 'discount_rate: 0.0225', []],
    ['a rate as a percentage', 'discount_rate: 2.25', ['1:16 number-range']],
    ['half a pair of rates', 'discount_rate: { costs: 0.03 }', ['1:18 missing-key']],
    ['another language', 'language: fr', ['1:11 not-one-of']],
    ['bands with a thousands point', 'bands: [5.000, 20000]', ['1:9 ambiguous-number']],
    [
      'a title in two languages of which one is missing',
      'approaches: { a: { title: { nl: A } } }',
      ['1:29 missing-key'],
    ],
  ] as const)('%s', ([, text, found]) => {
    expect(foundIn(`${text}\n`, 'settings')).toEqual(found)
  })
})

test('a number is what its field says, whatever is written around it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), fc.constantFrom('', ' ', '   '), (quantity, spaces) => {
      const text = caseWith('quantity: 3', `quantity: ${spaces}${quantity}${spaces}`)
      const { value } = readText(schemas.case, text, 'file.yaml')
      const { activities } = (value as NonNullable<typeof value>).scenarios.intervention
      expect(activities).toMatchObject([{ quantity }])
    }),
  )
})

test('a text is taken as it is written', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      const { value } = readText(schemas.case, caseWith('Een verhaal', JSON.stringify(title)), 'file.yaml')
      expect(value?.title).toBe(title)
    }),
  )
})
