import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const versions = ['20', '22', '24', '26'] as const

/** A Node to run the program in: its major version, and where it is. */
export interface NodeVersion {
  readonly version: string
  readonly path: string
}

/** Each supported version of Node that can be had: this one, and the others from the package `node`, kept between runs. */
export async function nodeVersions(): Promise<{
  readonly had: readonly NodeVersion[]
  readonly missing: readonly string[]
}> {
  const found = await Promise.all(versions.map(async (version) => ({ version, path: await pathOf(version) })))
  return {
    had: found.flatMap(({ version, path }) => (path === null ? [] : [{ version, path }])),
    missing: found.flatMap(({ version, path }) => (path === null ? [version] : [])),
  }
}

async function pathOf(version: string): Promise<string | null> {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath
  const folder = join(tmpdir(), 'effectcalc-nodes', version)
  const path = join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(path) && (await isOf(path, version))) return path
  await mkdir(folder, { recursive: true })
  const options = ['--no-save', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries', '1']
  const npm = promisify(execFile)('npm', ['install', ...options, '--prefix', folder, `node@${version}`], {
    timeout: 120_000,
    shell: process.platform === 'win32',
  })
  return npm.then(
    async () => ((await isOf(path, version)) ? path : null),
    () => null,
  )
}

async function isOf(path: string, version: string): Promise<boolean> {
  return promisify(execFile)(path, ['--version']).then(
    ({ stdout }) => stdout.startsWith(`v${version}.`),
    () => false,
  )
}
