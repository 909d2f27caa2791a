import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Editor, editorOn, type Position } from './language-server.ts'
import { allFiles, awake, exampleIn, inProject, type Language, languages } from './made-project.ts'

/** Does something in a project with its files and an editor that has it open. */
function inEditor(
  language: Language,
  work: (editor: Editor, files: Readonly<Record<string, string>>, folder: string) => Promise<void>,
): Promise<void> {
  return inProject(language, async (folder) => {
    const editor = await editorOn(folder)
    try {
      await work(editor, await allFiles(folder), folder)
    } finally {
      await editor.close()
    }
  })
}

/** The place of some words in a text, so many characters on. */
function placeOf(text: string, words: string, on: number): Position {
  const before = text.slice(0, text.indexOf(words) + on).split('\n')
  return { line: before.length - 1, character: (before.at(-1) ?? '').length }
}

/** The words that a diagnostic underlines. */
function underlined(text: string, { start, end }: { start: Position; end: Position }): string {
  const line = text.split('\n')[start.line] ?? ''
  return line.slice(start.character, start.line === end.line ? end.character : undefined)
}

describe.each(languages)('an editor with yaml-language-server on a new project (%s)', (language) => {
  const example = exampleIn[language]

  test('finds nothing in what init made, asleep or awake', () =>
    inEditor(language, async (editor, files, folder) => {
      for (const path of ['effectcalc.yaml', 'programme.yaml', example])
        expect(await editor.open(path, files[path] ?? ''), path).toEqual([])
      for (const path of ['effectcalc.yaml', 'programme.yaml']) {
        const copy = `awake-${path}`
        await writeFile(join(folder, copy), awake(files[path] ?? ''))
        expect(await editor.open(copy, awake(files[path] ?? '')), copy).toEqual([])
      }
    }))

  test('underlines a key that is not there and a word that is not allowed', () =>
    inEditor(language, async (editor, files) => {
      const text = (files[example] ?? '').replace('organisation:', 'organistaion:').replace('kind: usual', 'kind: usul')
      const found = await editor.open(example, text)
      expect(found.map(({ range }) => underlined(text, range)).sort()).toEqual(['organistaion', 'usul'])
      const messages = found.map(({ message }) => message).join('\n')
      expect(messages).toContain('organistaion')
      expect(messages).toContain('usual')
    }))

  test('offers the keys of a place, and the words of a field', () =>
    inEditor(language, async (editor, files) => {
      const words = (files[example] ?? '').replace(/kind: usual.*/, 'kind: ')
      await editor.open(example, words)
      expect(await editor.completions(example, placeOf(words, '    kind: ', 10))).toEqual(
        expect.arrayContaining(['usual', 'none', 'lighter', 'earlier-practice', 'improved']),
      )
      const text = (files[example] ?? '').replace('        quantity: 5 ', '        \n        quantity: 5 ')
      await editor.open(example, text)
      const ofActivity = await editor.completions(example, placeOf(text, '        \n        quantity: 5', 8))
      expect(ofActivity).toEqual(expect.arrayContaining(['certainty', 'because', 'payer', 'cashable', 'transfer']))
      const settings = `${files['effectcalc.yaml']}\n`
      await editor.open('effectcalc.yaml', settings)
      const keys = await editor.completions('effectcalc.yaml', placeOf(settings, '\n\n## --- ', 1))
      expect(keys).toEqual(expect.arrayContaining(['discount_rate', 'perspective', 'approaches', 'disclosure']))
      expect(keys).not.toContain('title')
    }))

  test('says what a field means, in the language of the project', () =>
    inEditor(language, async (editor, files) => {
      const text = files[example] ?? ''
      await editor.open(example, text)
      expect(await editor.hover(example, placeOf(text, 'fictional: true', 2))).toContain(
        { nl: 'Verzonnen of samengesteld verhaal', en: 'An invented or composite story' }[language],
      )
      await editor.open('effectcalc.yaml', files['effectcalc.yaml'] ?? '')
      expect(await editor.hover('effectcalc.yaml', placeOf(files['effectcalc.yaml'] ?? '', 'price_year', 2))).toContain(
        { nl: 'Alles wordt omgerekend naar geld van dit jaar', en: 'Everything is restated to this year’s money' }[
          language
        ],
      )
    }))
})

test('knows files without a first line for the editor by their place', () =>
  inEditor('nl', async (editor) => {
    for (const [path, text, wrong] of [
      ['cases/nieuw.yaml', 'casus: nieuw\n', 'casus'],
      ['cases/2025/nieuw.yml', 'casus: nieuw\n', 'casus'],
      ['prices/eigen.yaml', 'prijslijst: eigen\n', 'prijslijst'],
      ['instruments/eigen.yaml', 'instrumenten: eigen\n', 'instrumenten'],
      ['payers.yaml', 'betalers: []\n', 'betalers'],
    ] as const) {
      const found = await editor.open(path, text)
      expect(found.map(({ message }) => message).join('\n'), path).toContain(wrong)
    }
    expect(await editor.open('reports/ander.yaml', 'iets: anders\n')).toEqual([])
  }))
