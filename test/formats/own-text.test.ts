import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OwnText, readOwnText } from '../../src/formats/own-text.ts'

function read(text: string): OwnText {
  const found = readOwnText(new TextEncoder().encode(text), 'texts/a.md')
  if ('finding' in found) throw new Error(found.finding.code)
  return found
}

/** What stands at line and column, from 1. */
const at = (text: string, line: number, column: number, length: number) =>
  text.split('\n')[line - 1]?.slice(column - 1, column - 1 + length)

const unknown = (text: string, known: readonly string[] = []) =>
  read(text).unknown(
    (name) => known.includes(name),
    () => known,
  )

describe('names of figures in a text', () => {
  it('are found with their places', () => {
    const text = '\ufeff# A {{ title }}\n\n- **{{total}}** and\n  > {{ a.b-12.c }}\n\n| x | {{ y }} |\n|---|---|\n'
    expect(read(text).placeholders.map(({ name }) => name)).toEqual(['title', 'total', 'a.b-12.c', 'y'])
    const places = unknown(text).map(({ line, column, written }) =>
      at(text.slice(1), line as number, column as number, (written as string).length),
    )
    expect(places).toEqual(['title', 'total', 'a.b-12.c', 'y'])
  })

  it('that are unknown get near words, and a line that shows no other words', () => {
    const [found] = unknown('Mevrouw Jansen bespaart {{ save_count }} keer.', ['saves_count', 'total'])
    expect(found).toMatchObject({ code: 'unknown-figure', severity: 'error', file: 'texts/a.md', line: 1, column: 28 })
    expect(found?.near).toEqual(['saves_count'])
    expect(found?.excerpt?.text).toBe('… {{ save_count }} …')
    expect(unknown('{{ total }} {{ totl }}', ['total'])).toHaveLength(1)
  })

  it('that could be a sentence about somebody are not shown', () => {
    const [found] = unknown('{{ mevrouw Jansen }}')
    expect(found?.written).toBeNull()
    expect(found?.excerpt?.text).toBe('{{ … }}')
  })

  it('stay what they are in code and in addresses', () => {
    expect(read('`{{ total }}`\n\n    {{ total }}\n\n[a](https://example.org/{{total}})').placeholders).toEqual([])
  })

  it('are always found inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '{{ a }}',
            '{{b',
            '}}',
            '\\',
            '\n',
            '> ',
            '- ',
            '`',
            '*',
            '&amp;',
            '<b>',
            'é',
            '| ',
            '{{\nc }}',
          ),
        ),
        (parts) => {
          const text = parts.join('')
          for (const { start, end } of read(text).placeholders) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        },
      ),
    )
  })
})

describe('a text', () => {
  const words = (node: unknown): string => {
    const { value, children = [] } = node as { value?: string; children?: readonly unknown[] }
    return value ?? children.map(words).join('|')
  }

  it('keeps HTML as text and pictures as their alternative, and leaves out comments', () => {
    expect(words(read('a <b>c</b> ![a wheel](x.png)').tree)).toBe('a <b>c</b> a wheel')
    expect(words(read('<script>alert(1)</script>').tree)).toBe('<script>alert(1)</script>')
    expect(words(read('a <!-- b --> c\n\n<!-- d\ne -->').tree)).toBe('a  c')
  })

  it('leads only to the web and to mail', () => {
    const links = (text: string) => JSON.stringify(read(text).tree).match(/"url":"[^"]*"/g) ?? []
    expect(links('[a](https://example.org) [b](mailto:a@example.org) <https://example.org/b>')).toHaveLength(3)
    expect(links('[a][b]\n\n[b]: https://example.org/1\n[b]: javascript:alert(1)')).toEqual([
      '"url":"https://example.org/1"',
    ])
    expect(links('[a](javascript:alert(1)) [b](file:///etc/passwd) [c](//example.org) [d](data:text/html,x)')).toEqual(
      [],
    )
  })

  it('breaks lines only where the writer broke them', () => {
    expect(words(read('a\nb  \nc\\\nd').tree)).toBe('a b\nc\nd')
  })

  it.each([
    ['too-large', new Uint8Array(1_000_001).fill(97)],
    ['not-text', Buffer.from('\ufeffabc', 'utf16le')],
    ['too-deep', Buffer.from('> '.repeat(20_000))],
    ['too-deep', Buffer.from(`a\n\n${'- '.repeat(500)}b`)],
    ['too-deep', Buffer.from('*a '.repeat(40_000) + 'b* '.repeat(40_000))],
    ['too-deep', Buffer.from(`${'*'.repeat(200_000)}a${'*'.repeat(200_000)}`)],
    ['too-deep', Buffer.from(`${'['.repeat(100_000)}`)],
  ])('that cannot be read is a finding: %s', (code, bytes) => {
    expect(readOwnText(bytes, 'texts/a.md')).toMatchObject({ finding: { code, file: 'texts/a.md' } })
  })
})
