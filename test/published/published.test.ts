import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { figureAt } from '../../src/reports/content/figure.ts'

/** What a study printed, and what exact arithmetic gives. */
interface Expected {
  readonly source: { readonly title: string; readonly url: string }
  readonly figures: readonly {
    readonly figure: string
    readonly case?: string
    /** A number, a word, or `unknown`. */
    readonly expect: number | string
    readonly published?: number | string
    readonly within?: number
    /** Over how many people the figure is divided. */
    readonly per_person?: number
    readonly note?: string
  }[]
}

const here = fileURLToPath(new URL('.', import.meta.url))
const program = fileURLToPath(new URL('../../bin/effectcalc.js', import.meta.url))
const studies = readdirSync(here).filter((name) => statSync(join(here, name)).isDirectory())

function resultOf(study: string): unknown {
  const text = execFileSync(process.execPath, [program, 'report', join(here, study), '--format', 'json', '--quiet'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return JSON.parse(text)
}

describe.each(studies)('%s', (study) => {
  const { source, figures } = load(readFileSync(join(here, study, 'expected.yaml'), 'utf8')) as Expected
  const result = resultOf(study)

  it('names its source', () => {
    expect(source.title).not.toBe('')
    expect(source.url).toMatch(/^https?:/)
  })

  it('says why, where print and arithmetic differ', () => {
    const differs = ({ expect: wanted, published }: Expected['figures'][number]) =>
      typeof published === 'number' && typeof wanted === 'number' && Math.abs(published - wanted) > 0.5
    expect(figures.filter((one) => differs(one) && !one.note).map(({ figure }) => figure)).toEqual([])
  })

  it.each(figures)('$figure $case is $expect', ({ figure, case: id, expect: wanted, within, per_person }) => {
    const found = figureAt(result, id === undefined ? figure : `cases.${id}.${figure}`)
    if (wanted === 'unknown') expect(found).toBeNull()
    else if (typeof wanted === 'string') expect(found).toBe(wanted)
    else {
      const value = (found as number) / (per_person ?? 1)
      expect(Math.abs(value - wanted)).toBeLessThanOrEqual(within ?? 1e-6 * Math.max(1, Math.abs(wanted)))
    }
  })
})
