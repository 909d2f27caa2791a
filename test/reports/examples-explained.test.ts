import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { evaluationOf } from '../../src/formats/evaluation.ts'
import { readText } from '../../src/formats/read.ts'
import { schemas } from '../../src/formats/schemas/all.ts'
import type { Shipped } from '../../src/formats/shipped.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { annualReport } from '../../src/reports/content/annual-report.ts'
import { caseReport } from '../../src/reports/content/case-report.ts'
import { type Desk, desk } from '../../src/reports/content/desk.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt, figureNames } from '../../src/reports/content/figure.ts'
import { namedFigures } from '../../src/reports/content/named-figures.ts'
import type { Result } from '../../src/reports/content/result.ts'
import type { Document } from '../../src/reports/document.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const shipped = JSON.parse(readFileSync(join(root, 'dist/data.json'), 'utf8')) as Shipped
const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

function resultOf(cwd: string): Result {
  const args = [join(root, 'bin/effectcalc.js'), 'report', '--format', 'json', '--quiet', '--draws', '100']
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', cwd, maxBuffer: 1e8 })) as Result
}

/** Every paragraph and every figure of a table in a document: its words, and the names of the figures in it. */
function phrasesOf(document: Document): readonly { readonly words: string; readonly figures: readonly string[] }[] {
  const wordsIn = (node: unknown): string => {
    const { value = '', children = [] } = node as { value?: string; children?: readonly unknown[] }
    return value + children.map(wordsIn).join('')
  }
  return document.children.flatMap((node) => {
    if (node.type === 'paragraph') return [{ words: wordsIn(node), figures: node.data?.figures ?? [] }]
    if (node.type !== 'table') return []
    // What stands first in a row says what the row is about.
    const cells = node.children.slice(1).flatMap((row) => row.children.slice(1))
    return cells.map((cell) => ({
      words: wordsIn(cell),
      figures: cell.data?.figure === undefined ? [] : [cell.data.figure],
    }))
  })
}

/** Words that are a number and no year, month or note. */
const isFigure = (words: string) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(words) && !/^(\[\d+\]|\d{4}(-\d\d)*)$/.test(words)

describe.each(examples)('the example %s', (name) => {
  const folder = join(root, 'examples', name)
  const result = resultOf(folder)
  const index = shipped.index.find((series) => series.index === result.settings.index) as Shipped['index'][number]
  const evaluation = evaluationOf(result.settings, { ...shipped, payers: [shipped.payers], index })
  const deskIn = (language: 'nl' | 'en'): Desk => desk(result, evaluation, language, sentencesIn[language])

  it('has figures that can all be explained', () => {
    const { cases, programme } = result
    const names = figureNames({ cases, programme })
    expect(names.filter((one) => figureAt(result, one) === undefined)).toEqual([])
    expect(names.filter((one) => explanationOf(result, one) === null)).toEqual([])
  })

  it.each(['nl', 'en'] as const)('shows in %s only figures that can be asked for', (language) => {
    const on = deskIn(language)
    const stories = result.cases.map((record) => {
      const read = readText(schemas.case, readFileSync(join(folder, record.file), 'utf8'), record.file)
      return caseReport(on, record, read.value as NonNullable<typeof read.value>, null)
    })
    for (const document of [annualReport(on, new Map(), { date: null }), ...stories]) {
      const phrases = phrasesOf(document)
      expect(phrases.flatMap(({ figures }) => figures).filter((one) => explanationOf(result, one) === null)).toEqual([])
      expect(phrases.filter(({ words, figures }) => figures.length === 0 && isFigure(words))).toEqual([])
    }
  })

  it('has figures of the programme that own texts may call by name', () => {
    for (const language of ['nl', 'en'] as const) {
      const figures = namedFigures(deskIn(language), null)
      for (const one of figureNames({ programme: result.programme })) {
        expect(figures.get(one)?.words, one).toMatch(/\S/)
        expect(figures.get(one)?.words, one).not.toMatch(/NaN|undefined|null|Infinity/)
      }
    }
  })
})
