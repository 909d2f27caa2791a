import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { groups } from 'd3-array'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Aggregate, Overall } from '../../src/core/aggregate/aggregate.ts'
import { numbersOf } from '../../src/language/numbers.ts'
import type { CaseRecord } from '../../src/reports/content/result.ts'
import { root, run } from '../cli/run.ts'
import { about } from './about.ts'

// The shipped stories show what the method became known for; what each comes to follows from its lines.

interface Stories {
  readonly cases: readonly CaseRecord[]
  readonly overall: Overall
  readonly aggregate: readonly Aggregate[]
}

let stories: Stories

beforeAll(async () => {
  const { code, stdout } = await run(['report', 'cases', '--format', 'json', '--quiet'])
  expect(code).toBe(0)
  stories = JSON.parse(stdout) as Stories
})

const textOf = (file: string) => readFile(join(root, file), 'utf8')

describe('the thirty-six stories', () => {
  test('have no finding', async () => {
    const { code, stdout } = await run(['check', 'cases', '--strict', '--language', 'en'])
    expect([code, stdout]).toEqual([0, 'No findings; 36 cases checked.\n'])
  })

  test('are numbered, invented, and of nine organisations with at least three stories each', async () => {
    const { cases } = stories
    expect(cases.map(({ file }) => file.slice(6, 9))).toEqual(
      Array.from({ length: 36 }, (_, at) => String(at + 1).padStart(3, '0')),
    )
    for (const { file } of cases) expect(await textOf(file), file).toMatch(/^fictional: true$/m)
    const organisations = groups(cases, ({ organisation }) => organisation)
    expect(organisations.length).toBe(9)
    for (const [name, own] of organisations) expect(own.length, name).toBeGreaterThanOrEqual(3)
  })

  test('are told in 120 to 250 words', async () => {
    for (const { file } of stories.cases) {
      const narrative = /^narrative: \|\n((?: {2}.*\n|\n)+)/m.exec(await textOf(file))?.[1] ?? ''
      const words = narrative.split(/\s+/).filter((word) => word !== '').length
      expect(words, file).toBeGreaterThanOrEqual(120)
      expect(words, file).toBeLessThanOrEqual(250)
    }
  })

  test('let quality of life rise: better, or mixed with the balance up', () => {
    for (const { case: id, quality_of_life: rated } of stories.cases) {
      expect(['better', 'mixed'], id).toContain(rated?.class_change)
      const steps = (rated?.domains ?? []).map(({ change }) => change ?? 0)
      expect(
        steps.reduce((sum, step) => sum + step, 0),
        id,
      ).toBeGreaterThan(0)
      expect(rated?.class_effect, id).toBe('better')
    }
  })

  test('mostly compare with the usual course over twelve months, so that they may be added', () => {
    const usual = stories.aggregate.find(({ id }) => id === 'usual-12')
    expect(usual?.n).toBeGreaterThanOrEqual(32)
    expect(new Set(stories.aggregate.map(({ id }) => id)).size).toBeGreaterThan(1)
  })

  test('save often little, now and then much, and not always', () => {
    const { saves, none, costs_extra } = stories.overall
    expect(saves).toBeGreaterThanOrEqual(26)
    expect(saves).toBeLessThanOrEqual(33)
    expect(none).toBeGreaterThan(0)
    expect(costs_extra).toBeGreaterThan(0)
    const known = stories.cases.flatMap(({ headline }) => headline.difference ?? [])
    expect(known.filter((amount) => amount >= 100 && amount <= 5000).length).toBeGreaterThanOrEqual(6)
    expect(known.filter((amount) => amount > 20_000).length).toBeGreaterThanOrEqual(3)
    expect(Math.max(...known)).toBeGreaterThan(50_000)
    expect(Math.max(...known)).toBeLessThan(70_000)
  })

  test('shift help from care to social work, and from individual to collective', () => {
    const shifts = stories.aggregate[0]?.shifts ?? []
    const cases = (from: string, to: string) => shifts.find((shift) => shift.from === from && shift.to === to)?.n ?? 0
    expect(cases('care', 'social-work')).toBeGreaterThan(10)
    expect(cases('individual', 'collective')).toBeGreaterThan(10)
  })

  test('say of each what it is about and shows, and what it comes to', async () => {
    expect(Object.keys(about)).toEqual(stories.cases.map(({ case: id }) => id))
    const rows = stories.cases.map((record) => {
      const [theme, shows] = about[record.case] as readonly [string, string]
      const name = record.file.replace('cases/', '')
      const place = `${record.organisation}, ${record.municipality}`
      return `| [${name.slice(0, 3)}](${name}) | ${theme} | ${place} | ${shows} | ${outcome(record)} |`
    })
    const intro = await readFile(join(import.meta.dirname, 'readme.md'), 'utf8')
    await expect(`${intro}${rows.join('\n')}\n`).toMatchFileSnapshot('../../cases/README.md')
  })
})

/** What a story comes to, for society. */
function outcome({ headline, reference }: CaseRecord): string {
  const amount = (value: number) => numbersOf('en').money(Math.abs(value), 'EUR')
  const { difference, bound, bound_amount } = headline
  const saved = (value: number) =>
    Math.abs(value) <= 100
      ? `no difference (${amount(value)})`
      : value > 0
        ? `saves ${amount(value)}`
        : `costs ${amount(value)} extra`
  const words =
    difference === null
      ? `${bound === 'at-least' ? 'at least' : 'at most'}: ${saved(bound_amount ?? 0)}`
      : saved(difference)
  return reference.kind === 'usual' ? words : `${words}, against \`${reference.kind}\``
}
