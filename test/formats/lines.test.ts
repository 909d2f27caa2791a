import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charactersIn, linesOf } from '../../src/formats/lines.ts'

/** Line and column by definition: cut at every line end, count what one reads as a character. */
function byDefinition(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: before.length, column: [...(before.at(-1) as string)].length + 1 }
}

describe('lines and columns are counted from 1, in characters', () => {
  test.for([
    ['the beginning', 'case: a', 0, 1, 1],
    ['further on a line', 'case: a', 6, 1, 7],
    ['the end of the text', 'case: a', 7, 1, 8],
    ['a second line', 'a\nb: c', 5, 2, 4],
    ['lines that end as on Windows', 'a\r\nb: c', 6, 2, 4],
    ['lines that end as on old Macs', 'a\rb: c', 5, 2, 4],
    ['an empty line', 'a\n\nb', 2, 2, 1],
    ['after an accent', 'één: a', 5, 1, 6],
    ['after an emoji, which is one character', '😀: a', 4, 1, 4],
    ['after a family, which is five', '👨‍👩‍👧: a', '👨‍👩‍👧'.length, 1, 6],
  ] as const)('%s', ([, text, offset, line, column]) => {
    const lines = linesOf(text)
    expect([lines.lineAt(offset), lines.columnAt(offset)]).toEqual([line, column])
  })

  test('a line runs to its line end, which is left out', () => {
    const lines = linesOf('een\r\ntwee\ndrie')
    expect([1, 2, 3].map((line) => lines.spanOf(line))).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 9 },
      { start: 10, end: 14 },
    ])
  })

  const texts = fc.string({ unit: fc.constantFrom('a', ' ', 'é', '😀', '\n', '\r\n', '\r', '\t'), maxLength: 40 })

  test('are those of the definition, asked in whatever order', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60), { maxLength: 10 }), (text, asked) => {
        const lines = linesOf(text)
        // Not in the middle of a line end or of a character: nothing begins there.
        const isInside = (at: number) => /^(\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 1, at + 1))
        for (const offset of asked.map((at) => Math.min(at, text.length)).filter((at) => !isInside(at)))
          expect({ line: lines.lineAt(offset), column: lines.columnAt(offset) }).toEqual(byDefinition(text, offset))
      }),
    )
  })

  test('characters are code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(charactersIn(text)).toBe([...text].length)
      }),
    )
  })
})
