import { describe, expect, it } from 'vitest'
import type { CaseUncertainty } from '../../src/core/uncertainty/case-uncertainty.ts'
import type { IndexUncertainty } from '../../src/core/uncertainty/quality-index.ts'
import type { Language } from '../../src/language/numbers.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { caseReport } from '../../src/reports/content/case-report.ts'
import { desk } from '../../src/reports/content/desk.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt } from '../../src/reports/content/figure.ts'
import { figuresOfNode } from '../../src/reports/content/trail.ts'
import { evaluationWith, line, told } from '../core/by-hand.ts'
import { drawnTotal, moved, saidIn } from './drawn.ts'
import { chartOf, reportOf, rowsOf, sectionOf } from './one-case.ts'

const story = told({ case: 'story-a', reference: [line(1, 1500)] })
const evaluation = evaluationWith()

const { known: _, per_case: __, ...spread } = drawnTotal
const drawn: CaseUncertainty = {
  ...spread,
  attributed: { ...spread, interval95: [200, 900], sd: 150 },
  one_way: [moved('event/relapse', 'event', { label: 'Terugval', share: 0.6, break_even: 0.37 })],
}

const index: IndexUncertainty = {
  ...{ expected: 12, class_at_low: 'mixed', mean: 12.1, median: 12, sd: 2, monte_carlo_error: 0.02 },
  ...{ interval50: [10, 14], interval95: [-3.2, 17.5] },
  one_way: [
    {
      ...{ input: 'score/worker/housing/reference', label: { nl: 'Wonen', en: 'Housing' }, scenario: 'reference' },
      ...{ low: 2, high: 4, effect: { at_low: 15, at_high: 9.4 } },
    },
  ],
}

function reported(
  uncertainty: CaseUncertainty | null,
  index_uncertainty: IndexUncertainty | null = null,
  language: Language = 'nl',
  more: Partial<ReturnType<typeof reportOf>['record']> = {},
) {
  const { result, record } = reportOf(story, evaluation, language)
  const withDraws = { ...record, ...more, uncertainty, index_uncertainty }
  const on = desk({ ...result, cases: [withDraws] }, evaluation, language, sentencesIn[language])
  return { result: on.result, document: caseReport(on, withDraws, story, null) }
}

const said = (...of: Parameters<typeof reported>) => saidIn(reported(...of).document, 'uncertainty')

describe('how sure the difference of a story is', () => {
  it('is said with its interval, what it depends on, and the part that is claimed', () => {
    const words = said(drawn)
    expect(words).toMatch(
      /^In 95 van de 100 doorrekeningen ligt het tussen € 500 extra kosten en € 4\.300 besparing, als het verloop zonder de ondersteuning goed is ingeschat\. .* Het zwaarst weegt ‘Terugval’ \(60%\)\./,
    )
    expect(words).toContain('dan bespaart het € 200 tot € 900 in 95 van de 100 doorrekeningen.')
    expect(said(drawn, null, 'en')).toMatch(/^In 95 of every 100 calculations it lies between €500 of extra cost/)
  })

  it('stands in short on the first page, with what most draws come to where that is something else', () => {
    const few = { ...drawn, share_saving: 0.4, share_costs_extra: 0.6 }
    const words = saidIn(reported(few).document, 'short')
    expect(words).toContain('In 95 van de 100 doorrekeningen ligt het tussen € 500 extra kosten en € 4.300 besparing')
    expect(words).toContain('Naar verwachting bespaart het € 2.000, maar in 60% van de doorrekeningen kost het extra')
    expect(saidIn(reported(drawn).document, 'short')).not.toContain('de kans op')
    expect(saidIn(reported(null).document, 'short')).not.toContain('doorrekeningen')
  })

  it('explains a mean of the claimed part below what was counted', () => {
    const counted = { share: 0.5, benefit: 2000, difference: 1000 }
    const of = (mean: number) => {
      const attributed = { ...spread, mean, monte_carlo_error: 20 }
      return said({ ...drawn, attributed }, null, 'nl', { attributed: counted })
    }
    expect(of(900)).toContain(
      'Gemiddeld over de doorrekeningen is het dan: bespaart € 900. Dat is lager dan geteld (bespaart € 1.000), omdat een nadeel voor het geheel meetelt en een voordeel voor een deel.',
    )
    expect(of(950)).not.toContain('lager dan geteld')
  })

  it('shows what one thing does to it, and where it turns', () => {
    const { document } = reported(drawn)
    expect(rowsOf(sectionOf(document, 'uncertainty'))[0]?.map((cell) => cell.replaceAll('\u00a0', ' '))).toEqual([
      'Terugval\ngebeurtenis',
      'bespaart € 1.000',
      'bespaart € 3.000',
      '37% kans',
      '60%',
    ])
    expect(chartOf(document, 'histogram').bins).toHaveLength(5)
  })

  it('is one sentence where nothing is uncertain, or was not drawn', () => {
    expect(said({ ...drawn, kinds: [], one_way: [], attributed: null })).toMatch(
      /^Niets is hier als onzeker opgeschreven[^\n]*$/,
    )
    expect(said(null)).toBe('Hoe zeker dit is, is niet doorgerekend.')
    const unknown = reportOf(told({ case: 'c', reference: [line('unknown', 5)] }), evaluation)
    expect(saidIn(unknown.document, 'uncertainty')).toBe(
      'Hoe zeker dit is, is niet te zeggen: het verschil in kosten is niet volledig bekend.',
    )
  })

  it('goes for the index of quality of life too, where scores are ranges', () => {
    expect(said(drawn, index)).toContain('ligt het effect op de schaal van 0 tot 100 tussen -3,2 en +17,5')
    expect(said(drawn, index)).toContain('op hun ongunstigst is het effect: gemengd.')
    expect(said(drawn, { ...index, class_at_low: 'better' })).toContain('Ook met al die scores op hun ongunstigst')
    expect(rowsOf(sectionOf(reported(drawn, index).document, 'uncertainty')).at(-1)).toEqual([
      'Wonen\nscore, zonder ondersteuning',
      '2',
      '4',
      '+15',
      '+9,4',
    ])
    expect(said(drawn)).not.toContain('schaal van 0 tot 100')
  })

  it('shows only figures that can be asked for and explained', () => {
    const { result, document } = reported(drawn, index)
    const names = sectionOf(document, 'uncertainty').flatMap(figuresOfNode)
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => explanationOf(result, name) === null)).toEqual([])
    expect(names.filter((name) => figureAt(result, name) === undefined)).toEqual([])
  })
})
