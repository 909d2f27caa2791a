import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullDates } from '../../../src/core/privacy/full-dates.ts'
import { sexBefore } from '../../../src/core/privacy/name-words.ts'
import { kindsBesideStories, kindsInStory, traceKinds } from '../../../src/core/privacy/trace.ts'
import { leadsToSomebody, tracesIn } from '../../../src/core/privacy/traces-in.ts'
import { planted } from './planted.ts'

describe('what leads to somebody whoever wrote it', () => {
  test.each([
    ['mail jan@example.nl', true],
    ['bel 06-12345678', true],
    ['in 1234 AB 12', true],
    ['bsn 111222333', true],
    ['NL91 ABNA 0417 1643 00', true],
    ['mevrouw Jansen, geboren op 12-05-1980', false],
    ['De 5 huizen, 12 en 13', false],
    ['', false],
  ])('%s: %s', (text, leads) => {
    expect(leadsToSomebody(text)).toBe(leads)
  })

  test('is whatever is found of these kinds, and nothing else', () => {
    const kinds = kindsInStory(true)
    expect(kinds).toEqual(expect.arrayContaining(['e-mail', 'bank-account', 'phone', 'address', 'citizen-number']))
    expect(kinds).toHaveLength(5)
    fc.assert(
      fc.property(planted, ({ kind, words, before }) => {
        expect(leadsToSomebody(`${before}${words}`)).toBe(kinds.includes(kind))
      }),
    )
  })

  test('is looked for with names and dates in a story of somebody, and beside stories without dates', () => {
    expect(kindsInStory(false)).toEqual(traceKinds)
    expect(kindsBesideStories(false)).toEqual(traceKinds.filter((kind) => kind !== 'date'))
    expect(kindsBesideStories(false)).toContain('birth-date')
    expect(kindsBesideStories(true)).toEqual(kindsInStory(true))
  })
})

describe('a full date', () => {
  test.each([
    ['12-05-1985', 1985, 5, 12],
    ['2024-05-12', 2024, 5, 12],
    ["12-03-'24", 2024, 3, 12],
    ['op 12-03-24', 2024, 3, 12],
    ['3 mrt 24', 2024, 3, 3],
    ['12 maart jl.', null, 3, 12],
    ['May 31, 2024', 2024, 5, 31],
    ['5/13/2024', 2024, 5, 13],
    ['13/5/2024', 2024, 5, 13],
    ['5/12/2024', 2024, 12, 5],
    ['1 augustus 2024', 2024, 8, 1],
    ['31 dec. 1999', 1999, 12, 31],
  ])('%s is of year %s, month %i, day %i', (text, year, month, day) => {
    expect(fullDates(text)).toMatchObject([{ year, month, day, isBirth: false }])
  })

  test.each(['12-03-24', '32 mei 2024', '45-05-2024', '0-5-2024', '12-13-2024', '5/32/2024', '2024-00-12', '10-4-6'])(
    '%s is none',
    (text) => {
      expect(fullDates(text)).toEqual([])
    },
  )

  test('is one of birth where the words before it say so, in the same sentence', () => {
    const isBirth = (text: string) => fullDates(text).map((date) => date.isBirth)
    for (const before of ['geboren op ', 'geboortedatum: ', 'geb. ', 'born on ', 'date of birth ', 'DOB ', '* '])
      expect(isBirth(`${before}12-05-1985`), before).toEqual([true])
    expect(isBirth('Zij is geboren. Op 12-05-1985 kwam ze')).toEqual([false])
  })
})

describe('a number that is longer or shorter', () => {
  const found = (text: string) => tracesIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

  test('than one of a phone is none', () => {
    for (const text of ['06123456789', '061234567', '0612 3456 789', '+31612345678901', '+3161234567'])
      expect(found(`bel ${text} dus`), text).toEqual([])
    expect(found('bel 06 12345678 9 keer')).toEqual(['phone: 06 12345678'])
  })

  test('than one abroad may be is none, and how it is grouped does not matter', () => {
    for (const number of ['+44 20 7946 0958', '+44 2079 46 09 58', '+352 12345', '+123456789012345'])
      expect(found(`bel ${number} dus`)).toEqual([`phone: ${number}`])
    for (const text of ['+352 1234', '+1234567890123456']) expect(found(`bel ${text} dus`), text).toEqual([])
  })

  test('than what people write between groups parts two numbers', () => {
    expect(found('bel 06 - 12345678')).toEqual(['phone: 06 - 12345678'])
    expect(found('bel 06  -  12345678')).toEqual([])
    expect(found('bel 06 - 12 - 34 - 56 - 78')).toEqual(['phone: 06 - 12 - 34 - 56 - 78'])
  })

  test('of a citizen is one where words before it say so, also with points', () => {
    expect(found('Haar burgerservicenummer luidt: 111.222.333')).toEqual(['citizen-number: 111.222.333'])
    expect(found('BSN van Anna is 111222333 euro')).toEqual(['citizen-number: 111222333'])
    expect(found('BSN onbekend. Het ging om 111.222.333')).toEqual([])
  })
})

test('a title tells whether a name is a woman’s or a man’s, and one that a lawyer has too does not', () => {
  const sexes = (words: readonly string[]) => [...new Set(words.map(sexBefore))]
  expect(sexes(['Mevrouw ', 'mw. ', 'Mrs ', 'zijn vrouw ', 'haar zus ', 'Mevr.'])).toEqual(['woman'])
  expect(sexes(['De heer ', 'dhr. ', 'meneer ', 'haar man ', 'oom ', 'Mr ', 'Mr. ', 'Mr.'])).toEqual(['man'])
  expect(sexes(['mr. ', 'mr ', 'de familie ', 'Anna ', 'kleinkind ', 'Mr Jan en ', ''])).toEqual([null])
})
