import { describe, expect, it } from 'vitest'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt, figureNames } from '../../src/reports/content/figure.ts'
import type { Result } from '../../src/reports/content/result.ts'
import { inFolderWith, run } from '../cli/run.ts'

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
    expect(words).toMatch(/better than without at the end of the support in 2, and later in 1/)
    expect(words).toMatch(/with so few stories a mean says little/)
    expect(words.slice(0, words.indexOf('Quality of life ─'))).not.toMatch(/QALY|full health/)
    expect(words).toMatch(/Scored too: Four questions on wellbeing/)
  })
})
