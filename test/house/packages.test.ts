import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Locked {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
}

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const { devDependencies, optionalDependencies, dependencies } = JSON.parse(read('package.json'))
const lockedIn = (lock: string) => {
  const { packages } = JSON.parse(read(lock)) as { packages: Record<string, Locked> }
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, each]) => ({ ...each, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) }))
}
const locked = lockedIn('package-lock.json')

// Free to use and to pass on, each with its own name and notice kept.
const allowed = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'])
const allowedToBuild = new Set([...allowed, 'MPL-2.0', 'PSF-2.0', 'OFL-1.1'])
// What only changes the core on purpose is neither in the program nor needed to build it.
const allowedToMutate = new Set([...allowed, 'BlueOak-1.0.0', 'CC-BY-4.0'])
const licences = (expression = 'none') => expression.replace(/[()]/g, '').split(/ (?:OR|AND) /)

describe('the packages', () => {
  test('that come with an installation are the typesetter and its programs for each system, and can be missed', () => {
    expect(dependencies).toBeUndefined()
    const brought = locked.filter(({ dev }) => !dev)
    expect(
      brought.map(({ name }) => name).filter((name) => !name.startsWith('@myriaddreamin/typst-ts-node-compiler')),
    ).toEqual([])
    expect(brought.filter(({ optional, license }) => !optional || !allowed.has(license ?? 'none'))).toEqual([])
  })

  test('have licences under which they may be used and passed on', () => {
    const other = locked.filter(({ license }) => !licences(license).every((each) => allowedToBuild.has(each)))
    expect(other.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
  })

  test('are the ones that were published: each of this system has its hash', () => {
    const here = locked.filter(({ os, cpu, libc }) => (os ?? cpu ?? libc) === undefined)
    expect(here.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name)).toEqual([])
  })

  test('run nothing while they are installed, but for the bundler', () => {
    expect(locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual(['esbuild'])
  })

  test('are told of in docs/dependencies.md, each with its version and its reason', () => {
    const cells = read('docs/dependencies.md')
      .split('\n')
      .flatMap((line) => line.split('|')[1] ?? [])
    const direct = Object.entries<string>({ ...devDependencies, ...optionalDependencies })
    const untold = direct.filter(([name, version]) => {
      const last = name.slice(name.indexOf('/') + 1)
      return !cells.some((cell) => cell.includes(`${last} ${version}`))
    })
    expect(untold).toEqual([])
  })
})

describe('the packages that change the core on purpose', () => {
  const mutating = lockedIn('test/mutation/package-lock.json')
  const { dependencies: asked } = JSON.parse(read('test/mutation/package.json'))

  test('have licences under which they may be used', () => {
    expect(mutating.length).toBeGreaterThan(100)
    const other = mutating.filter(({ license }) => !licences(license).every((each) => allowedToMutate.has(each)))
    expect(other.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
  })

  test('are the ones that were published, and run nothing while they are installed', () => {
    expect(mutating.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name)).toEqual([])
    expect(mutating.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual([])
  })

  test('are asked for by exact version, and told of in docs/dependencies.md', () => {
    const row = read('docs/dependencies.md')
      .split('\n')
      .find((line) => line.startsWith('| @stryker-mutator/core'))
    expect(Object.keys(asked)).toEqual(['@stryker-mutator/core', '@stryker-mutator/vitest-runner'])
    for (const version of Object.values<string>(asked)) expect(row).toContain(` ${version} `)
  })
})
