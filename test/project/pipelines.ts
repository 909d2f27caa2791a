import { execFile } from 'node:child_process'
import { dirname } from 'node:path'
import type { Run } from '../cli/run.ts'

/** A step of a job on GitHub: a command for a shell, or something that the server brings along. */
export interface Step {
  readonly run?: string
  readonly uses?: string
  readonly if?: string
}

/** What is used here of a workflow of GitHub. */
export interface Workflow {
  readonly on: readonly string[]
  readonly permissions: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly 'runs-on': string
        readonly needs?: string
        readonly if?: string
        readonly strategy?: { readonly matrix: { readonly os: readonly string[] } }
        readonly steps: readonly Step[]
      }
    >
  >
}

/** What is used here of a pipeline of GitLab. */
export interface Pipeline {
  readonly stages: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly default: { readonly before_script: readonly string[] }
  readonly [job: string]: unknown
}

export interface GitLabJob {
  readonly stage: string
  readonly script: readonly string[]
  readonly rules?: readonly { readonly if: string }[]
}

/** The commands of a job on GitHub, each a script of its own, with the names of the workflow filled in. */
export function commandsOf(workflow: Workflow, job: string, env: Readonly<Record<string, string>>): readonly string[] {
  return (workflow.jobs[job]?.steps ?? []).flatMap(({ run }) =>
    run === undefined ? [] : [run.replace(/\$\{\{ env\.(\w+) \}\}/g, (_, name: string) => env[name] ?? '')],
  )
}

/** The commands of a job on GitLab, which are one script. */
export function scriptOf(pipeline: Pipeline, job: string): string {
  const { script } = pipeline[job] as GitLabJob
  return ['set -o pipefail', ...pipeline.default.before_script, ...script].join('\n')
}

/** Runs a script as a server does: the shell stops at the first command that fails. */
export function inShell(
  script: string,
  cwd: string,
  prefix: string,
  env: Readonly<Record<string, string>>,
): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      'bash',
      ['--noprofile', '--norc', '-e', '-c', script],
      { cwd, env: { ...serverEnvironment(prefix), ...env }, maxBuffer: 50_000_000 },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

/** The environment of a server, in which global packages go to a folder of the test. */
function serverEnvironment(prefix: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_|VITEST|LANG|LC_|GIT_|GITHUB_|GITLAB_|RUNNER_|CI_|CI$)/.test(name),
  )
  return {
    ...Object.fromEntries(kept),
    PATH: [`${prefix}/bin`, dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
    CI: 'true',
    npm_config_prefix: prefix,
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_loglevel: 'error',
  }
}
