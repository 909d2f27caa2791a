import { describe, expect, it } from 'vitest'
import { inference as inferenceInDutch } from '../../src/language/nl/inference.ts'
import { instruments as instrumentsInDutch } from '../../src/language/nl/instruments.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt, figureNames } from '../../src/reports/content/figure.ts'
import type { Result } from '../../src/reports/content/result.ts'
import { inFolderWith, run } from '../cli/run-here.ts'

/** Two stories scored on the EQ-5D by the client, on the four questions on wellbeing, and on a list with norms for noise. */
function story(id: string, reference: string, role: string): string {
  return `case: ${id}
title: Story ${id}
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
  - rater: rater-1
    role: ${role}
    instrument: eq-5d-5l-nl
    profiles: { start: "21232", intervention: "11121", reference: "${reference}" }
    follow_up:
      - { at: 2025-06, profiles: { intervention: "11131" } }
  - rater: rater-1
    role: ${role}
    instrument: ons4
    scores: { anxious: { start: 8, intervention: 4, reference: 8 } }
    others: same
  - rater: rater-1
    role: ${role}
    instrument: with-norms
    scores: { a: { start: 1, intervention: 4, reference: 2 } }
`
}

const files = {
  'effectcalc.yaml': `format: 1
instrument: eq-5d-5l-nl
leading_role: client
discount_rate: 0
value_of_effect: { unit: qaly, amount: 50000, source: { title: An example } }
`,
  'instruments/with-norms.yaml': `instrument: with-norms
title: With norms
direction: higher-is-better
levels: [{ value: 1, label: one }, { value: 2, label: two }, { value: 3, label: three }, { value: 4, label: four }]
domains: [{ id: a, label: A }]
reliable_change: { score: sum, sd: 1, reliability: 0.5, cut_off: 3, source: { title: A study } }
`,
  'cases/a.yaml': story('a', '33333', 'client'),
  'cases/b.yaml': story('b', '11131', 'client'),
}

const reported = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  inFolderWith({ ...files, ...more }, (cwd) => run(['report', ...args, '--language', 'en'], { cwd }))

describe('a report with several instruments', async () => {
  const result = JSON.parse((await reported(['--format', 'json'])).stdout) as Result
  const { cases, aggregate, overall } = result

  it('has a name and an explanation for every figure', () => {
    const names = figureNames({ cases, aggregate, overall })
    expect(names).toContain('cases.a.other_instruments.ons4.domains.anxious.effect')
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => figureAt(result, name) === undefined)).toEqual([])
    expect(names.filter((name) => explanationOf(result, name) === null)).toEqual([])
  })

  it('explains a difference in years by years and never by cost', () => {
    const at = 'cases.a.quality_of_life.utilities.quality_adjusted_years'
    expect(explanationOf(result, `${at}.difference`)).toMatchObject({
      how: 'yearsDifference',
      from: [`${at}.intervention`, `${at}.reference`, `${at}.over_years`],
    })
    expect(explanationOf(result, `${at}.intervention`)?.lines).toEqual([])
  })

  it('decides on the difference in quality-adjusted years that it shows', () => {
    const shown = cases.map((one) => one.quality_of_life?.utilities?.quality_adjusted_years?.difference ?? Number.NaN)
    const mean = shown.reduce((sum, one) => sum + one, 0) / shown.length
    expect(mean).toBeCloseTo(aggregate[0]?.quality_of_life.quality_adjusted_years?.mean as number, 12)
    const row = aggregate[0]?.decision?.efficiency.find(({ option }) => option === 'own')
    // Draws are rounded to 2^-16.
    expect(row?.effect).toBeCloseTo(mean, 4)
  })
})

describe('in words', () => {
  it('a case shows utilities by moment and years in full health, the reference as an illustration', async () => {
    const { stdout } = await reported(['cases/a.yaml'])
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/illustration\. That profile is a judgement/)
    expect(stdout).toMatch(/start +0\.717 +0\.717/)
    expect(stdout).toMatch(/end +0\.887 +0\.511/)
    expect(stdout).toMatch(/after the window; not counted\) +0\.861 +unknown/)
    expect(stdout).toMatch(/years in full health \(QALYs\), over 1 year +0\.802 +0\.614 +0\.188/)
    expect(stdout).toMatch(/Anxious yesterday \(lower is better\)/)
    expect(stdout).toMatch(/On this instrument lower is better/)
    expect(stdout).toMatch(/went up by more than noise/)
  })

  it('profiles of professionals are called illustrations', async () => {
    const settings = files['effectcalc.yaml'].replace('client', 'professional')
    const { stdout } = await reported(['cases/c.yaml'], {
      'effectcalc.yaml': settings,
      'cases/c.yaml': story('c', '33333', 'professional'),
    })
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/For illustration: others than the client gave these profiles/)
  })

  it('over cases say how many were measured later and what was left, with years under a caution and in no headline', async () => {
    const { stdout } = await reported([])
    const words = stdout.replace(/\s+/g, ' ')
    expect(words).toMatch(/At the end of the support 2 stories had a measurement, and later still 2/)
    expect(words).toMatch(/fell back in 2\./)
    expect(words).not.toMatch(/better than without at the end of the support/)
    expect(words).not.toMatch(/The last columns are about/)
    expect(words).toMatch(/with so few stories a mean says little/)
    expect(words).toMatch(/difference 2 of 2 0\.101 0\.101/)
    expect(words.slice(0, words.indexOf('Quality of life ─'))).not.toMatch(/QALY|full health/)
    expect(words).toMatch(/Scored too: Four questions on wellbeing/)
  })

  it('over cases speak of better than without later where the course without was estimated anew, with its number', async () => {
    const later = story('b', '11131', 'client').replace(
      'intervention: "11131" } }',
      'intervention: "11131", reference: "11141" } }',
    )
    const { stdout } = await reported([], { 'cases/b.yaml': later })
    const words = stdout.replace(/\s+/g, ' ')
    expect(words).toMatch(/In 1 of those 2 stories the course without the support was estimated anew later too\./)
    expect(words).toMatch(/Of these, life was better than without at the end of the support in 1, and later in 1\./)
    expect(words).toMatch(/The last columns are about/)
  })

  it('over cases say how many count in years in full health, and over how many domains it is what lasted', async () => {
    const short = story('b', '11131', 'client').replaceAll(
      'role: client\n    instrument: eq',
      'role: client\n    at: month 6\n    instrument: eq',
    )
    const part = short.replace('profiles: { intervention: "11131" } }', 'scores: { pain: { intervention: 3 } } }')
    const { stdout } = await reported([], { 'cases/b.yaml': part })
    const words = stdout.replace(/\s+/g, ' ')
    expect(words).toMatch(/difference 1 of 2 0\.188 0\.188/)
    expect(words).toMatch(
      /In those 2 stories 6 of the 10 life domains that were scored at the end were measured later still/,
    )
    const { stdout: one } = await reported(['cases/b.yaml'], { 'cases/b.yaml': part })
    // On the two instruments without a value set, and not on the EQ-5D.
    expect(one.match(/mean on 0-100/g)).toHaveLength(2)
  })

  it('are plain of one story and one domain', () => {
    const one = {
      measured: 1,
      compared_later: 1,
      better_at_end: 1,
      better_later: 0,
      domains_again: 1,
      domains_at_end: 3,
    }
    expect(instrumentsInDutch.lasting.effect(one)).toMatch(
      /^In dat ene verhaal is later ook .* beter dan zonder in 1, en later in 0\./,
    )
    expect(instrumentsInDutch.lasting.fewer(one)).toMatch(/^In dat ene verhaal is 1 van de 3 leefgebieden /)
    expect(inferenceInDutch.domains.change([], 1)).toBe(
      'In het ene leefgebied waarin iets veranderde, is dat niet meer dan toeval kan zijn.',
    )
    expect(inferenceInDutch.domains.effect(['beter bij geld'], 1)).toMatch(/^In het ene getoetste leefgebied is /)
  })
})
