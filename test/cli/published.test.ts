import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { storiesOf, story, trueStories } from './published-project.ts'
import { inFolderWith, root, run } from './run.ts'

const formats = 'text,html,docx,xlsx,md,csv,json'

/** What a file says, whatever it is: of a file in parts the texts of all of them, without marks between the words. */
async function wordsOf(path: string): Promise<string> {
  const bytes = new Uint8Array(await readFile(path))
  if (!/\.(docx|xlsx)$/.test(path)) return strFromU8(bytes)
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name))
  return parts.map(([, part]) => strFromU8(part).replace(/<\/?(w|a):[^>]*>/g, '')).join('\n')
}

async function reportsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort()
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await wordsOf(join(folder, name))])))
}

describe('a published report of stories that happened', () => {
  it('holds in no format a name, a title, a figure or a word of one of them', async () => {
    const files = {
      ...(await trueStories('report: { sections: [headline, own.md, cases, told, prices, findings, uncertainty] }')),
      'texts/own.md': 'Saved in {{ saves_count }} of {{ stories_count }}; the largest is {{ largest }}.\n',
    }
    await inFolderWith(files, async (cwd) => {
      const internal = JSON.parse((await run(['report', '--format', 'json', '--quiet'], { cwd })).stdout)
      const { code } = await run(
        ['report', '--audience', 'published', '--format', formats, '--out', 'out', '--by', 'organisation', '--quiet'],
        { cwd },
      )
      expect(code).toBe(0)
      const found = await reportsIn(join(cwd, 'out'))
      expect(Object.keys(found)).toEqual([
        'cases.csv',
        'report.docx',
        'report.html',
        'report.json',
        'report.md',
        'report.txt',
        'report.xlsx',
        'summary.csv',
        'withheld.csv',
      ])
      const [block] = internal.aggregate
      const { min, max, median, largest_share, leave_one_out, quartiles } = block.cost_difference
      const amounts = [
        min,
        max,
        median,
        ...leave_one_out,
        ...quartiles,
        ...internal.cases.map((one: { headline: { difference: number | null } }) => one.headline.difference),
      ]
      const forbidden = [
        ...internal.cases.flatMap((one: { case: string; title: string; file: string }) => [
          one.case,
          one.title,
          one.file,
        ]),
        ...amounts.flatMap((amount: number | null) => (amount === null ? [] : [String(amount), inMoney(amount)])),
        ...internal.cases.flatMap((one: { lines: { label: string; in_words: string }[] }) =>
          one.lines.map((line) => line.in_words),
        ),
        String(largest_share),
        ...internal.inputs.map((one: { sha256: string }) => one.sha256),
        'leave_one_out',
        'largest_share',
        ...Object.values(files).flatMap((text) => /^narrative: [|>]-?\n {2}(.{30})/m.exec(text)?.[1] ?? []),
      ]
      expect(forbidden.length).toBeGreaterThan(300)
      for (const [name, words] of Object.entries(found))
        expect([name, forbidden.filter((one) => words.includes(one))]).toEqual([name, []])
      expect(found['report.md']).toContain('Saved in 27 of 33; the largest is niet gepubliceerd.')
    })
  })

  it('gives the figures that an internal report gives', async () => {
    await inFolderWith(await trueStories(), async (cwd) => {
      const [internal, shown] = await Promise.all(
        ['internal', 'published'].map(async (audience) =>
          JSON.parse((await run(['report', '--format', 'json', '--audience', audience, '--quiet'], { cwd })).stdout),
        ),
      )
      const [block] = internal.aggregate
      expect(shown.blocks).toHaveLength(1)
      const [{ n, amounts, saving, quality_of_life, payers, groups }] = shown.blocks
      expect(n).toBe(block.n)
      expect(amounts.total).toBeCloseTo(block.cost_difference.total_known, 6)
      expect(amounts.interval95).toEqual(block.uncertainty.interval95)
      expect(amounts.realism).toEqual({ certain_only: block.realism.certain_only, in_full: block.realism.in_full })
      expect(saving.cells.map((cell: { n: number }) => cell.n)).toEqual([27, 6])
      for (const { domain, change } of quality_of_life.domains) {
        const found = block.quality_of_life.domains.find((one: { domain: string }) => one.domain === domain)
        expect([found.change.better, null]).toContain(change)
      }
      const sum = payers.rows.reduce((all: number, row: { difference: number }) => all + row.difference, 0)
      expect(sum + payers.rest.difference).toBeCloseTo(amounts.total, 6)
      expect(groups.rows.map((row: { n: number }) => row.n)).toEqual([11, 22])
    })
  })
})

/** An amount as Dutch reports write it, if that is long enough to be told from others. */
function inMoney(amount: number): string {
  const digits = String(Math.round(Math.abs(amount))).replace(/\B(?=(\d{3})+$)/g, '.')
  return digits.length < 5 ? `€\u00a0${digits},` : digits
}

describe('small projects', () => {
  const published = (files: Readonly<Record<string, string>>, ...more: readonly string[]) =>
    inFolderWith(files, (cwd) => run(['report', '--audience', 'published', '--quiet', ...more], { cwd }))

  it('of nine stories have no figure at all', async () => {
    const { stdout } = await published(storiesOf([1100, 1200, 1300, 1400, 1500, 1600, 1700, 1800, 1900]))
    expect(stdout).toContain('There are no 10 stories that may be added up together.')
    expect(stdout).not.toMatch(/€1,|secret title|person-|13,5/)
  })

  it('of twelve of which one is nearly all have counts and no amounts', async () => {
    const { stdout } = await published(
      storiesOf([900_000, 1000, 1000, 1000, 1000, 1000, 1000, -500, -500, -500, -500, -500]),
    )
    expect(stdout).toContain('The support saves cost in 7 of the 12 stories; in 5 it')
    expect(stdout).toContain('What the difference comes to is not published.')
    expect(stdout).not.toMatch(/900,000|903,500/)
  })

  it('show stories that are invented or may be published, where that tells nothing of the others', async () => {
    const amounts = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? 1000 + at : -700 - at))
    const files = storiesOf(amounts)
    const consented = (ids: readonly number[]) => ({
      ...files,
      ...Object.fromEntries(
        ids.map((id) => [
          `cases/person-${id}.yaml`,
          story(`person-${id}`, amounts[id - 1] as number, 'consent: published\n'),
        ]),
      ),
    })
    const few = (await published(consented([1, 2, 3]), '--format', 'md')).stdout
    expect(few).toContain('| The secret title of person-3 |')
    expect(few).not.toContain('title of person-4')
    const nearlyAll = (await published(consented(Array.from({ length: 27 }, (_, at) => at + 1)))).stdout
    expect(nearlyAll).not.toContain('secret title')
    expect(nearlyAll).toContain('There are stories that may stand by themselves.')
  })

  it('have no report of one story that may not be published, and no table of two assumptions', async () => {
    const files = { ...storiesOf([1000]), 'cases/consented.yaml': story('consented', 500, 'consent: published\n') }
    await inFolderWith(files, async (cwd) => {
      const alone = await run(['report', 'cases/person-1.yaml', '--audience', 'published'], { cwd })
      expect([alone.code, alone.stdout]).toEqual([2, ''])
      expect(alone.stderr).toContain('this story may not be published by itself')
      const own = await run(['report', 'cases/consented.yaml', '--audience', 'published'], { cwd })
      expect([own.code, own.stdout.split('\n')[0]]).toEqual([0, 'The secret title of consented'])
      await run(['report', '--audience', 'published', '--per-case', '--format', 'md', '--out', 'out'], { cwd })
      expect((await readdir(join(cwd, 'out'))).sort()).toEqual(['consented.md', 'report.md'])
    })
    const twoWay = ['--two-way', 'event/eviction', 'price/eviction', '--audience', 'published']
    const { code, stderr } = await run(['report', ...twoWay], { cwd: root })
    expect([code, stderr]).toEqual([2, expect.stringContaining('does not go with a published report')])
  })
})

describe('an internal report', () => {
  it('says so in every format, and a published one in none', async () => {
    await inFolderWith(storiesOf([1000, 2000]), async (cwd) => {
      await run(['report', '--format', formats, '--per-case', '--out', 'out'], { cwd })
      const found = await reportsIn(join(cwd, 'out'))
      const notice = 'Internal: not for publication'
      for (const name of [
        'report.docx',
        'report.html',
        'report.md',
        'report.txt',
        'person-1.html',
        'person-1.md',
        'report.xlsx',
      ])
        expect([name, found[name]?.includes(notice)]).toEqual([name, true])
      expect(found['report.xlsx']?.split(`<oddHeader>&amp;L${notice}</oddHeader>`).length).toBeGreaterThan(4)
      expect(
        found['cases.csv']
          ?.split('\r\n')
          .slice(0, 2)
          .map((line) => line.split(';').at(-1)),
      ).toEqual(['audience', 'internal'])
      expect(JSON.parse(found['report.json'] ?? '').settings.audience).toBe('internal')
      await run(['report', '--audience', 'published', '--format', formats, '--out', 'other'], { cwd })
      for (const [name, words] of Object.entries(await reportsIn(join(cwd, 'other'))))
        expect([name, words.includes(notice)]).toEqual([name, false])
    })
  })
})
