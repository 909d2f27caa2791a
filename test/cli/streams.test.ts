import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { environment, inFolderWith, program, root, run } from './run.ts'
import { withError, withWarning } from './small-case.ts'

const nuchter = 'cases/008-nuchter-verder.yaml'
const eettafel = 'cases/001-eettafel-na-verlies.yaml'

const colourCode = '\u001b['

interface ResultFile {
  readonly format: string
  readonly cases: readonly { readonly case: string; readonly file: string }[]
  readonly aggregate: readonly { readonly n: number }[]
  readonly overall: { readonly n: number; readonly known: number }
  readonly findings: readonly { readonly code: string; readonly file: string }[]
}

describe('the product on standard output, the rest on standard error', () => {
  test('a report in JSON can be read while findings are shown', () =>
    inFolderWith({ 'cases/a.yaml': withWarning, 'cases/b.yaml': withError }, async (cwd) => {
      const { code, stdout, stderr } = await run(['report', '--format', 'json'], { cwd })
      const { cases, findings } = JSON.parse(stdout) as ResultFile
      expect(cases.map((one) => one.case)).toEqual(['a'])
      expect(findings.map(({ code: found, file }) => `${file} ${found}`)).toEqual([
        'cases/a.yaml ratings-missing',
        'cases/a.yaml investment-not-stated',
        'cases/b.yaml not-one-of',
      ])
      expect(stderr).toMatch(/\[ratings-missing\][\s\S]*\[not-one-of\]/)
      expect(code).toBe(1)
    }))

  test('check shows its findings on standard output', () =>
    inFolderWith({ 'cases/a.yaml': withWarning }, async (cwd) => {
      expect(await run(['check'], { cwd })).toEqual({
        code: 0,
        stdout: expect.stringContaining('[ratings-missing]'),
        stderr: '',
      })
      expect((await run(['check', '--strict'], { cwd })).code).toBe(1)
    }))

  test('quiet: a report without its findings, and files without their names', () =>
    inFolderWith({ 'cases/a.yaml': withWarning }, async (cwd) => {
      expect(await run(['report', '--quiet'], { cwd })).toMatchObject({ code: 0, stderr: '' })
      expect(await run(['report', '--quiet', '--out', 'uit'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    }))

  test('the whole result in JSON has the shape that is described', async () => {
    const { code, stdout, stderr } = await run(['report', 'cases', '--format', 'json'])
    expect([code, stderr]).toEqual([0, ''])
    const result = JSON.parse(stdout) as ResultFile
    expect(Object.keys(result)).toEqual([
      'format',
      'tool',
      'inputs',
      'settings',
      'cases',
      'aggregate',
      'overall',
      'findings',
    ])
    expect(result.format).toBe('effectcalc-result/1')
    for (const { file, case: id } of result.cases) expect(file).toMatch(new RegExp(`^cases/\\d{3}-${id}\\.yaml$`))
    expect(result.cases.map(({ file }) => file)).toEqual(result.cases.map(({ file }) => file).toSorted())
    expect(result.aggregate.map(({ n }) => n).reduce((sum, n) => sum + n)).toBe(result.overall.n)
    expect(result.overall.n).toBe(result.cases.length)
    expect(stdout).not.toContain(root.replace(/\/$/, ''))
    expect(stdout.endsWith('}\n')).toBe(true)
  })
})

describe('a pipe that is closed early is no fault', () => {
  test.concurrent.for([
    ['report', 'cases'],
    ['report', 'cases', '--format', 'json'],
    ['explain', 'cases'],
    ['prices'],
    ['schema', 'case'],
    ['--help'],
  ])('%s', async (args, { expect }) => {
    expect(await headOf(args)).toEqual({ code: 0, stderr: '' })
  })

  test('but errors stay errors', () => {
    const cases = Array.from({ length: 200 }, (_, at) => [
      `cases/a${at}.yaml`,
      withError.replace('case: a', `case: a${at}`),
    ])
    return inFolderWith(Object.fromEntries(cases), async (cwd) => {
      expect(await headOf(['check'], cwd)).toEqual({ code: 1, stderr: '' })
      expect(await headOf(['check', '--format', 'json'], cwd)).toEqual({ code: 1, stderr: '' })
    })
  })

  test('and a rule that is not met is told, and fails', async () => {
    expect(await headOf(['report', 'cases', '--format', 'json', '--fail-on', 'files > 1'])).toEqual({
      code: 1,
      stderr: 'effectcalc: not met: number of files 36 (fails if files > 1)\n',
    })
  })

  /** Reads a first piece of what a command says, and stops listening. */
  function headOf(args: readonly string[], cwd = root): Promise<{ code: number | null; stderr: string }> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [program, ...args], { cwd, env: environment() })
      let stderr = ''
      child.stdout.once('data', () => child.stdout.destroy())
      child.stderr.on('data', (piece) => {
        stderr += piece
      })
      child.on('close', (code) => resolve({ code, stderr }))
    })
  }
})

describe('colour', () => {
  const isColoured = async (args: readonly string[], env: Readonly<Record<string, string | undefined>>) => {
    const { stdout, stderr } = await run(args, { env: { NO_COLOR: undefined, ...env } })
    return (stdout + stderr).includes(colourCode)
  }
  test.concurrent.for([
    ['not in a pipe', ['report', nuchter], {}, false],
    ['in a pipe where it is forced', ['report', nuchter], { FORCE_COLOR: '1' }, true],
    ['forced, but refused too', ['report', nuchter], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['an empty refusal is none', ['report', nuchter], { FORCE_COLOR: '1', NO_COLOR: '' }, true],
    ['forced to be none', ['report', nuchter], { FORCE_COLOR: '0' }, false],
    ['refused by an option', ['report', nuchter, '--no-color'], { FORCE_COLOR: '1' }, false],
    ['of prices', ['prices', 'huisarts'], { FORCE_COLOR: '1' }, true],
    ['of explanations', ['explain', nuchter, 'costs.difference'], { FORCE_COLOR: '1' }, true],
    ['of JSON, never', ['report', nuchter, '--format', 'json'], { FORCE_COLOR: '1' }, false],
    ['of a schema, never', ['schema', 'case'], { FORCE_COLOR: '1' }, false],
  ] as const)('%s', async ([, args, env, coloured], { expect }) => {
    expect(await isColoured(args, env)).toBe(coloured)
  })

  test('of findings', () =>
    inFolderWith({ 'cases/b.yaml': withError }, async (cwd) => {
      const env = { NO_COLOR: undefined, FORCE_COLOR: '1' }
      expect((await run(['check'], { cwd, env })).stdout).toContain(colourCode)
      expect((await run(['check', '--format', 'json'], { cwd, env })).stdout).not.toContain(colourCode)
    }))

  test('never in a file', () =>
    inFolderWith({ 'cases/a.yaml': withWarning }, async (cwd) => {
      const env = { NO_COLOR: undefined, FORCE_COLOR: '1' }
      await run(['report', '--out', 'uit'], { cwd, env })
      expect(await readFile(join(cwd, 'uit/a.txt'), 'utf8')).not.toContain(colourCode)
    }))
})

describe('the language of a report is that of the cases, never of the machine', () => {
  const inLanguage = (language: string) => withWarning.replace('case: a', `case: ${language}\nlanguage: ${language}`)
  test.concurrent.for([
    ['all English', { 'cases/en.yaml': inLanguage('en') }, [], /Quality of life/],
    ['all Dutch', { 'cases/nl.yaml': inLanguage('nl') }, [], /Kwaliteit van leven/i],
    ['both', { 'cases/en.yaml': inLanguage('en'), 'cases/nl.yaml': inLanguage('nl') }, [], /Kwaliteit van leven/i],
    ['neither', { 'cases/a.yaml': withWarning }, [], /Kwaliteit van leven/i],
    [
      'settings first',
      { 'cases/nl.yaml': inLanguage('nl'), 'effectcalc.yaml': 'language: en\n' },
      [],
      /Quality of life/,
    ],
    ['the option before all', { 'cases/nl.yaml': inLanguage('nl') }, ['--language', 'en'], /Quality of life/],
  ] as const)('%s', ([, files, options, words], { expect }) =>
    inFolderWith(files, async (cwd) => {
      expect((await run(['report', ...options], { cwd, env: { LANG: 'nl_NL.UTF-8' } })).stdout).toMatch(words)
    }),
  )
})

describe('a case from standard input', () => {
  test('is reported as the file is', async () => {
    const input = await readFile(join(root, nuchter))
    const { stdout, ...rest } = await run(['report', nuchter])
    const named = stdout.replace(/in\s+cases\/008-nuchter-verder.yaml,/, 'in de invoer,').replace(/\s+/g, ' ')
    const fromInput = await run(['report', '-'], { input })
    expect({ ...fromInput, stdout: fromInput.stdout.replace(/\s+/g, ' ') }).toEqual({ ...rest, stdout: named })
    expect((await run(['explain', '-', 'costs.difference'], { input })).stdout).toContain('-:')
  })

  test('is called - in findings', async () => {
    const { code, stdout } = await run(['check', '-'], { input: withError })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^-:6:22: /)
  })

  test('may stand beside files', async () => {
    const input = await readFile(join(root, nuchter))
    const { stdout } = await run(['report', eettafel, '-', '--format', 'json'], { input })
    expect((JSON.parse(stdout) as ResultFile).cases.map(({ file }) => file)).toEqual(['-', eettafel])
  })

  test.concurrent.for([
    ['nothing', '', 'empty-file'],
    ['Latin-1', Buffer.from(withWarning.replace('Een', 'Eén'), 'latin1'), 'not-text'],
    ['UTF-16', Buffer.from(`\ufeff${withWarning}`, 'utf16le'), 'not-text'],
    ['more than is read', 'a: b\n'.repeat(1_200_000), 'too-large'],
  ] as const)('%s is a finding', async ([, input, found], { expect }) => {
    const { code, stdout, stderr } = await run(['check', '-'], { input })
    expect(stdout).toContain(`[${found}]`)
    expect([code, stderr]).toEqual([1, ''])
  })
})
