import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprintOf } from '../../src/cli/fingerprint.ts'
import { kindsInStory } from '../../src/core/privacy/trace.ts'
import { readText } from '../../src/formats/read.ts'
import { caseFile } from '../../src/formats/schemas/case.ts'

const story = (
  above: readonly string[],
  lines: readonly string[],
  { note = '', activities = [] as readonly string[] } = {},
) => `${above.join('\n')}
case: a
title: Een verhaal
window: { from: 2024-01, months: 12 }
narrative: ${note || 'Een verhaal'}
${lines.join('\n')}
scenarios:
  intervention:
    activities:
${activities.map((one) => `      - ${one}\n`).join('')}      - { price: gp-consult, quantity: 1.250 }
      - { quantitiy: 2, price: hospital-day }
      - { label: Mevrouw Jansen, quantity: twee }
  reference: { kind: usul, activities: [] }
`

function fingerprints(text: string): readonly string[] {
  const reading = readText(caseFile, text, 'cases/a.yaml')
  const found = [...reading.findings, ...reading.pointing(kindsInStory(false))]
  return found.map((one) => `${one.code} ${fingerprintOf(one)}`).sort()
}

const usual = fingerprints(story([], []))

test('there is one for each finding', () => {
  expect(usual.map((one) => one.split(' ')[0])).toEqual([
    ...['ambiguous-number', 'may-point-to-a-person', 'not-one-of', 'not-one-of', 'unknown-key'],
  ])
  expect(new Set(usual).size).toBe(usual.length)
  for (const one of usual) expect(one).toMatch(/^[a-z-]+ [0-9a-f]{16}$/)
})

describe('it stays the same', () => {
  test('where lines, fields and activities are added above', () => {
    const blank = fc.constantFrom('', '# een opmerking', '   ')
    const more = fc.constantFrom('organisation: De Brug', 'municipality: Rotterdam', 'year: 2025', '# nog iets')
    const activity = fc.constantFrom(
      '{ price: gp-consult, quantity: 3 }',
      '{ price: social-work-contact, quantity: 1 }',
    )
    fc.assert(
      fc.property(
        fc.array(blank, { maxLength: 5 }),
        fc.uniqueArray(more, { maxLength: 4 }),
        fc.array(activity, { maxLength: 4 }),
        (above, lines, activities) => {
          expect(fingerprints(story(above, lines, { activities }))).toEqual(usual)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('with Windows line ends', () => {
    expect(fingerprints(story([], []).replaceAll('\n', '\r\n'))).toEqual(usual)
  })
})

describe('it is another', () => {
  test('for another code, file, place, price or kind of person', () => {
    const changed = [
      story([], []).replace('usul', 'usuall'),
      story([], []).replace('gp-consult', 'gp-visit'),
      story([], []).replace('quantitiy', 'quantite'),
    ]
    for (const text of changed) expect(fingerprints(text)).not.toEqual(usual)
    const [one] = readText(caseFile, story([], []), 'cases/a.yaml').findings
    const [other] = readText(caseFile, story([], []), 'cases/b.yaml').findings
    expect(fingerprintOf(one as never)).not.toBe(fingerprintOf(other as never))
    const phone = fingerprints(story([], [], { note: 'Bel 06-12345678' }))
    const mail = fingerprints(story([], [], { note: 'Mail naar a@example.org' }))
    expect(phone.length).toBe(usual.length + 1)
    expect(phone).not.toEqual(mail)
  })

  test('but not for other words of a client', () => {
    const one = fingerprints(story([], [], { note: 'Bel mij op 06-12345678' }))
    expect(fingerprints(story([], [], { note: 'Haar nummer is 06-87654321, zei ze' }))).toEqual(one)
    expect(fingerprints(story([], []).replace('Mevrouw Jansen', 'Meneer Pietersen'))).toEqual(usual)
  })
})
