import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../src/core/case/evaluation.ts'
import { evaluationOf } from '../../src/formats/evaluation.ts'
import { readText } from '../../src/formats/read.ts'
import { schemas } from '../../src/formats/schemas/all.ts'
import type { Shipped } from '../../src/formats/shipped.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { usedIn } from '../../src/reports/content/account.ts'
import { annualReport } from '../../src/reports/content/annual-report.ts'
import { caseReport } from '../../src/reports/content/case-report.ts'
import { desk } from '../../src/reports/content/desk.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt, figureNames } from '../../src/reports/content/figure.ts'
import type { Result } from '../../src/reports/content/result.ts'
import type { Document } from '../../src/reports/document.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

function resultOf(...paths: string[]): Result {
  const args = [`${root}bin/effectcalc.js`, 'report', ...paths, '--format', 'json', '--quiet']
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: root, maxBuffer: 1e8 })) as Result
}

function evaluationFor({ settings }: Result): Evaluation {
  const shipped = JSON.parse(readFileSync(`${root}dist/data.json`, 'utf8')) as Shipped
  const index = shipped.index.find((series) => series.index === settings.index) as Shipped['index'][number]
  return evaluationOf(settings, { ...shipped, payers: [shipped.payers], index })
}

/** The names of all figures that a document shows. */
function figuresIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const { data, children } = node as { data?: { figure?: string; figures?: readonly string[] }; children?: unknown[] }
  return [
    ...(data?.figure === undefined ? [] : [data.figure]),
    ...(data?.figures ?? []),
    ...(children ?? []).flatMap(figuresIn),
  ]
}

/** The texts of table cells that show an amount or a count and do not name their figure. */
function unnamedNumbers({ children }: Document): readonly string[] {
  const cells = children.flatMap((node) =>
    node.type === 'table' ? node.children.slice(1).flatMap((row) => row.children) : [],
  )
  const unnamed = cells.filter(({ data }) => data?.figure === undefined)
  const texts = unnamed.flatMap(({ children: inner }) =>
    inner.flatMap((one) => (one.type === 'text' ? [one.value] : [])),
  )
  return texts.filter((text) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(text) && !/^\[\d+\]$/.test(text))
}

const all = resultOf('cases')
const evaluation = evaluationFor(all)

describe('every figure of the result', () => {
  it('can be explained', () => {
    const names = figureNames({
      cases: all.cases,
      aggregate: all.aggregate,
      overall: all.overall,
      settings: all.settings,
    })
    const silent = names.filter((name) => explanationOf(all, name) === null)
    expect(names.length).toBeGreaterThan(1000)
    expect(silent).toEqual([])
  })

  it('is found again under its own name', () => {
    const names = figureNames({ cases: all.cases, aggregate: all.aggregate, overall: all.overall })
    expect(names.filter((name) => figureAt(all, name) === undefined)).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it('that is a sum of lines equals the sum of the lines it is explained with', () => {
    for (const record of all.cases) {
      const names = figureNames(record).filter((name) => /\.(intervention|reference)$/.test(name))
      for (const name of names) {
        const full = `cases.${record.case}.${name}`
        const explained = explanationOf(all, full)
        const value = figureAt(all, full)
        if (explained?.how !== 'cost' || typeof value !== 'number' || /expected|realised|cashable/.test(name)) continue
        const sum = explained.lines.reduce(
          (total, { amount, discount_factor }) =>
            total + (amount as number) / (explained.undiscounted ? discount_factor : 1),
          0,
        )
        expect(sum, full).toBeCloseTo(value, 6)
      }
    }
  })
})

describe.each(['nl', 'en'] as const)('a report in %s', (language) => {
  const sentences = sentencesIn[language]

  it('over all cases shows only figures that can be asked for', () => {
    const document = annualReport(
      desk(all, evaluation, language, sentences),
      new Map(all.cases.flatMap((record) => [...usedIn(record)])),
      { date: null },
    )
    const shown = figuresIn(document)
    expect(shown.length).toBeGreaterThan(100)
    expect(shown.filter((name) => explanationOf(all, name) === null)).toEqual([])
    expect(unnamedNumbers(document)).toEqual([])
  })

  it.each(all.cases.map((record) => record.case))('of the case %s shows only figures that can be asked for', (id) => {
    const record = all.cases.find((one) => one.case === id) as Result['cases'][number]
    const story = readText(schemas.case, readFileSync(root + record.file, 'utf8'), record.file).value
    if (story === null) throw new Error(`${id} cannot be read`)
    const document = caseReport(desk({ ...all, cases: [record] }, evaluation, language, sentences), record, story, null)
    const shown = figuresIn(document)
    expect(shown.length).toBeGreaterThan(50)
    expect(shown.filter((name) => explanationOf(all, name) === null)).toEqual([])
    expect(unnamedNumbers(document)).toEqual([])
  })
})
