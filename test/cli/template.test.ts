import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Packer, Paragraph, TextRun, Document as WordDocument } from 'docx'
import { describe, expect, test } from 'vitest'
import { opened, paragraphs } from '../reports/docx-file.ts'
import { inFolderWith, root, run } from './run-here.ts'

/** A document of an organisation, with a paragraph for each text. */
async function template(...texts: readonly string[]): Promise<Uint8Array> {
  const children = texts.map((text) => new Paragraph({ children: [new TextRun(text)] }))
  return new Uint8Array(await Packer.toArrayBuffer(new WordDocument({ sections: [{ children }] })))
}

const story = join(root, 'cases/001-eettafel-na-verlies.yaml')

describe('an organisation’s own document', () => {
  test('is filled with figures by name and with sections of the report', async () => {
    const own = await template(
      'Van de {{ stories_count }} verhalen besparen er {{ saves_count }}.',
      '{{ section.limits }}',
    )
    await inFolderWith({ 'eigen.docx': own }, async (cwd) => {
      const { code, stderr } = await report(cwd, join(root, 'cases'))
      expect([code, stderr]).toEqual([0, 'geschreven: uit/report.docx\ngeschreven: uit/result.lock.json\n'])
      const texts = paragraphs(opened(await readFile(join(cwd, 'uit/report.docx'))).body).map(([, said]) => said)
      expect(texts).toContain('Van de 36 verhalen besparen er 30.')
      expect(texts).toContain('Wat dit rapport niet laat zien')
      expect(texts).not.toContain('In het kort')
    })
  })

  test('keeps a name that nothing has, and one that does not fit, with a finding for each', async () => {
    const own = await template('Er zijn {{ storys_count }}.', 'Zie {{ report }} hier.')
    await inFolderWith({ 'eigen.docx': own }, async (cwd) => {
      const { code, stderr } = await report(cwd, story)
      expect(code).toBe(1)
      expect(stderr).toContain('eigen.docx: fout: geen cijfer heet "storys_count" [unknown-figure]')
      expect(stderr).toContain('"report" is een deel van het rapport en past niet in een zin')
      const texts = paragraphs(opened(await readFile(join(cwd, 'uit/eettafel-na-verlies.docx'))).body).map(
        ([, said]) => said,
      )
      expect(texts).toContain('Er zijn {{ storys_count }}.')
    })
  })

  test.each([
    ['that is no file of Word', { 'eigen.docx': 'tekst' }, ['--format', 'docx'], /eigen\.docx is geen Word-document/],
    ['that is not there', {}, ['--format', 'docx'], /eigen\.docx is niet te lezen/],
    ['without a report for Word', { 'eigen.docx': 'tekst' }, ['--format', 'pdf'], /--template hoort bij --format docx/],
  ] as const)('%s: the program does not start', async (_, files, options, words) => {
    await inFolderWith(files, async (cwd) => {
      const { code, stderr } = await run(['report', story, '--template', 'eigen.docx', ...options], {
        cwd,
        env: { LANG: 'nl_NL.UTF-8' },
      })
      expect(code).toBe(2)
      expect(stderr).toMatch(words)
    })
  })
})

function report(cwd: string, path: string) {
  const options = ['--format', 'docx', '--template', 'eigen.docx', '--out', 'uit']
  return run(['report', path, ...options], { cwd, env: { LANG: 'nl_NL.UTF-8' } })
}
