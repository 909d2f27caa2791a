import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inBraces, withTrail } from '../../src/reports/content/trail.ts'
import { document, heading, paragraph, table } from '../../src/reports/document.ts'

/** The names that a short way of writing stands for. */
function expanded(text: string): readonly string[] {
  const parts = split(text)
  if (parts.length > 1) return parts.flatMap(expanded)
  const brace = /^((?:[^{}])*)\{/.exec(text)
  if (brace === null) return [text]
  const begin = (brace[1] as string).length
  const end = closing(text, begin)
  const rests = expanded(text.slice(end + 1) || '\0').map((rest) => (rest === '\0' ? '' : rest))
  return expanded(text.slice(begin + 1, end)).flatMap((one) => rests.map((rest) => text.slice(0, begin) + one + rest))
}

function closing(text: string, begin: number): number {
  let depth = 0
  for (let at = begin; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  throw new Error('a brace is left open')
}

function split(text: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const sign of text.replaceAll(', ', ',')) {
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (sign === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}

describe('names written short', () => {
  test('what they share stands once', () => {
    expect(inBraces(['a.x.with', 'a.x.without', 'a.y.with', 'a.y.without'])).toBe('a.{x, y}.{with, without}')
    expect(inBraces(['overall.n', 'overall.files', 'settings.served'])).toBe('overall.{n, files}, settings.served')
  })

  test('every name can be read back, and no other', () => {
    const step = fc.constantFrom('a', 'b', 'c', 'usual-12')
    // No figure has a name that another begins with.
    const names = fc.uniqueArray(
      fc.array(step, { minLength: 3, maxLength: 3 }).map((steps) => steps.join('.')),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(names, (all) => {
        expect([...expanded(inBraces(all))].sort()).toEqual([...all].sort())
      }),
    )
  })
})

describe('the trail of a document', () => {
  const figure = (name: string) => ({ text: '1', value: 1, figure: name })

  test('what shows figures has a note that names them, and the same names have one note', () => {
    const { children, data } = withTrail(
      document([
        heading(1, 'Titel'),
        paragraph('Zonder cijfer.'),
        paragraph('Met cijfers.', ['overall.n', 'overall.files']),
        table(['', 'x'], [['a', figure('overall.saves')]]),
        paragraph('Nog eens.', ['overall.n', 'overall.files']),
      ]),
    )
    expect(children.map(({ data }) => (data && 'note' in data ? data.note : null))).toEqual([null, null, 1, 2, 1])
    expect(data?.notes).toEqual(['overall.{n, files}', 'overall.saves'])
  })
})
