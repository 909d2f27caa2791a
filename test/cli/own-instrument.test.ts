import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unzipped } from '../../src/reports/render/zip.ts'
import { inFolderWith, run } from './run-here.ts'

/** Words that stand in an instrument of somebody else, and nowhere else. */
const texts = /Zwierig|Sprightly/

const instrument = (mayPassOn: string) => `instrument: own-list
title: { nl: Eigen lijst, en: Own list }
owner: A publisher
licence: For who has a licence
${mayPassOn}
direction: higher-is-better
levels:
  - { value: 1, label: { nl: Zwierig weinig, en: Sprightly low } }
  - { value: 2, label: { nl: Zwierig midden, en: Sprightly middle } }
  - { value: 3, label: { nl: Zwierig veel, en: Sprightly high } }
domains:
  - id: item-a
    label: { nl: Zwierige vraag A, en: Sprightly item A }
    question: { nl: Hoe zwierig is A?, en: How Sprightly is A? }
  - { id: item-b, label: { nl: Zwierige vraag B, en: Sprightly item B } }
reliable_change: { score: sum, sd: 1, reliability: 0.5, cut_off: 5, source: { title: A study } }
`

const story = `case: example
title: An example
fictional: true
approach: own
window: { from: 2024-01, months: 12 }
scenarios:
  intervention:
    activities: []
  reference:
    kind: usual
    certainty: certain
    because: So it went
    activities: []
ratings:
  - rater: worker-1
    role: professional
    scores:
      item-a: { start: 1, intervention: { low: 1, likely: 3, high: 3 }, reference: 1 }
      item-b: { start: 1, intervention: 3, reference: 2 }
    follow_up:
      - { at: 2025-06, scores: { item-a: { intervention: 2 } } }
`

const project = (mayPassOn: string) => ({
  'effectcalc.yaml': 'format: 1\ninstrument: own-list\n',
  'instruments/own-list.yaml': instrument(mayPassOn),
  'cases/example.yaml': story,
})

/** What a file says; of a package all of its parts. */
async function wordsOf(file: string): Promise<string> {
  const bytes = new Uint8Array(await readFile(file))
  const parts = /\.(docx|xlsx)$/.test(file) ? unzipped(bytes) : null
  return parts === null
    ? strFromU8(bytes)
    : Object.values(parts)
        .map((part) => strFromU8(part))
        .join('\n')
}

/** Everything the program writes about a project: every form of both reports, and what explains and scaffolds. */
async function written(folder: string): Promise<readonly string[]> {
  const formats = 'text,html,docx,xlsx,md,csv,json'
  await run(['report', '--format', formats, '--out', 'all'], { cwd: folder })
  await run(['report', 'cases/example.yaml', '--format', formats, '--out', 'one'], { cwd: folder })
  const said = [
    await run(['report', '--quiet'], { cwd: folder }),
    await run(['report', 'cases/example.yaml'], { cwd: folder }),
    await run(['explain', 'cases/example.yaml', 'quality_of_life.domains.item-a.effect'], { cwd: folder }),
    await run(['what-if', 'cases/example.yaml', '--list'], { cwd: folder }),
    await run(['check'], { cwd: folder }),
  ]
  const files = (await Promise.all(['all', 'one'].map((name) => filesIn(join(folder, name))))).flat()
  expect(files.length).toBeGreaterThan(13)
  return [...said.flatMap(({ stdout, stderr }) => [stdout, stderr]), ...(await Promise.all(files.map(wordsOf)))]
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

describe('an instrument of a project', () => {
  it('is used with its own words', async () => {
    await inFolderWith(project(''), async (folder) => {
      const { stdout, code } = await run(['report', 'cases/example.yaml'], { cwd: folder })
      expect(code).toBe(0)
      expect(stdout).toMatch(/Zwierige vraag A/)
      expect(stdout).toMatch(/hersteld/)
    })
  })

  it('that may not be passed on leaves none of its words in any report, and can still be read by its names', async () => {
    await inFolderWith(project('may_redistribute: false'), async (folder) => {
      const all = await written(folder)
      for (const one of all) expect(one).not.toMatch(texts)
      expect(all.join('\n')).toMatch(/item-a/)
    })
  })

  it('says where it is not right', async () => {
    const wrong = instrument('').replace('reliability: 0.5', 'reliability: 1').replace('value: 3', 'value: 2')
    await inFolderWith({ ...project(''), 'instruments/own-list.yaml': wrong }, async (folder) => {
      const { stdout, code } = await run(['check', '--language', 'en'], { cwd: folder })
      expect(code).toBe(1)
      expect(stdout).toMatch(/instruments\/own-list\.yaml:\d+:\d+: error: .*\[number-range\]/)
    })
  })
})

/** Answers to all questions about two domains of an instrument. */
function answersOn(name: string, domains: readonly string[]): string {
  const scores = domains.flatMap((domain) => [
    `  score.${domain}.start: 2`,
    `  score.${domain}.intervention: 1`,
    `  score.${domain}.reference: 3`,
    `  score.${domain}.because: ''`,
    `  follow-up.2025-06.${domain}: unknown`,
  ])
  const about = ['answers: 1', 'case: example', 'rater: worker-2', 'role: professional', 'of: client']
  const course = ['  course.reference.add-1: done', '  attribution: all']
  return [...about, `instrument: ${name}`, 'at: review', 'given:', ...course, ...scores, ''].join('\n')
}

describe('scoring with an instrument', () => {
  const dimensions = ['mobility', 'self-care', 'usual-activities', 'pain', 'anxiety']

  it('of which levels have a value goes as with any other', async () => {
    const files = { ...project(''), 'answers.yaml': answersOn('eq-5d-5l-nl', dimensions) }
    await inFolderWith(files, async (folder) => {
      const given = ['score', 'cases/example.yaml', '--answers', 'answers.yaml']
      expect((await run(given, { cwd: folder })).code).toBe(0)
      const { stdout } = await run(['report', 'cases/example.yaml', '--format', 'json'], { cwd: folder })
      const [{ other_instruments }] = JSON.parse(stdout).cases
      expect(other_instruments[0].utilities.quality_adjusted_years.difference).toBeCloseTo((1 - 0.511) / 2, 9)
    })
  })

  it('puts none of its words in the case, where it may not be passed on', async () => {
    const files = { ...project('may_redistribute: false'), 'answers.yaml': answersOn('own-list', ['item-a', 'item-b']) }
    await inFolderWith(files, async (folder) => {
      const said = await run(['score', 'cases/example.yaml', '--answers', 'answers.yaml'], { cwd: folder })
      expect(said.code).toBe(0)
      const scored = await wordsOf(join(folder, 'cases/example.yaml'))
      expect(scored).toMatch(/worker-2/)
      expect(scored).not.toMatch(texts)
    })
  })
})
