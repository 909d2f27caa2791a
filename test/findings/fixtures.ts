import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FindingCode } from '../../src/core/finding.ts'
import { findings } from '../../src/language/nl/findings.ts'
import { type Run, run } from '../cli/run-here.ts'

export const codes = Object.keys(findings) as readonly FindingCode[]

export const languages = ['nl', 'en'] as const

export type Language = (typeof languages)[number]

/** Client words that stand in the fixtures, beside each mistake. */
export const clientWords = /Jansen|\btrap|traplift|Begroting|hulp voor/i

export const folder = fileURLToPath(new URL('.', import.meta.url))

/** Runs the program on the fixture of a finding. */
export async function runOn(code: FindingCode, args: (project: string) => readonly string[]): Promise<Run> {
  const make = made[code]
  if (make === undefined) return run(args(`test/findings/${code}`))
  const project = await mkdtemp(join(tmpdir(), 'effectcalc-'))
  try {
    for (const [name, content] of Object.entries({ ...complete, ...make.files })) {
      await mkdir(dirname(join(project, name)), { recursive: true })
      await writeFile(join(project, name), content)
    }
    await make.more?.(project)
    return await run(args('.'), { cwd: project })
  } finally {
    await rm(project, { recursive: true, force: true })
  }
}

/** A project without findings. */
const complete = {
  'effectcalc.yaml': 'format: 1\n',
  'cases/example.yaml': `case: example
title: Mevrouw Jansen
fictional: true
window: { from: 2024-01, months: 12 }
scenarios:
  intervention:
    activities: []
  reference:
    kind: usual
    activities: []
ratings:
  - rater: worker-1
    role: professional
    scores: { housing: { start: 2, intervention: 4, reference: 2 } }
    others: same
`,
}

interface Made {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly more?: (project: string) => Promise<unknown>
}

/** Fixtures that a repository cannot hold well are made for the test. */
const made: Partial<Record<FindingCode, Made>> = {
  'unreadable-file': { more: (project) => mkdir(join(project, 'cases/folder.yaml')) },
  'linked-folder': {
    files: { 'elsewhere/other.yaml': 'case: Mevrouw Jansen\n' },
    more: (project) => symlink(join(project, 'elsewhere'), join(project, 'cases/elsewhere'), 'junction'),
  },
  'too-large': { files: { 'cases/large.yaml': 'Mevrouw Jansen viel van de trap\n'.repeat(200_000) } },
  'not-text': { files: { 'cases/utf-16.yaml': Buffer.from('\ufeffcase: jansen\n', 'utf16le') } },
}
