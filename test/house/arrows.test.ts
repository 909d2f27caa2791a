import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

const pure = 'The core is pure: only numeric packages may be imported.'
const toTheCore = 'The core knows no other room: arrows point to it.'
const fromFormats = 'Formats turn text into values: they know the core only.'
const fromScoring = 'The interview is a step from answers to answers: it knows the core only.'
const fromReports = 'Reports turn results into documents: they know the core and the language only.'
const fromLanguage = "Sentences are made from the core's values only."

/** A violation: the file it is planted in, what it says, and what Biome says of it. */
const violations: readonly (readonly [file: string, source: string, message: string | RegExp])[] = [
  ['src/core/imports-formats.ts', "export { read } from '../formats/read.ts'\n", toTheCore],
  ['src/core/costs/imports-reports.ts', "export { desk } from '../../reports/content/desk.ts'\n", toTheCore],
  ['src/core/imports-language.ts', "export { nl } from '../language/nl/nl.ts'\n", toTheCore],
  ['src/core/imports-scoring.ts', "export { step } from '../scoring/step.ts'\n", toTheCore],
  ['src/core/imports-cli.ts', "export { run } from '../cli/run.ts'\n", toTheCore],
  ['src/core/imports-a-type.ts', "import type { Run } from '../cli/run.ts'\nexport type Here = Run\n", toTheCore],
  ['src/core/imports-later.ts', "export const later = () => import('../formats/read.ts')\n", toTheCore],
  ['src/core/imports-node.ts', "export { readFile } from 'node:fs/promises'\n", pure],
  ['src/core/quality/imports-node.ts', "export { readFile } from 'fs'\n", pure],
  ['src/core/imports-zod.ts', "export { z } from 'zod'\n", pure],
  ['src/core/imports-chalk.ts', "export { Chalk } from 'chalk'\n", pure],
  ['src/core/imports-yaml.ts', "export { parse } from 'yaml'\n", pure],
  ['src/core/imports-part-of-a-package.ts', "export { z } from 'zod/mini'\n", pure],
  ['src/core/imports-from-a-scope.ts', "export { toc } from '@types/mdast'\n", pure],
  ['src/core/knows-the-day.ts', 'export const today = new Date()\n', /Date/],
  ['src/core/knows-a-locale.ts', "export const euros = new Intl.NumberFormat('nl')\n", /Intl/],
  ['src/core/sees-the-process.ts', 'export const home = process.env.HOME\n', /process/],
  ['src/core/speaks.ts', "console.log('here')\n", /console/],
  ['src/core/waits.ts', 'setTimeout(() => {}, 1)\n', /setTimeout/],
  ['src/core/waits-again.ts', 'setInterval(() => {}, 1)\n', /setInterval/],
  ['src/core/measures.ts', 'export const now = performance.now()\n', /performance/],
  ['src/core/draws.ts', 'export const draw = crypto.randomUUID()\n', /crypto/],
  ['src/core/asks-the-web.ts', "export const page = fetch('https://example.org')\n", /fetch/],
  ['src/core/has-a-default.ts', 'export default 1\n', /default export/i],
  ['src/formats/imports-reports.ts', "export { desk } from '../reports/content/desk.ts'\n", fromFormats],
  ['src/formats/schemas/imports-language.ts', "export { nl } from '../../language/nl/nl.ts'\n", fromFormats],
  ['src/formats/imports-scoring.ts', "export { step } from '../scoring/step.ts'\n", fromFormats],
  ['src/formats/imports-cli.ts', "export { run } from '../cli/run.ts'\n", fromFormats],
  ['src/formats/imports-node.ts', "export { readFile } from 'node:fs/promises'\n", fromFormats],
  ['src/scoring/imports-formats.ts', "export { read } from '../formats/read.ts'\n", fromScoring],
  ['src/scoring/imports-language.ts', "export { nl } from '../language/nl/nl.ts'\n", fromScoring],
  ['src/scoring/imports-node.ts', "export { readFile } from 'node:fs/promises'\n", fromScoring],
  ['src/reports/imports-cli.ts', "export { run } from '../cli/run.ts'\n", fromReports],
  ['src/reports/content/imports-formats.ts', "export { read } from '../../formats/read.ts'\n", fromReports],
  ['src/reports/imports-scoring.ts', "export { step } from '../scoring/step.ts'\n", fromReports],
  ['src/reports/render/imports-node.ts', "export { writeFile } from 'node:fs/promises'\n", fromReports],
  ['src/language/imports-formats.ts', "export { read } from '../formats/read.ts'\n", fromLanguage],
  ['src/language/nl/imports-reports.ts', "export { desk } from '../../reports/content/desk.ts'\n", fromLanguage],
  ['src/language/imports-cli.ts', "export { run } from '../cli/run.ts'\n", fromLanguage],
  ['src/language/imports-node.ts', "export { EOL } from 'node:os'\n", fromLanguage],
  ['src/reports/imports-node-by-another-name.ts', "export { writeFile } from 'fs/promises'\n", /node: protocol/],
  ['src/cli/has-a-default.ts', 'export default 1\n', /default export/i],
  ['src/cli/speaks.ts', "console.log('here')\n", /console/],
  ['src/cli/takes-any.ts', 'export const anything = (one: any) => one\n', /any/],
]

/** What each room may do. */
const clean: readonly (readonly [file: string, source: string])[] = [
  ['src/core/clean.ts', "export { fsum } from 'd3-array'\nexport { inner } from './costs/inner.ts'\n"],
  ['src/core/costs/inner.ts', "export { outer } from '../outer.ts'\n"],
  ['src/formats/clean.ts', "export { z } from 'zod'\nexport { outer } from '../core/outer.ts'\n"],
  ['src/reports/clean.ts', "export { nl } from '../language/nl/nl.ts'\nexport { outer } from '../core/outer.ts'\n"],
  ['src/language/clean.ts', "export { outer } from '../core/outer.ts'\n"],
  ['src/cli/clean.ts', "export { readFile } from 'node:fs/promises'\nexport { read } from '../formats/read.ts'\n"],
]

/** A house with the rules of this one, where violations are planted and nothing of this one is touched. */
let planted: string

beforeAll(async () => {
  planted = await mkdtemp(join(tmpdir(), 'effectcalc-house-'))
})

afterAll(() => rm(planted, { recursive: true, force: true }))

async function plant(folder: string, files: readonly (readonly [string, string, ...unknown[]])[]): Promise<string> {
  const house = join(planted, folder)
  for (const [file, source] of files) {
    await mkdir(dirname(join(house, file)), { recursive: true })
    await writeFile(join(house, file), source)
  }
  return house
}

function runTool(tool: string, args: readonly string[], cwd: string): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd }, (_, stdout) =>
      resolve({ code: child.exitCode ?? -1, stdout }),
    )
  })
}

interface Diagnostic {
  readonly severity: string
  readonly message: string
  readonly location: { readonly path: string }
}

async function lint(house: string): Promise<{ code: number; errorsIn: (file: string) => string }> {
  await copyFile(join(root, 'biome.json'), join(house, 'biome.json'))
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.']
  const { code, stdout } = await runTool('@biomejs/biome/bin/biome', args, house)
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] }
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return {
    code,
    errorsIn: (file) => errors.flatMap(({ location, message }) => (location.path === file ? [message] : [])).join('\n'),
  }
}

describe('Biome holds the arrows and the purity of the core', () => {
  let linted: Awaited<ReturnType<typeof lint>>
  beforeAll(async () => {
    linted = await lint(await plant('violated', violations))
  })

  test.for(violations)('%s', ([file, , message]) => {
    if (typeof message === 'string') expect(linted.errorsIn(file)).toContain(message)
    else expect(linted.errorsIn(file)).toMatch(message)
  })

  test('and lets everything else be', async () => {
    const { code, errorsIn } = await lint(await plant('clean', clean))
    expect(clean.map(([file]) => errorsIn(file)).join('')).toBe('')
    expect(code).toBe(0)
  })
})

describe('the compiler shows the core nothing of the world', () => {
  const worldly: readonly (readonly [file: string, source: string, found: RegExp])[] = [
    ['src/core/sees-the-process.ts', 'export const home = process.argv\n', /process/],
    ['src/core/speaks.ts', "console.log('here')\n", /console/],
    ['src/core/waits.ts', 'setTimeout(() => {}, 1)\n', /setTimeout/],
    ['src/core/asks-the-web.ts', "export const page = fetch('https://example.org')\n", /fetch/],
    ['src/core/sees-a-page.ts', 'export const title = document.title\n', /document/],
    ['src/core/reads-files.ts', "export { readFile } from 'node:fs/promises'\n", /node:fs/],
    ['src/core/takes-what-comes.ts', 'export const taken = (one) => one\n', /implicitly/],
  ]

  async function compile(house: string): Promise<{ code: number; stdout: string }> {
    await copyFile(join(root, 'tsconfig.json'), join(house, 'tsconfig.json'))
    await copyFile(join(root, 'src/core/tsconfig.json'), join(house, 'src/core/tsconfig.json'))
    return runTool('typescript/bin/tsc', ['-p', 'src/core', '--pretty', 'false'], house)
  }

  test('what it must not see', async () => {
    const { code, stdout } = await compile(await plant('worldly', worldly))
    const lines = stdout.split('\n')
    for (const [file, , found] of worldly)
      expect(
        lines.find((line) => line.startsWith(file)),
        file,
      ).toMatch(found)
    expect(code).not.toBe(0)
  })

  test('what it may', async () => {
    const pureOnes = [['src/core/pure.ts', 'export const half = (whole: number) => whole / 2\n']] as const
    expect(await compile(await plant('pure', pureOnes))).toEqual({ code: 0, stdout: '' })
  })
})
