import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/core/case/case.ts'
import type { ComparableField, Settings } from '../../src/core/case/evaluation.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt, figureNames } from '../../src/reports/content/figure.ts'
import { workbook } from '../../src/reports/content/sheets.ts'
import type { Document } from '../../src/reports/document.ts'
import { evaluationWith, line, type Told, told } from '../core/by-hand.ts'
import { deskFor, reportOn } from './by-hand-report.ts'

function story(saving: number, at: number, more: Told = {}): Case {
  const bill = line(1, Math.abs(saving))
  const course = saving >= 0 ? { reference: [bill] } : { intervention: [bill] }
  return told({ case: `case-${at}`, title: `Story ${at}`, ...course, ...more })
}

/** Twenty-four stories of two organisations, of which one saves more. */
const stories = Array.from({ length: 24 }, (_, at) =>
  story(at % 2 === 0 ? 300 * at : 5000 + 100 * at, at, { organisation: at % 2 === 0 ? 'Noord' : 'Zuid' }),
)

function deskOver(all: readonly Case[], settings: Partial<Settings>, by: readonly ComparableField[] | null = null) {
  return deskFor(all, evaluationWith(settings), { by })
}

/** All words of a document, in one line. */
function wordsOf(document: Document): string {
  const words = (node: unknown): string => {
    const { value, children = [], data } = node as { value?: string; children?: unknown[]; data?: { title?: string } }
    return [value ?? '', data?.title ?? '', ...children.map(words)].join(' ')
  }
  return words(document).replace(/\s+/g, ' ')
}

function figuresIn(node: unknown): readonly string[] {
  const { data, children = [] } = node as { data?: { figure?: string; figures?: string[] }; children?: unknown[] }
  const own = [...(data?.figure === undefined ? [] : [data.figure]), ...(data?.figures ?? [])]
  return [...own, ...children.flatMap(figuresIn)]
}

describe('the margin over stories', () => {
  it('is printed where stories were drawn or taken in order, and not where they were chosen or are all there are', () => {
    const printed = (['random', 'consecutive', 'purposive', 'typical', 'unknown', 'all'] as const).filter((selection) =>
      wordsOf(reportOn(deskOver(stories, { selection }))).includes('Bedragen: de marge over verhalen'),
    )
    expect(printed).toEqual(['random', 'consecutive'])
  })

  it('gives the mean with both bootstrap intervals, and the median with its exact one', () => {
    const on = deskOver(stories, { selection: 'random' })
    const words = wordsOf(reportOn(on, { parts: ['inference'] }))
    for (const row of [
      'gemiddeld per verhaal (BCa, 95%)',
      'gemiddeld per verhaal (percentielen, 95%)',
      'mediaan (exact, 9',
    ])
      expect(words).toContain(row)
    expect(words).toContain('10.000 keer opnieuw uitgerekend, met verhalen')
  })

  it('says from how many stories on there is one', () => {
    const words = wordsOf(reportOn(deskOver(stories.slice(0, 7), { selection: 'random' })))
    expect(words).toContain('vanaf 20 verhalen waarvan het verschil bekend is; hier zijn het er 7')
    expect(words).not.toContain('gemiddeld per verhaal (BCa')
    expect(words).toContain('mediaan (exact, 98')
  })

  it('compares two groups, says what is careful, and never which does better', () => {
    const on = deskOver(stories, { selection: 'random' }, ['organisation'])
    const words = wordsOf(reportOn(on, { parts: ['comparison'] }))
    expect(words).toContain('Dit vergelijkt ‘Noord’ met ‘Zuid’.')
    expect(words).toContain('andere mensen, vaak in een andere stad')
    expect(words).toContain('groot verschil')
    expect(words).toMatch(/€ 2\.900 duurder/)
  })

  it('names the kind of its margin, and marks a chance that was drawn', () => {
    const of = (all: readonly Case[]) =>
      wordsOf(reportOn(deskOver(all, { selection: 'random' }, ['organisation']), { parts: ['comparison'] }))
    expect(of(stories)).toContain(
      'een bootstrap: 10.000 keer opnieuw getrokken, 95%, met rekening voor scheefheid (BCa)',
    )
    expect(of(stories)).toMatch(/\d\* /)
    const few = of(stories.slice(0, 8))
    expect(few).not.toMatch(/\d\* /)
    expect(few).not.toContain('bootstrap')
    expect(few).toContain('niet te zeggen')
    expect(few).not.toContain('groot verschil')
  })

  it('warns of groups that are the whole of one organisation, by name', () => {
    const told = stories.map((one, at) => ({ ...one, approach: at % 2 === 0 ? 'a' : at < 12 ? 'b' : 'c' }))
    const on = deskOver(told, { selection: 'random', approaches: { a: { title: 'Aanpak A' } } }, ['approach'])
    expect(wordsOf(reportOn(on, { parts: ['comparison'] }))).toContain(
      'De groep ‘Aanpak A’ valt samen met één organisatie.',
    )
    expect(wordsOf(reportOn(deskOver(told, { selection: 'random' }, ['organisation'])))).not.toContain('valt samen')
  })

  it('says of equal amounts that they are, and not that skewness is allowed for', () => {
    const equal = Array.from({ length: 24 }, (_, at) => story(1000, at))
    const words = wordsOf(reportOn(deskOver(equal, { selection: 'random' }), { parts: ['inference'] }))
    expect(words).toContain('Alle bedragen zijn gelijk')
    expect(words).not.toContain('BCa')
  })

  it('compares by two fields together', () => {
    const years = stories.map((one, at) => ({ ...one, year: at < 12 ? 2024 : 2025 }))
    const on = deskOver(years, { selection: 'random' }, ['organisation', 'year'])
    const words = wordsOf(reportOn(on, { parts: ['comparison'] }))
    expect(words).toContain('Vergelijking per organisatie en jaar')
    expect(words).toContain('Noord, 2024')
    expect(words).toContain('Dit vergelijkt elk van de 4 groepen met alle andere samen')
  })

  it('shows figures that can be explained, in the report and in the tables', () => {
    const years = stories.map((one, at) => ({ ...one, year: at < 12 ? 2024 : 2025 }))
    const on = deskOver(years, { selection: 'consecutive' }, ['organisation', 'year'])
    for (const name of figuresIn(reportOn(on))) {
      expect(figureAt(on.result, name), name).not.toBeUndefined()
      expect(explanationOf(on.result, name), name).not.toBeNull()
    }
    const all = figureNames({ aggregate: on.result.aggregate }).filter((name) => /\.(amounts|comparison)\./.test(name))
    expect(all.length).toBeGreaterThan(40)
    for (const name of all) expect(explanationOf(on.result, name), name).not.toBeNull()
    const summary = workbook(on).sheets.find(({ name }) => name === 'summary')
    const rows = summary?.rows.filter(({ name }) => name.includes('.inference.')) ?? []
    expect(rows.length).toBeGreaterThan(20)
  })
})

describe('counts over stories that are compared with different things', () => {
  it('say so', () => {
    const others = [story(100, 30, { kind: 'none' }), story(200, 31, { kind: 'earlier-practice' })]
    const mixed = wordsOf(reportOn(deskOver([...stories, ...others], {}), { parts: ['headline'] }))
    expect(mixed).toContain('24 met de gewone hulp, 1 met')
    expect(wordsOf(reportOn(deskOver(stories, {}), { parts: ['headline'] }))).not.toContain('In deze aantallen')
  })
})

describe('small pictures of groups', () => {
  const panelsOf = (all: readonly Case[], by: readonly ComparableField[]) =>
    reportOn(deskOver(all, {}, by), { parts: ['comparison'] }).children.flatMap((node) =>
      node.type === 'picture' && node.chart.kind === 'panels' ? [node.chart] : [],
    )

  it('have a dot for each story with a known difference, and the middle of each group', () => {
    const unknown = told({ case: 'unknown', organisation: 'Zuid', reference: [line('unknown', 10)] })
    const [chart] = panelsOf([...stories, unknown], ['organisation'])
    expect(chart?.rows.map(({ label, dots, middle }) => [label, dots.length, middle?.value])).toEqual([
      ['Noord', 12, 3300],
      ['Zuid', 12, 6200],
    ])
    expect(chart?.rows[1]?.note).toContain('1 niet bekend')
  })

  it('are not drawn of one group, or of more than twelve', () => {
    expect(panelsOf(stories, ['municipality'])).toEqual([])
    const many = stories.map((one, at) => ({ ...one, organisation: `O${at % 13}` }))
    expect(panelsOf(many, ['organisation'])).toEqual([])
  })

  it('show every story of the block once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 12 }), (groups) => {
        const all = groups.map((group, at) => story(100 * at - 400, at, { organisation: `O${group}` }))
        const found = new Set(groups).size
        const dots = panelsOf(all, ['organisation']).flatMap(({ rows }) => rows.flatMap((row) => row.dots))
        expect(dots.map(({ label }) => label).sort()).toEqual(found < 2 ? [] : all.map(({ title }) => title).sort())
      }),
      { numRuns: 30 },
    )
  })
})
