import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tracesIn } from '../../../src/core/privacy/traces-in.ts'
import { tracesInId } from '../../../src/core/privacy/traces-in-id.ts'
import { bankAccount, otherNineDigits, plainWords, planted } from './planted.ts'

/** What was found in a text, each with the words it stands at. */
const found = (text: string) => tracesIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('what points to a person is found at its place', () => {
  test.each([
    ['Bel 06-12345678.', 'phone: 06-12345678'],
    ['Bel (020) 123 45 67 of 0592-123456', 'phone: (020) 123 45 67', 'phone: 0592-123456'],
    ['0031 6 12 34 56 78, +32 470 12 34 56. 112', 'phone: 0031 6 12 34 56 78', 'phone: +32 470 12 34 56'],
    ['mail jan.jansen@example.nl, of x@y.co.', 'e-mail: jan.jansen@example.nl', 'e-mail: x@y.co'],
    ['NL91 ABNA 0417 1643 00', 'bank-account: NL91 ABNA 0417 1643 00'],
    [
      'NL91  ABNA 0417 - 1643 00, NL91–ABNA–0417–1643–00, NL91 (ABNA) 0417 1643 00 of NL91/ABNA/0417/1643/00',
      'bank-account: NL91  ABNA 0417 - 1643 00',
      'bank-account: NL91–ABNA–0417–1643–00',
      'bank-account: NL91 (ABNA) 0417 1643 00',
      'bank-account: NL91/ABNA/0417/1643/00',
    ],
    [
      'DE89370400440532013000 GB29 NWBK 6016 1331 9268 19',
      'bank-account: DE89370400440532013000',
      'bank-account: GB29 NWBK 6016 1331 9268 19',
    ],
    ['bsn 111222333 of 1234.56.782', 'citizen-number: 111222333', 'citizen-number: 1234.56.782'],
    ['in 1234 AB 12a en Kerkstraat 5, 9876 ZX', 'address: 1234 AB 12a', 'address: Kerkstraat 5, 9876 ZX'],
    ['op 12-05-2024, 12 mei 2024 en 2024-05-12', 'date: 12-05-2024', 'date: 12 mei 2024', 'date: 2024-05-12'],
    ['May 12, 2024, 12th of May 2024, 5/13/2024', 'date: May 12, 2024', 'date: 12th of May 2024', 'date: 5/13/2024'],
    ['geboren op 1-2-80, geb. 3 mrt. 1970', 'birth-date: 1-2-80', 'birth-date: 3 mrt. 1970'],
    ['01-02-2024 10:30', 'date: 01-02-2024'],
    ['Mevrouw\n  Jansen en mw. A. de Vries', 'name: Jansen', 'name: A. de Vries'],
    ['de heer van der Berg, dhr. J.P. Bos', 'name: van der Berg', 'name: J.P. Bos'],
    ["Mrs O'Brien met mevrouw in ’t Veld", "name: O'Brien", 'name: in ’t Veld'],
    ['Mevrouw Ali El Hassan In maart', 'name: Ali El Hassan'],
    ['MEVROUW JANSEN', 'name: JANSEN'],
    ['mevrouw DE VRIES en MEVROUW ANNA DE BOS', 'name: DE VRIES', 'name: ANNA DE BOS'],
    ['De Vries (06 12 34 56 78) verloor, (020-1234567)', 'phone: 06 12 34 56 78', 'phone: 020-1234567'],
    ["12-03-'24, 12 maart jl. en 3 mei j.l.", "date: 12-03-'24", 'date: 12 maart jl.', 'date: 3 mei j.l.'],
    [
      'Kerkstraat 12 te 3011 AB; Kerkstraat 5, 1234 EN',
      'address: Kerkstraat 12 te 3011 AB',
      'address: Kerkstraat 5, 1234 EN',
    ],
    ['buurvrouw Fatima, dochter Sanne', 'name: Fatima', 'name: Sanne'],
    ['Oom Henk en haar zus Anna Bos', 'name: Henk', 'name: Anna Bos'],
    ['neighbour Fatima, his wife Mary', 'name: Fatima', 'name: Mary'],
    ['J. Pietersen, A. de Vries en J.P. Bos', 'name: J. Pietersen', 'name: A. de Vries', 'name: J.P. Bos'],
    ['bsn 111.222.333', 'citizen-number: 111.222.333'],
    ['mevrouw Anna Berg Jansen Smit Vries kwam', 'name: Anna Berg Jansen Smit'],
    ['jan@kantoor en example.nl'],
    ['Mevrouw Jansen GGZ, Dr. Bos woont in de Kerkstraat', 'name: Jansen', 'name: Bos'],
    ['mevrouw Kennedylaan', 'name: Kennedylaan'],
    ['J.P. Bos Jansen kwam', 'name: J.P. Bos Jansen'],
    ['1234AN 12', 'address: 1234AN 12'],
    [`Kerkstraat 5, 1234 EN ${'daar woont ze. '.repeat(9)}`, 'address: Kerkstraat 5, 1234 EN'],
    ['Bedrag onbekend. Nummer 111222333', 'citizen-number: 111222333'],
  ])('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('whatever stands around it', () => {
    fc.assert(
      fc.property(plainWords, planted, plainWords, (before, { kind, words, before: lead }, after) => {
        const [above, below] = [`${before} ; ${lead}`, ` ; ${after}`]
        expect(found(`${above}${words}${below}`)).toEqual([`${kind}: ${words}`])
        expect(tracesIn(`${above}${words}${below}`)[0]?.start).toBe(above.length)
      }),
      { numRuns: 500 },
    )
  })

  test('also between any other signs, and never half or twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        planted,
        fc.string({ unit: 'binary' }),
        (before, { words, before: lead }, after) => {
          const above = `${before}\n\n${lead}`
          const all = tracesIn(`${above}${words}\n\n${after}`)
          expect(all.some(({ start, end }) => start <= above.length && end >= above.length + words.length)).toBe(true)
          for (const [at, { start, end }] of all.entries()) {
            expect(end).toBeGreaterThan(start)
            expect(start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('what points to nobody is left', () => {
  test.each([
    'Mevrouw kwam, en mevrouw A. en de heer B. ook. Mevrouw A. Ze lachte. Mevrouw AB en mevrouw C2. niet',
    'Ze heeft MS. Ze woont bij een MW van 3 MW',
    'in de Dr. Schaepmanstraat',
    'Bel 112, 0800-1234 of 0900 8844',
    '4-6-10 keer, 1.250,50 euro, 0,123456789',
    '1234 AB, 1500 EUR, 2024 in 12 maanden',
    'in mei 2024, in 2024-05, op 12 mei, maand 4, 31-31-2024',
    'a@b, @iemand',
    '1500 EN 20 extra, in 2024 IS 12 keer, 1200 EU 50, 1234 CV 3 ketels',
    'Bedrag 111.222.333 euro, € 111222333, 111222333 euro, 111.222.333',
    'bedragen van 111222333, 111222333,- 111222333.50 en 111222333  euro, 111222333€, amount: 111222333',
    'NL91    ABNA 1417    1643 00 of NL91;ABNA;1417;1643;00',
    "%@example.nl en '@example.nl",
    'Bij A.B. GGZ en J.P. WMO',
    'Mevrouw GGZ, mevrouw Wmo-hulp, De heer Wmo',
    'mevrouw Nederlandse les, familie Huisarts, Mevrouw Inmiddels',
    'Haar moeder Inmiddels. Zijn zus. Anna. De vrouw Wmo, zijn partner GGZ',
    'Samen met A. Buurtteam, W.M.O. Consulent, N.V. Werk, de J.F. Kennedylaan',
    'Zij zag A. Mensen hielpen. Met B. Lessen kwamen er. Bij A. Bank en B. Thema',
    'Her Sister Came Home',
    'NL92ABNA0417164300 123456789 000000000',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('words that point to nobody', () => {
    fc.assert(
      fc.property(plainWords, (text) => {
        expect(found(text)).toEqual([])
      }),
    )
  })

  test('nine digits that fail the test of a citizen number', () => {
    fc.assert(
      fc.property(otherNineDigits, (number) => {
        expect(found(`nummer ${number} dus`)).toEqual([])
      }),
    )
  })

  test('an account number with one digit other', () => {
    fc.assert(
      fc.property(bankAccount, fc.integer({ min: 8, max: 17 }), fc.integer({ min: 1, max: 9 }), (account, at, more) => {
        const other = (Number(account[at]) + more) % 10
        const wrong = `${account.slice(0, at)}${other}${account.slice(at + 1)}`
        expect(found(`op ${wrong} gestort`)).toEqual([])
      }),
    )
  })
})

describe('what points to a person in an id', () => {
  test.each([
    ['mevrouw-de-vries-0612345678', ['phone', 'name']],
    ['familie-jansen', ['name']],
    ['025-dhr_van_dijk', ['name']],
    ['klant-111222333', ['citizen-number']],
    ['004-huis-behouden', []],
    ['familie-in-nood-2024-05-12', []],
    ['mevrouw-alleen', []],
    ['mevrouw--jansen', ['name']],
    ['MW-BOS', ['name']],
    ['verhaal-12-mei-2024', []],
  ] as const)('%s', (id, kinds) => {
    expect(tracesInId(id)).toEqual(kinds)
  })
})

test('a long text takes time in proportion: none of its shapes makes the search start over', () => {
  const shapes = [
    'a',
    '@',
    'a@',
    'a.',
    '06-',
    '+1',
    '0 ',
    'mevrouw ',
    'mevrouw A. ',
    'NL12 ',
    '1 mei ',
    '1-',
    ' ',
    '\n',
    '1234 AB ',
    'J. ',
    'A. de ',
    'zus ',
    'zijn man ',
    'MEVROUW DE ',
    '1',
  ]
  for (const shape of shapes) {
    const text = shape.repeat(Math.ceil(200_000 / shape.length))
    expect(tracesIn(`${text} ; jan@example.nl`).at(-1)).toMatchObject({ kind: 'e-mail' })
  }
})
