import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { inFolderWith, type Run, root, run } from './run.ts'

const commands = ['check', 'report', 'new', 'init', 'score', 'explain', 'what-if', 'prices', 'schema'] as const
const languages = ['nl', 'en'] as const

const projects = join(import.meta.dirname, 'projects')

/** A command line by the name of its golden file; run in the program's own folder unless another project is named. */
interface CommandLine {
  readonly name: string
  readonly args: readonly string[]
  readonly project?: string
  readonly env?: Readonly<Record<string, string>>
  /** Shows so many lines of standard output. */
  readonly lines?: number
}

const inBoth = (name: string, args: readonly string[], more: Partial<CommandLine> = {}): readonly CommandLine[] =>
  languages.map((language) => ({ name: `${name}.${language}`, args: [...args, '--language', language], ...more }))

const help: readonly CommandLine[] = [
  ...inBoth('help', ['--help']),
  ...commands.flatMap((command) => inBoth(`help-${command}`, [command, '--help'])),
  { name: 'help-of-a-command', args: ['help', 'report'] },
  { name: 'help-in-the-language-of-the-terminal', args: ['--help'], env: { LANG: 'nl_NL.UTF-8' } },
  { name: 'version', args: ['--version'] },
  { name: 'nothing-asked', args: [] },
]

const reports: readonly CommandLine[] = [
  ...inBoth('report', ['report', 'cases']),
  ...inBoth('report-huis-behouden', ['report', 'cases/004-huis-behouden.yaml']),
  ...inBoth('report-kraamtijd-met-steun', ['report', 'cases/007-kraamtijd-met-steun.yaml']),
  { name: 'report-per-year', args: ['report', 'cases', '--per-year'] },
  { name: 'report-public', args: ['report', 'cases', '--perspective', 'public'] },
  { name: 'report-cashable', args: ['report', 'cases/004-huis-behouden.yaml', '--perspective', 'cashable'], lines: 24 },
  { name: 'report-date', args: ['report', 'cases', '--date', '2026-01-31'], lines: 12 },
  ...inBoth(
    'report-fail-on',
    [
      'report',
      'cases',
      '--fail-on',
      'unknown > 2%',
      '--fail-on',
      'alpha is known and alpha < 0.5',
      '--fail-on',
      'total < 0',
    ],
    { lines: 1 },
  ),
  { name: 'report-json', args: ['report', '--format', 'json'], project: 'small' },
  { name: 'report-small', args: ['report'], project: 'small' },
  { name: 'report-settings-with-errors', args: ['report'], project: 'settings-with-errors' },
  { name: 'report-settings-with-errors.nl', args: ['report', '--language', 'nl'], project: 'settings-with-errors' },
  ...inBoth('report-all-wrong', ['report'], { project: 'all-wrong' }),
  { name: 'check', args: ['check'] },
  ...inBoth('check-settings-with-errors', ['check'], { project: 'settings-with-errors' }),
  { name: 'check-json', args: ['check', '--format', 'json'], project: 'settings-with-errors' },
  ...inBoth('check-weighed', ['check'], { project: 'weighed' }),
  ...inBoth('check-weighed-all', ['check', '--all'], { project: 'weighed' }),
  ...inBoth('check-sarif', ['check', '--format', 'sarif'], { project: 'weighed' }),
  ...inBoth('check-junit', ['check', '--format', 'junit'], { project: 'weighed' }),
  ...inBoth('check-github', ['check', '--max-warnings', '0'], { project: 'weighed', env: { GITHUB_ACTIONS: 'true' } }),
  ...inBoth('report-weighed', ['report'], { project: 'weighed' }),
]

const explanations: readonly CommandLine[] = [
  ...inBoth('explain-difference', ['explain', 'cases/004-huis-behouden.yaml', 'costs.difference']),
  ...inBoth('explain-unknown', ['explain', 'cases/007-kraamtijd-met-steun.yaml', 'costs.difference']),
  ...inBoth('explain-change', ['explain', 'cases/004-huis-behouden.yaml', 'quality_of_life.index.change']),
  ...inBoth('explain-break-even', ['explain', 'cases/004-huis-behouden.yaml', 'realism.break_even']),
  ...inBoth('explain-total', ['explain', 'cases', 'aggregate.usual-12.cost_difference.total']),
  { name: 'explain-median', args: ['explain', 'cases', 'aggregate.usual-12.cost_difference.median'] },
  { name: 'explain-ratio', args: ['explain', 'cases', 'aggregate.usual-12.benefit_cost_ratio'] },
  {
    name: 'explain-case-of-folder',
    args: ['explain', 'cases', 'cases.post-op-orde.costs.difference'],
  },
  { name: 'explain-figures-of-case', args: ['explain', 'cases/004-huis-behouden.yaml'], lines: 40 },
  { name: 'explain-figures-of-folder', args: ['explain', 'cases'], lines: 40 },
  ...inBoth('explain-near-figure', ['explain', 'cases', 'aggregate.usual-12.cost_diference.total']),
  { name: 'explain-no-figure', args: ['explain', 'cases', 'geluk'] },
]

const otherwise: readonly CommandLine[] = [
  ...inBoth('what-if-not', ['what-if', 'cases', 'uithuiszetting=nee']),
  ...inBoth('what-if-ends', ['what-if', 'cases/004-huis-behouden.yaml', 'event/eviction', 'price/eviction']),
  { name: 'what-if-list', args: ['what-if', 'cases/004-huis-behouden.yaml'], lines: 30 },
  { name: 'what-if-price', args: ['what-if', 'price/homeless-shelter-place-2025=70000'] },
  { name: 'what-if-unknown-case', args: ['what-if', 'cases/007-kraamtijd-met-steun.yaml', 'event=no'] },
  ...inBoth('what-if-no-assumption', ['what-if', 'cases', 'ruimtevaart=nee']),
  ...inBoth('what-if-two-readings', ['what-if', 'cases', 'price/eviction=12.500']),
  ...inBoth('what-if-two-kinds', ['what-if', 'cases', 'eviction=12500']),
  ...inBoth('two-way-several', ['report', 'cases', '--two-way', 'eviction', 'price/eviction']),
  ...inBoth('two-way-one', ['report', 'cases', '--two-way', 'eviction']),
  {
    name: 'two-way-explained',
    args: [
      ...['explain', 'cases', 'aggregate.usual-12.two_way.difference.1.1'],
      ...['--two-way', 'event/eviction', 'price/eviction'],
    ],
  },
  ...inBoth('usage-wrong-draws', ['report', '--draws', '1e3']),
]

const priceSearches: readonly CommandLine[] = [
  ...inBoth('prices-huisarts', ['prices', 'huisarts']),
  { name: 'prices-near-word', args: ['prices', 'evicton', '--language', 'en'] },
  { name: 'prices-two-words', args: ['prices', 'hospital', 'day', '--language', 'en'] },
  ...inBoth('prices-nothing', ['prices', 'ruimtevaart']),
  { name: 'prices-part-of-a-word', args: ['prices', 'bewind', '--language', 'nl'] },
  { name: 'prices-short-word', args: ['prices', 'gp', '--language', 'en'] },
]

const couldNotStart: readonly CommandLine[] = [
  ...inBoth('usage-unknown-command', ['raport']),
  ...inBoth('usage-unknown-option', ['report', '--perspektive', 'public']),
  ...inBoth('usage-missing-argument', ['explain']),
  { name: 'usage-missing-value.nl', args: ['report', '--language', 'nl', '--out'] },
  { name: 'usage-missing-value.en', args: ['report', '--language', 'en', '--out'] },
  ...inBoth('usage-wrong-choice', ['report', '--perspective', 'everyone']),
  ...inBoth('usage-fail-on', ['report', '--fail-on', 'unknown > 10']),
  ...inBoth('usage-frozen', ['report', '--frozen']),
  ...inBoth('usage-wrong-max-warnings', ['check', '--max-warnings', 'few']),
  ...inBoth('usage-wrong-format', ['report', '--format', 'text,pdf']),
  ...inBoth('usage-wrong-date', ['report', '--date', '2025-13']),
  ...inBoth('usage-too-much', ['schema', 'case', 'settings']),
  ...inBoth('schema-unknown', ['schema', 'zaak']),
  ...inBoth('path-missing', ['report', 'cases/nergens.yaml']),
  ...inBoth('score-without-terminal', ['score', 'cases/001-eettafel-na-verlies.yaml']),
  ...inBoth('new-without-terminal', ['new']),
  { name: 'project-missing', args: ['check', '--project', 'nergens'] },
  { name: 'usage-language', args: ['report', '--language', 'de'] },
  { name: 'help-unknown-command', args: ['help', 'raport'] },
  { name: 'schema', args: ['schema'] },
]

describe.each([
  ['help', help],
  ['reports and checks', reports],
  ['explanations', explanations],
  ['what if', otherwise],
  ['prices', priceSearches],
  ['what cannot start', couldNotStart],
])('%s', (_, commandLines) => {
  test.concurrent.for(commandLines)('$name', async (line, { expect }) => {
    const cwd = line.project === undefined ? root : join(projects, line.project)
    const done = await run(line.args, { cwd, ...(line.env === undefined ? {} : { env: line.env }) })
    await expect(golden(line, done)).toMatchFileSnapshot(`golden/${line.name}.md`)
  })
})

describe('reports in a folder', () => {
  const ownProject = (work: (folder: string) => Promise<void>) =>
    inFolderWith({}, async (folder) => {
      await cp(join(root, 'effectcalc.yaml'), join(folder, 'effectcalc.yaml'))
      await cp(join(root, 'cases'), join(folder, 'cases'), { recursive: true })
      await work(folder)
    })

  test.concurrent.for([
    { name: 'out-per-case', args: ['report', '--per-case', '--out', 'uit'], folder: 'uit' },
    { name: 'out-formats', args: ['report', '--format', 'text,json', '--out', 'uit/2025'], folder: 'uit/2025' },
    { name: 'out-usual-folder', args: ['report', '--format', 'json,text', '--quiet'], folder: 'reports' },
    { name: 'out-one-case', args: ['report', 'cases/003-post-op-orde.yaml', '--out', 'uit'], folder: 'uit' },
  ])('$name', ({ name, args, folder }, { expect }) =>
    ownProject(async (cwd) => {
      const done = await run(args, { cwd })
      const written = await filesIn(join(cwd, folder))
      await expect(golden({ name, args }, done, written)).toMatchFileSnapshot(`golden/${name}.md`)
    }),
  )

  test.concurrent.for([
    { name: 'out-is-a-file', args: ['report', '--out', 'uit'], made: { file: 'uit' } },
    { name: 'out-is-under-a-file', args: ['report', '--out', 'uit/2025'], made: { file: 'uit' } },
    { name: 'out-name-taken', args: ['report', '--out', 'uit'], made: { folder: 'uit/report.txt' } },
    {
      name: 'out-name-taken.nl',
      args: ['report', '--format', 'text,json', '--out', 'uit', '--language', 'nl'],
      made: { folder: 'uit/report.json' },
    },
  ])('$name: nothing is written', ({ name, args, made }, { expect }) =>
    ownProject(async (cwd) => {
      if (made.file !== undefined) await writeFile(join(cwd, made.file), 'van mij\n')
      if (made.folder !== undefined) await mkdir(join(cwd, made.folder), { recursive: true })
      const before = await readdir(cwd, { recursive: true })
      const done = await run(args, { cwd })
      expect(await readdir(cwd, { recursive: true })).toEqual(before)
      if (made.file !== undefined) expect(await readFile(join(cwd, made.file), 'utf8')).toBe('van mij\n')
      await expect(golden({ name, args }, done)).toMatchFileSnapshot(`golden/${name}.md`)
    }),
  )
})

describe('schema', () => {
  const names = [
    ...(['case', 'settings', 'programme', 'prices', 'payers', 'index', 'instrument', 'answers', 'findings'] as const),
  ]
  test.concurrent.for(names)('of %s is a JSON Schema with meanings in two languages', async (name, { expect }) => {
    const [nl, en] = await Promise.all(
      languages.map(async (language) => {
        const { code, stdout, stderr } = await run(['schema', name, '--language', language])
        expect([code, stderr]).toEqual([0, ''])
        return JSON.parse(stdout) as {
          $schema: string
          type: string
          properties: Record<string, { description?: string }>
        }
      }),
    )
    expect(nl?.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(nl).toMatchObject({ type: 'object', title: `effectcalc ${name}`, additionalProperties: false })
    expect(Object.keys(nl?.properties ?? {})).toEqual(Object.keys(en?.properties ?? {}))
    for (const [key, { description }] of Object.entries(nl?.properties ?? {})) {
      expect(description, key).toMatch(/\w/)
      expect(en?.properties[key]?.description, key).toMatch(/\w/)
    }
    expect(JSON.stringify(nl)).not.toBe(JSON.stringify(en))
  })
})

/** A run as a page: the command line, the exit code, and what was said where. */
function golden({ args, lines }: CommandLine, { code, stdout, stderr }: Run, more: readonly string[] = []): string {
  const shown = stdout.split('\n').slice(0, lines).join('\n')
  const parts = [
    `# effectcalc ${args.join(' ')}`.trimEnd(),
    `Exit code ${code}.`,
    section('Standard output', masked(lines === undefined ? stdout : `${shown}\n…\n`)),
    section('Standard error', masked(stderr)),
    ...more,
  ]
  return `${parts.join('\n\n')}\n`
}

function section(title: string, text: string): string {
  return text === '' ? `## ${title}\n\nNothing.` : `## ${title}\n\n\`\`\`text\n${text}\`\`\``
}

function masked(text: string): string {
  return text.replaceAll(packageJson.version, 'VERSION')
}

/** The files of a folder, each with its first lines. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).sort()
  return Promise.all(
    names.map(async (name) => {
      const lines = (await readFile(join(folder, name), 'utf8')).split('\n')
      return section(`File ${name}, ${lines.length - 1} lines`, masked(`${lines.slice(0, 4).join('\n')}\n`))
    }),
  )
}
