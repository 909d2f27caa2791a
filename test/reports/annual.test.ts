import fc from 'fast-check'
import type { RootContent, Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import { type Settings, sectionNames } from '../../src/core/case/evaluation.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { programmeSectionNames } from '../../src/reports/content/programme/sections.ts'
import type { Result } from '../../src/reports/content/result.ts'
import { figuresOfNode } from '../../src/reports/content/trail.ts'
import { type Document, heading, type Picture, paragraph } from '../../src/reports/document.ts'
import { evaluationWith, line, type Told, told } from '../core/by-hand.ts'
import { projects } from '../generators/case.ts'
import { deskFor, type Reported, reportOn } from './by-hand-report.ts'

let serial = 0

/** A story that saves so much, or costs so much extra. */
function story(amount: number | 'unknown', more: Told = {}) {
  serial += 1
  const bill = amount === 'unknown' ? line('unknown', 500) : line(1, Math.abs(amount))
  const course = amount === 'unknown' || amount >= 0 ? { reference: [bill] } : { intervention: [bill] }
  return told({ ...course, case: `story-${serial}`, title: `Verhaal ${amount}`, ...more })
}

function reportOf(stories: readonly ReturnType<typeof story>[], settings: Partial<Settings> = {}, more: Reported = {}) {
  return reportOn(deskFor(stories, evaluationWith(settings), more))
}

const wordsOf = (node: unknown): string => {
  const { value, children } = node as { value?: string; children?: readonly unknown[] }
  return value ?? (children ?? []).map(wordsOf).join(' ')
}

/** The nodes of a section, without its heading. */
function section({ children }: Document, id: string): readonly RootContent[] {
  const isTitle = (node: RootContent) => node.type === 'heading' && node.depth === 2
  const from = children.findIndex((node) => node.type === 'heading' && node.data?.id === id)
  if (from < 0) return []
  const rest = children.slice(from + 1)
  const to = rest.findIndex(isTitle)
  return to < 0 ? rest : rest.slice(0, to)
}

const said = (document: Document, id: string) => section(document, id).map(wordsOf).join('\n').replaceAll('\u00a0', ' ')
const picturesIn = (document: Document, id: string) =>
  section(document, id).filter((node): node is Picture => node.type === 'picture')
const tablesIn = (document: Document, id: string) =>
  section(document, id).filter((node): node is Table => node.type === 'table')

describe('the sections', () => {
  const stories = [
    story(900, { organisation: 'A' }),
    story(400, { organisation: 'A' }),
    story(1, { organisation: 'B' }),
  ]
  const idsOf = ({ children }: Document) =>
    children.flatMap((node) => (node.type === 'heading' && node.depth === 2 ? (node.data?.id ?? '?') : []))

  it('stand in their own order, each with its name', () => {
    // Without a value of an effect there is nothing to decide with, and what is no sample says nothing about more cases;
    // there is no programme either.
    const without: readonly string[] = ['decision', 'inference', 'agreement', ...programmeSectionNames]
    expect(idsOf(reportOf(stories))).toEqual(sectionNames.filter((name) => !without.includes(name)))
  })

  it('stand in the order that is asked for, with texts of others between them', () => {
    const own = [heading(2, 'Voorwoord', 'own'), paragraph('Van ons')]
    const document = reportOn(deskFor(stories, evaluationWith()), { parts: ['costs', own, 'headline'] })
    expect(idsOf(document)).toEqual(['costs', 'own', 'headline'])
  })

  it('leave only why there is nothing, where no story could be calculated', () => {
    const desk = deskFor([], evaluationWith())
    const none = { ...desk, result: { ...desk.result, overall: { ...desk.result.overall, files: 2 } } }
    expect(idsOf(reportOn(none))).toEqual(['headline', 'findings'])
    expect(said(reportOn(none), 'headline')).toBe('Alle 2 verhalen hebben fouten: er is niets om over te rapporteren.')
  })
})

describe('the first page', () => {
  it('says what the stories come to, in counts and in amounts, with the middle beside the mean', () => {
    const words = said(reportOf([story(900), story(-300), story(4500)]), 'headline')
    expect(words).toContain('De ondersteuning bespaart kosten in 2 van de 3 verhalen, kost extra in 1.')
    expect(words).toContain(
      'Samen, over 3 verhalen die zijn vergeleken met de gewone hulp over 12 maanden: bespaart € 5.100.',
    )
    expect(words).toMatch(/\(mediaan\) bespaart € 900/)
    expect(words).toMatch(/gemiddeld per verhaal bespaart € 1\.700/)
    expect(words).toContain('is een inschatting en geen meting')
  })

  it('says how it was chosen', () => {
    const words = (settings: Partial<Settings>) => said(reportOf([story(900), story(1)], settings), 'headline')
    expect(words({ selection: 'purposive', served: 40 })).toContain(
      'De 2 verhalen zijn gericht gekozen uit 40 mensen, en dus geen steekproef: zij bewijzen niets over anderen.',
    )
    expect(words({ selection: 'all' })).not.toContain('steekproef')
  })

  it('gives a bound where a difference is unknown, and no total', () => {
    const words = said(reportOf([story(900), story(300), story('unknown')]), 'headline')
    expect(words).toContain('Samen, over 2 van de 3 verhalen')
    expect(words).toContain('met wat daarvan wel bekend is wordt het samen minstens: bespaart € 1.200.')
  })

  it('calls what is still to gain no saving', () => {
    const document = reportOf([story(900, { kind: 'improved' }), story(300, { kind: 'improved' })])
    expect(said(document, 'headline')).toContain('nog te winnen: € 1.200')
    expect(said(document, 'headline')).not.toContain('bespaart €')
    expect(said(document, 'costs')).not.toContain('bespaart €')
  })
})

describe('blocks', () => {
  const apart = story(7000, { kind: 'earlier-practice', title: 'Apart' })

  it('of one story beside another are mentioned and never added', () => {
    const document = reportOf([story(900), story(300), apart])
    expect(said(document, 'headline')).toContain('Apart (bespaart € 7.000)')
    expect(said(document, 'costs')).toContain(
      'Apart (vergeleken met de praktijk van vroeger, 12 maanden): bespaart € 7.000.',
    )
    expect(said(document, 'payers')).toContain('1 ander verhaal is met iets anders vergeleken')
    expect(said(document, 'costs')).not.toContain('8.200')
  })

  it('name themselves in every heading where there are more, and in none where there is one', () => {
    const titles = (document: Document) =>
      section(document, 'costs').flatMap((node) => (node.type === 'heading' ? wordsOf(node) : []))
    const both = titles(reportOf([story(900), story(300), apart, { ...apart, case: 'other' }]))
    expect(both.filter((title) => !/vergeleken met (de gewone hulp|de praktijk van vroeger)/.test(title))).toEqual([])
    expect(new Set(both).size).toBe(both.length)
    expect(titles(reportOf([story(900), story(300)])).join()).not.toContain('vergeleken')
  })

  it('show only their own stories, apart from those over another window', () => {
    const half = { window: { from: '2025-01', months: 6 } }
    const document = reportOf([story(900), story(300), story(70, half), story(80, half)])
    const rows = picturesIn(document, 'costs').map(({ chart }) =>
      chart.kind === 'dots' ? chart.rows.map(({ label }) => label) : [],
    )
    expect(rows).toEqual([
      ['Verhaal 900', 'Verhaal 300'],
      ['Verhaal 80', 'Verhaal 70'],
    ])
  })

  it('say that there is nothing to add where all stories stand apart', () => {
    const document = reportOf([story(900), apart])
    expect(said(document, 'costs')).toContain('op te tellen is er daarom niets')
    expect(said(document, 'costs')).toContain('Apart (vergeleken met')
  })
})

describe('pictures', () => {
  it('show every story of a block from the highest difference down, and those unknown without a dot', () => {
    const [dots] = picturesIn(reportOf([story(-300), story('unknown'), story(6000), story(900)]), 'costs')
    if (dots?.chart.kind !== 'dots') throw new Error('no dots')
    expect(dots.chart.rows.map(({ label, dot }) => [label, dot?.tone ?? null])).toEqual([
      ['Verhaal 6000', 'saves'],
      ['Verhaal 900', 'saves'],
      ['Verhaal -300', 'costs-extra'],
      ['Verhaal unknown', null],
    ])
    expect(dots.chart.rows.at(-1)?.text).toMatch(/^onbekend, minstens/)
    expect(dots.chart.bands.map(({ label }) => label.replaceAll('\u00a0', ' '))).toEqual([
      'kost extra',
      'geen verschil',
      'tot € 5.000',
      'tot € 20.000',
    ])
  })

  it('show bands too, where there are too many stories for a name at each dot', () => {
    const [dots, bars] = picturesIn(reportOf(Array.from({ length: 70 }, () => story(900))), 'costs')
    if (dots?.chart.kind !== 'dots') throw new Error('no dots')
    expect(dots.chart.rows).toHaveLength(70)
    if (bars?.chart.kind !== 'bars') throw new Error('no bars')
    expect(bars.chart.rows.map((row) => row.bars.map(({ value }) => value))).toEqual([[0], [0], [0], [70], [0], [0]])
  })

  it('give a payer whose difference is unknown words and no bar, after all others', () => {
    const client = { payer: 'client', source: { title: 'x' }, amount: 1, unit: 'contact', price_year: 2025 }
    const bill = { ...line('unknown', 5), unit_price: client }
    const document = reportOf([
      told({ case: 'a', reference: [line(1, 400), bill] }),
      told({ case: 'b', reference: [line(1, 800)] }),
    ])
    const [bars] = picturesIn(document, 'payers')
    if (bars?.chart.kind !== 'bars') throw new Error('no bars')
    expect(bars.chart.rows.map(({ bars: [bar] }) => bar?.value)).toEqual([1200, null])
    expect(bars.chart.rows[1]?.bars[0]?.text).toMatch(/^onbekend, minstens/)
  })

  it('say all their rows in words, or where there are too many that the table has them', () => {
    const few = picturesIn(reportOf([story(900), story(-300)]), 'costs')[0]?.alternative.replaceAll('\u00a0', ' ')
    expect(few).toContain('Verhaal 900: bespaart € 900; Verhaal -300: kost € 300 extra.')
    const many = picturesIn(reportOf(Array.from({ length: 50 }, (_, at) => story(900 + at))), 'costs')[0]?.alternative
    expect(many).toContain('De cijfers staan in de tabel.')
    expect(many?.length).toBeLessThan(200)
  })
})

describe('the table of stories', () => {
  it('says by what readers may choose its rows', () => {
    const settings = { approaches: { walking: { title: { nl: 'Wandelen', en: 'Walking' } } } }
    const [table] = tablesIn(
      reportOf([story(900, { case: 'one', organisation: 'Noord', approach: 'walking' }), story(1)], settings),
      'cases',
    )
    expect(table?.data).toMatchObject({
      name: 'cases',
      filters: [{ key: 'organisation' }, { key: 'payer' }, { key: 'approach' }],
    })
    expect(table?.children[1]?.data).toMatchObject({
      id: 'case-one',
      filter: { organisation: ['Noord'], approach: ['Wandelen'] },
    })
  })
})

describe('the comparison', () => {
  it('goes by the field that is asked for, and says where it is not stated', () => {
    const document = reportOf([story(900, { municipality: 'Emmen' }), story(300)], {}, { by: ['municipality'] })
    const words = tablesIn(document, 'comparison').map((table) => table.children.map(wordsOf))
    expect(words[1]?.map((row) => row.replaceAll('\u00a0', ' '))).toEqual([
      'gemeente bespaart in totaal mediaan',
      'Emmen 1 van 1 bespaart € 900 bespaart € 900',
      'niet vermeld 1 van 1 bespaart € 300 bespaart € 300',
    ])
  })

  it('is left out where there is nothing to compare by', () => {
    expect(section(reportOf([story(900), story(300)]), 'comparison')).toEqual([])
  })
})

describe('what the report does not show', () => {
  const certain = story(-400)
  const likely = told({ case: 'likely', certainty: 'probable', reference: [line(1, 4000)] })

  it('is that the total rests on estimates, where it turns without them', () => {
    expect(said(reportOf([certain, likely]), 'limits')).toContain(
      'Het totaal (bespaart € 2.600) rust op inschattingen: als alleen telt wat zeker is, wordt het: kost € 400 extra.',
    )
    expect(said(reportOf([story(400), story(500)]), 'limits')).not.toContain('rust op inschattingen')
  })

  it('is how one story weighs, where it weighs heavily', () => {
    const words = said(reportOf([story(-9000), story(500), story(400)]), 'limits')
    expect(words).toContain('goed voor 90,9% van alle verschillen')
    expect(words).toContain('zonder dat verhaal: bespaart € 450')
  })
})

describe('the findings', () => {
  it('are counted and listed with their place; notes are not', () => {
    const at = { file: 'cases/a.yaml', column: 3 }
    const findings: Result['findings'] = [
      { ...at, code: 'unknown-price', severity: 'error', line: 12, message: 'Er is geen prijs met die naam.' },
      { ...at, code: 'not-counted', severity: 'note', line: 14, message: 'Niet geteld.' },
    ]
    const words = said(reportOf([story(900), story(300)], {}, { findings }), 'findings')
    expect(words).toContain('1 fout en 0 waarschuwingen')
    expect(words).toContain('fout cases/a.yaml:12 Er is geen prijs met die naam.')
    expect(words).not.toContain('Niet geteld')
  })
})

describe('whatever the stories', () => {
  const inputs = fc.record({
    project: projects(6, { unknowns: 'scenarios' }),
    perYear: fc.boolean(),
    language: fc.constantFrom('nl' as const, 'en' as const),
  })

  it('every figure that is shown can be explained, and no sentence has a hole in it', () => {
    fc.assert(
      fc.property(inputs, ({ project: { stories, evaluation }, perYear, language }) => {
        const desk = deskFor(stories, evaluation, { perYear, language })
        const document = reportOn(desk)
        const names = document.children.flatMap(figuresOfNode)
        expect(names.filter((name) => explanationOf(desk.result, name) === null)).toEqual([])
        expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|Infinity|\[object/)
      }),
    )
  })

  it('a section that is shown begins with its own heading', () => {
    fc.assert(
      fc.property(inputs, ({ project: { stories, evaluation }, perYear }) => {
        for (const name of sectionNames) {
          const { children } = reportOn(deskFor(stories, evaluation, { perYear }), { parts: [name] })
          const first = children.findIndex((node) => node.type === 'heading' && node.depth === 2)
          const silent = ['comparison', 'decision', 'inference', 'agreement', ...programmeSectionNames]
          if (first < 0) expect(silent).toContain(name)
          else expect(children[first]?.data).toEqual({ id: name })
        }
      }),
      { numRuns: 25 },
    )
  })
})
