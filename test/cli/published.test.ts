import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { storiesOf, story, trueStories } from './published-project.ts'
import { inFolderWith, root, run } from './run-here.ts'

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
        'result.lock.json',
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
        ...internal.inputs.flatMap((one: { path: string; sha256: string }) =>
          one.path.startsWith('cases/') ? [one.sha256] : [],
        ),
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
      expect(amounts.total).toBe(Math.round(block.cost_difference.total_known))
      const { interval95 } = block.uncertainty
      expect(amounts.interval95).toEqual(interval95.map((end: number) => Math.round(end / 1000) * 1000))
      expect(amounts.realism).toEqual({
        certain_only: Math.round(block.realism.certain_only),
        in_full: Math.round(block.realism.in_full),
      })
      expect(saving.cells.map((cell: { n: number }) => cell.n)).toEqual([27, 6])
      for (const { domain, change } of quality_of_life.domains) {
        const found = block.quality_of_life.domains.find((one: { domain: string }) => one.domain === domain)
        expect([found.change.better, null]).toContain(change)
      }
      const sum = payers.rows.reduce((all: number, row: { difference: number }) => all + row.difference, 0)
      expect(Math.abs(sum + payers.rest.difference - amounts.total)).toBeLessThanOrEqual(payers.rows.length)
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
      expect((await readdir(join(cwd, 'out'))).sort()).toEqual(['consented.md', 'report.md', 'result.lock.json'])
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

describe('a single story that may be published', () => {
  const amounts = [1100, 1200, 1300, 1400, 1500, 1600, 1700, 1800, 1900, 2000, 2100, 2200]
  const consented = amounts.slice(1).map((saves, at) => {
    const id = `person-${at + 2}`
    return [`cases/${id}.yaml`, story(id, saves, 'consent: published\n')] as const
  })
  const files = { ...storiesOf(amounts), ...Object.fromEntries(consented) }

  it('is not, where all stories less the single ones would give one that is hidden', async () => {
    await inFolderWith(files, async (cwd) => {
      const alone = await run(['report', 'cases/person-2.yaml', '--audience', 'published'], { cwd })
      expect([alone.code, alone.stdout]).toEqual([2, ''])
      expect(alone.stderr.replace(/\s+/g, ' ')).toContain(
        'the figures over all stories of the project less the single stories',
      )
      const two = ['report', 'cases/person-2.yaml', 'cases/person-3.yaml', '--audience', 'published']
      const some = await run([...two, '--per-case', '--format', 'md'], { cwd })
      expect(some.stdout).not.toContain('secret title')
      const input = await run(['report', '-', '--audience', 'published'], {
        cwd,
        input: story('person-2', 1200, 'consent: published\n'),
      })
      expect([input.code, input.stdout]).toEqual([2, ''])
    })
  })

  it('is, where no story is hidden', async () => {
    const all = { ...files, 'cases/person-1.yaml': story('person-1', 1100, 'fictional: true\n') }
    await inFolderWith(all, async (cwd) => {
      const { code, stdout } = await run(['report', 'cases/person-2.yaml', '--audience', 'published'], { cwd })
      expect([code, stdout.split('\n')[0]]).toEqual([0, 'The secret title of person-2'])
    })
  })
})

describe('what leads to somebody', () => {
  const [number, account, address] = ['111222333', 'NL91ABNA0417164300', 'jan@voorbeeld.nl']
  const about = (id: string, more: string) => story(id, 500, `consent: published\n${more}`)
  const narrative = `narrative: |\n  Her number is ${number}, her account ${account},\n  and you can write to ${address}.\n`

  it('is refused with its places in a story that would be published, and nothing is written', async () => {
    const files = { 'effectcalc.yaml': 'language: en\n', 'cases/one.yaml': about('one', narrative) }
    await inFolderWith(files, async (cwd) => {
      for (const more of [['--quiet'], ['--format', formats, '--out', 'out']]) {
        const { code, stdout, stderr } = await run(['report', '--audience', 'published', ...more], { cwd })
        expect([code, stdout]).toEqual([1, ''])
        expect(stderr).toMatch(/cases\/one\.yaml:6:\d+: error: .*\[may-point-to-a-person\]/)
        expect(stderr).toContain('3 errors')
        expect(stderr).toContain('nothing was written')
        for (const one of [number, account, address]) expect(stderr).not.toContain(one)
      }
      expect((await readdir(cwd)).sort()).toEqual(['cases', 'effectcalc.yaml'])
      expect((await run(['report', '--format', 'md'], { cwd })).code).toBe(0)
    })
  })

  it('is refused in a title, an own text, the settings and the name of a group', async () => {
    const saves = Array.from({ length: 24 }, (_, at) => 1000 + at)
    const many = (at: number, more: string) =>
      Object.fromEntries(
        saves.slice(at, at + 12).map((one, n) => [`cases/p-${at + n}.yaml`, story(`p-${at + n}`, one, more)]),
      )
    const grouped = { ...many(0, 'organisation: Help at 06-12345678\n'), ...many(12, 'organisation: Other\n') }
    const settings = 'language: en\nprice_year: 2025\n'
    const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      [
        'cases/one.yaml:2:',
        {
          'effectcalc.yaml': settings,
          'cases/one.yaml': about('one', '').replace('The secret title of one', 'Write to jan@voorbeeld.nl'),
          'cases/two.yaml': about('two', ''),
        },
      ],
      [
        'texts/own.md:1:',
        {
          ...storiesOf([1, 2]),
          'effectcalc.yaml': `${settings}report: { sections: [headline, own.md] }\n`,
          'texts/own.md': `Ask ${address}.\n`,
        },
      ],
      ['effectcalc.yaml:3:', { ...storiesOf([1, 2]), 'effectcalc.yaml': `${settings}title: Ask ${address}\n` }],
      ['cases/p-0.yaml:4:', { ...grouped, 'effectcalc.yaml': settings }],
    ]
    for (const [place, files] of cases) {
      const { code, stdout, stderr } = await inFolderWith(files, (cwd) =>
        run(['report', '--audience', 'published', '--by', 'organisation'], { cwd }),
      )
      expect([place, code, stdout]).toEqual([place, 1, ''])
      expect(stderr).toContain(place)
    }
  })

  it('is not looked for in what is not published, and a name or a date in what is gives a warning', async () => {
    const named = about('one', 'narrative: |\n  On 3 March 2024 Mrs. Jansen came.\n')
    const files = {
      'effectcalc.yaml': 'language: en\n',
      'cases/one.yaml': named,
      'cases/two.yaml': story('two', 400, narrative),
    }
    await inFolderWith(files, async (cwd) => {
      const over = await run(['report', '--audience', 'published'], { cwd })
      expect([over.code, over.stderr]).toEqual([0, expect.not.stringContaining('may-point')])
      const each = await run(['report', '--audience', 'published', '--per-case', '--format', 'md'], { cwd })
      expect(each.code).toBe(0)
      expect(each.stderr).toMatch(/cases\/one\.yaml:6:\d+: warning: .*\[may-point-to-a-person\]/)
      expect(each.stderr).not.toMatch(/two\.yaml.*may-point/)
    })
  })
})

describe('the folder of published reports', () => {
  it('is one of its own, and other reports in it are named', async () => {
    await inFolderWith(storiesOf([1000, 2000]), async (cwd) => {
      await run(['report', '--format', 'csv,json,html', '--per-case'], { cwd })
      const apart = await run(['report', '--audience', 'published', '--format', 'html,json'], { cwd })
      expect(apart.stderr).not.toContain('take care')
      expect((await readdir(join(cwd, 'reports/published'))).sort()).toEqual([
        'report.html',
        'report.json',
        'result.lock.json',
      ])
      const beside = ['report', '--audience', 'published', '--format', 'html,csv', '--out', 'reports', '--quiet']
      const { code, stderr } = await run(beside, { cwd })
      expect(code).toBe(0)
      expect(stderr.replace(/\s+/g, ' ')).toMatch(
        /take care: reports holds files .*lines\.csv.*person-1\.html.*report\.json/,
      )
      expect(stderr).not.toMatch(/\s(summary\.csv|report\.html)/)
    })
  })
})

describe('what a published report says', () => {
  const figures = async (files: Readonly<Record<string, string>>, ...more: readonly string[]) =>
    inFolderWith(files, async (cwd) => {
      const { stdout } = await run(['report', '--audience', 'published', '--quiet', ...more], { cwd })
      return stdout
    })
  const odd = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? 1000.25 + at : -700.5 - at))

  it('has amounts in whole euros in every format', async () => {
    await inFolderWith(storiesOf(odd), async (cwd) => {
      await run(['report', '--audience', 'published', '--format', formats, '--out', 'out', '--quiet'], { cwd })
      const found = await reportsIn(join(cwd, 'out'))
      const [block] = JSON.parse(found['report.json'] ?? '').blocks
      expect([block.amounts.total, block.payers.rows[0].difference]).toEqual([4481, 4481])
      for (const [name, words] of Object.entries(found)) expect([name, /4481[.,]\d/.test(words)]).toEqual([name, false])
    })
  })

  it('gives both ends of an interval in a table', async () => {
    await inFolderWith(await trueStories(), async (cwd) => {
      await run(['report', '--audience', 'published', '--format', 'csv,json', '--out', 'out', '--quiet'], { cwd })
      const { 'summary.csv': table, 'report.json': json } = await reportsIn(join(cwd, 'out'))
      const [{ id, amounts }] = JSON.parse(json ?? '').blocks
      const [low, high] = amounts.interval95
      for (const [at, end] of [low, high].entries())
        expect(table).toMatch(new RegExp(`;${end};blocks\\.${id}\\.amounts\\.interval95\\.${at + 1};`))
    })
  })

  it('says where thresholds are lower than usual, and then does not say that nobody is pointed at', async () => {
    const usual = (await figures(storiesOf(odd))).replace(/\s+/g, ' ')
    expect(usual).toContain('left out for that reason cannot be calculated')
    const lower = { ...storiesOf(odd), 'effectcalc.yaml': 'language: en\ndisclosure: { group: 5, cell: 3 }\n' }
    const said = (await figures(lower)).replace(/\s+/g, ' ')
    expect(said).toContain('are set lower here than usual')
    expect(said).not.toContain('cannot be calculated')
    expect(said).not.toContain('So figures that may point to a person are left out')
  })

  it('tells of no section and no figure that it does not hold', async () => {
    const none = await figures(storiesOf([1, 2]))
    expect(none).not.toMatch(/How sure is this|order of size|Shifts|times, each time with another value/)
    const some = (await figures(await trueStories(), '--language', 'en')).replace(/\s+/g, ' ')
    expect(some).toContain('Read amounts as an order of size.')
    expect(some).not.toContain('How sure is this')
    expect(some).toContain('only what is certain; what is probable or')
  })

  it('does not say that the stories it counts are all that were chosen', async () => {
    const said = (await figures(await trueStories(), '--language', 'en')).replace(/\s+/g, ' ')
    expect(said).toContain('The 33 stories were chosen')
    expect(said).not.toContain('240')
  })

  it('has a picture of the payers where classes are not drawn', async () => {
    const drawn = await figures(storiesOf(odd), '--format', 'html')
    expect(drawn).toContain('data-figure="blocks.usual-12.payers.municipality-wmo.difference"')
    expect(drawn).toContain('<svg')
  })
})
