import { Chalk } from 'chalk'
import { describe, expect, it } from 'vitest'
import { publishedProgramme } from '../../src/core/disclosure/programme.ts'
import type { Programme } from '../../src/core/programme/programme.ts'
import type { Language } from '../../src/language/numbers.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { publishedReport } from '../../src/reports/content/published/published-report.ts'
import { terminal } from '../../src/reports/render/terminal.ts'
import { evaluationWith } from '../core/by-hand.ts'

const programme: Programme = {
  approaches: { steps: { title: 'Stap voor stap', served: 48, stopped: 3, caseload: 50 } },
  satisfaction: [
    {
      ...{ moment: '2025-06', invited: 60, answered: 30, scale: { from: 1, to: 10 }, counts: { '4': 2, '8': 28 } },
      themes: [
        { theme: 'tijd', said_by: 21, quote: 'Eindelijk rust' },
        { theme: 'tempo', said_by: 2, quote: 'Te snel voor mij', consent: 'internal' },
        { theme: 'vertrouwen', said_by: 3, quote: 'Zij bleef', consent: 'published' },
      ],
    },
  ],
  area: [2015, 2019].map((year, at) => ({
    ...{ indicator: 'kwetsbare bewoners', area: 'West', year, count: 23 - 4 * at, base: 100, kind: 'register' },
  })),
  lessons: [{ text: 'Neem de tijd', weight: 5 }],
}

function textOf(said: Programme | null, language: Language): string {
  const evaluation = evaluationWith({ audience: 'published' })
  const facts = { blocks: [], cases: [], is_part: false, cases_withheld: false }
  const published = {
    ...facts,
    programme: said === null ? null : publishedProgramme(said, [], facts, evaluation.settings),
  }
  const desk = { published, evaluation, language, sentences: sentencesIn[language], payer: (id: string) => id }
  return terminal(publishedReport(desk, { date: null }), new Chalk({ level: 0 }), 200).replaceAll(/[\s\u00a0]+/g, ' ')
}

describe('a published report of a programme', () => {
  it.each(['nl', 'en'] as const)('has no words without consent for that, and no small counts (%s)', (language) => {
    const text = textOf(programme, language)
    expect(text).toContain('Zij bleef')
    expect(text).not.toMatch(/Eindelijk rust|Te snel voor mij|tempo/)
    expect(text).not.toMatch(/\b3 (van|of)\b|28/)
  })

  it('has what many people said, the area and what was learned', () => {
    const text = textOf(programme, 'nl')
    expect(text).toContain('30 van de 60 mensen die gevraagd zijn antwoordden (50%).')
    expect(text).toMatch(/tijd 21 van 30/)
    expect(text).toContain('van 23% in 2015 naar 19% in 2019, 4 procentpunt lager.')
    expect(text).toContain('Neem de tijd')
    expect(text).toMatch(/Stap voor stap 50 48/)
  })

  it('is silent without one', () => {
    expect(textOf(null, 'nl')).not.toMatch(/aanpak|Wat mensen ervan vinden|ketens van uitkomsten/)
  })
})
