import { describe, expect, it } from 'vitest'
import type { Settings } from '../../src/core/case/evaluation.ts'
import type { TotalUncertainty } from '../../src/core/uncertainty/total.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { namedFigures } from '../../src/reports/content/named-figures.ts'
import { figuresOfNode } from '../../src/reports/content/trail.ts'
import { evaluationWith, line, told } from '../core/by-hand.ts'
import { deskFor, type Reported, reportOn } from './by-hand-report.ts'
import { drawnTotal, saidIn, withDraws } from './drawn.ts'
import { chartOf, rowsOf, sectionOf } from './one-case.ts'

const stories = [
  told({ case: 'story-a', title: 'Verhaal A', reference: [line(1, 1500)] }),
  told({ case: 'story-b', title: 'Verhaal B', reference: [line(1, 500)] }),
]

function deskWith(drawn: TotalUncertainty | null, settings: Partial<Settings> = {}, more: Reported = {}) {
  return withDraws(deskFor(stories, evaluationWith(settings), more), { uncertainty: drawn })
}

const reportWith = (...of: Parameters<typeof deskWith>) => reportOn(deskWith(...of))
const said = (...of: Parameters<typeof deskWith>) => saidIn(reportWith(...of), 'uncertainty')

describe('how sure the total is', () => {
  it('is said first with its interval, what it depends on most, and which input weighs most', () => {
    expect(said(drawnTotal)).toMatch(
      /^In 95 van de 100 doorrekeningen ligt het samen tussen € 500 extra kosten en € 4\.300 besparing, als de verlopen zonder de ondersteuning goed zijn ingeschat\. Het meest hangt dat af van of gebeurtenissen zich zouden hebben voorgedaan: daar komt 70% van de onzekerheid vandaan\. Het zwaarst weegt ‘Terugval’ in ‘Verhaal A’ \(60%\)\./,
    )
    expect(said(drawnTotal, {}, { language: 'en' })).toMatch(
      /^In 95 of every 100 calculations it lies between €500 of extra cost and €4,300 saved altogether, if .* ‘Terugval’ in ‘Verhaal A’ \(60%\)\./,
    )
  })

  it('stands on the first page too', () => {
    expect(saidIn(reportWith(drawnTotal), 'headline')).toContain(
      'In 95 van de 100 doorrekeningen ligt het samen tussen € 500 extra kosten en € 4.300 besparing',
    )
  })

  it.each([
    [[1234.4, 4321] as const, 'bespaart het samen € 1.200 tot € 4.300'],
    [[-4321, -1234.4] as const, 'kost het samen € 1.200 tot € 4.300 extra'],
  ])('of which the interval is %s is put in words without a sign', (interval95, words) => {
    expect(said({ ...drawnTotal, interval95 })).toContain(words)
  })

  it('is still to gain where that is what stories are compared with, and never saved', () => {
    const improved = stories.map(({ case: id, title }) =>
      told({ case: id, title, kind: 'improved', reference: [line(1, 500)] }),
    )
    const desk = withDraws(deskFor(improved, evaluationWith()), {
      uncertainty: { ...drawnTotal, interval95: [1000, 4000] },
    })
    const words = saidIn(reportOn(desk), 'uncertainty')
    expect(words).toContain('is er samen nog € 1.000 tot € 4.000 te winnen')
    expect(words).not.toMatch(/bespaart (het )?(samen )?€/)
  })

  it('comes with how often it was drawn, how often it saves, and what chance does to the mean', () => {
    const words = said(drawnTotal, { seed: 7 })
    expect(words).toContain('Er is 5.000 keer doorgerekend (startgetal 7)')
    expect(words).toContain('In 94,3% daarvan bespaart het, in 5% kost het extra.')
    expect(words).toContain(
      'bespaart € 2.010; door het toeval van de trekkingen ligt dat gemiddelde er meestal hooguit € 18',
    )
    expect(words).toContain(
      'De onzekerheid komt van gebeurtenissen die wel of niet zouden zijn gekomen (70%) en prijzen (30%).',
    )
  })

  it('is given a story too, with its interval', () => {
    expect(rowsOf(sectionOf(reportWith(drawnTotal), 'uncertainty'))).toContainEqual([
      'laag (2,5% ligt eronder)',
      'kost €\u00a0512 extra',
      'kost €\u00a0256 extra',
    ])
  })

  it('is no more than what was written down as uncertain', () => {
    expect(said(drawnTotal)).toContain('Over andere verhalen of andere mensen zegt zij niets.')
    const desk = deskFor([...stories, told({ case: 'c', reference: [line('unknown', 5)] })], evaluationWith())
    const document = reportOn(withDraws(desk, { uncertainty: drawnTotal }))
    expect(saidIn(document, 'uncertainty')).toContain(
      'Dit gaat over 2 van de 3 verhalen: die waarvan het verschil bekend is.',
    )
  })

  it('says that benefit was drawn too only where it was', () => {
    const isReal = { ...drawnTotal, kinds: [{ kind: 'realism', share: 1 } as const], expected: 1700 }
    const words = 'De verwachting is daarom niet het verschil zoals geteld (bespaart € 2.000), maar: bespaart € 1.700.'
    expect(said(isReal)).toContain(words)
    expect(said(isReal)).toContain('Het meest hangt dat af van hoe reëel de baten zijn: daar komt 100%')
    expect(said(drawnTotal)).not.toContain('De verwachting is daarom')
  })

  it('is one sentence where nothing is uncertain, and says why where nothing is known', () => {
    const nothing = { ...drawnTotal, kinds: [], one_way: [], sd: 0 }
    expect(said(nothing)).toBe(
      'Niets is hier als onzeker opgeschreven, dus elke doorrekening geeft hetzelfde: bespaart € 2.000. Dat zegt niet dat zeker is hoe het zonder de ondersteuning zou zijn gegaan.',
    )
    expect(said(null)).toBe('Hoe zeker dit is, is niet doorgerekend.')
    const unknown = [told({ case: 'c', reference: [line('unknown', 5)] })]
    expect(saidIn(reportOn(deskFor(unknown, evaluationWith())), 'uncertainty')).toContain(
      'van geen verhaal is het verschil in kosten volledig bekend',
    )
  })

  it('counts the stories that may as well be of another kind', () => {
    const desk = deskWith(drawnTotal)
    const [block] = desk.result.aggregate
    const cost_difference = { ...block?.cost_difference, uncertain: { saves: 1, none: 2, costs_extra: 0, unknown: 0 } }
    const document = reportOn(withDraws(desk, { cost_difference } as Parameters<typeof withDraws>[1]))
    expect(saidIn(document, 'uncertainty')).toContain('bij 1 verhaal dat bespaart en 2 verhalen zonder verschil valt')
  })
})

describe('what the total depends on', () => {
  it('is in a table of the largest inputs, of which those that move nothing stay out', () => {
    const rows = rowsOf(sectionOf(reportWith(drawnTotal), 'uncertainty')).slice(-3)
    expect(rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')))).toEqual([
      ['Opvangdag\nprijs; van € 40,00 tot € 250', 'bespaart € 1.000', 'bespaart € 3.000', '–', '30%'],
      ['Terugval\nin ‘Verhaal A’', 'kost € 800 extra', 'bespaart € 3.000', '37% kans', '60%'],
      [
        'Huisarts\nhoeveelheid in ‘Verhaal A’, zonder ondersteuning; van 3,3 tot 12,4; niet meegetrokken: verschil tussen aanbieders',
        'bespaart € 1.000',
        'bespaart € 3.000',
        '–',
        '0%',
      ],
    ])
  })

  it('has no column for where it turns where nothing turns it', () => {
    const one_way = drawnTotal.one_way.map((row) => ({ ...row, break_even: null }))
    const document = reportWith({ ...drawnTotal, one_way })
    expect(rowsOf(sectionOf(document, 'uncertainty')).at(-1)).toHaveLength(4)
    expect(saidIn(document, 'uncertainty')).toContain('Geen van deze laat op zichzelf een besparing omslaan')
  })

  it('is drawn around what is expected', () => {
    const chart = chartOf(reportWith(drawnTotal), 'ranges')
    expect(chart.base.value).toBe(2000)
    expect(chart.rows.map(({ low, high }) => [low.value, high.value])).toEqual([
      [1000, 3000],
      [-800, 3000],
      [1000, 3000],
    ])
  })
})

describe('the histogram', () => {
  it('has a bar for each bin, on either side of zero in its own tone', () => {
    const chart = chartOf(reportWith(drawnTotal), 'histogram')
    expect(chart.bins.map(({ from, to, tone }) => [from, to, tone])).toEqual([
      [-1000, 0, 'costs-extra'],
      [0, 1000, 'saves'],
      [1000, 2000, 'saves'],
      [2000, 3000, 'saves'],
      [3000, 4000, 'saves'],
    ])
    expect([chart.interval.from, chart.interval.to, chart.middle.value]).toEqual([-512.4, 4321.6, 2010])
  })
})

describe('the figures', () => {
  it.each(['nl', 'en'] as const)('can all be explained in %s', (language) => {
    const desk = deskWith(drawnTotal, {}, { language })
    const names = reportOn(desk).children.flatMap(figuresOfNode)
    expect(names.filter((name) => name.includes('.uncertainty.')).length).toBeGreaterThan(25)
    expect(names.filter((name) => explanationOf(desk.result, name) === null)).toEqual([])
  })

  it('have names for texts of one’s own', () => {
    const named = namedFigures(deskWith(drawnTotal), null)
    const words = (name: string) => named.get(name)?.words.replaceAll('\u00a0', ' ')
    expect(words('interval_low')).toBe('kost € 512 extra')
    expect(words('interval_high')).toBe('bespaart € 4.322')
    expect(words('share_saving')).toBe('94,3%')
    const at = 'aggregate.usual-12.uncertainty.one_way'
    expect(words(`${at}.story-a/event/relapse.break_even`)).toBe('37%')
    expect(words(`${at}.price/shelter-day.high`)).toBe('€ 250')
    expect(words(`${at}.story-a/quantity/reference/gp-consult.low`)).toBe('3,26')
    expect(words(`${at}.story-a/event/relapse.difference.at_low`)).toBe('kost € 800 extra')
    expect(namedFigures(deskWith(null), null).get('interval_low')?.words).toBe('onbekend')
  })
})

describe('caution by the evidence', () => {
  const caution = { prices: { C: 0.25 }, reference: { estimated: 0.2 } }

  it('is a row of its own, with the fractions that the project chose', () => {
    const document = reportOn(deskFor(stories, evaluationWith({ caution })))
    const words = saidIn(document, 'costs')
    expect(rowsOf(sectionOf(document, 'costs')).map(([label]) => label)).toContain('met voorzichtigheid naar bewijs')
    expect(words).toContain('25% bij prijzen van graad C en 20% bij wat in het verloop zonder geschat is')
    expect(words).toContain('heeft dit project zelf gekozen')
  })

  it('is not there where none is set', () => {
    expect(saidIn(reportOn(deskFor(stories, evaluationWith())), 'costs')).not.toContain('voorzichtigheid')
  })
})

describe('what the report says of itself', () => {
  it('says what was drawn and what was not, with the number of draws and the seed', () => {
    const words = saidIn(reportOn(deskFor(stories, evaluationWith({ draws: 4000, seed: 12 }))), 'method')
    expect(words).toContain('Alles is 4.000 keer doorgerekend')
    expect(words).toContain('startgetal (12)')
    expect(words).toContain('Niet doorgerekend is of de goede verlopen zonder de ondersteuning zijn gekozen.')
  })
})
