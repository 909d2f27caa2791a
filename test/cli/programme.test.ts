import { describe, expect, test } from 'vitest'
import { inFolderWith, run } from './run-here.ts'

const story = `case: example
title: Mevrouw Jansen
fictional: true
approach: one
window: { from: 2024-01, months: 12 }
scenarios:
  intervention:
    activities:
      - { price: caseload-one, quantity: 6 }
  reference:
    kind: usual
    certainty: certain
    because: So it went
    activities:
      - { price: gp-consult, quantity: 6 }
ratings:
  - { rater: worker-1, role: professional, others: same, scores: { housing: { start: 2, intervention: 4, reference: 2 } } }
`

const programme = `approaches:
  one:
    title: One worker who stays
    evaluated_support: [caseload-one]
    fte_year_cost: 90000
    caseload: 50
conversations:
  - kind: mirror
    role: client
    n: 8
    themes: [{ theme: Rest, said_by: 5, quote: Het ging mis met mevrouw Jansen }]
`

const project = (text: string | null) => ({
  'effectcalc.yaml': 'format: 1\nprice_year: 2025\n',
  'cases/example.yaml': story,
  ...(text === null ? {} : { 'programme.yaml': text }),
})

interface Json {
  readonly findings: readonly { readonly code: string; readonly file: string; readonly line: number }[]
}

const codesIn = (stdout: string) =>
  (JSON.parse(stdout) as Json).findings.map(({ code, file, line }) => `${file}:${line} ${code}`)

const report = ['report', '--format', 'json', '--draws', '100']

describe('programme.yaml', () => {
  test('names approaches, their support and the price of a month by the caseload', () =>
    inFolderWith(project(programme), async (cwd) => {
      const { code, stdout } = await run(report, { cwd })
      expect(code).toBe(0)
      expect(codesIn(stdout)).toEqual(['programme.yaml:11 quote-without-consent'])
      const { cases, settings, inputs } = JSON.parse(stdout) as {
        readonly cases: readonly { readonly investment: { readonly total: number } | number }[]
        readonly settings: { readonly approaches: unknown }
        readonly inputs: readonly { readonly path: string }[]
      }
      expect(JSON.stringify(cases[0]?.investment)).toContain('900')
      expect(settings.approaches).toEqual({
        one: { title: 'One worker who stays', evaluated_support: ['caseload-one'] },
      })
      expect(inputs.map(({ path }) => path)).toContain('programme.yaml')
    }))

  test('is not needed, and then its price is not there', () =>
    inFolderWith(project(null), async (cwd) => {
      const { code, stdout } = await run(['check', '--format', 'json'], { cwd })
      expect(code).toBe(1)
      expect(codesIn(stdout)).toEqual(['cases/example.yaml:9 unknown-price'])
    }))

  test('that is wrong is told once, and nothing is calculated', () =>
    inFolderWith(project(programme.replace('caseload: 50', 'caseload: none')), async (cwd) => {
      const checked = await run(['check', '--format', 'json'], { cwd })
      expect(checked.code).toBe(1)
      expect(codesIn(checked.stdout)).toEqual(['programme.yaml:6 not-a-number'])
      expect(await run(report, { cwd })).toMatchObject({ code: 1, stdout: '' })
    }))

  test('with nothing but comments says nothing', () =>
    inFolderWith(
      { ...project('# later\n'), 'cases/example.yaml': story.replace('caseload-one', 'gp-consult') },
      async (cwd) => {
        expect(await run(['check', '--format', 'json'], { cwd })).toMatchObject({ code: 0 })
      },
    ))

  test('is no case where the cases stand beside it', () => {
    const { 'cases/example.yaml': text, ...rest } = project(programme)
    return inFolderWith({ ...rest, 'example.yaml': text }, async (cwd) => {
      const { code, stdout } = await run(['check', '--language', 'en'], { cwd })
      expect(stdout).toContain('1 case checked')
      expect(code).toBe(0)
    })
  })

  test('is checked for quotes by the audience that is asked for, and they are in no message', () =>
    inFolderWith(project(programme), async (cwd) => {
      const { stderr } = await run(['report', '--audience', 'published', '--draws', '100', '--language', 'en'], { cwd })
      expect(stderr).toContain('programme.yaml:11:48: warning: this quote is left out of the published report')
      expect(stderr).not.toMatch(/mevrouw|Jansen/)
    }))

  test('is looked through for what may point to a person', () =>
    inFolderWith(
      { ...project(programme), 'cases/example.yaml': story.replace('fictional: true\n', '') },
      async (cwd) => {
        const { stdout } = await run(['check', '--format', 'json'], { cwd })
        expect(codesIn(stdout)).toContain('programme.yaml:11 may-point-to-a-person')
        expect(stdout).not.toMatch(/Jansen/)
      },
    ))
})
