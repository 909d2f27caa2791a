import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/formats/parse.ts'
import { readText } from '../../src/formats/read.ts'
import { schemas } from '../../src/formats/schemas/all.ts'
import type { Span, Tree } from '../../src/formats/tree.ts'
import { anyText, wholeCase } from './yaml-texts.ts'

const codesOf = (text: string) =>
  parse(text).spotted.map(({ finding: { code, args } }) => [code, ...Object.values(args)])

/** Every value of a tree, with what holds it. */
function withHolders(node: Tree, holder: Span): readonly { node: Tree; holder: Span }[] {
  const held = node.kind === 'list' ? node.items : node.kind === 'map' ? node.entries.map(({ value }) => value) : []
  return [{ node, holder }, ...held.flatMap((one) => withHolders(one, node))]
}

describe('whatever stands in a file', () => {
  test('it is read without a fault, and every finding lies inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { spotted } = parse(text)
        for (const { span } of spotted) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('every value of its tree lies inside what holds it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tree } = parse(text)
        for (const { node, holder } of tree === null ? [] : withHolders(tree, { start: 0, end: text.length })) {
          expect(node.start).toBeGreaterThanOrEqual(holder.start)
          expect(node.end).toBeGreaterThanOrEqual(node.start)
          expect(node.end).toBeLessThanOrEqual(holder.end)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test.for(Object.keys(schemas) as (keyof typeof schemas)[])('it has a place on an existing line, as %s', (name) => {
    const withMistake = fc
      .tuple(anyText, fc.nat(wholeCase.length))
      .map(([piece, at]) => wholeCase.slice(0, at) + piece + wholeCase.slice(at))
    fc.assert(
      fc.property(fc.oneof(anyText, withMistake), (text) => {
        const lines = text.split(/\r\n|\n|\r/)
        const { value, findings } = readText(schemas[name], text, 'file.yaml')
        expect(value === null).toBe(findings.some(({ severity }) => severity === 'error'))
        for (const { line, column, excerpt } of findings) {
          const characters = [...(lines[(line as number) - 1] as string)].length
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual(characters + 1)
          if (excerpt === null) continue
          expect(excerpt.line).toBe(line)
          expect(excerpt.length).toBeGreaterThanOrEqual(1)
          expect(excerpt.text).not.toMatch(/[\r\n]/)
          expect(excerpt.indent).toBeLessThan(column as number)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('what YAML has and these files do without is one finding each', () => {
  test.for([
    ['an anchor', 'a: &b 1\n', ['anchor']],
    ['an alias', 'a: &b 1\nc: *b\n', ['anchor', 'alias']],
    ['a tag', 'a: !!str 1\n', ['tag']],
    ['a tag of one’s own', 'a: !python/object:os.system x\n', ['tag']],
    ['a merge key', 'a: { <<: 1 }\n', ['merge-key']],
    ['a directive', '%YAML 1.2\n---\na: 1\n', ['directive']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['second-document']],
    ['a list as a key', '? [a, b]\n: 1\n', ['complex-key']],
  ] as const)('%s', ([, text, features]) => {
    expect(codesOf(text)).toEqual(features.map((feature) => ['yaml-feature', feature]))
  })
})

describe('why a text is no YAML', () => {
  test.for([
    ['a tab before a key', 'a:\n\tb: 1\n', 'tab'],
    ['a bracket left open', 'a: [1, 2\n', 'unclosed'],
    ['a brace left open', 'a: { b: 1\nc: 2\n', 'unclosed'],
    ['a quote left open', 'a: "een\nb: 1\n', 'unclosed'],
    ['a key pushed in too far', 'a: 1\n  b: 2\n', 'indentation'],
    ['a colon in a sentence', 'a: Zij zei: nee\n', 'colon'],
    ['a sign that YAML keeps for itself', 'a: @thuis\n', 'sign'],
    ['words after a quote', 'a: "Zij" zei nee\n', 'after-quote'],
    ['an escape that is none', 'a: "\\q"\n', 'escape'],
    ['a control character', 'a: b\u0007\n', 'control-character'],
    ['a word after a list', 'a:\n  - 1\n  b\n', 'indentation'],
  ] as const)('%s', ([, text, reason]) => {
    expect(codesOf(text)).toEqual([['yaml-syntax', reason]])
  })

  test.for(['', '\n\n', '# alleen een opmerking\n'])('nothing at all: %j', (text) => {
    expect(codesOf(text)).toEqual([['empty-file']])
  })
})

describe('values keep what was written', () => {
  const valuesOf = (text: string) => {
    const { tree, spotted } = parse(text)
    expect(spotted).toEqual([])
    return tree?.kind === 'map'
      ? tree.entries.map(({ value }) => (value.kind === 'scalar' ? [value.text, value.quoted] : value.kind))
      : tree?.kind
  }
  test.for([
    ['a number', 'a: 010\n', ['010', false]],
    ['a quoted number', "a: '010'\n", ['010', true]],
    ['a word that YAML 1.1 reads as no', 'a: nee\n', ['nee', false]],
    ['the land of Norway', 'a: no\n', ['no', false]],
    ['nothing', 'a:\n', [null, false]],
    ['a tilde', 'a: ~\n', [null, false]],
    ['a quoted nothing', 'a: ""\n', ['', true]],
    ['lines', 'a: |\n  een\n  twee\n', ['een\ntwee\n', true]],
    ['a moment', 'a: month 2\n', ['month 2', false]],
  ] as const)('%s', ([, text, value]) => {
    expect(valuesOf(text)).toEqual([value])
  })
})
