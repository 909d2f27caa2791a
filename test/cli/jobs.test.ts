import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { realDisk } from '../../src/cli/disk.ts'
import { startThread } from '../../src/cli/thread.ts'
import { isThreadGone, threadGone } from '../../src/cli/thread-gone.ts'
import { runOn } from './in-process.ts'
import { inFolderWith, run } from './run.ts'
import { withError } from './small-case.ts'
import { reports, story } from './writing-commands.ts'

const ranged = story.replace('quantity: 2', 'quantity: { low: 1, likely: 2, high: 4 }')
const stories = Object.fromEntries(
  ['weer-buiten', 'dagelijks-uit', 'naar-buiten', 'de-deur-open'].map((id, at) => [
    `cases/${id}.yaml`,
    ranged.replace('weer-buiten', id).replace('quantity: 4', `quantity: { low: 3, high: ${5 + at} }`),
  ]),
)

const of = 'de-deur-open/quantity'

const programme = {
  'effectcalc.yaml': 'draws: 500\n',
  'programme.yaml': 'approaches:\n  one: { title: One, evaluated_support: [gp-consult] }\n',
}
const valued = {
  'effectcalc.yaml': `draws: 500
value_of_effect: { unit: index-point, amount: 100, source: { title: Invented } }
realism: { low: 0.7, high: 1 }
`,
}

describe('with more threads a run comes to the same, to the byte', () => {
  test.for([
    ['cases with all there is to draw', valued, ['--format', 'json']],
    ['a year', valued, ['--format', 'json', '--per-year']],
    ['a table of two inputs', valued, ['--two-way', `${of}/intervention/gp-consult`, `${of}/reference/gp-consult`]],
    ['a programme, and reports of each case', programme, ['--format', 'md', '--per-case']],
  ] as const)('%s', async ([, settings, options]) => {
    await inFolderWith({ ...settings, ...stories }, async (cwd) => {
      const one = await run(['report', ...options, '--jobs', '1'], { cwd })
      expect([one.code, one.stdout.length > 1000], one.stderr).toEqual([0, true])
      expect(await run(['report', ...options, '--jobs', '3'], { cwd })).toEqual(one)
    })
  })

  test('a check, with files that cannot be read and what may point to a person', async () => {
    const files = {
      'cases/a.yaml': story.replace('Weer buiten', 'Met mevrouw Jansen').replace('fictional: true\n', ''),
      'cases/b.yaml': withError,
      'cases/c.yaml': 'case: [',
      'cases/d.yaml': new Uint8Array([0xff, 0xfe, 0]),
      'cases/e.yaml': '# '.padEnd(6_000_000, 'x'),
      'cases/f.yaml/note.txt': '',
    }
    await inFolderWith(files, async (cwd) => {
      const checked = (jobs: string) => run(['check', '--format', 'json', '--jobs', jobs], { cwd })
      const one = await checked('1')
      expect(one.code).toBe(1)
      const { findings } = JSON.parse(one.stdout)
      const codes = findings.map(({ code }: { code: string }) => code)
      for (const code of ['may-point-to-a-person', 'not-text', 'too-large', 'unreadable-file'])
        expect(codes).toContain(code)
      for (const jobs of ['2', '6', '64']) expect(await checked(jobs)).toEqual(one)
    })
  })

  test('of a case that stands twice, each time in another thread, the first counts', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [
        `cases/${name}.yaml`,
        name === 'd' ? story.replace('quantity: 4', 'quantity: 9') : story.replace('weer-buiten', `case-${name}`),
      ]),
    )
    await inFolderWith({ ...files, 'cases/a.yaml': story, 'effectcalc.yaml': 'draws: 100\n' }, async (cwd) => {
      const [one, two] = await Promise.all(
        ['1', '2'].map((jobs) => run(['report', '--format', 'json', '--jobs', jobs], { cwd })),
      )
      expect(one?.stderr).toContain('[duplicate-case]')
      expect(two).toEqual(one)
    })
  })
})

test('a thread that ends before its work does is said, and nothing is written', async () => {
  await inFolderWith({ ...reports.files, 'effectcalc.yaml': 'draws: 100\n' }, async (cwd) => {
    let asked = 0
    const start = () => ({
      ask: async () => {
        asked += 1
        throw threadGone(null)
      },
      end: async () => {},
    })
    const args = ['report', '--format', 'json,md', '--out', 'nieuw', '--jobs', '2']
    const ran = await runOn(args, { cwd, disk: realDisk, pid: 4_000_000, threads: { cores: 2, start } })
    expect([ran.code, ran.stderr]).toEqual([3, expect.stringContaining('--jobs 1')])
    expect(asked).toBeGreaterThan(0)
    expect(await readdir(cwd)).not.toContain('nieuw')
  })
})

test('a thread that cannot be loaded is gone, and says so to whoever asks', async () => {
  const thread = startThread({})
  const [first] = await Promise.allSettled([thread.ask(null)])
  const [second] = await Promise.allSettled([thread.ask(null)])
  for (const asked of [first, second]) expect(asked?.status === 'rejected' && isThreadGone(asked.reason)).toBe(true)
  await thread.end()
})

test.for(['0', '65', '2.5', 'veel', '-1'])('--jobs %s is refused', async (jobs) => {
  const { code, stderr } = await run(['report', '--jobs', jobs])
  expect([code, stderr]).toEqual([2, expect.stringContaining('--jobs')])
})
