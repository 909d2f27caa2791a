import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, shortened } from '../../src/reports/charts/line-breaks.ts'
import { widthOf } from '../../src/reports/charts/measure.ts'

interface Font {
  readonly unitsPerEm: number
  readonly glyphForCodePoint: (code: number) => { readonly advanceWidth: number }
}

const { openSync } = createRequire(import.meta.url)('fontkit') as { readonly openSync: (path: string) => Font }
const fontAt = (name: string) => openSync(fileURLToPath(new URL(`../../dist/fonts/${name}.ttf`, import.meta.url)))
const fonts = { regular: fontAt('regular'), bold: fontAt('bold') }

function drawnWidth(words: string, size: number, font: keyof typeof fonts): number {
  const drawn = fonts[font]
  const advances = [...words].map((sign) => drawn.glyphForCodePoint(sign.codePointAt(0) as number).advanceWidth)
  return (advances.reduce((sum, one) => sum + one, 0) / drawn.unitsPerEm) * size
}

const letters = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,€-–éëïüçñ'),
})
const words = fc.oneof(letters, fc.string({ unit: 'grapheme' }))

describe('how wide a text is', () => {
  it.each(['regular', 'bold'] as const)('is never less than it is drawn in the %s letters of the report', (font) => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(widthOf(text, 14, font === 'bold')).toBeGreaterThanOrEqual(drawnWidth(text, 14, font) - 1e-9)
      }),
    )
  })

  it('is hardly more either', () => {
    const sentence = 'Een eerste jaar met steun bespaart € 50.429 voor de gemeente.'
    expect(widthOf(sentence, 14)).toBeLessThan(drawnWidth(sentence, 14, 'regular') * 1.17)
  })
})

describe('lines', () => {
  const setting = { width: 120, size: 14, most: 3 }

  it('hold all of a text that fits them, in order', () => {
    fc.assert(
      fc.property(words, (text) => {
        const lines = linesOf(text, { ...setting, most: 1000 })
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/[ \n\t]/g, '').replaceAll(/\s/g, ''))
      }),
    )
  })

  it('are within the width and no more than they may be', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.constant('W'.repeat(5000)), fc.constant('een twee '.repeat(500))), (text) => {
        const lines = linesOf(text, setting)
        expect(lines.length).toBeLessThanOrEqual(3)
        for (const line of lines) expect(widthOf(line, 14)).toBeLessThanOrEqual(120)
      }),
    )
  })

  it('show that there was more', () => {
    expect(linesOf('een twee drie vier vijf zes zeven acht negen tien elf', { ...setting, most: 1 })).toEqual([
      'een twee drie v…',
    ])
    expect(shortened('Huishouden en administratie', 80, 14)).toMatch(/^Huish.*…$/)
    expect(shortened('Wonen', 80, 14)).toBe('Wonen')
  })
})
