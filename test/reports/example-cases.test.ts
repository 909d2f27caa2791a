import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/reports/content/result.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const args = [`${root}bin/effectcalc.js`, 'report', 'cases', '--format', 'json', '--quiet']
const { cases, overall } = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })) as Result
const rows = readFileSync(`${root}cases/README.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

/** The first amount of an outcome in words, with the sign rule: plus saves. */
function outcomeOf(words: string): number {
  const amount = Number(/\d+/.exec(words)?.[0])
  return words.startsWith('costs') ? -amount : amount
}

describe('the table of the example cases', () => {
  it('has a row for every case', () => {
    expect(rows.map(([, id]) => id?.replaceAll('`', '')).sort()).toEqual(cases.map((record) => record.case).sort())
  })

  it.each(rows)('%s%s tells the outcome that is calculated', (_, id = '', ...rest) => {
    const record = cases.find((one) => one.case === id.replaceAll('`', '')) as Result['cases'][number]
    const words = rest.at(-2) as string
    expect(outcomeOf(words)).toBe(Math.round(record.headline.difference ?? (record.headline.bound_amount as number)))
    expect(words.includes('at least')).toBe(record.headline.bound === 'at-least')
  })
})

describe('the example cases', () => {
  it('are invented, and say so', () => {
    const texts = cases.map(({ file }) => readFileSync(root + file, 'utf8'))
    for (const text of texts) expect(text).toMatch(/^fictional: true$/m)
  })

  it('show every kind of outcome', () => {
    expect(overall.n).toBe(8)
    expect(overall).toMatchObject({ saves: 5, none: 1, costs_extra: 1, unknown: 1 })
    expect(overall.quality_of_life.change).toMatchObject({ better: 7, mixed: 1 })
    expect(cases.filter(({ attributed }) => attributed !== null).length).toBeGreaterThan(0)
  })
})
