import { Chalk } from 'chalk'
import { describe, expect, it } from 'vitest'
import type { ClassCounts } from '../../src/core/aggregate/counts.ts'
import type { Settings } from '../../src/core/case/evaluation.ts'
import type { FollowUpResult } from '../../src/core/programme/follow-up.ts'
import type { Programme } from '../../src/core/programme/programme.ts'
import { type ProgrammeResult, programmeResult } from '../../src/core/programme/programme-result.ts'
import type { SensitivityRow } from '../../src/core/programme/statement-sensitivity.ts'
import type { Language } from '../../src/language/numbers.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { caseReport } from '../../src/reports/content/case-report.ts'
import { type Desk, desk } from '../../src/reports/content/desk.ts'
import { isMoney } from '../../src/reports/content/explain-report.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt } from '../../src/reports/content/figure.ts'
import { programmeSectionNames } from '../../src/reports/content/programme/sections.ts'
import type { CaseRecord } from '../../src/reports/content/result.ts'
import type { Document } from '../../src/reports/document.ts'
import { terminal } from '../../src/reports/render/terminal.ts'
import { evaluationWith, line, type Told, told } from '../core/by-hand.ts'
import { points, rating, scale } from '../core/by-hand-ratings.ts'
import { caseOf } from '../core/programme/case-of.ts'
import { deskFor, reportOn } from './by-hand-report.ts'
import { fullDesk } from './full-desk.ts'

const programme: Programme = {
  approaches: {
    steps: {
      ...{ title: 'Stap voor stap', municipality: 'Leiden', voluntary: true, payer: 'municipality', hour_price: 60 },
      ...{ fte_year_cost: 90_000, caseload: 50, budget: 20_000, served: 30, stopped: 3 },
      conditions: [{ text: 'Tijd', met: 'partly', because: 'Er was een vacature' }],
    },
    other: { title: 'Anders', served: 9 },
  },
  satisfaction: [
    {
      ...{ moment: '2025-06', invited: 20, answered: 3, scale: { from: 1, to: 10 }, scores: [7, 8, 9] },
      themes: [{ theme: 'tijd', said_by: 2, quote: 'Eindelijk rust' }],
    },
  ],
  conversations: [
    {
      ...{ kind: 'mirror', role: 'client', n: 8, at: '2025-09' },
      themes: [
        { theme: 'vertrouwen', said_by: 5, quote: 'Zij bleef', consent: 'internal' },
        { theme: 'tempo', said_by: 6, quote: 'Het ging te snel', consent: 'published' },
      ],
    },
  ],
  area: [
    { indicator: 'kwetsbare bewoners', area: 'West', year: 2015, count: 23, base: 100, kind: 'register' },
    { indicator: 'kwetsbare bewoners', area: 'West', year: 2019, count: 19, base: 100, kind: 'register' },
  ],
  lessons: [{ text: 'Neem de tijd', weight: 5 }],
}

const instruments = new Map([['scale', scale(['money', 'home'], [1, 5])]])

/** So many cases that differ in what they brought. */
function stories(n: number): readonly Told[] {
  return Array.from({ length: n }, (_, at) => ({
    ...{ case: `case-${at}`, title: `Case ${at}`, approach: 'steps', session: '2025-06-30' },
    support: {
      ...{ asked: '2024-12-01', started: '2025-01-01', ended: '2025-06-30', relapse: at > 3 },
      ...{ contact_persons: 1, usual_contact_persons: 3, worker_hours: 9, usual_hours: 12, volunteer_hours: 4 },
    },
    experience: [
      { role: 'client', grade: 8, said: 'Dit was van mij', consent: 'internal' },
      { role: 'worker', said: 'Dit zeg ik liever niet' },
    ],
    outcomes: [
      { id: 'rest', text: 'rust in huis', domain: 'home', leads_to: ['bill', 'calm'], basis: 'told' },
      { id: 'bill', text: 'rekening betaald', domain: 'money', counted_by: 'Rekening', basis: 'registered' },
      { id: 'calm', text: 'minder ruzie', basis: 'expected' },
    ],
    ratings: [rating({ money: points(2, 4, 2), home: points(3, 3, 3) })],
    intervention: [line(1, 500, { investment: true })],
    reference: [
      line(1, 400, { investment: true }),
      line(1, 1000 + 10 * at, { label: 'Rekening' }),
      line(1, 50, { label: 'Boete' }),
    ],
  }))
}

function deskOf(said: Programme, n = 21, settings: Partial<Settings> = {}, language: Language = 'nl'): Desk {
  const titles = { steps: { title: 'Stap voor stap' }, other: { title: 'Anders' } }
  const evaluation = evaluationWith({ selection: 'random', approaches: titles, ...settings }, { instruments })
  const pieces = stories(n).map((story) => caseOf(story, evaluation))
  const { result } = deskFor(stories(n).map(told), evaluation, { language })
  const found = { ...result, programme: programmeResult(said, pieces, evaluation) }
  return desk(found, evaluation, language, sentencesIn[language])
}

/** The same desk with other parts of the programme's result. */
function withParts({ result, evaluation, language, sentences }: Desk, parts: Partial<ProgrammeResult>): Desk {
  const programme = { ...(result.programme as ProgrammeResult), ...parts }
  return desk({ ...result, programme }, evaluation, language, sentences)
}

function textOf(document: Document): string {
  return terminal(document, new Chalk({ level: 0 }), 200).replaceAll(/[\s\u00a0]+/g, ' ')
}

const sectionsOf = (on: Desk, parts = programmeSectionNames) => reportOn(on, { parts })

/** The names of all figures that a document shows. */
function figuresIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(figuresIn)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, inner]) => {
    if (key === 'figure') return typeof inner === 'string' ? [inner] : []
    return key === 'figures' ? (inner as readonly string[]) : figuresIn(inner)
  })
}

describe('the sections of a programme', () => {
  it.each(['nl', 'en'] as const)('name every figure as explain knows it (%s)', (language) => {
    const on = deskOf(programme, 21, {}, language)
    const names = figuresIn(sectionsOf(on))
    expect(names.filter((name) => figureAt(on.result, name) === undefined)).toEqual([])
    expect(names.filter((name) => name.startsWith('programme.')).length).toBeGreaterThan(100)
    expect(names.filter((name) => explanationOf(on.result, name) === null)).toEqual([])
  })

  it('are silent without a programme, and without what they are about', () => {
    const plain = deskFor(stories(2).map(told), evaluationWith({}, { instruments }))
    const titleOnly = reportOn(plain, { parts: [] }).children.length
    expect(sectionsOf(plain).children).toHaveLength(titleOnly)
    const found = programmeResult({}, [], plain.evaluation)
    const empty = desk({ ...plain.result, programme: found }, plain.evaluation, 'nl', sentencesIn.nl)
    expect(sectionsOf(empty).children).toHaveLength(titleOnly)
  })

  it('are there without a case, as far as they are about no cases', () => {
    const text = textOf(reportOn(deskOf(programme, 0)))
    expect(text).toContain('Wat er geleerd is')
    expect(text).toContain('Verandering in het gebied West')
  })
})

describe('explaining a figure of a programme', () => {
  it.each([
    ['caseloads.steps.rows.50.client_month', true],
    ['statements.steps.for_all.net', true],
    ['statements.steps.for_all.payers.municipality.gain', true],
    ['statements.steps.for_all.served', false],
    ['statements.steps.for_all.ratio', false],
    ['budgets.steps.compared.tailored', true],
    ['budgets.steps.compared.n', false],
    ['budgets.steps.hours.compared.tailored', false],
    ['budgets.steps.hours.compared.tailored_cost', true],
    ['approaches.steps.laws.1.difference', true],
    ['area.1.change', false],
  ])('writes %s as money: %s', (name, expected) => {
    const { result } = deskOf(programme)
    expect(figureAt(result, `programme.${name}`)).toEqual(expect.any(Number))
    expect(isMoney(`programme.${name}`)).toBe(expected)
  })
})

describe('approaches side by side', () => {
  it('say that people and cities differ, and which conditions were met', () => {
    const text = textOf(sectionsOf(deskOf(programme), ['approaches']))
    expect(text).toContain('dit zijn andere mensen, vaak in een andere stad')
    expect(text).toMatch(/Stap voor stap Leiden ja 30 3 \(10%\) 21/)
    expect(text).toMatch(/Tijd deels: Er was een vacature/)
  })

  it('keep what is only expected apart where neither budget nor statement does', () => {
    const on = deskOf(programme)
    const { programme: found } = on.result
    const alone = (budgets: ProgrammeResult['budgets']) =>
      textOf(sectionsOf(withParts(on, { statements: null, budgets }), ['approaches']))
    const [budget] = found?.budgets ?? []
    const bare = budget && { ...budget, compared: null, hours: null, usual_contact_persons: null }
    expect(alone(budget ? [budget] : [])).not.toContain('Wat daarna nog verwacht wordt')
    expect(alone(bare ? [bare] : [])).toMatch(/Stap voor stap: Alle kosten samen.*Wat daarna nog verwacht wordt: /)
    expect(textOf(sectionsOf(on, ['approaches']))).not.toContain('Wat daarna nog verwacht wordt')
  })
})

describe('caseload and budget', () => {
  it('give the price of a month at the caseload as it was', () => {
    expect(textOf(sectionsOf(deskOf(programme), ['caseload']))).toMatch(/50 \(zoals het was\) € 150,00 € 1\.800/)
  })

  it('keep what is expected apart from what is realised, and hours of volunteers in hours', () => {
    const text = textOf(sectionsOf(deskOf(programme), ['budget']))
    expect(text).toContain('In de totalen van dit rapport zitten beide.')
    expect(text).toContain('Aan uren kost dat € 540, tegen € 720. Dat staat naast de kosten van de ondersteuning')
    const beside = textOf(sectionsOf(deskOf(programme), ['outcomes']))
    expect(beside).toContain('Vrijwilligers waren er samen 84 uur mee bezig (21 verhalen).')
  })
})

describe('outcomes', () => {
  it('say which chains add no money, and which lines no outcome leads to', () => {
    const text = textOf(sectionsOf(deskOf(programme), ['outcomes']))
    expect(text).toContain('In 21 verhalen staat wat waartoe leidde: 63 uitkomsten, in 42 ketens.')
    expect(text).toContain('21 ketens komen bij geen getelde kostenregel uit. Die voegen geen geld toe')
    expect(text).toContain('verschilt ook: Boete (21 verhalen). Geen uitkomst leidt daarheen.')
  })
})

describe('an area', () => {
  it('is said to have changed, and never that there was an effect, where nothing is compared', () => {
    const text = textOf(sectionsOf(deskOf(programme), ['area']))
    expect(text).toContain('van 23% in 2015 naar 19% in 2019, 4 procentpunt lager.')
    expect(text).toContain('Er is geen gebied om mee te vergelijken.')
    for (const language of ['nl', 'en'] as const) {
      const document = sectionsOf(deskOf(programme, 21, {}, language), ['area'])
      const words = JSON.stringify(document.children.slice(1)).toLowerCase()
      expect(words).toContain('2019')
      expect(words).not.toMatch(/effect/)
    }
  })

  it('has the difference in differences where it is compared', () => {
    const [from, to] = (programme.area ?? []).map((row) => ({ ...row, comparison: 'Oost' }))
    const others = [
      { indicator: 'kwetsbare bewoners', area: 'Oost', year: 2015, count: 22, base: 100, kind: 'register' as const },
      { indicator: 'kwetsbare bewoners', area: 'Oost', year: 2019, count: 21, base: 100, kind: 'register' as const },
    ]
    const compared = { ...programme, area: [from, to, ...others].flatMap((row) => row ?? []) }
    const text = textOf(sectionsOf(deskOf(compared), ['area']))
    expect(text).toContain('Het verschil tussen die twee veranderingen: 3 procentpunt lager.')
    expect(text).not.toContain('geen gebied om mee te vergelijken')
  })
})

describe('after support', () => {
  const counts = (of: Partial<ClassCounts>): ClassCounts => ({
    ...{ better: 0, mixed: 0, same: 0, worse: 0, unknown: 0 },
    ...of,
  })
  const moment = {
    months: 15,
    n: 3,
    since_start: counts({ better: 3 }),
    since_end: counts({ better: 1, unknown: 1, same: 1 }),
  }
  const found: FollowUpResult = {
    ...{ instrument: 'scale', at_start: 3, at_end: 3, lasting: null, domains: [], relapse: null },
    moments: [{ ...moment, effect: counts({ unknown: 3 }) }],
  }

  it('what was not measured is unknown, and no zero', () => {
    const text = textOf(sectionsOf(withParts(deskOf(programme), { follow_up: found }), ['follow-up']))
    expect(text).toContain('15 maanden na het begin 3 van 3 3 1 van 2 0 van 2 onbekend')
  })
})

describe('quotes', () => {
  const quoted = (settings: Partial<Settings>) => textOf(sectionsOf(deskOf(programme, 3, settings), ['satisfaction']))

  it('stand in a report for who knows the cases only with consent, and it says how many are left out', () => {
    const text = quoted({ audience: 'internal' })
    expect(text).toContain('Zij bleef')
    expect(text).toContain('Het ging te snel')
    expect(text).not.toContain('Eindelijk rust')
    expect(text).toContain('Eén citaat staat er niet')
  })

  it('stand in one for anyone only with consent for that', () => {
    const text = quoted({ audience: 'published' })
    expect(text).toContain('Het ging te snel')
    expect(text).not.toMatch(/Zij bleef|Eindelijk rust/)
  })
})

describe('the statement', () => {
  it('is about everyone served where cases were drawn, with how far that may be off', () => {
    const text = textOf(sectionsOf(deskOf(programme), ['statement']))
    expect(text).toContain('De begroting was € 20.000 voor 30 mensen: € 667 per mens.')
    expect(text).toContain('Voor de anderen is dit een schatting: 21 verhalen staan voor 30 mensen.')
    expect(text).toContain('De baten kunnen liggen van ‘levert')
    expect(text).not.toContain('is niet bekend wat het opbracht')
  })

  it('says that the gains are taken to be the same for each caseload, where it has caseloads', () => {
    const on = deskOf(programme)
    const statements = (caseload: SensitivityRow[] | null) =>
      (on.result.programme?.statements ?? []).map((one) => ({
        ...one,
        for_all: one.for_all && { ...one.for_all, sensitivity: { ...one.for_all.sensitivity, caseload } },
      }))
    const textWith = (caseload: SensitivityRow[] | null) =>
      textOf(sectionsOf(withParts(on, { statements: statements(caseload) }), ['statement']))
    expect(textWith([{ at: 30, cost: 1, gain: 2, net: 1 }])).toContain('Bij elke caseload zijn dezelfde baten genomen.')
    expect(textWith(null)).not.toContain('dezelfde baten')
  })

  it('has no cost of everyone where that would follow from months of chosen stories', () => {
    const on = deskOf(programme, 21, { selection: 'purposive' })
    const statements = (on.result.programme?.statements ?? []).map((one) => ({
      ...one,
      cost: { amount: 36_000, served: 30, per_client: 1200, from: 'caseload' as const },
    }))
    const document = sectionsOf(withParts(on, { statements }), ['statement'])
    expect(textOf(document)).toContain('kostte de ondersteuning in de verhalen € 1.200 per mens.')
    expect(textOf(document)).toContain('Wat het programma voor alle 30 mensen kostte, is dus niet te zeggen.')
    expect(textOf(document)).not.toContain('36.000')
  })

  it('says of how many stories it is not known what they brought', () => {
    const on = deskOf(programme)
    const { programme: found } = on.result
    const statements = (found?.statements ?? []).map((one) => ({
      ...one,
      for_all: one.for_all && { ...one.for_all, known: one.for_all.n - 1 },
    }))
    const text = textOf(sectionsOf(withParts(on, { statements }), ['statement']))
    expect(text).toContain('Van 1 van de 21 verhalen is niet bekend wat het opbracht. Dat verhaal telt niet mee')
  })

  it.each([
    ['purposive', 21, 'niet door loting of op volgorde gekozen'],
    ['random', 3, 'te weinig verhalen'],
    ['random', 0, 'Er zijn geen verhalen van deze aanpak.'],
    ['all', 21, 'niet van iedereen die ondersteund is'],
  ] as const)('of %s cases, %d of them, says why it stops and has no figure for all', (selection, n, reason) => {
    const document = sectionsOf(deskOf(programme, n, { selection }), n === 0 ? undefined : ['statement'])
    expect(textOf(document)).toContain(reason)
    expect(figuresIn(document).filter((name) => name.includes('for_all'))).toEqual([])
  })
})

describe('the report of a case', () => {
  const story = told(stories(1)[0] as Told)
  const evaluation = evaluationWith({}, { instruments })

  it('has its support, its chains and quotes with consent', () => {
    const on = fullDesk([story], evaluation)
    const text = textOf(caseReport(on, on.result.cases[0] as CaseRecord, story, null))
    expect(text).toContain('Gevraagd: 1 december 2024, begonnen: 1 januari 2025')
    expect(text).toContain('rust in huis (verteld) → rekening betaald (geregistreerd) ● geteld in: Rekening')
    expect(text).toContain('minder ruzie (verwacht) ▪ nergens geteld: voegt geen geld toe')
    expect(text).toContain('Geen uitkomst leidt naar: Boete.')
    expect(text).toContain('Dit was van mij')
    expect(text).not.toContain('Dit zeg ik liever niet')
  })

  it('is silent where nothing is said', () => {
    const { support: _, experience: __, outcomes: ___, ...rest } = story
    const on = fullDesk([rest], evaluation)
    const text = textOf(caseReport(on, on.result.cases[0] as CaseRecord, rest, null))
    expect(text).not.toMatch(/De ondersteuning Gevraagd|Hoe mensen het vonden|Van uitkomst naar uitkomst/)
  })
})
