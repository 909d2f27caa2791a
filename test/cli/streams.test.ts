import { execFileSync, spawn } from 'node:child_process'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { environment, inFolderWith, program, type Run, root, run } from './run.ts'

const nuchter = 'cases/008-nuchter-verder.yaml'
const eettafel = 'cases/001-eettafel-na-verlies.yaml'

const colourCode = '\u001b['

/** What a command says as it usually runs: asked once. */
const asUsual = (args: readonly string[]): Promise<Run> => {
  const known = usual.get(args.join(' ')) ?? run(args)
  usual.set(args.join(' '), known)
  return known
}
const usual = new Map<string, Promise<Run>>()

/** A case with a warning, and one with an error. */
const withWarning = `case: a
title: Een verhaal
window: { from: 2024-01, months: 12 }
scenarios:
  intervention: { activities: [] }
  reference: { kind: usual, activities: [] }
`
const withError = withWarning.replace('case: a', 'case: b').replace('usual', 'usul')

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

  /** Reads a first piece of what a command says, and stops listening. */
  function headOf(args: readonly string[]): Promise<{ code: number | null; stderr: string }> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [program, ...args], { cwd: root, env: environment() })
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

describe('equal input gives equal bytes', () => {
  const json = ['report', 'cases', '--format', 'json']
  const text = ['report', 'cases']
  const explained = ['explain', eettafel, 'costs.difference']

  test.concurrent.for([
    ['whatever the time zone', { TZ: 'America/Los_Angeles' }],
    ['whatever the language of the machine', { LANG: 'nl_NL.UTF-8' }],
    ['whatever its other language', { LC_ALL: 'tr_TR.UTF-8' }],
    ['whatever the width that is claimed', { COLUMNS: '40' }],
    ['whatever the name of the terminal', { TERM: 'dumb' }],
  ] as const)('%s', async ([, env], { expect }) => {
    for (const args of [text, json, explained]) expect(await run(args, { env })).toEqual(await asUsual(args))
  })

  test('from whatever folder', () =>
    inFolderWith({ 'elsewhere/note.txt': '' }, async (folder) => {
      const cwd = join(folder, 'elsewhere')
      for (const [args, here] of [
        [json, ['report', '--project', root, '--format', 'json']],
        [json, ['report', join(root, 'cases'), '--format', 'json']],
        [text, ['report', '--project', root]],
        [text, ['report', root]],
        [
          ['report', nuchter],
          ['report', join(root, nuchter)],
        ],
        [['check'], ['check', '--project', root]],
      ] as const)
        expect(await run(here, { cwd })).toEqual(await asUsual(args))
    }))

  test('in whatever order files are named, and however often', async () => {
    const [one, other] = [nuchter, eettafel]
    const expected = await run(['report', one, other, '--format', 'json'])
    expect(await run(['report', other, one, '--format', 'json'])).toEqual(expected)
    expect(await run(['report', other, one, `./${other}`, join(root, one), '--format', 'json'])).toEqual(expected)
  })

  test('findings name files as they can be opened from here, and as the project calls them in data', () =>
    inFolderWith({ 'project/cases/b.yaml': withError, 'elsewhere/note.txt': '' }, async (folder) => {
      const cwd = join(folder, 'elsewhere')
      const { stdout } = await run(['check', '../project'], { cwd })
      expect(stdout).toMatch(/^\.\.\/project\/cases\/b\.yaml:6:/)
      const asData = await run(['check', '../project', '--format', 'json'], { cwd })
      expect(JSON.parse(asData.stdout)).toMatchObject({ findings: [{ file: 'cases/b.yaml' }] })
    }))

  test('written files are the same as standard output', () =>
    inFolderWith({}, async (cwd) => {
      await cp(join(root, 'cases'), join(cwd, 'cases'), { recursive: true })
      await writeFile(join(cwd, 'effectcalc.yaml'), await readFile(join(root, 'effectcalc.yaml')))
      await run(['report', '--format', 'text,json', '--out', 'uit', '--language', 'en'], { cwd })
      const inEnglish = (args: readonly string[]) => run([...args, '--language', 'en'])
      expect(await readFile(join(cwd, 'uit/report.txt'), 'utf8')).toBe((await inEnglish(text)).stdout)
      expect(await readFile(join(cwd, 'uit/report.json'), 'utf8')).toBe((await inEnglish(json)).stdout)
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

describe.skipIf(!hasPseudoTerminal())('at a terminal (a pseudo-terminal made by `script` of util-linux)', () => {
  /** Every figure of a text, with how often it stands there. */
  const figuresOf = (text: string) => {
    const counts = new Map<string, number>()
    for (const [figure] of text.matchAll(/\d[\d.,:-]*/g)) counts.set(figure, (counts.get(figure) ?? 0) + 1)
    return counts
  }

  /** The places named under an axis say how to read it: a narrow one names fewer. Numbers stand in a panel for dots. */
  const withoutTicks = (text: string) => text.replace(/^(.*[┴─]{20,})\n.*$/gmu, '$1').replace(/ [·│●■□\d]{20,} /gu, ' ')

  test.concurrent.for([
    [60, 'report cases --language nl'],
    [40, 'report cases --language nl'],
    [40, 'report cases --language en'],
    [60, 'report cases/004-huis-behouden.yaml --language nl'],
    [40, 'report cases/004-huis-behouden.yaml --language nl'],
  ] as const)('of %i columns nothing of %s is lost, and nothing sticks out', async ([columns, command], { expect }) => {
    const wide = (await asUsual(command.split(' '))).stdout
    const narrow = (await atTerminal(command, columns)).text
    const longest = Math.max(...narrow.split('\n').map((line) => [...line].length))
    expect(longest).toBeLessThanOrEqual(columns)
    const figures = figuresOf(narrow)
    const lostFigures = [...figuresOf(withoutTicks(wide))].filter(
      ([figure, times]) => (figures.get(figure) ?? 0) < times,
    )
    expect(lostFigures).toEqual([])
    if (columns >= 60) return
    // Tables have become lists: words stand one after another, and can be looked for across line ends.
    const all = narrow.replace(/\s+/g, '')
    const lostWords = wide.split(/\s+/).filter((word) => /^\p{L}+$/u.test(word) && !all.includes(word))
    expect(lostWords).toEqual([])
  })

  test('tables become lists under 60 columns', async () => {
    const isTable = (text: string) => /^betaler {2,}.*verschil$/m.test(text)
    expect(isTable((await atTerminal(`report ${nuchter}`, 60)).text)).toBe(true)
    expect(isTable((await atTerminal(`report ${nuchter}`, 59)).text)).toBe(false)
  })

  test('a wide terminal is used', async () => {
    const { text } = await atTerminal(`report ${nuchter}`, 200)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeGreaterThan(100)
  })

  test('there is colour, unless it is refused', async () => {
    expect((await atTerminal(`report ${nuchter}`, 80)).coloured).toBe(true)
    expect((await atTerminal(`report ${nuchter} --no-color`, 80)).coloured).toBe(false)
    expect((await atTerminal(`report ${nuchter}`, 80, { NO_COLOR: '1' })).coloured).toBe(false)
  })

  test('prices and findings speak the language of the terminal', async () => {
    expect((await atTerminal('prices huisarts', 80, { LANG: 'en_GB.UTF-8' })).text).toContain('GP consultation')
    expect((await atTerminal('prices huisarts', 80, { LANG: 'nl_NL.UTF-8' })).text).toContain('Consult huisarts')
  })

  async function atTerminal(
    command: string,
    columns: number,
    env: Readonly<Record<string, string>> = {},
  ): Promise<{ text: string; coloured: boolean }> {
    const line = `stty cols ${columns} rows 50; exec '${process.execPath}' '${program}' ${command}`
    const stdout = await new Promise<string>((resolve) => {
      const child = spawn('script', ['-qec', line, '/dev/null'], {
        cwd: root,
        env: environment({ NO_COLOR: undefined, TERM: 'xterm-256color', SHELL: '/bin/sh', ...env }),
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      let all = ''
      child.stdout.setEncoding('utf8')
      child.stdout.on('data', (piece: string) => {
        all += piece
      })
      child.on('close', () => resolve(all))
    })
    // What is written over, as progress is, is gone when a report is read.
    const text = stdout.replaceAll('\r\n', '\n').replace(/^[^\n]*\r/gm, '')
    const sequence = new RegExp(`${colourCode.replace('[', '\\[')}[0-9;]*[A-Za-z]`, 'g')
    return { text: text.replace(sequence, ''), coloured: text.includes(`${colourCode}1m`) }
  }
})

/** Whether `script` can give a command a terminal here; elsewhere these tests are skipped. */
function hasPseudoTerminal(): boolean {
  try {
    return execFileSync('script', ['-qec', 'stty cols 40; echo here', '/dev/null'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).includes('here')
  } catch {
    return false
  }
}
