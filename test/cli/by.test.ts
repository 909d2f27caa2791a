import { describe, expect, test } from 'vitest'
import { inFolderWith, root, run } from './run-here.ts'

interface Json {
  readonly settings: { readonly report: { readonly by: readonly string[] | null } }
  readonly aggregate: readonly {
    readonly n: number
    readonly groups: { readonly by: readonly string[]; readonly rows: readonly { readonly n: number }[] } | null
    readonly inference: {
      readonly basis: string
      readonly comparison: { readonly rows: readonly unknown[] } | null
    } | null
  }[]
}

const json = async (...args: readonly string[]) => {
  const { stdout } = await run(['report', ...args, '--format', 'json', '--draws', '100'])
  return JSON.parse(stdout) as Json
}

describe('comparing by fields', () => {
  test('of two fields takes both, and leaves the path that comes after them', async () => {
    const { aggregate } = await json('--by', 'approach', 'organisation', 'cases')
    const [block] = aggregate
    expect(block?.groups?.by).toEqual(['approach', 'organisation'])
    expect(block?.groups?.rows.reduce((sum, { n }) => sum + n, 0)).toBe(block?.n)
  })

  test('of one field leaves a path alone', async () => {
    const { aggregate } = await json('--by', 'municipality', 'cases')
    expect(aggregate[0]?.groups?.by).toEqual(['municipality'])
  })

  test('takes an option that is given twice', async () => {
    const { aggregate } = await json('cases', '--by', 'year', '--by', 'approach')
    expect(aggregate[0]?.groups?.by).toEqual(['year', 'approach'])
  })

  test('refuses a field that is none, and a third', async () => {
    const none = await run(['report', 'cases', '--by', 'colour', '--language', 'en'])
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('"colour"')])
    const three = ['approach', 'year', 'organisation'].flatMap((field) => ['--by', field])
    const many = await run(['report', 'cases', ...three, '--language', 'en'])
    expect([many.code, many.stderr]).toEqual([2, expect.stringMatching(/approach,\s+year,\s+organisation/)])
  })

  test('takes one field or two from the settings, and refuses a third or the same twice', async () => {
    const files = (by: string) => ({ 'effectcalc.yaml': `report:\n  by: ${by}\n`, 'cases/.keep': '' })
    const checked = (by: string) =>
      inFolderWith(files(by), (cwd) =>
        run(['report', `${root}/cases/003-post-op-orde.yaml`, '--project', cwd, '--format', 'json'], { cwd }),
      )
    const one = JSON.parse((await checked('year')).stdout) as Json
    const two = JSON.parse((await checked('[year, approach]')).stdout) as Json
    expect([one.settings.report.by, two.settings.report.by]).toEqual([['year'], ['year', 'approach']])
    for (const by of ['[year, year]', '[year, approach, organisation]', '[]']) expect((await checked(by)).code).toBe(1)
  })
})

describe('inference', () => {
  test('over chosen stories is there only for who asks, with its caveat', async () => {
    const [without, asked] = await Promise.all([
      json('cases', '--by', 'approach'),
      json('cases', '--by', 'approach', '--inference'),
    ])
    expect(without.aggregate.every(({ inference }) => inference === null)).toBe(true)
    expect(asked.aggregate[0]?.inference?.basis).toBe('asked')
    expect(asked.aggregate[0]?.inference?.comparison?.rows.length).toBeGreaterThan(1)
    const { stdout } = await run(['report', 'cases', '--inference', '--language', 'en', '--draws', '100'])
    expect(stdout).toContain('were chosen')
  })

  test('says why nothing is worked out where all stories are here', async () => {
    const asked = (settings: string) =>
      inFolderWith({ 'effectcalc.yaml': settings, 'cases/.keep': '' }, (cwd) =>
        run(['report', `${root}/cases/003-post-op-orde.yaml`, '--project', cwd, '--inference', '--language', 'en'], {
          cwd,
        }),
      )
    const [all, served, chosen] = await Promise.all([
      asked('selection: all\n'),
      asked('selection: random\nserved: 1\n'),
      asked('selection: random\nserved: 10\n'),
    ])
    expect(all.stderr).toContain('--inference works out nothing here: the setting `selection: all`')
    expect(all.stderr.match(/works out nothing/g)).toHaveLength(1)
    expect(served.stderr).toContain('--inference works out nothing here: no more people were served')
    expect(chosen.stderr).not.toContain('works out nothing')
  })

  test('can be asked about, figure by figure, without asking for it', async () => {
    const figures = [
      'aggregate.usual-12.inference.amounts.mean.bca.1',
      'aggregate.usual-12.inference.comparison.rows.organisation-year-1.permutation.p',
      'aggregate.usual-12.groups.rows.organisation-year-1.total_known',
    ]
    for (const figure of figures) expect((await run(['explain', 'cases', figure])).code).toBe(0)
  })
})
