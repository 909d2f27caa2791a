import { execFile, execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { environment, inFolderWith, program, type Run, root } from '../cli/run.ts'
import { newStory, pseudonyms } from '../cli/writing-commands.ts'
import { goodCase } from '../fuzz/examples.ts'

const hook = fileURLToPath(new URL('forbidden.cjs', import.meta.url))

/** Runs something as the program would be run, with flags for Node before it. */
function runWith(
  flags: readonly string[],
  args: readonly string[],
  cwd: string,
  before: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const [command = '', ...rest] = [...before, process.execPath, ...flags, ...args]
  return new Promise((resolve) => {
    const child = execFile(command, rest, { cwd, env: environment(env), maxBuffer: 200_000_000 }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
    child.stdin?.end()
  })
}

const answers = `answers: 1
case: good
rater: worker-2
role: client
of: client
instrument: life-domains
at: review
given: { course.reference.1: keep, course.reference.add-1: done, score.finances.start: same-for-the-rest, attribution: all }
`

const files = {
  ...pseudonyms.files,
  'cases/good.yaml': goodCase,
  'cases/other.yaml': goodCase.replace('case: good', 'case: other'),
  'effectcalc.yaml': 'format: 1\nreport: { sections: [x.md, costs], logo: logo.svg }\n',
  'texts/x.md': '# Een tekst\n\n{{overall.n}} verhalen, en ![een plaatje](http://a.example/b.png).\n',
  'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
  'a.yaml': answers,
}

const formats = 'text,html,md,csv,xlsx,docx,json'

/** Every command there is, doing its work, and every format. */
const commands: readonly (readonly string[])[] = [
  ...['text', 'json', 'sarif', 'junit', 'github'].map((format) => ['check', '--format', format]),
  [
    'report',
    '--format',
    formats,
    '--out',
    'uit',
    '--per-case',
    '--two-way',
    'price/gp-consult',
    'good/quantity/intervention/gp-consult',
  ],
  ['report', '--format', formats, '--out', 'uit', '--draws', '1000', '--audience', 'published'],
  ['report', '--draws', '1000', '--fail-on', 'unknown > 10%'],
  ['explain', 'cases', 'overall.n'],
  ['what-if', 'cases/good.yaml'],
  ['prices', 'huisarts'],
  ['schema', 'case'],
  ['new', '--help'],
  ['score', 'cases/good.yaml', '--answers', 'a.yaml', '--dry-run'],
  ['pseudonymise', 'project/cases/weer-buiten.yaml', '--dry-run'],
  ['init', 'nieuw', '--dry-run'],
  ['score', 'cases/good.yaml', '--answers', 'a.yaml'],
  pseudonyms.args,
  newStory.args,
  ['init', 'nieuw'],
  ['report', '--format', 'pdf', '--draws', '1000', '--out', 'pdf'],
]

/** What there is afterwards because of the commands that write, with a word that they put there. */
const results = {
  'cases/good.yaml': 'worker-2',
  'sleutel.yaml': 'Jansen',
  'cases/een-nieuw.yaml': 'title: Nieuw',
  'nieuw/effectcalc.yaml': 'format: 1',
  'uit/report.docx': 'PK',
  'pdf/report.pdf': '%PDF',
}

const written = async (cwd: string) => {
  const names = await readdirSync(cwd, { recursive: true, withFileTypes: true })
  const all = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  const kept = await Promise.all(
    all.sort().map(async (path) => [path.slice(cwd.length), (await readFile(path)).toString('base64')] as const),
  )
  return Object.fromEntries(kept)
}

/** What all commands say and write, in a folder of their own. */
const allOf = (
  flags: readonly string[],
  before: readonly string[] = [],
  args = commands,
  env: Readonly<Record<string, string>> = {},
) =>
  inFolderWith(files, async (cwd) => {
    const runs: Run[] = []
    for (const one of args) runs.push(await runWith(flags, [program, ...one], cwd, before, env))
    return { runs, files: await written(cwd) }
  })

describe('the program needs nothing but its files', () => {
  const usual = allOf([])

  test('each command does its work', async () => {
    for (const { code, stderr } of (await usual).runs) expect([[0, 1].includes(code), stderr]).toEqual([true, stderr])
  })

  test('and leaves behind what it is for', async () => {
    const { files: left } = await usual
    for (const [name, word] of Object.entries(results))
      expect(Buffer.from(left[`/${name}`] ?? '', 'base64').toString('latin1'), name).toContain(word)
  })

  const guarded = ['--require', hook, '--disallow-code-generation-from-strings']

  test('without network, other programs or threads, and without making code of texts: the same to the byte', async () => {
    expect(await allOf(guarded)).toEqual(await usual)
  })

  test('in threads of its own, which have no network, other programs or threads either: the same to the byte', async () => {
    const inThreads = [
      ['check', '--jobs', '2'],
      ['report', '--jobs', '2', '--draws', '1000', '--format', 'json,md', '--out', 'uit'],
    ]
    const { runs, files: left } = await allOf(guarded, [], inThreads, { EFFECTCALC_TEST_THREADS: 'guarded' })
    const told = 'a guarded thread\n'
    expect(runs.map(({ stderr }) => stderr.split(told).length - 1)).toEqual([2, 2])
    const silent = runs.map((one) => ({ ...one, stderr: one.stderr.replaceAll(told, '') }))
    expect({ runs: silent, files: left }).toEqual(await allOf([], [], inThreads))
  })

  const tries = [
    "fetch('http://127.0.0.1')",
    "process.getBuiltinModule('net').connect(1)",
    "require('dns').lookup('a', () => {})",
    "require('dns').promises.lookup('a')",
    "require('dns/promises').resolveTxt('a')",
    "new (require('dns').promises.Resolver)()",
    "import('node:dns/promises').then(({ lookup }) => lookup('a'))",
    "require('child_process').exec('true')",
    "import('node:child_process').then(({ spawn }) => spawn('true'))",
    "new (require('worker_threads').Worker)('x')",
    "import('node:worker_threads').then(({ Worker }) => new Worker('x'))",
  ]

  test.each(tries)('the guard stops %s', async (one) => {
    const { code, stderr } = await runWith(['--require', hook, '--eval', one], [], root)
    expect([code, stderr]).toEqual([99, expect.stringMatching(/^FORBIDDEN /)])
  })

  test('the guard stops a thread that is not of the program, and what a thread does', async () => {
    const guard = (code: string, cwd = root) =>
      runWith([...guarded, '--eval', code], [], cwd, [], { EFFECTCALC_TEST_THREADS: 'guarded' })
    const other = await guard("new (require('worker_threads').Worker)('/x.js')")
    expect([other.code, other.stderr]).toEqual([99, expect.stringMatching(/^FORBIDDEN /)])
    const within = async (code: string) =>
      inFolderWith({ 'dist/worker.js': code }, (cwd) =>
        guard("new (require('worker_threads').Worker)(process.cwd() + '/dist/worker.js')", cwd),
      )
    expect((await within("require('dns').promises.lookup('a')")).stderr).toContain('FORBIDDEN dns/promises.lookup')
    expect((await within("new Function('return 1')")).stderr).toContain('EvalError')
  })

  test('the guard stops the making of code', async () => {
    const made = await runWith(
      ['--disallow-code-generation-from-strings', '--eval', "new Function('return 1')"],
      [],
      root,
    )
    expect(made.stderr).toContain('EvalError')
  })

  const canBeAlone = (() => {
    try {
      execFileSync('unshare', ['--net', 'true'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })()

  test.skipIf(!canBeAlone)('on a computer without any network, a PDF too', async () => {
    const pdf = [['report', '--format', 'pdf', '--draws', '1000', '--out', 'uit']]
    expect(await allOf([], ['unshare', '--net'], pdf)).toEqual(await allOf([], [], pdf))
  })

  test('it may read the project and itself, and write to the folder that is named: more it does not ask', async () => {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
    const permission = major > 23 || (major === 23 && minor >= 5) ? '--permission' : '--experimental-permission'
    await inFolderWith(files, async (cwd) => {
      await mkdir(join(cwd, 'uit'))
      const flags = [permission, '--no-warnings', '--allow-fs-read=*', `--allow-fs-write=${join(cwd, 'uit', '*')}`]
      const args = [program, 'report', '--format', formats, '--draws', '1000', '--out', 'uit']
      const { code, stderr } = await runWith(flags, args, cwd)
      expect([[0, 1].includes(code), stderr]).toEqual([true, stderr])
      expect(readdirSync(join(cwd, 'uit'))).toContain('report.html')
      const elsewhere = await runWith(
        flags,
        [program, 'new', 'x', '--title', 'x', '--from', '2024-01', '--months', '12'],
        cwd,
      )
      expect(elsewhere.code).toBe(2)
    })
  })
})

describe('what was built', () => {
  const names = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  const built = names
    .filter((name) => /\.(c?js|mjs)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(root, 'dist', name), 'utf8') }))

  /** Modules of Node that reach the network, other programs or other threads, and why one of them is named all the same. */
  const reaching = /getBuiltinModule\(["'](?:node:)?([\w/]+)["']\)|\brequire\(["'](?:node:)?([a-z_0-9]+)["']\)/g
  const harmful = /^(net|tls|http|https|http2|dgram|dns|dns\/promises|child_process|cluster|inspector|repl|wasi)$/

  test('names no module of the network and no other program', () => {
    const found = built.flatMap(({ text }) => [...text.matchAll(reaching)].map(([, one, other]) => one ?? other ?? ''))
    expect(found.length).toBeGreaterThan(10)
    expect(found.filter((name) => harmful.test(name))).toEqual([])
  })

  test('makes no code of a text but in what is never called: the reader of d3-dsv, of which only the writer is used', () => {
    const makers = built.flatMap(({ name, text }) =>
      [...text.matchAll(/\beval\(|new Function\(/g)].map(
        ({ index }) => `${name}: ${text.slice(Math.max(0, index - 40), index + 24)}`,
      ),
    )
    expect(makers.map((one) => /objectConverter\(columns\)\s*\{\s*return new Function\("d"/.test(one))).toEqual(
      makers.map(() => true),
    )
  })

  test('loads nothing but its own parts and the maker of PDFs', () => {
    const loaded = built.flatMap(({ text }) =>
      [...text.matchAll(/\b(?:import|effectcalcLoad)\((["'][^"']*["']|[^)]*)/g)].map(([, what = '']) => what),
    )
    const own =
      /^["']\.\/(apart\/)?[\w-]+\.js["']$|^["']@myriaddreamin\/typst-ts-node-compiler["']$|^new URL\(name,\s*folder$/
    expect(loaded.filter((what) => !own.test(what))).toEqual([])
    expect(loaded.length).toBeGreaterThan(5)
  })
})
