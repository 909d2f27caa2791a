import fc from 'fast-check'
import { wrapAnsi } from 'fast-wrap-ansi'
import { expect, test } from 'vitest'
import { longestLine, wrapped } from '../../src/reports/render/layout.ts'

const word = fc.oneof(
  fc.stringMatching(/^[a-zé€█·–0-9,.]{1,14}$/),
  fc.constantFrom('', '日本', 'e\u0301', '€\u00a013.855,00', 'Zorgverzekeraarsnummer'),
)
const text = fc
  .array(word, { maxLength: 30 })
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', '  ', '\n'), { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((one, at) => one + gaps[at]).join('')),
  )

test('lines are broken where a library for any text breaks them', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (words, width) => {
      const fits = longestLine(words) <= width
      expect(wrapped(words, width)).toBe(fits ? words : wrapAnsi(words, width, { hard: true, trim: true }))
    }),
    { numRuns: 2000 },
  )
})
