import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface SourceFile {
  readonly name: string
  readonly text: string
}

const files: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))

/** Where something stands in the code of a file, comments and texts left out: `file:line`. */
function placesOf(sources: readonly SourceFile[], isMeant: (node: ts.Node) => boolean): readonly string[] {
  return sources.flatMap(({ name, text }) => {
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true)
    const found: string[] = []
    const walk = (node: ts.Node): void => {
      if (isMeant(node)) found.push(`${name}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`)
      ts.forEachChild(node, walk)
    }
    walk(source)
    return found
  })
}

const isMemberOf = (object: string, member: RegExp) => (node: ts.Node) =>
  ts.isPropertyAccessExpression(node) && node.expression.getText() === object && member.test(node.name.text)

const isName = (names: RegExp) => (node: ts.Node) => ts.isIdentifier(node) && names.test(node.text)

const isPower = (node: ts.Node) =>
  ts.isBinaryExpression(node) &&
  [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken].includes(node.operatorToken.kind)

const isAny = (node: ts.Node) => node.kind === ts.SyntaxKind.AnyKeyword

/** What stands nowhere in the code: a rule, where it holds, what breaks it, and an example. */
const rules: readonly (readonly [rule: string, where: RegExp, isMeant: (node: ts.Node) => boolean, example: string])[] =
  [
    ['chance is an argument', /^src\//, isMemberOf('Math', /^random$/), 'export const one = Math.random()'],
    ['whole powers are multiplied', /^src\//, isMemberOf('Math', /^pow$/), 'export const four = Math.pow(2, 2)'],
    ['no power sign either', /^src\//, isPower, 'export const four = 2 ** 2'],
    ['nothing is any', /^src\//, isAny, 'export const one = (given: any) => given'],
    ['the core reaches no globals by the back door', /^src\/core\//, isName(/^globalThis$/), 'globalThis.Date.now()'],
    [
      'the core sorts and writes without a locale',
      /^src\/core\//,
      isName(/^(localeCompare|toLocale\w+)$/),
      "export const text = (1).toLocaleString('nl')",
    ],
    [
      'the day and the zone are asked nowhere but in cli',
      /^src\/(core|formats|reports|language|scoring)\//,
      isName(/^(Date|performance|process)$/),
      'export const now = Date.now()',
    ],
  ]

describe('nowhere in the source', () => {
  test.for(rules)('%s', ([, where, isMeant, example]) => {
    const held = files.filter(({ name }) => where.test(name))
    expect(held.length).toBeGreaterThan(10)
    expect(placesOf([{ name: 'example.ts', text: example }], isMeant)).toEqual(['example.ts:1'])
    expect(placesOf(held, isMeant)).toEqual([])
  })
})

test('a file is named for what it holds', () => {
  const drawers = /^(utils?|helpers?|types?|common|misc|shared|index|lib|constants)$/
  expect(files.map(({ name }) => name).filter((name) => drawers.test(basename(name, '.ts')))).toEqual([])
})

test('a file holds one idea: no source file has more than 320 lines, but those with the sentences', () => {
  const long = files.filter(({ name, text }) => !name.startsWith('src/language/') && text.split('\n').length > 320)
  expect(long.map(({ name }) => name)).toEqual([])
})

test('the core has records and functions, no classes', () => {
  const core = files.filter(({ name }) => name.startsWith('src/core/'))
  expect(placesOf(core, ts.isClassLike)).toEqual([])
})
