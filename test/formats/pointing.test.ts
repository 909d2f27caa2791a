import { Chalk } from 'chalk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprintOf } from '../../src/cli/fingerprint.ts'
import { kindsInStory } from '../../src/core/privacy/trace.ts'
import { readOwnText } from '../../src/formats/own-text.ts'
import { readText } from '../../src/formats/read.ts'
import { caseFile } from '../../src/formats/schemas/case.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import type { Checked } from '../../src/reports/content/checked.ts'
import { findingsGithub } from '../../src/reports/render/findings-github.ts'
import { findingsJson } from '../../src/reports/render/findings-json.ts'
import { findingsJunit } from '../../src/reports/render/findings-junit.ts'
import { findingsSarif } from '../../src/reports/render/findings-sarif.ts'
import { findingsText } from '../../src/reports/render/findings-text.ts'
import { plainWords, planted } from '../core/privacy/planted.ts'

const all = kindsInStory(false)

/** What is found in a case, each with the words that stand at its line and column. */
function found(text: string) {
  const lines = text.split(/\r\n|\n/)
  const { pointing } = readText(caseFile, text.replace(/^\ufeff/, ''), 'case.yaml')
  return pointing(all).map(({ code, args, line, column }) => {
    expect(code).toBe('may-point-to-a-person')
    const at = [...(lines[(line ?? 0) - 1] as string).replace(/^\ufeff/, '')].slice((column ?? 0) - 1).join('')
    return [(args as { kind: string }).kind, at] as const
  })
}

/** Ways to write a text as a value; `#` is its place in a case. */
const ways: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['on its line', (text) => text.replace(/\s+/g, ' ')],
  ['over lines', (text) => text.replace(/\s*\n\s*/g, '\n    ')],
  ['between single quotes', (text) => `'${text.replaceAll("'", "''").replace(/\s*\n\s*/g, '\n      ')}'`],
  ['between double quotes', (text) => `"\\u00e9 \\"${text.replace(/\s*\n\s*/g, ' \\\n       ')}\\""`],
  ['in lines', (text) => `|  # a comment\n    ${text.replaceAll('\n', '\n    ')}`],
  ['in folded lines', (text) => `>-\n    ${text.replaceAll('\n', '\n    ')}`],
  ['in lines that stand in', (text) => `|2\n      ${text.replaceAll('\n', '\n      ')}`],
]

const told = (value: string) => `case: example
title: Een verhaal
window: { from: 2024-01, months: 12 }
narrative: ${value}
scenarios:
  intervention: { activities: [] }
`

describe('the place of what points to a person is that of its words in the file', () => {
  const text = "Het begon klein 😀\nen mevrouw d'Ancona belde\n06-12345678 en weer"

  test.each(ways)('%s', (_, write) => {
    const points = found(told(write(text)))
    expect(points.map(([kind]) => kind)).toEqual(['name', 'phone'])
    expect(points[0]?.[1]).toMatch(/^d''?Ancona belde/)
    expect(points[1]?.[1]).toMatch(/^06-12345678 en weer/)
    expect(found(told(write(text)).replaceAll('\n', '\r\n'))).toEqual(points)
    expect(found(`\ufeff${told(write(text))}`)).toEqual(points)
  })

  test('also of one that begins on another line than the title before it, or is written with an escape', () => {
    expect(found(told('|\n  Met mevrouw\n  Jansen'))).toEqual([['name', 'Jansen']])
    expect(found(told('"mevrouw J\\u0061nsen\\x2dBos \\U0001F600 06\\u002d12345678"'))).toEqual([
      ['name', 'J\\u0061nsen\\x2dBos \\U0001F600 06\\u002d12345678"'],
      ['phone', '06\\u002d12345678"'],
    ])
  })

  test('whatever it is and whatever stands around it', () => {
    fc.assert(
      fc.property(
        plainWords,
        planted,
        plainWords,
        fc.constantFrom(...ways),
        (before, { kind, words, before: lead }, after, [, write]) => {
          const points = found(told(write(`Zo ${before}\n${lead}${words} ;\n${after}.`)))
          expect(points.map(([one]) => one)).toEqual([kind])
          expect(points[0]?.[1].replaceAll("''", "'").startsWith(words)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('every text of a case is looked at, and nothing else', () => {
  test('fields of every kind, and comments', () => {
    const text = `# van mevrouw Nul
case: example
title: Mevrouw Twee  # en mw. Drie
window: { from: 2024-05-12, months: 12 }
session: 2024-05-12
organisation: dhr. Vier
client: { household: mevrouw Vijf }
scenarios:
  intervention:
    title: mevrouw Zes
    because: '# mevrouw Zeven'
    life_events:
      - { at: 2024-05-12, text: mevrouw Acht, because: mevrouw Negen }
    activities:
      - { label: mevrouw Tien, quantity: 111222333, at: 2024-05-12, because: mevrouw Elf,
          unit_price: { amount: 1, unit: hour, price_year: 2024, payer: client,
          source: { title: mevrouw Twaalf op 12-05-2024, seen: 2024-05-12 } } }
ratings:
  - { rater: jan@example.nl, role: client, scores: { housing: { start: 1, because: mevrouw Dertien } } }
  # mevrouw Veertien
not_a_field: mevrouw Vijftien
`
    const numbers =
      'Nul Twee Drie Vier Vijf Zes Zeven Acht Negen Tien Elf Twaalf jan@example.nl Dertien Veertien Vijftien'.split(' ')
    expect(found(text).map(([, words]) => words.split(/[ ',}]/)[0])).toEqual(numbers)
  })

  test('of an invented story only what leads to somebody all the same', () => {
    const { pointing } = readText(caseFile, told('mevrouw Jansen, 12 mei 2024, jan@example.nl, 06-12345678'), 'x')
    expect(pointing(kindsInStory(true)).map(({ args }) => args)).toEqual([{ kind: 'e-mail' }, { kind: 'phone' }])
  })

  test('the id of a case and the name of its file, at their place', () => {
    const text = told('Een verhaal').replace('case: example', 'case: mevrouw-de-vries-0612345678')
    const { pointing } = readText(caseFile, text, 'cases/familie-jansen.yaml')
    expect(pointing(all).map(({ args, line, column }) => [args, line, column])).toEqual([
      [{ kind: 'name', where: 'file-name' }, null, null],
      [{ kind: 'phone' }, 1, 7],
      [{ kind: 'name' }, 1, 7],
    ])
  })

  test('and of a text of one’s own', () => {
    const read = readOwnText(new TextEncoder().encode('# Kop\n\nBel **mevrouw Jansen**:\n06-12345678\n'), 'x.md')
    if (!('pointing' in read)) throw new Error('no text')
    expect(read.pointing(all).map(({ line, column }) => [line, column])).toEqual([
      [3, 15],
      [4, 1],
    ])
  })
})

test('nothing of a text is ever shown, in any format', () => {
  fc.assert(
    fc.property(
      planted,
      fc.constantFrom(...ways),
      fc.constantFrom('nl', 'en'),
      ({ kind, words, before }, [, write], language) => {
        const text = `${told(write(`Qende ${before}${words} Qende`))}ratings: [{ rater: ${['e-mail', 'bank-account', 'citizen-number'].includes(kind) ? words : 'Qende Qende'} }] # ${before}${words}\n`
        const reading = readText(caseFile, text, 'case.yaml')
        const findings = [...reading.findings, ...reading.pointing(all)]
        const sentences = sentencesIn[language]
        const style = { sentences, paint: new Chalk({ level: 0 }), prefix: '', columns: 80, most: 100 }
        const checked: Checked = {
          findings: findings.map((finding) => ({ finding, standing: 'counts', fingerprint: fingerprintOf(finding) })),
          gone: null,
          files: ['case.yaml'],
          warningsFail: true,
        }
        const shown = [
          findingsText(findings, { unlisted: 0, files: 1 }, style),
          findingsJson(checked, sentences),
          findingsJunit(checked, sentences),
          findingsGithub(checked, sentences, ''),
          // The pages of the rules are the program's own words.
          JSON.stringify(
            JSON.parse(findingsSarif(checked, { sentences, version: '1.0.0', prefix: '' })).runs[0].results,
          ),
        ].join('\n')
        expect(shown).toContain('may-point-to-a-person')
        for (const word of [...words.split(/[\s-]+/).filter((one) => one.length > 4), 'Qende'])
          expect(shown).not.toContain(word)
      },
    ),
    { numRuns: 300 },
  )
})

test('each place has one line, and help stands once', () => {
  const { pointing } = readText(caseFile, told('mevrouw Jansen en jan@example.nl, 06-12345678'), 'case.yaml')
  const style = { sentences: sentencesIn.nl, paint: new Chalk({ level: 0 }), prefix: '', columns: 80, most: 100 }
  const lines = findingsText(pointing(all), { unlisted: 0, files: 1 }, style).split('\n')
  expect(lines.slice(0, 3).map((line) => line.replace(/: .*/, ''))).toEqual([
    'case.yaml:4:20',
    'case.yaml:4:30',
    'case.yaml:4:46',
  ])
  expect(lines[3]).toContain('= vervang het')
  expect(lines.filter((line) => line.includes('vervang het'))).toHaveLength(1)
})
