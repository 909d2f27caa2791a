import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

// Packs and installs the program as a user would: this needs the npm registry, and takes its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** npm as the program that came with this Node, so that it can be run without a shell. */
const npm = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js')
const npx = join(dirname(npm), 'npx-cli.js')

/** An environment without git, locale or colour. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|LANG|LC_|GIT_)/.test(name))
  return {
    ...Object.fromEntries(kept),
    PATH: dirname(process.execPath),
    NO_COLOR: '1',
    LANG: 'C',
    npm_config_loglevel: 'silent',
  }
}

function node(script: string, args: readonly string[], cwd: string, env = environment()): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [script, ...args],
      { cwd, env, maxBuffer: 50_000_000 },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

interface Packed {
  readonly filename: string
  readonly version: string
  readonly size: number
  readonly files: readonly { readonly path: string; readonly mode: number }[]
}

let home: string
let folder: string
let packed: Packed

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'effectcalc-pack-'))
  folder = join(home, 'een map met spaties')
  await mkdir(folder)
  const pack = await node(npm, ['pack', '--json', '--pack-destination', home], root, {
    ...environment(),
    PATH: process.env.PATH,
  })
  expect(pack.code, pack.stderr).toBe(0)
  packed = (JSON.parse(pack.stdout.slice(pack.stdout.indexOf('[\n'))) as readonly Packed[])[0] as Packed
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  const tarball = join('..', packed.filename)
  const install = await node(npm, ['install', tarball, '--no-audit', '--no-fund', '--prefer-offline'], folder)
  expect(install.code, install.stderr).toBe(0)
  await cp(join(root, 'cases'), join(folder, 'mijn project/cases'), { recursive: true })
  await cp(join(root, 'effectcalc.yaml'), join(folder, 'mijn project/effectcalc.yaml'))
})

afterAll(() => rm(home, { recursive: true, force: true }))

/** Runs the installed program as a user does. */
const effectcalc = (...args: readonly string[]) => node(npx, ['--no-install', 'effectcalc', ...args], folder)

describe('the package', () => {
  test('holds what runs, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining(['package.json', 'bin/effectcalc.js', 'dist/main.js', 'dist/data.json']),
    )
    expect(paths.filter((path) => /^(test|src|bench|scripts|node_modules|\.)|\.test\./.test(path))).toEqual([])
    expect(paths.filter((path) => /^(README|LICEN[CS]E)/i.test(path))).toHaveLength(2)
  })

  test('is small', () => {
    expect(packed.size).toBeLessThan(3_800_000)
  })

  test('holds no path of the machine it was made on', async () => {
    const installed = join(folder, 'node_modules/effectcalc/dist')
    const entries = await readdir(installed, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['program.cjs', 'html.js', 'regular.ttf']))
    for (const { parentPath, name } of files)
      expect((await readFile(join(parentPath, name), 'utf8')).includes(root.replace(/\/$/, '')), name).toBe(false)
  })

  test('brings no packages that it has bundled', async () => {
    const installed = (await readdir(join(folder, 'node_modules'))).filter((name) => !name.startsWith('.'))
    // The typesetter for PDF is a program for each system: it comes where it can, and all else works without it.
    expect(installed.filter((name) => name !== '@myriaddreamin')).toEqual(['effectcalc'])
  })
})

describe('installed, without git and in a path with spaces', () => {
  test('says its version', async () => {
    expect(await effectcalc('--version')).toEqual({ code: 0, stdout: `${packed.version}\n`, stderr: '' })
  })

  test('reports the example cases as it does here', async () => {
    const report = await effectcalc('report', 'mijn project')
    const here = await node(join(root, 'bin/effectcalc.js'), ['report', 'cases'], root)
    expect(report).toEqual(here)
    expect(report.stdout.length).toBeGreaterThan(1000)
  })

  test('checks, explains, searches and writes files', async () => {
    expect(await effectcalc('check', 'mijn project')).toMatchObject({ code: 0, stderr: '' })
    const explained = await effectcalc('explain', 'mijn project/cases/004-huis-behouden.yaml', 'costs.difference')
    expect(explained.stdout).toContain('cases/004-huis-behouden.yaml:')
    expect((await effectcalc('prices', 'huisarts')).stdout).toContain('gp-consult')
    expect(JSON.parse((await effectcalc('schema', 'case')).stdout)).toMatchObject({ title: 'effectcalc case' })
    const written = await effectcalc('report', 'mijn project', '--format', 'text,json', '--out', 'mijn rapport')
    expect(written).toMatchObject({ code: 0, stdout: '' })
    expect((await readdir(join(folder, 'mijn rapport'))).sort()).toEqual([
      'report.json',
      'report.txt',
      'result.lock.json',
    ])
  })

  test('writes every other format where the typesetter for PDF is missing, and says what to install', async () => {
    const typesetter = join(folder, 'node_modules/@myriaddreamin')
    const formats = 'pdf,html,docx,xlsx,md,csv,json,text'
    if (existsSync(typesetter)) {
      const all = await effectcalc('report', 'mijn project', '--format', formats, '--out', 'alles', '--language', 'nl')
      expect(all).toMatchObject({ code: 0, stdout: '' })
      expect(await readdir(join(folder, 'alles'))).toContain('report.pdf')
    }
    await rm(typesetter, { recursive: true, force: true })
    const rest = await effectcalc('report', 'mijn project', '--format', formats, '--out', 'rest', '--language', 'nl')
    expect(rest).toMatchObject({ code: 1, stdout: '' })
    expect(rest.stderr).toContain('npm install @myriaddreamin/typst-ts-node-compiler')
    expect((await readdir(join(folder, 'rest'))).sort()).toEqual([
      ...['agreement', 'cases', 'groups', 'lines', 'payers', 'quality'].map((name) => `${name}.csv`),
      ...['docx', 'html', 'json', 'md', 'txt', 'xlsx'].map((kind) => `report.${kind}`),
      'result.lock.json',
      ...['sources', 'summary'].map((name) => `${name}.csv`),
    ])
  })

  test('a usage error is a 2', async () => {
    expect((await effectcalc('raport')).code).toBe(2)
  })
})
