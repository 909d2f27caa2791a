import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import packageJson from '../../package.json' with { type: 'json' }
import { root } from '../cli/run.ts'
import { exampleIn } from './made-project.ts'
import { commandsOf, type GitLabJob, inShell, type Pipeline, scriptOf, type Workflow } from './pipelines.ts'

// Packs the program, and runs what the workflows of a new project say, as a server would: the commands of their steps
// as they stand, but for the package, which comes from here and not from npm. What it needs from npm has to be reachable.

let home: string
let prefix: string
let project: string
let workflow: Workflow
let pipeline: Pipeline
let env: Readonly<Record<string, string>>

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'effectcalc-ci-'))
  prefix = join(home, 'global')
  const packed = await inShell('npm pack --ignore-scripts --json --pack-destination "$HERE"', root, prefix, {
    HERE: home,
  })
  expect(packed.code, packed.stderr).toBe(0)
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }]
  project = join(home, 'ons-project')
  // The program as it is packed: what it makes a project from has to be in there.
  const made = await inShell(
    'npm install --global "$PACKED"; effectcalc init ons-project --language nl',
    home,
    prefix,
    {
      PACKED: join(home, filename),
    },
  )
  expect(made.code, made.stderr).toBe(0)
  workflow = parse(await readFile(join(project, '.github/workflows/effectcalc.yml'), 'utf8')) as Workflow
  pipeline = parse(await readFile(join(project, '.gitlab-ci.yml'), 'utf8')) as Pipeline
  env = { PROJECT: '.', EFFECTCALC: join(home, filename) }
})

afterAll(() => rm(home, { recursive: true, force: true }))

/** Runs a job on GitHub in a copy of the project, step after step, until one fails. */
async function onGitHub(job: string, cwd: string) {
  let last = { code: 0, stdout: '', stderr: '' }
  for (const command of commandsOf(workflow, job, env)) {
    last = await inShell(command, cwd, prefix, { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd })
    if (last.code !== 0) break
  }
  return last
}

/** Runs a job on GitLab in a copy of the project. */
const onGitLab = (job: string, cwd: string) =>
  inShell(scriptOf(pipeline, job), cwd, prefix, { ...env, CI_PROJECT_DIR: cwd })

/** Does something in a copy of the project, as a server does for each job. */
async function checkedOut<T>(change: (text: string) => string, work: (cwd: string) => Promise<T>): Promise<T> {
  const cwd = await mkdtemp(join(home, 'job-'))
  await cp(project, cwd, { recursive: true })
  const file = join(cwd, exampleIn.nl)
  await writeFile(file, change(await readFile(file, 'utf8')))
  return work(cwd)
}

const asItIs = (text: string) => text
const mistyped = (text: string) => text.replace('price: gp-consult', 'price: gp-consutl')
const published = ['mijn-casus.docx', 'mijn-casus.html', 'mijn-casus.pdf', 'report.json', 'report.xlsx']

describe('the workflow for GitHub', () => {
  test('checks every change, also on Windows, with one version of the program and no more rights than it needs', () => {
    expect(workflow.on).toEqual(['push', 'pull_request', 'workflow_dispatch'])
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(workflow.env).toEqual({ EFFECTCALC: `effectcalc@${packageJson.version}`, PROJECT: '.' })
    expect(workflow.jobs.check?.strategy?.matrix.os).toEqual(['ubuntu-latest', 'windows-latest'])
    for (const [name, { steps, needs = name, 'runs-on': on }] of Object.entries(workflow.jobs)) {
      expect(Object.keys(workflow.jobs)).toContain(needs)
      if (name !== 'check') expect(on).toBe('ubuntu-latest')
      for (const { run, uses } of steps) expect([run, uses].filter((one) => one !== undefined)).toHaveLength(1)
    }
  })

  test('says on Windows only what every shell reads alike', () => {
    for (const command of commandsOf(workflow, 'check', workflow.env)) expect(command).toMatch(/^[a-z]+( [\w./@-]+)+$/)
  })

  test('passes on a new project, and points at a mistake', async () => {
    expect(await checkedOut(asItIs, (cwd) => onGitHub('check', cwd))).toMatchObject({ code: 0 })
    const wrong = await checkedOut(mistyped, (cwd) => onGitHub('check', cwd))
    expect(wrong.code).toBe(1)
    expect(wrong.stdout).toMatch(new RegExp(`^::error .*file=${exampleIn.nl},line=\\d+`, 'm'))
  })

  test('publishes the annual report in every format, and a page', () =>
    checkedOut(asItIs, async (cwd) => {
      expect(await onGitHub('publish', cwd)).toMatchObject({ code: 0 })
      expect(await readdir(join(cwd, 'reports/published'))).toEqual(expect.arrayContaining(published))
      expect(await readFile(join(cwd, 'reports/site/index.html'), 'utf8')).toContain('<!doctype html>')
    }))

  test('publishes nothing of cases with errors', () =>
    checkedOut(mistyped, async (cwd) => {
      expect((await onGitHub('publish', cwd)).code).toBe(1)
    }))
})

describe('the pipeline for GitLab', () => {
  test('has the same version, and its jobs in stages that there are', () => {
    expect(pipeline.variables).toEqual(workflow.env)
    for (const job of ['check', 'publish', 'pages'])
      expect(pipeline.stages).toContain((pipeline[job] as GitLabJob).stage)
    expect((pipeline.check as GitLabJob).rules).toBeUndefined()
  })

  test('passes on a new project, and points at a mistake', async () => {
    const clean = await checkedOut(asItIs, async (cwd) => ({
      ...(await onGitLab('check', cwd)),
      xml: await readFile(join(cwd, 'check.xml'), 'utf8'),
    }))
    expect(clean).toMatchObject({ code: 0, xml: expect.stringContaining('<testsuites') })
    const wrong = await checkedOut(mistyped, async (cwd) => ({
      ...(await onGitLab('check', cwd)),
      xml: await readFile(join(cwd, 'check.xml'), 'utf8'),
    }))
    expect(wrong).toMatchObject({ code: 1, xml: expect.stringContaining('<failure') })
    expect(wrong.stdout).toContain(`${exampleIn.nl}:`)
  })

  test('publishes the annual report in every format, and a page', () =>
    checkedOut(asItIs, async (cwd) => {
      expect(await onGitLab('publish', cwd)).toMatchObject({ code: 0 })
      expect(await readdir(join(cwd, 'reports/published'))).toEqual(expect.arrayContaining(published))
      expect(await onGitLab('pages', cwd)).toMatchObject({ code: 0 })
      expect(await readFile(join(cwd, 'public/index.html'), 'utf8')).toContain('<!doctype html>')
    }))
})

describe.each([
  ['GitHub', onGitHub],
  ['GitLab', onGitLab],
] as const)('with a lock in the repository, on %s', (_, on) => {
  test('the same report is published again, and another one is not', () =>
    checkedOut(asItIs, async (cwd) => {
      expect((await on('publish', cwd)).code).toBe(0)
      expect(await readdir(join(cwd, 'reports/published'))).toContain('result.lock.json')
      expect((await on('publish', cwd)).code).toBe(0)
      const file = join(cwd, exampleIn.nl)
      await writeFile(file, (await readFile(file, 'utf8')).replace('quantity: 5 ', 'quantity: 6 '))
      expect((await on('publish', cwd)).code).toBe(1)
    }))
})
