import { describe, expect, test } from 'vitest'
import { decodeText, largestFile } from '../../src/formats/text.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('the text of a file', () => {
  test('is UTF-8', () => expect(decodeText(utf8('Eén € 😀'))).toEqual({ text: 'Eén € 😀' }))
  test('may begin with a byte-order mark, which is no text', () =>
    expect(decodeText(utf8('\ufeffcase: a'))).toEqual({ text: 'case: a' }))
  test('may be nothing', () => expect(decodeText(bytes())).toEqual({ text: '' }))
  test('keeps its line ends', () => expect(decodeText(utf8('a\r\nb\rc\n'))).toEqual({ text: 'a\r\nb\rc\n' }))
})

describe('what is no text says why', () => {
  test.for([
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x63, 0), 'utf-16'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x63), 'utf-16'],
    ['UTF-16 without its mark', bytes(0x63, 0, 0x61, 0), 'binary'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'binary'],
    ['Latin-1', bytes(0x45, 0xe9, 0x6e), 'other-encoding'],
    ['a character that was cut', bytes(0x61, 0xe2, 0x82), 'other-encoding'],
  ] as const)('%s', ([, content, kind]) => {
    expect(decodeText(content)).toMatchObject({ finding: { code: 'not-text', args: { kind } } })
  })

  test('too large, by one byte', () => {
    expect(decodeText(new Uint8Array(largestFile + 1).fill(0x61))).toMatchObject({
      finding: { code: 'too-large', args: { megabytes: 6, most: 5 } },
    })
    expect(decodeText(new Uint8Array(largestFile).fill(0x61))).toHaveProperty('text')
  })
})
