import { describe, expect, test } from 'vitest'
import { tell } from '../../src/cli/tell.ts'
import { run } from './run-here.ts'

/** What is told where standard error is so wide. */
function told(words: string, isTerminal: boolean, columns: number): string {
  let text = ''
  const write = (piece: string) => {
    text += piece
  }
  tell({ err: { write, gone: async () => {}, isTerminal, columns } }, words)
  return text
}

const words =
  'effectcalc: reports/with-a-long-name-of-its-own/report.docx was not written: the disk is full. Make room.'

describe('what is told', () => {
  test('fits the terminal, and a word that is too long stays whole', () => {
    expect(told(words, true, 40)).toBe(
      [
        'effectcalc:',
        'reports/with-a-long-name-of-its-own/report.docx',
        'was not written: the disk is full. Make',
        'room.\n',
      ].join('\n'),
    )
    expect(told(words, true, 200)).toBe(`${words}\n`)
  })

  test('has 80 columns where there is no terminal, whatever is said of its width', () =>
    expect(told(words, false, 200)).toBe(
      `${words.slice(0, words.indexOf(' disk'))}\n${words.slice(words.indexOf('disk'))}\n`,
    ))

  test('keeps the indents of lines, and holds nothing that a terminal would obey', () =>
    expect(told(`so:\n  ${'word '.repeat(5)}\n\u001b[2J`, true, 14)).toBe(
      'so:\n  word word\n  word word\n  word\n\ufffd[2J\n',
    ))
})

test('a line with carets under it stays one line', () => {
  const marked = `${'what is wrong '.repeat(4)}\n  ${'a rule '.repeat(4)}\n  ${' '.repeat(20)}^^^^ this`
  expect(told(marked, true, 30).split('\n').slice(2)).toEqual([...marked.split('\n').slice(1), ''])
})

test('a command at the end stays whole, that it can be copied', () =>
  expect(told('cases/a.yaml has errors; mend these first: effectcalc check cases/a.yaml', true, 50)).toBe(
    'cases/a.yaml has errors; mend these first:\neffectcalc check cases/a.yaml\n',
  ))

const commands = ['check', 'report', 'score', 'new', 'init', 'pseudonymise', 'explain', 'what-if', 'prices', 'schema']
const help = ['', ...commands].flatMap((command) => ['nl', 'en'].map((language) => [command, language] as const))
const wrong = [
  ['check', '--format', 'pdfx'],
  ['schema', 'zaak'],
  ['report', 'cases/nergens.yaml'],
  ['report', '--frozen', '--out', 'nergens'],
].flatMap((args) => ['nl', 'en'].map((language) => [...args, '--language', language]))

/** The lines that are longer than 80, and could be broken. */
const tooLong = (text: string) => text.split('\n').filter((line) => line.length > 80)

describe('no line is longer than 80 columns where there is no terminal', () => {
  test.concurrent.each(help)('in the help of "%s" (%s)', async (command, language) => {
    const { code, stdout } = await run([...(command === '' ? [] : [command]), '--help', '--language', language])
    expect([code, tooLong(stdout)]).toEqual([0, []])
  })

  test.concurrent.each(wrong)('where it is refused: %s %s %s %s %s', async (...args) => {
    const { code, stdout, stderr } = await run(args)
    expect(code).not.toBe(0)
    expect([stdout, tooLong(stderr)]).toEqual(['', []])
  })
})
