import { describe, expect, test } from 'vitest'
import { mentionsIn } from '../../../src/core/privacy/mentions.ts'
import { monthOfWindow } from '../../../src/core/privacy/month-of-window.ts'
import { type KeyEntry, newPerson, personNamed, personsOf, wordsOfName } from '../../../src/core/privacy/pseudonym.ts'
import { tracesIn } from '../../../src/core/privacy/traces-in.ts'

const titles = { woman: 'mw.', man: 'dhr.' }

function pseudonymOf(name: string, key: readonly KeyEntry[]): string {
  const persons = personsOf(key)
  return (personNamed(name, null, persons) ?? newPerson(name, null, persons, titles)).pseudonym
}

describe('a pseudonym', () => {
  const key: readonly KeyEntry[] = [
    { pseudonym: 'A.', name: 'Anna de Vries' },
    { pseudonym: 'C.', name: 'Bakker' },
  ]

  test.each([
    ['Anna de Vries', 'A.'],
    ['de Vries', 'A.'],
    ['Anna', 'A.'],
    ['Kees Bakker', 'C.'],
    ['J. Bakker', 'C.'],
    ['Jansen', 'B.'],
    ['Vriesema', 'B.'],
    ['DE VRIES', 'A.'],
    ['vries', 'A.'],
    ['A. de Vries', 'A.'],
    ['B. de Vries', 'B.'],
  ])('of %s is %s', (name, pseudonym) => {
    expect(pseudonymOf(name, key)).toBe(pseudonym)
  })

  test('goes on after Z., and none of them is taken for a name', () => {
    const many: KeyEntry[] = []
    for (let at = 0; at < 60; at++) {
      const name = `Naam${String.fromCharCode(97 + (at % 26)).repeat(1 + Math.floor(at / 26))}`
      many.push({ name, pseudonym: pseudonymOf(name, many) })
    }
    expect(new Set(many.map(({ pseudonym }) => pseudonym)).size).toBe(60)
    expect(many.map(({ pseudonym }) => pseudonym)).toEqual(expect.arrayContaining(['A.', 'Z.', 'A2.', 'Z2.', 'A3.']))
    for (const { pseudonym } of many)
      expect(tracesIn(`mevrouw ${pseudonym} kwam. De heer ${pseudonym} Ze zag`)).toEqual([])
  })
})

test('other mentions of a name are found, whole words only, and words of one name together', () => {
  const text = 'Anna belde. De Vriesea bloeit; Anna de Vries-Bakker en De Vries. Mevrouw Anna kwam.'
  const known = new Set(wordsOfName('Anna de Vries-Bakker').map((word) => word.toLowerCase()))
  expect([...known]).toEqual(['anna', 'vries', 'bakker'])
  const mentions = mentionsIn(text, known, tracesIn(text))
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Anna', 'Anna de Vries-Bakker', 'Vries'])
  expect(new Set(mentions.map(({ kind }) => kind))).toEqual(new Set(['name']))
})

test('words of a name are one mention over more blanks and small words, and two over a line or another word', () => {
  const known = new Set(['anna', 'vries'])
  const mentioned = (text: string) => mentionsIn(text, known, []).map(({ start, end }) => text.slice(start, end))
  for (const one of ['Anna  de  Vries', 'Anna van der Vries', 'Anna-Vries', 'Anna\tVries'])
    expect(mentioned(one)).toEqual([one])
  for (const two of ['Anna\nVries', 'Anna en Vries', 'Anna, Vries', 'Anna -Vries'])
    expect(mentioned(two), two).toEqual(['Anna', 'Vries'])
})

test('a name is found whatever its capitals, unless in small letters it is another word', () => {
  const text = 'ANNA kwam, en anna de vries ook. Bij de bakker zat Bakker.'
  const mentions = mentionsIn(text, new Set(['anna', 'vries', 'bakker']), [])
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['ANNA', 'anna de vries', 'Bakker'])
})

describe('two of one name', () => {
  const known = personsOf([
    { pseudonym: 'A.', name: 'Jansen' },
    { pseudonym: 'B.', name: 'mw. Jansen' },
    { pseudonym: 'C.', name: 'J. Bos' },
  ])

  test.each([
    ['Jansen', 'woman', 'B.'],
    ['Jansen', 'man', 'A.'],
    ['A. Jansen', 'woman', 'B.'],
    ['Bos', null, 'C.'],
    ['Jan Bos', null, 'C.'],
    ['Jansen', null, 'A.'],
    ['van', null, undefined],
    ['P. Bos', null, undefined],
  ] as const)('%s, a %s, is %s', (name, sex, pseudonym) => {
    expect(personNamed(name, sex, known)?.pseudonym).toBe(pseudonym)
  })

  test('go with a title where only that tells them apart', () => {
    const man = { pseudonym: 'A.', name: 'A. Jansen', sex: 'man' as const }
    expect(personNamed('Jansen', 'woman', [man])).toBeUndefined()
    expect(newPerson('Jansen', 'woman', [man], titles)).toEqual({ pseudonym: 'B.', name: 'mw. Jansen', sex: 'woman' })
    expect(newPerson('Jansen', null, [man], titles)).toEqual({ pseudonym: 'B.', name: 'Jansen', sex: null })
    const other = { pseudonym: 'B.', name: 'Smit', sex: 'man' as const }
    expect(newPerson('Jansen', 'woman', [man, other], titles).name).toBe('mw. Jansen')
    expect(newPerson('Smit', 'woman', [man], titles)).toEqual({ pseudonym: 'B.', name: 'Smit', sex: 'woman' })
  })
})

describe('of two persons a name stands for', () => {
  const whose = (name: string, ...names: readonly string[]) =>
    personNamed(name, null, personsOf(names.map((one) => ({ pseudonym: one, name: one }))))?.name

  test('the one who is called so, and not the one whose name holds it', () => {
    expect(whose('Jansen', 'Anna Jansen', 'Jansen')).toBe('Jansen')
    expect(whose('Jansen', 'Jansen Smit', 'mw.  Jansen')).toBe('mw.  Jansen')
    expect(whose('Bos', 'Amr Bos', 'Bos')).toBe('Bos')
    expect(whose('JANSEN', 'mw. Jansen', 'Jansen')).toBe('mw. Jansen')
  })

  test('the one whose title fits; without a title, the first of them', () => {
    expect(whose('Jansen', 'mw. Jansen')).toBe('mw. Jansen')
    expect(whose('Jansen', 'dhr. Jansen', 'mw. Jansen')).toBe('dhr. Jansen')
  })

  test('the one with all its words: other first names are others, small words are none of them', () => {
    expect(whose('van Dijk', 'Anna van Dijk')).toBe('Anna van Dijk')
    expect(whose('Anna Bos', 'Anna Smit', 'Kees Bos')).toBeUndefined()
    expect(whose('Piet Bos', 'Jan Piet Bos')).toBe('Jan Piet Bos')
    expect(whose('A. Vries-Bakker', 'de Vries-Bakker')).toBe('de Vries-Bakker')
    expect(whose('Th. Bos', 'P. Bos')).toBeUndefined()
  })
})

test('words of a name have a capital, and are none that stand in many names or begin sentences', () => {
  expect(wordsOfName('Anna Van Dijk')).toEqual(['Anna', 'Dijk'])
  expect(wordsOfName('anna De Vries')).toEqual(['Vries'])
  expect(wordsOfName('Daarna J. ten Have')).toEqual(['Have'])
})

test('a mention stands beside what was found, and not within any of it', () => {
  const among = (text: string, ...traces: readonly (readonly [number, number])[]) =>
    mentionsIn(
      text,
      new Set(['anna']),
      traces.map(([start, end]) => ({ start, end })),
    ).map(({ start }) => start)
  expect(among('abc Anna en Anna', [0, 3], [4, 8])).toEqual([12])
  expect(among('1234Anna', [0, 4])).toEqual([4])
  expect(among('Anna1234', [4, 8])).toEqual([0])
})

test.each([
  [2024, 1, 1, 1],
  [2024, 1, 31, 1],
  [2024, 2, 29, 2],
  [2024, 12, 31, 12],
  [2023, 12, 31, null],
  [2025, 1, 1, null],
  [2023, 2, 29, null],
])('the day %i-%i-%i lies in month %s of a window', (year, month, day, at) => {
  expect(monthOfWindow({ year, month, day }, { from: '2024-01', months: 12 })).toBe(at)
})
