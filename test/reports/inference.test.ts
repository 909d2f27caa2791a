import { Chalk } from 'chalk'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/core/case/case.ts'
import type { Settings } from '../../src/core/case/evaluation.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt, figureNames } from '../../src/reports/content/figure.ts'
import { namedFigures } from '../../src/reports/content/named-figures.ts'
import { workbook } from '../../src/reports/content/sheets.ts'
import type { Document } from '../../src/reports/document.ts'
import { terminal } from '../../src/reports/render/terminal.ts'
import { evaluationWith, line, told } from '../core/by-hand.ts'
import { points, rating, scale } from '../core/by-hand-ratings.ts'
import { deskFor, reportOn } from './by-hand-report.ts'

const money = { ...scale(['money', 'home'], [1, 5]), domains: [labelled('money', 'Geld'), labelled('home', 'Thuis')] }
const outcomes = { ...scale(['has-work'], [0, 1]), instrument: 'outcomes', domains: [labelled('has-work', 'Werk')] }
const instruments = new Map([
  ['scale', money],
  ['outcomes', outcomes],
])

function labelled(id: string, label: string) {
  return { id, label }
}

/** Cases of which so many rise and save, and so many fall and cost extra. */
function stories(up: number, down: number): readonly Case[] {
  return Array.from({ length: up + down }, (_, at) => {
    const [end, amount] = at < up ? [4, 1000 + at] : [1, 500 + at]
    return told({
      case: `case-${at + 1}`,
      title: `Case ${at + 1}`,
      ...(at < up ? { reference: [line(1, amount)] } : { intervention: [line(1, amount)] }),
      ratings: [
        rating({ money: points(2, end, 2), home: points(3, 3, 3) }),
        rating({ 'has-work': points(0, at < up ? 1 : 0, 0) }, { instrument: 'outcomes' }),
      ],
    })
  })
}

function deskOf(cases: readonly Case[], settings: Partial<Settings> = {}, language: 'nl' | 'en' = 'nl') {
  const evaluation = evaluationWith({ selection: 'random', draws: 100, ...settings }, { instruments })
  return deskFor(cases, evaluation, { language })
}

/** The same where stories were chosen, and someone asked all the same. */
function askedOf(cases: readonly Case[], language: 'nl' | 'en' = 'nl') {
  const chosen = deskOf(cases, {}, language)
  const aggregate = chosen.result.aggregate.map((block) => ({
    ...block,
    inference: block.inference && { ...block.inference, basis: 'asked' as const },
  }))
  return { ...chosen, result: { ...chosen.result, aggregate } }
}

function textOf(document: Document): string {
  return terminal(document, new Chalk({ level: 0 }), 100).replaceAll(/\s+/g, ' ')
}

const sectionOf = (on: ReturnType<typeof deskOf>) => reportOn(on, { parts: ['inference'] })

describe('what counts say about more stories', () => {
  const on = deskOf(stories(12, 2))
  const text = textOf(sectionOf(on))

  it('stands in words first, for change, effect and cost', () => {
    expect(text).toContain(
      'De kwaliteit van leven steeg in 12 van de 14 verhalen waarvan dat bekend is (86%). Over meer van zulke verhalen is dat, met 95% zekerheid, 57% tot 98%. Gestegen zijn er 12, gedaald 2: zo’n verschil komt door toeval alleen zelden voor (p = 0,013).',
    )
    expect(text).toContain('was het leven naar inschatting beter dan het zonder de ondersteuning zou zijn geweest.')
    expect(text).toContain('Hij ziet niet of die allemaal naar dezelfde kant verkeerd zijn.')
    expect(text).toContain('De ondersteuning bespaart kosten in 12 van de 14 verhalen')
    expect(text).toContain('gestegen bij geld')
    expect(text).toContain('beter bij geld')
    expect(text.indexOf('De kwaliteit van leven steeg')).toBeLessThan(text.indexOf('tekentoets'))
  })

  it('never calls a margin over stories a spread of the calculations', () => {
    expect(text).toContain('marge over verhalen')
    expect(text).toContain('Het ene zit niet in het andere.')
  })

  it('says of a difference that may be chance that it may', () => {
    expect(textOf(sectionOf(deskOf(stories(3, 2))))).toContain('zo’n verschil kan ook toeval zijn (p = 1).')
  })

  it('never writes a p of zero, and more digits where it is close to the border', () => {
    expect(textOf(sectionOf(deskOf(stories(30, 0))))).toContain('(p < 0,001)')
    const { sentences } = on
    expect(sentences.inference.pShort(0.04966)).toBe('0,04966')
    expect(sentences.inference.pShort(0.049)).toBe('0,049')
  })

  it('says the same in English', () => {
    const english = textOf(sectionOf(deskOf(stories(12, 2), {}, 'en')))
    expect(english).toContain('Quality of life rose in 12 of the 14 stories of which that is known (86%).')
    expect(english).toContain('(p = 0.013)')
    expect(english).toContain('margin over stories')
  })

  it('is not there where how cases were chosen does not allow it', () => {
    for (const selection of ['purposive', 'unknown', 'all'] as const)
      expect(textOf(sectionOf(deskOf(stories(3, 1), { selection })))).not.toContain('over meer verhalen')
  })

  it('says first what it rests on; where cases were chosen, that it proves nothing', () => {
    expect(text).toContain('De verhalen zijn door loting gekozen.')
    const asked = textOf(sectionOf(askedOf(stories(3, 1))))
    expect(asked).toContain('Let op: deze verhalen zijn geen steekproef')
    expect(asked).toContain('Het bewijst niets over andere mensen.')
  })

  it('says of chosen stories only what would hold had they been drawn, without p and without chance', () => {
    for (const [language, would, never] of [
      [
        'nl',
        'Waren zij door loting gekozen, dan was dat over meer van zulke verhalen, met 95% zekerheid',
        /toeval|p [<=]|Over meer van zulke verhalen is dat/,
      ],
      [
        'en',
        'Had they been drawn by lot, that would be over more stories like these, with 95% confidence',
        /by chance|may be chance|p [<=]|Over more stories like these that is/,
      ],
    ] as const) {
      for (const cases of [stories(12, 2), stories(1, 2)]) {
        const text = textOf(sectionOf(askedOf(cases, language)))
        expect(text).toContain(would)
        expect(text).not.toMatch(never)
      }
    }
    expect(textOf(sectionOf(askedOf(stories(12, 2))))).toContain('Gestegen zijn er 12, gedaald 2.')
  })

  it('leads with the median of what is saved, says that it is estimated, and of how many it may be otherwise', () => {
    expect(text).toContain(
      'Het middelste verhaal (mediaan): bespaart € 1.005. Over meer van zulke verhalen is dat, met 99%',
    )
    expect(text).toContain('want wat het zonder had gekost is altijd geschat.')
    expect(text).toContain('pseudo-mediaan (Hodges-Lehmann)')
    expect(text).not.toContain('midden van de verschillen')
    expect(text).not.toContain('kan de uitkomst ook anders zijn')
    const aggregate = on.result.aggregate.map((block) => ({
      ...block,
      cost_difference: { ...block.cost_difference, uncertain: { saves: 9, none: 0, costs_extra: 1, unknown: 0 } },
    }))
    expect(textOf(sectionOf({ ...on, result: { ...on.result, aggregate } }))).toContain(
      'Bij 9 van de 12 die besparen kan de uitkomst ook anders zijn.',
    )
  })

  it('says when a list is finite, and nothing of all who are on it', () => {
    const of = (settings: Partial<Settings>) => textOf(reportOn(deskOf(stories(12, 2), settings)))
    expect(of({ served: 100 })).toContain('De 14 verhalen zijn 14% van de 100 mensen om wie het gaat.')
    expect(of({ served: 1000 })).not.toContain('om wie het gaat')
    expect(of({ served: 100, selection: 'consecutive' })).not.toContain('om wie het gaat')
    const all = of({ served: 14 })
    expect(all).not.toContain('met 95% zekerheid')
    expect(all).not.toContain('zijn een steekproef')
  })

  it('shows how strong a difference is only of six stories that differ or more', () => {
    expect(textOf(sectionOf(deskOf(stories(5, 0))))).toMatch(/Geld 0,063 0,063 0,063 0,063 5 –/)
    expect(textOf(sectionOf(deskOf(stories(6, 0))))).toMatch(/Geld 0,031 0,031 0,031 0,031 6 1/)
  })

  it('says how often a domain counts as the same without having been scored', () => {
    expect(text).not.toContain('apart gescoord. De andere')
    const rest = stories(3, 1).map((one) => ({
      ...one,
      ratings: [rating({ money: points(2, 4, 2) }, { others: 'same' })],
    }))
    expect(textOf(sectionOf(deskOf(rest)))).toContain(
      'Van de 8 keer dat een leefgebied hier meetelt is het 4 keer apart gescoord. De andere 4 keer',
    )
  })

  it('shows figures as the result has them, each with its rule', () => {
    const cells = sectionOf(on).children.flatMap((node) =>
      node.type === 'table' ? node.children.slice(1).flatMap((row) => row.children.slice(1)) : [],
    )
    expect(cells.length).toBeGreaterThan(60)
    for (const { data } of cells) expect(figureAt(on.result, data?.figure as string)).toBe(data?.value)
    const { counts } = on.result.aggregate[0]?.inference ?? {}
    const names = figureNames(counts).map((name) => `aggregate.usual-12.inference.counts.${name}`)
    expect(names.length).toBeGreaterThan(80)
    for (const name of names) expect([name, explanationOf(on.result, name)?.how]).not.toContain(undefined)
  })

  it('stands in the summary of tables', () => {
    const summary = workbook(on).sheets.find(({ name }) => name === 'summary')
    const at = summary?.columns.findIndex(({ key }) => key === 'value') ?? -1
    const inTable = (figure: string) => {
      const row = summary?.rows.find(({ name }) => name === `aggregate.usual-12.${figure}`)
      return (row?.cells[at] as { readonly value: unknown } | undefined)?.value
    }
    const { counts } = on.result.aggregate[0]?.inference ?? {}
    expect(inTable('inference.counts.change.sign_p')).toBe(counts?.change.sign_p)
    expect(inTable('inference.counts.saving.pseudo_median')).toBe(counts?.saving?.pseudo_median)
    expect(inTable('yes_no.outcomes-has-work.change.no_yes')).toBe(12)
  })

  it('can be named in texts of one’s own', () => {
    const named = namedFigures(on, null)
    const at = 'aggregate.usual-12.inference.counts'
    expect(named.get(`${at}.change.classes.better.exact.1`)?.words).toBe('57,2%')
    expect(named.get(`${at}.change.sign_p`)?.words).toBe('0,013')
    expect(named.get(`${at}.saving.pseudo_median`)?.words).toMatch(/^bespaart €/)
  })
})

describe('outcomes of yes or no', () => {
  it('are tables of quality of life, whatever the selection', () => {
    const text = textOf(reportOn(deskOf(stories(5, 1), { selection: 'purposive' }), { parts: ['quality'] }))
    expect(text).toContain('Uitkomsten met ja of nee')
    expect(text).toMatch(/Werk \(6 verhalen\) 1 5 0 0 0/)
    expect(text).not.toContain('McNemar')
  })

  it('are tested where inference is allowed', () => {
    const text = textOf(sectionOf(deskOf(stories(6, 0))))
    expect(text).toMatch(/Werk 0,031 0,031 0,031 0,031/)
  })
})
