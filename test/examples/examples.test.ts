import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ProgrammeResult } from '../../src/core/programme/programme-result.ts'
import { root, run } from '../cli/run.ts'

// Small projects after published studies: each is checked and reported as it stands, and says no more than it can carry.

interface Json {
  readonly programme: ProgrammeResult
  readonly cases: readonly { readonly case: string; readonly headline: { readonly difference: number } }[]
  readonly findings: readonly unknown[]
}

const folderOf = (name: string) => join(root, 'examples', name)

const names = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

/** The texts of the cases of an example. */
function storiesOf(name: string): readonly string[] {
  const folder = join(folderOf(name), 'cases')
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
}

async function reported(name: string): Promise<Json> {
  const { code, stdout } = await run(['report', '--format', 'json', '--draws', '100'], { cwd: folderOf(name) })
  expect(code).toBe(0)
  return JSON.parse(stdout) as Json
}

const readmeOf = (name: string) => readFileSync(join(folderOf(name), 'README.md'), 'utf8')

test('there is an example after each of the five studies', () => {
  expect(names).toEqual(['1-in-voor-zorg', '2-ijsselmonde', '3-persoonlijke-begeleiding', '4-twente', '5-city-deal'])
})

describe.each(names)('%s', (name) => {
  test('has no findings', async () => {
    const { code, stdout } = await run(['check', '--all', '--strict', '--language', 'nl'], { cwd: folderOf(name) })
    expect(stdout).toBe(`Geen bevindingen; ${storiesOf(name).length} casussen nagekeken.\n`)
    expect(code).toBe(0)
  })

  test('is reported in both languages', async () => {
    for (const language of ['nl', 'en']) {
      const { code, stdout } = await run(['report', '--format', 'md', '--draws', '100', '--language', language], {
        cwd: folderOf(name),
      })
      expect(code).toBe(0)
      expect(stdout).not.toMatch(/undefined|NaN/)
    }
  })

  test('says of every story that it is invented, and tells apart what was published', () => {
    for (const story of storiesOf(name)) expect(story).toMatch(/^fictional: true$/m)
    expect(readmeOf(name)).toMatch(/\*\*Gepubliceerd\*\* \(.+\):[\s\S]*\*\*Verzonnen:\*\*/)
  })
})

test('in-voor-zorg names the 14 and 9 organisations and the 36 stories as published, and saves in most of its own', async () => {
  const { programme, cases } = await reported('1-in-voor-zorg')
  expect(programme.lessons?.[0]?.from).toContain('14 organisaties in het programma, 9 in het onderzoek en 36 verhalen')
  expect(cases.map(({ headline }) => headline.difference > 0).filter(Boolean)).toHaveLength(3)
  expect(programme.statements).toBeNull()
})

describe('ijsselmonde', () => {
  test('has the published shares, whose change is compared with nothing and has no interval', async () => {
    const { programme } = await reported('2-ijsselmonde')
    const [series, ...others] = programme.area ?? []
    expect(others.every(({ area, indicator }) => /verzonnen/i.test(area) && indicator.endsWith('(verzonnen)'))).toBe(
      true,
    )
    expect(series?.years.map(({ year, share }) => [year, share])).toEqual([
      [2012, 0.23],
      [2014, 0.19],
    ])
    expect(series?.change).toBeCloseTo(-0.04, 12)
    expect(series).toMatchObject({ interval: null, comparison: null })
  })

  test('compares an invented sample with an invented area, each with an interval', async () => {
    const { programme } = await reported('2-ijsselmonde')
    const series = programme.area?.[1]
    expect(series?.change).toBeCloseTo(0.1, 12)
    expect(series?.interval?.map((end) => Number(end.toFixed(6)))).toEqual([0.034842, 0.16399])
    expect(series?.comparison?.difference_in_differences).toBeCloseTo(0.07, 12)
    // Variances 0.62 x 0.38, 0.72 x 0.28, 0.63 x 0.37 and 0.66 x 0.34, each / 400: together 0.002236.
    const reach = 1.959963984540054 * Math.sqrt((0.2356 + 0.2016 + 0.2331 + 0.2244) / 400)
    expect(series?.comparison?.interval?.[0]).toBeCloseTo(0.07 - reach, 12)
    expect(series?.comparison?.interval?.[1]).toBeCloseTo(0.07 + reach, 12)
  })

  test('calls it a change in the area, of 4 percentage points', async () => {
    const { stdout } = await run(['report', '--format', 'md', '--draws', '100'], { cwd: folderOf('2-ijsselmonde') })
    expect(stdout).toMatch(/Verandering in het gebied[^.]*23%[^.]*19%[^.]*4 procentpunt/)
    expect(stdout).not.toMatch(/effect[^.]*procentpunt/i)
  })

  test('tells who was still there after support ended, relapse, and how many answered', async () => {
    const { programme } = await reported('2-ijsselmonde')
    expect(programme.follow_up?.moments.map(({ months, n }) => [months, n])).toEqual([
      [15, 3],
      [21, 2],
    ])
    expect(programme.follow_up?.relapse).toEqual({ known: 2, n: 1 })
    expect(programme.satisfaction?.[0]).toMatchObject({ invited: 120, answered: 48, response: 0.4 })
    expect(programme.conversations?.[0]?.conversations).toHaveLength(2)
  })

  test('publishes no quote without consent', async () => {
    const { code, stdout } = await run(['report', '--audience', 'published', '--format', 'md', '--draws', '100'], {
      cwd: folderOf('2-ijsselmonde'),
    })
    expect(code).toBe(0)
    expect(stdout).not.toContain('Ik tel de weken af')
  })
})

test('persoonlijke-begeleiding has three voluntary approaches, seven conditions and a caseload of 50, and no statement', async () => {
  const { programme } = await reported('3-persoonlijke-begeleiding')
  expect(programme.approaches?.map(({ municipality }) => municipality)).toEqual(['Leiden', 'Helmond', 'Tilburg'])
  for (const { caseload, voluntary, conditions, guidance } of programme.approaches ?? []) {
    expect({ caseload, voluntary, conditions: conditions.length }).toEqual({
      caseload: 50,
      voluntary: true,
      conditions: 7,
    })
    expect(guidance?.instrument).toBe('personal-guidance')
  }
  const laws = programme.approaches?.flatMap((one) => one.laws.map(({ law }) => law))
  expect(laws).toEqual(expect.arrayContaining(['Participatiewet', 'Wmo 2015', 'Wgs', 'Zvw']))
  const row = programme.caseloads?.[0]?.rows.find(({ caseload }) => caseload === 50)
  expect(row?.client_month).toBe(150)
  expect(programme.statements?.map(({ reason, for_all }) => [reason, for_all])).toEqual([
    ['selection', null],
    ['selection', null],
    ['selection', null],
  ])
})

describe('twente', () => {
  test('leads from peace of mind to a visit to the GP as expected, and adds no money where nothing is counted', async () => {
    const { programme } = await reported('4-twente')
    expect(programme.outcomes).toMatchObject({ n: 2, without_money: 4, of_volunteers: 2, asked_about: [] })
    expect(programme.outcomes?.counted_by.map(({ line }) => line)).toEqual(['collection-cost-per-claim', 'gp-consult'])
    const later = programme.outcomes?.links.find(({ from, to }) => from === 'mental-health' && to === 'physical-health')
    expect(later).toMatchObject({ expected: 1, registered: 0, told: 0 })
  })

  test('keeps hours of volunteers in hours', async () => {
    const { programme } = await reported('4-twente')
    const hours = programme.budgets?.find(({ approach }) => approach === 'thuisadministratie')?.hours
    expect(hours?.volunteers).toMatchObject({ stated: { sum: 66 }, intervention: null, reference: null })
  })

  test('makes a statement where every household has a story, and stops where there is none', async () => {
    const { programme } = await reported('4-twente')
    expect(programme.approaches?.map(({ selection }) => selection)).toEqual(['purposive', 'all', 'purposive'])
    expect(programme.statements?.map(({ approach, reason }) => [approach, reason])).toEqual([
      ['frontlijn', null],
      ['wijkteam', 'no-cases'],
    ])
    const [frontlijn, wijkteam] = programme.statements ?? []
    expect(frontlijn?.for_all).toMatchObject({ served: 2, known: 2, cost: 7200, resampled: null, interval: null })
    expect(frontlijn?.for_all?.in_time?.expected).not.toBe(0)
    expect(wijkteam?.for_all).toBeNull()
  })
})

describe('city-deal', () => {
  test('has five cities, of which most stay within the budget of usual support', async () => {
    const { programme } = await reported('5-city-deal')
    const cities = storiesOf('5-city-deal').map((story) => /^municipality: (.*)$/m.exec(story)?.[1])
    expect(cities.sort()).toEqual(['Stad A', 'Stad B', 'Stad C', 'Stad D', 'Stad E'])
    const [budget] = programme.budgets ?? []
    expect(budget).toMatchObject({ n: 5, within_budget: 4, within_estimate: null, simpler: { fewer: 5 } })
    expect(budget?.compared?.tailored).toBeLessThan(budget?.compared?.usual ?? 0)
  })

  test('tells hours, lead time and grades by role, and keeps what is expected apart', async () => {
    const { programme } = await reported('5-city-deal')
    const [budget] = programme.budgets ?? []
    expect(budget?.hours?.compared).toMatchObject({ n: 5, tailored: 41.2, usual: 26 })
    expect(budget?.lead_days).toMatchObject({ n: 5, median: 14, min: 7, max: 49 })
    expect(budget?.in_time?.expected).not.toBe(0)
    expect(budget?.grades.map(({ role, n }) => [role, n])).toEqual([
      ['client', 5],
      ['worker', 3],
      ['project-leader', 2],
    ])
    expect(programme.statements?.[0]).toMatchObject({ reason: 'selection', for_all: null })
    expect(programme.lessons?.map(({ weight }) => weight)).toEqual([5, 4])
  })
})
