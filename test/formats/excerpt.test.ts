import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocatedFinding } from '../../src/core/located-finding.ts'
import { parse } from '../../src/formats/parse.ts'
import { readText } from '../../src/formats/read.ts'
import { caseFile } from '../../src/formats/schemas/case.ts'
import { yamlLike } from './yaml-texts.ts'

/** Words as they stand in a story: they begin with a Q, which no key and no code does; or are a number of nine digits. */
const word = fc.oneof(
  fc.stringMatching(/^Q[a-zà-ü’.]{2,10}$/),
  fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String),
)
const someWords = fc.array(word, { minLength: 1, maxLength: 6 })

/** The ways to write a text. */
const styles: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join(' '),
  (words) => `'${words.join(' ')}'`,
  (words) => JSON.stringify(words.join(' ')),
  (words) => `${words.join(' ')}  # ${words.join(' ')}`,
]
const blockStyles: readonly ((words: readonly string[]) => string)[] = [
  ...styles,
  (words) => `|\n          ${words.join('\n          ')}`,
  (words) => `>-\n          ${words.join(' ')}`,
  (words) => `${words.join('\n          ')}`,
]
const written = (ways: typeof styles) =>
  fc.tuple(someWords, fc.constantFrom(...ways)).map(([words, style]) => ({ words, text: style(words) }))

const mistakes = [
  'quantity: 1.250',
  'quantity: drie',
  'quantty: 3',
  'quantity: 3\n        quantity: 3',
  'quantity: &three 3',
  'quantity: { low: 9, likely: 2, high: 1 }',
  'quantity: { low: 1,5, high: 2 }',
  'quantity: 3\n        at: maand 3',
  'quantity: 3\n        certainty: misschien',
  'quantity: 3\n        certainty: 75',
  'quantity: !!int 3',
  'quantity:',
  'quantity: []',
]

/** A case whose every text is a client's, with a mistake somewhere. */
const storyWithMistake = fc
  .record({
    title: written(blockStyles),
    narrative: written(blockStyles),
    event: written(styles.slice(1, 3)),
    label: written(blockStyles),
    because: written(blockStyles),
    source: written(styles.slice(1, 3)),
    scoreBecause: written(styles.slice(1, 3)),
    mistake: fc.constantFrom(...mistakes),
    extra: fc.constantFrom('', 'nothing_we_know: ', '- '),
    extraText: written(blockStyles),
  })
  .map(({ title, narrative, event, label, because, source, scoreBecause, mistake, extra, extraText }) => ({
    words: [
      title,
      narrative,
      event,
      label,
      because,
      source,
      scoreBecause,
      ...(extra === '' ? [] : [extraText]),
    ].flatMap(({ words }) => words),
    text: `case: example
title: ${title.text}
window: { from: 2024-01, months: 12 }
narrative: ${narrative.text}
${extra === '' ? '' : `${extra}${extraText.text}\n`}scenarios:
  intervention:
    life_events:
      - { at: month 2, text: ${event.text}, domain: hous ing, certainty: 2 }
    activities:
      - label: ${label.text}
        ${mistake}
        unit_price: { amount: 1,5, source: { title: ${source.text} }, unit: meal, price_yaer: 2024 }
        because: ${because.text}
  reference:
    kind: usul
    activities: []
ratings:
  - { rater: worker-1, role: profesional, scores: { housing: { start: 2, because: ${scoreBecause.text} } } }
`,
  }))

/** Everything of a finding that comes from the file. */
function shownBy({ written: quoted, near, excerpt, args }: LocatedFinding): string {
  return [quoted ?? '', ...near, excerpt?.text ?? '', JSON.stringify(args)].join('\n')
}

describe('no word of a text field is ever shown', () => {
  test('beside mistakes of every kind, in every way of writing', () => {
    fc.assert(
      fc.property(storyWithMistake, ({ words, text }) => {
        const { findings } = readText(caseFile, text, 'file.yaml')
        expect(findings.length).toBeGreaterThan(0)
        const all = findings.map(shownBy).join('\n')
        for (const one of words) expect(all).not.toContain(one)
      }),
      { numRuns: 600 },
    )
  })

  test('nor where the text is no YAML any more', () => {
    const broken = fc
      .tuple(storyWithMistake, yamlLike, fc.nat(1200))
      .map(([{ words, text }, piece, at]) => ({ words, text: text.slice(0, at) + piece + text.slice(at) }))
    fc.assert(
      fc.property(broken, ({ words, text }) => {
        fc.pre(parse(text).tree === null)
        const all = readText(caseFile, text, 'file.yaml').findings.map(shownBy).join('\n')
        for (const one of words) expect(all).not.toContain(one)
      }),
      { numRuns: 600 },
    )
  })

  test('and a stretch of a story is not shown where it has become a key or a code', () => {
    const moved = fc
      .tuple(someWords, fc.constantFrom('case', 'price', 'kind', 'from', 'role', 'rater'), fc.boolean())
      .map(([words, field, isKey]) => {
        const story = `${words.join(' ')} Qende`
        const line = isKey ? `${story}: 1` : `${field}: ${story}`
        return { words, text: `${line}\ntitle: A\nscenarios: { reference: { ${line} } }\nratings: [{ ${line} }]\n` }
      })
    fc.assert(
      fc.property(moved, ({ words, text }) => {
        const all = readText(caseFile, text, 'file.yaml').findings.map(shownBy).join('\n')
        for (const one of words) expect(all).not.toContain(one)
      }),
    )
  })
})

describe('what is shown', () => {
  const excerptsOf = (text: string) =>
    readText(caseFile, text, 'file.yaml').findings.flatMap(({ excerpt }) =>
      excerpt === null ? [] : [`${excerpt.text}\n${' '.repeat(excerpt.indent)}${'^'.repeat(excerpt.length)}`],
    )
  const inCase = (line: string) => `case: a
title: b
window: { from: 2024-01, months: 12 }
scenarios:
  intervention:
    activities:
      - { ${line} }
`
  test.for([
    ['keys, codes and numbers', 'price: gp-consult, quantity: 1.250', '1.250'],
    ['texts as dots', 'label: Na de val, quantity: 1.250', '1.250'],
    ['texts as dots on both sides', 'label: Na de val, quantity: 1.250, because: "Zij viel: thuis"', '1.250'],
    ['the mark under the characters', 'label: 😀 één, quantity: 1.250', '1.250'],
    ['an unknown key', 'label: Na de val, quantty: 1, quantity: 1', 'quantty'],
    ['no unknown key with a space', 'na de val: 1, quantity: 1', '…'],
  ] as const)('%s', ([, line, marked]) => {
    const [shown = ''] = excerptsOf(inCase(line))
    const [text = '', mark = ''] = shown.split('\n')
    const from = mark.indexOf('^')
    expect([...text].slice(from, mark.length).join('')).toBe(marked)
    expect(text).not.toMatch(/val|viel|thuis|😀|één/)
    expect(text).toMatch(/^ {6}- \{ .*\}$/)
  })

  test('a long line is cut around the mark, and says so', () => {
    const [shown = ''] = excerptsOf(inCase(`label: ${'woord '.repeat(2000)}, quantity: 1.250`))
    expect(shown.split('\n')[0]?.length).toBeLessThanOrEqual(120)
    expect(shown).toContain('quantity: 1.250')
    expect(shown).toContain('…')
  })
})
