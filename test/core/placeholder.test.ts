import { describe, expect, it } from 'vitest'
import { placeholder } from '../../src/core/placeholder.ts'

const namesIn = (text: string) => Array.from(text.matchAll(placeholder), ([, name]) => name)

describe('a name between double braces', () => {
  it.each([
    ['{{total}}', ['total']],
    ['{{ total }}', ['total']],
    ['{{\n total\t}}', ['total']],
    ['{{ cost_difference.total }} of {{n}}', ['cost_difference.total', 'n']],
    // What is written wrongly is found too, so that it can be said what it should have been.
    ['{{ total of all }}', ['total of all']],
    ['{{ total  of\nall }}', ['total  of\nall']],
    ['{{}}', ['']],
    ['{{{total}}}', ['total']],
  ])('in %j is %j, without the blanks around it', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each(['{total}', '{{total}', '{total}}', '{{ a { b }}', '{{ a } b }}', '{ {total} }', 'total'])(
    'is not in %j',
    (text) => {
      expect(namesIn(text)).toEqual([])
    },
  )

  it('is replaced with the braces and blanks around it, and nothing beside', () => {
    expect('a {{ n }} b {{m}}.'.replace(placeholder, (_, name) => `<${name}>`)).toBe('a <n> b <m>.')
  })

  it('is looked for in time by the length of a text, whatever stands in it', () => {
    // By the square of it, this would take an hour.
    for (const one of [' ', 'a', ' a', '{{ ', '{']) expect(namesIn(`{{ ${one.repeat(1_000_000)}`).length).toBe(0)
  })
})
