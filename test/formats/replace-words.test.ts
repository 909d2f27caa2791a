import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tracesIn } from '../../src/core/privacy/traces-in.ts'
import { parse } from '../../src/formats/parse.ts'
import { readText } from '../../src/formats/read.ts'
import { type Replaced, withWordsReplaced } from '../../src/formats/replace-words.ts'
import { caseFile } from '../../src/formats/schemas/case.ts'
import { toldTexts } from '../../src/formats/told-texts.ts'

/** Replaces everything that points to a person, in the order of the texts. */
function replaced(text: string, by: (at: number) => string): string | null {
  const { tree } = parse(text)
  if (tree === null) throw new Error('no tree')
  let count = 0
  const all = toldTexts(text, tree, caseFile).flatMap((told): Replaced[] => {
    const traces = tracesIn(told.text)
    return traces.length === 0 ? [] : [{ told, by: traces.map((trace) => ({ ...trace, by: by(count++) })) }]
  })
  return withWordsReplaced(text, tree, all)
}

const story = `# 06-12345678 van mevrouw Jansen
case: example
title: Met mevrouw Jansen  # en jan@example.nl
window: { from: 2024-01, months: 12 }
narrative: |
  Het was mevrouw
  Jansen-de Vries, die
    belde: 06-12345678.
scenarios:
  intervention:
    because: 'Wat mevrouw O''Brien''s zoon zei'
    life_events: [{ at: month 2, text: dan mevrouw Jansen, because: "\\"mw. J\\u0061nsen\\"" }]
    activities: []
  reference:
    kind: usual
    because: Dat van
      mevrouw Jansen, 't ging
      zo
    activities: []
`

describe('words are replaced, and every other byte stays', () => {
  test.each([
    ['A.', 'A.'],
    ['(telefoonnummer)', '(telefoonnummer)'],
  ])('%s fits everywhere', (by) => {
    expect(replaced(story, () => by)).toBe(
      story
        .replace('mevrouw\n  Jansen-de Vries', `mevrouw\n  ${by}`)
        .replace("O''Brien", by)
        .replace('J\\u0061nsen', by)
        .replaceAll('06-12345678', by)
        .replaceAll('Jansen', by)
        .replace('jan@example.nl', by),
    )
  })

  test('a value without quotes gets them where words need them, and quotes in it are kept', () => {
    const result = replaced(story, () => `B: "c" # 'd'`)
    expect(result).toContain(`title: 'Met mevrouw B: "c" # ''d'''  # en B: "c" # 'd'\n`)
    expect(result).toContain(`text: 'dan mevrouw B: "c" # ''d''', because: "\\"mw. B: \\"c\\" # 'd'\\"" }`)
    expect(result).toContain(`because: 'Dat van\n      mevrouw B: "c" # ''d'', ''t ging\n      zo'\n`)
    expect(readText(caseFile, result ?? '', 'x').value?.narrative).toBe(
      `Het was mevrouw\nB: "c" # 'd', die\n  belde: B: "c" # 'd'.\n`,
    )
  })

  test('also with Windows line ends', () => {
    const windows = (text: string | null) => text?.replaceAll('\n', '\r\n')
    expect(replaced(windows(story) as string, () => 'A.')).toBe(windows(replaced(story, () => 'A.')))
  })

  test('by any words: reading the result gives what was there with these words replaced', () => {
    const sign = fc.constantFrom(
      'a',
      'É',
      ' ',
      ': ',
      ' #',
      '"',
      "'",
      '\\',
      '[',
      ']',
      '{',
      ',',
      '- ',
      '&',
      '*',
      '!',
      '%',
      '@',
      '~',
      '.',
      '😀',
      '|',
      '>',
    )
    const words = fc
      .array(sign, { minLength: 1, maxLength: 8 })
      .map((signs) => signs.join('').trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(words, (one) => {
        const result = replaced(story, () => one)
        expect(result).not.toBeNull()
        const { value, findings } = readText(caseFile, result ?? '', 'x')
        expect(findings).toEqual([])
        expect(value?.title).toBe(`Met mevrouw ${one}`)
        expect(value?.scenarios.reference?.because).toBe(`Dat van mevrouw ${one}, 't ging zo`)
        expect(value?.scenarios.intervention.because).toBe(`Wat mevrouw ${one}'s zoon zei`)
        // What stands before and behind the values stays.
        const after = (result ?? '').split('\n')
        for (const [at, line] of story.split('\n').entries())
          if (/^(case|window|narrative|scenarios| +(intervention|reference|kind|activities)):/.test(line))
            expect(after[at]).toBe(line)
      }),
      { numRuns: 200 },
    )
  })
})
