import { describe, expect, test } from 'vitest'
import { inFolderWith, run } from './run-here.ts'

const story = 'cases/004-huis-behouden.yaml'
const two = ['--two-way', 'event/eviction', 'price/homeless'] as const

interface Json {
  readonly cases: readonly {
    readonly case: string
    readonly headline: { difference: number }
    readonly two_way: Table
  }[]
  readonly aggregate: readonly { readonly id: string; readonly two_way: Table }[]
}
type Table = null | {
  readonly across: { readonly input: string; readonly values: readonly number[]; readonly now: number }
  readonly down: { readonly input: string; readonly values: readonly number[]; readonly now: number }
  readonly difference: readonly (readonly number[])[]
}

const json = async (...args: readonly string[]) => {
  const { stdout } = await run(['report', ...args, '--format', 'json', '--draws', '100'])
  return JSON.parse(stdout) as Json
}

describe('two assumptions at once', () => {
  test('of one story, with what is counted among the values', async () => {
    const { cases, aggregate } = await json(story, ...two)
    const table = cases[0]?.two_way
    expect(table).toEqual(aggregate[0]?.two_way)
    expect(table?.across).toMatchObject({ input: 'huis-behouden/event/eviction', values: [0, 0.25, 0.5, 0.8, 1] })
    expect(table?.down).toMatchObject({ input: 'price/homeless-shelter-place-2025', now: 15000 })
    expect(table?.difference[0]?.[3]).toBeCloseTo(cases[0]?.headline.difference as number, 6)
    // Without the eviction the price of the shelter does not matter.
    for (const row of table?.difference ?? []) expect(row[0]).toBeCloseTo(table?.difference[0]?.[0] as number, 6)
  })

  test('over stories it is what one story adds, on top of the others', async () => {
    const [one, all] = await Promise.all([
      json(story, ...two),
      json('cases', '--two-way', 'event/eviction', 'price/gp-consult'),
    ])
    const total = all.aggregate.find(({ id }) => id === 'usual-12')?.two_way
    const alone = one.cases[0]?.two_way
    const swing = (table: Table | undefined, row: number) =>
      (table?.difference[row]?.at(-1) as number) - (table?.difference[row]?.[0] as number)
    const now = total?.down.values.indexOf(total.down.now) as number
    expect(swing(total, now)).toBeCloseTo(swing(alone, 0), 6)
    expect(all.aggregate.filter(({ two_way }) => two_way !== null)).toHaveLength(1)
  })

  test('the same bytes in any order of files, and nothing of it where it is not asked for', async () => {
    const files = [story, 'cases/005-adempauze-thuis.yaml', 'cases/001-eettafel-na-verlies.yaml']
    const [there, back, without] = await Promise.all([
      json(...files, ...two),
      json(...files.toReversed(), ...two),
      json(story),
    ])
    expect(back.aggregate[0]?.two_way).toEqual(there.aggregate[0]?.two_way)
    expect(without.aggregate[0]?.two_way).toBeNull()
    expect(without.cases[0]?.two_way).toBeNull()
  })

  test.each([
    ['text', /Als twee dingen anders zijn[\s\S]+\[● €\s25\.313\]/],
    ['md', /\| €\s15\.000 \|[^\n]*bespaart €\s25\.313/],
    ['html', /Als twee dingen anders zijn/],
  ])('stands in a report as %s', async (format, words) => {
    const { code, stdout } = await run(['report', story, ...two, '--format', format, '--language', 'nl'])
    expect(code).toBe(0)
    expect(stdout).toMatch(words)
  })

  test('stands in it too where the settings choose other sections', async () => {
    const files = { 'effectcalc.yaml': 'format: 1\nreport: { sections: [headline] }\n' }
    await inFolderWith(files, async (cwd) => {
      const { stdout } = await run(['report', 'cases', '--project', cwd, ...two, '--language', 'nl'])
      expect(stdout).toContain('Als twee dingen anders zijn')
    })
  })

  test('paths may stand before or after it', async () => {
    const [before, after] = await Promise.all([run(['report', story, ...two]), run(['report', ...two, story])])
    expect(after).toEqual(before)
  })

  test('its figures can be explained', async () => {
    const { code, stdout } = await run(['explain', story, 'two_way.difference.1.4', ...two, '--language', 'nl'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/two_way\.difference\.1\.4 = €\s25\.312,77/)
  })

  test.each([
    [['eviction', 'price/eviction'], 'kan van alles zijn'],
    [['price/eviction', 'price/eviction'], 'twee verschillende'],
    [['quantity/reference/eviction', 'price/eviction'], 'geen laag en hoog'],
    [['event/eviction', 'ruimtevaart'], 'er is geen aanname "ruimtevaart"'],
    [['huis-behouden/event/eviction', 'nog-een-zomer-thuis/event/admission'], 'tellen nergens samen mee'],
  ])('%o is refused', async (names, words) => {
    const { code, stdout, stderr } = await run(['report', 'cases', '--two-way', ...names, '--language', 'nl'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
  })
})

describe('how often is drawn', () => {
  test('is asked for', async () => {
    const { stdout } = await run(['report', story, '--draws', '300', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ settings: { draws: 300 }, cases: [{ uncertainty: { draws: 300 } }] })
  })

  test.each(['99', '1000001', '1e3', '10.5', 'veel'])('%s is refused', async (value) => {
    const { code, stderr } = await run(['report', story, '--draws', value, '--language', 'nl'])
    expect(code).toBe(2)
    expect(stderr).toContain(`niet "${value}"`)
  })
})
