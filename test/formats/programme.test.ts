import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { checkProgramme, checkQuotes } from '../../src/core/checks/programme/check-programme.ts'
import type { Programme } from '../../src/core/programme/programme.ts'
import { withApproaches } from '../../src/core/programme/with-approaches.ts'
import { completeSettings, evaluationOf } from '../../src/formats/evaluation.ts'
import { readText } from '../../src/formats/read.ts'
import { schemas } from '../../src/formats/schemas/all.ts'

const index = { index: 'nl-cpi', values: { 2024: 100, 2025: 103 } }

const read = (text: string) => readText(schemas.programme, `${text}\n`, 'programme.yaml')

/** What is found in a programme beside some settings: the code, and the words it is at. */
function found(text: string, settings = 'format: 1'): readonly string[] {
  const stated = completeSettings(readText(schemas.settings, `${settings}\n`, 'effectcalc.yaml').value ?? {}, index, [])
  const reading = read(text)
  const programme: Programme = reading.value ?? {}
  const price = { id: 'visit', label: 'A visit', unit: 'contact', amount: 60, price_year: 2024, payer: 'city' }
  const evaluation = evaluationOf(withApproaches(stated, programme), {
    prices: [{ price_list: 'own', prices: [{ ...price, source: { title: 'A list' } }] }],
    payers: [[{ id: 'city', label: 'The city', public: true }]],
    index,
    instruments: [],
  })
  const between = reading.locate(checkProgramme(programme, stated, evaluation))
  return [...reading.findings, ...between].map(({ code, excerpt }) => {
    const { text: shown = '', indent = 0, length = 0 } = excerpt ?? {}
    return `${code} at ${[...shown].slice(indent, indent + length).join('')}`
  })
}

const round = (more: string) => `satisfaction:
  - { moment: 2024-06, invited: 40, answered: 31, scale: { from: 1, to: 10 }${more} }`

const area = (...rows: readonly string[]) => `area:\n${rows.map((row) => `  - { ${row} }`).join('\n')}`

const row = (name: string, year: number, count: string, more = '') =>
  `indicator: vulnerable, area: ${name}, year: ${year}, count: ${count}, base: 1000, kind: register${more}`

describe('a programme', () => {
  test.each(['programme.yaml', 'programme.en.yaml'])('is read as the template %s has it', async (name) => {
    const text = await readFile(new URL(`../../templates/${name}`, import.meta.url), 'utf8')
    expect(read(text).findings).toEqual([])
    const { approaches, satisfaction, conversations, area, lessons } = read(text).value as Programme
    expect(Object.values(approaches ?? {})[0]).toMatchObject({ caseload: 50, served: 80, stopped: 12, voluntary: true })
    expect(satisfaction?.[0]?.counts).toEqual({ 6: 4, 7: 10, 8: 13, 9: 5 })
    expect(conversations?.[0]?.themes[0]).toMatchObject({ said_by: 7, consent: 'published' })
    expect(area).toHaveLength(4)
    expect(lessons).toHaveLength(1)
    expect(checkQuotes(read(text).value as Programme, 'published')).toEqual([])
  })

  test('may say nothing', () => {
    expect(found('lessons: []')).toEqual([])
    expect(read('# later').findings.map(({ code }) => code)).toEqual(['empty-file'])
  })
})

describe('a count is a number of people', () => {
  const served = (written: string) => `approaches:\n  one:\n    served: ${written}`

  test.each(['23%', '23 %', '23,5%', '0.23', '.23', '23.5', '0,23'])('and not %s', (written) => {
    expect(found(served(written))).toEqual([expect.stringMatching(/^percentage-for-count /)])
  })

  test.each([
    ['-1', 'number-range'],
    ['-0.5', 'number-range'],
    ['1.250', 'ambiguous-number'],
    ['1,250', 'ambiguous-number'],
    ['many', 'not-a-number'],
    ["'23'", 'wrong-kind'],
  ])('nor %s, which is another slip', (written, code) => {
    expect(found(served(written))).toEqual([expect.stringMatching(`^${code} `)])
  })

  test.each(['0', '23', '1000'])('such as %s', (written) => {
    expect(found(served(written))).toEqual([])
  })
})

describe('a part is not above its whole', () => {
  test.each([
    ['more than the base', area(row('north', 2012, '1001')), ['count-above-total at 1001']],
    ['more answers than people asked', round('').replace('31', '41'), ['count-above-total at 41']],
    ['more stopped than served', 'approaches: { one: { served: 80, stopped: 81 } }', ['count-above-total at 81']],
    ['more grades than answers', round(', counts: { 7: 20, 8: 12 }'), ['count-above-total at counts']],
    ['as many grades as answers', round(', counts: { 7: 20, 8: 11 }'), []],
    ['fewer grades than answers', round(', scores: [7, 8]'), []],
    ['a theme of more than answered', round(', themes: [{ theme: Rest, said_by: 32 }]'), ['count-above-total at 32']],
    [
      'a theme of fewer who were asked',
      round(', themes: [{ theme: A, said_by: 5, of: 4 }]'),
      ['count-above-total at 5'],
    ],
    [
      'fewer who were asked than there are',
      round(', themes: [{ theme: A, said_by: 4, of: 32 }]'),
      ['count-above-total at 32'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('grades', () => {
  test.each([
    ['one by one and counted', ', scores: [7], counts: { 7: 1 }', ['scores-and-counts at counts']],
    ['above the scale', ', scores: [7, 11]', ['grade-outside-scale at 11']],
    ['counted below the scale', ', counts: { 0: 1, 1: 1 }', ['grade-outside-scale at 0']],
    ['counted by a word', ', counts: { good: 1 }', ['grade-outside-scale at good']],
    ['between whole ones', ', scores: [7.5, 10, 1]', []],
  ])('%s', (_, more, expected) => {
    expect(found(round(more))).toEqual(expected)
  })

  test('have a scale that runs up', () => {
    expect(found(round('').replace('from: 1', 'from: 10'))).toEqual(['range-order at 10'])
  })
})

describe('an area', () => {
  test('is compared with another that has rows of the same indicator', () => {
    const north = row('north', 2012, '230', ', comparison: south')
    expect(found(area(north, row('south', 2012, '240')))).toEqual([])
    expect(found(area(north))).toEqual(['unknown-area at south'])
    const other = row('south', 2012, '240').replace('vulnerable', 'lonely')
    expect(found(area(north, other))).toEqual(['unknown-area at south'])
  })

  test('is not compared with itself', () => {
    expect(found(area(row('north', 2012, '230', ', comparison: north')))).toEqual(['area-with-itself at north'])
  })

  test('has one row a year', () => {
    expect(found(area(row('north', 2012, '230'), row('north', 2014, '190')))).toEqual([])
    expect(found(area(row('north', 2012, '230'), row('north', 2012, '190')))).toEqual(['area-twice at 2012'])
  })
})

describe('an approach', () => {
  const settings = 'approaches: { one: { title: One, evaluated_support: [visit] } }'

  test('may be named in either file, or in both alike', () => {
    expect(found('approaches: { one: { title: One, caseload: 50 } }', settings)).toEqual([])
    expect(found(round(', approach: one'), settings)).toEqual([])
    expect(found(`approaches: { two: { title: Two } }\n${round(', approach: two')}`, settings)).toEqual([])
  })

  test('is not said otherwise in the settings', () => {
    const text = 'approaches: { one: { title: Another, evaluated_support: [] } }'
    expect(found(text, settings)).toEqual([
      'approach-said-otherwise at …',
      'approach-said-otherwise at evaluated_support',
    ])
  })

  test('has prices and a payer that exist', () => {
    const text = 'approaches: { one: { evaluated_support: [visits], payer: town } }'
    expect(found(text)).toEqual(['unknown-price at visits', 'unknown-payer at town'])
  })

  test('that is named nowhere has no satisfaction or conversation', () => {
    expect(found(round(', approach: three'), settings)).toEqual(['unnamed-approach at three'])
    const talk = 'conversations:\n  - { approach: three, kind: mirror, role: client, n: 8, themes: [] }'
    expect(found(talk, settings)).toEqual(['unnamed-approach at three'])
  })

  test('has of both files what each says', () => {
    const stated = completeSettings({ approaches: { one: { title: 'One' } } }, index, [])
    const { approaches } = withApproaches(stated, { approaches: { one: { evaluated_support: ['visit'] }, two: {} } })
    expect(approaches).toEqual({ one: { title: 'One', evaluated_support: ['visit'] }, two: {} })
  })
})

describe('a quote', () => {
  const programme = (more: object): Programme => ({
    conversations: [{ kind: 'mirror', role: 'client', n: 8, themes: [{ theme: 'Rest', said_by: 5, ...more }] }],
  })
  const codes = (more: object, audience: 'internal' | 'published') =>
    checkQuotes(programme(more), audience).map(({ code }) => code)

  test.each([
    [undefined, ['quote-without-consent'], ['quote-not-published']],
    ['internal', [], ['quote-not-published']],
    ['published', [], []],
  ] as const)('with consent %s', (consent, internal, published) => {
    const more = { quote: 'Mevrouw Jansen kwam altijd', consent }
    expect([codes(more, 'internal'), codes(more, 'published')]).toEqual([internal, published])
  })

  test('that is not there needs no consent', () => {
    expect(codes({}, 'published')).toEqual([])
  })

  test('is read for what may point to a person, and is in no message', () => {
    const text = `conversations:
  - kind: mirror
    role: client
    n: 8
    themes: [{ theme: Rest, said_by: 5, quote: Mevrouw Jansen belde }]`
    const [trace, ...more] = read(text).pointing(['name'])
    expect(more).toEqual([])
    expect([trace?.line, trace?.code]).toEqual([5, 'may-point-to-a-person'])
    expect(JSON.stringify(read(text).locate(checkQuotes(read(text).value as Programme, 'published')))).not.toMatch(
      /Jansen/,
    )
  })
})
