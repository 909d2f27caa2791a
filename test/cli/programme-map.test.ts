import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolderWith, run } from './run-here.ts'

const story = `case: a
title: Een verhaal
fictional: true
window: { from: 2024-01, months: 12 }
scenarios:
  intervention: { activities: [{ price: gp-consult, quantity: 3 }] }
  reference: { kind: usual, certainty: certain, because: Zo ging het, activities: [{ price: gp-consult, quantity: 6 }] }
ratings:
  - { rater: worker-1, role: professional, others: same, scores: { housing: { start: 2, intervention: 4, reference: 2 } } }
`

const square = (x: number) => [
  [x, 51],
  [x + 1, 51],
  [x + 1, 52],
  [x, 52],
  [x, 51],
]
const shape = (naam: string, x: number) => ({
  ...{ type: 'Feature', properties: { naam } },
  geometry: { type: 'Polygon', coordinates: [square(x)] },
})
const shapes = JSON.stringify({ type: 'FeatureCollection', features: [shape('Noord', 4), shape('<b>Zuid</b>', 5)] })

const rows = `area:
  - { indicator: kwetsbare bewoners, area: Noord, year: 2012, count: 23, base: 100, kind: sample }
  - { indicator: kwetsbare bewoners, area: Noord, year: 2014, count: 19, base: 100, kind: sample }
  - { indicator: kwetsbare bewoners, area: "<b>Zuid</b>", year: 2014, count: 25, base: 100, kind: sample }
`

const project = (more: Readonly<Record<string, string>>, settings = '') => ({
  'effectcalc.yaml': `price_year: 2025\nlanguage: nl\n${settings}`,
  'cases/a.yaml': story,
  'cases/b.yaml': story.replace('case: a', 'case: b'),
  'programme.yaml': `${rows}boundaries: { file: kaart/wijken.geojson, name: naam }\n`,
  ...more,
})

describe('a map of areas', () => {
  test('stands in pages and in words, and not on a terminal, and its file is an input', () =>
    inFolderWith(project({ 'kaart/wijken.geojson': shapes }), async (cwd) => {
      const options = ['--draws', '100', '--format', 'html,md,text,json', '--out', 'out', '--quiet']
      const { code, stderr } = await run(['report', ...options], { cwd })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      const [html, md, text, json] = ['html', 'md', 'txt', 'json'].map((name) =>
        readFileSync(join(cwd, `out/report.${name}`), 'utf8'),
      ) as [string, string, string, string]
      expect(html.match(/fill-rule="evenodd"/g)).toHaveLength(4)
      expect(html).not.toContain('<b>Zuid')
      expect(md).toContain('Noord: 19% in 2014 (4 procentpunt lager)')
      expect(text).not.toContain('Op de kaart')
      const { inputs } = JSON.parse(json) as { readonly inputs: readonly { readonly path: string }[] }
      expect(inputs.map(({ path }) => path)).toContain('kaart/wijken.geojson')
      expect(json).not.toContain('coordinates')
    }))

  test('needs a file within the project', () =>
    inFolderWith(project({}), async (cwd) => {
      const missing = await run(['check'], { cwd })
      expect(missing.stdout).toMatch(/programme\.yaml:5:21: .*\[unusable-boundaries\]/)
      await inFolderWith({ 'wijken.geojson': shapes }, async (elsewhere) => {
        symlinkSync(elsewhere, join(cwd, 'kaart'))
        const { code, stdout } = await run(['check'], { cwd })
        expect(stdout).toMatch(/programme\.yaml:5:21: .*\[outside-project\]/)
        expect(code).toBe(1)
      })
    }))

  test.each(['../wijken.geojson', '/etc/passwd', 'c:/wijken.geojson'])('is not looked for at %s', (file) =>
    inFolderWith(project({ 'programme.yaml': `${rows}boundaries: { file: '${file}', name: naam }\n` }), async (cwd) => {
      const { code, stdout } = await run(['check'], { cwd })
      expect(stdout).toContain('[outside-project]')
      expect(code).toBe(1)
    }),
  )
})

describe('an own text', () => {
  const texts = (text: string) =>
    project({ 'texts/a.md': text, 'programme.yaml': rows }, 'report: { sections: [a.md] }\n')

  test('names figures of a programme in words', () =>
    inFolderWith(
      texts('Kwetsbaar: {{ programme.area.1.years.2.share }}, {{ programme.area.1.change }}.\n'),
      async (cwd) => {
        const { code, stdout } = await run(['report', '--draws', '100'], { cwd })
        expect(stdout).toContain('Kwetsbaar: 19%, 4 procentpunt lager.')
        expect(code).toBe(0)
        expect((await run(['check'], { cwd })).code).toBe(0)
      },
    ))

  test('is told of a name that is none, with the one that may be meant', () =>
    inFolderWith(texts('{{ programme.area.1.chance }}\n'), async (cwd) => {
      const { code, stderr } = await run(['report', '--draws', '100'], { cwd })
      expect(stderr).toMatch(/"programme\.area\.1\.chance".*\[unknown-figure\]/)
      expect(stderr).toContain('"programme.area.1.change"')
      expect(code).toBe(1)
    }))

  test('that is published has no figure of a programme', () =>
    inFolderWith(texts('{{ programme.area.1.change }}\n'), async (cwd) => {
      const { stdout } = await run(['report', '--draws', '100', '--audience', 'published'], { cwd })
      expect(stdout).not.toContain('procentpunt lager')
    }))
})
