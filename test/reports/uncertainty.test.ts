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
      /^In 95 van de 100 doorrekeningen ligt het samen tussen € 500 extra kosten en € 4\.300 besparing, als de verlopen zonder de ondersteuning goed zijn ingeschat\. Het meest hangt dat af van of gebeurtenissen zich zouden hebben voorgedaan\. Daar komt 70% van de onzekerheid vandaan\. Het zwaarst weegt ‘Terugval’ in ‘Verhaal A’ \(60%\)\./,
    )
    expect(said(drawnTotal, {}, { language: 'en' })).toMatch(
      /^In 95 of every 100 calculations it lies between €500 of extra cost and €4,300 saved altogether, if .* ‘Terugval’ in ‘Verhaal A’ \(60%\)\./,
    )
  })

  it('stands on the first page too, without what was predicted of one person', () => {
    const document = reportWith(drawnTotal)
    const words = saidIn(document, 'headline')
    expect(words).toContain(
      'In 95 van de 100 doorrekeningen ligt het samen tussen € 500 extra kosten en € 4.300 besparing',
    )
    expect(words).toContain('Het meest hangt dat af van of gebeurtenissen zich zouden hebben voorgedaan.')
    expect(words).not.toContain('Terugval')
    expect(
      rowsOf(sectionOf(document, 'headline')).map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' '))),
    ).toContainEqual(['in 95 van de 100 doorrekeningen', 'tussen € 500 extra kosten en € 4.300 besparing'])
  })

  it('is silent there on stories that save for sure, and counts those that may not', () => {
    const desk = deskWith(drawnTotal)
    const [block] = desk.result.aggregate
    const told = (uncertain: Record<'saves' | 'none' | 'costs_extra' | 'unknown', number> | null) => {
      const cost_difference = { ...block?.cost_difference, uncertain }
      return saidIn(reportOn(withDraws(desk, { cost_difference } as Parameters<typeof withDraws>[1])), 'headline')
    }
    const none = { saves: 0, none: 0, costs_extra: 0, unknown: 0 }
    const words = 'Per verhaal is dat minder zeker: bij 1 van de 2 die besparen kan het ook anders uitkomen.'
    expect(told({ ...none, saves: 1 })).toContain(words)
    expect(told({ ...none, none: 1 })).not.toContain('Per verhaal is dat minder zeker')
    expect(told(null)).not.toContain('Per verhaal is dat minder zeker')
  })

  it('says that a few draws weigh heavily where most draws come out otherwise', () => {
    const few = { ...drawnTotal, share_saving: 0.35, share_costs_extra: 0.62 }
    const words =
      'Naar verwachting bespaart het € 2.000, maar in 62% van de doorrekeningen kost het extra: de kans op een grote besparing weegt hier zwaar.'
    expect(saidIn(reportWith(few), 'headline')).toContain(words)
    const neither = { ...drawnTotal, share_saving: 0.4, share_costs_extra: 0.3 }
    expect(saidIn(reportWith(neither), 'headline')).toContain('maar in 60% van de doorrekeningen bespaart het niet')
    const loses = { ...drawnTotal, expected: -2000, share_saving: 0.62, share_costs_extra: 0.35 }
    expect(saidIn(reportWith(loses), 'headline')).toContain(
      'Naar verwachting kost het € 2.000 extra, maar in 62% van de doorrekeningen bespaart het: de kans op hoge kosten',
    )
    expect(saidIn(reportWith(drawnTotal), 'headline')).not.toContain('de kans op')
  })

  it('says that prices of other providers are not in the interval, where these would move it most', () => {
    const [price, ...others] = drawnTotal.one_way
    const one_way = [
      { ...price, drawn: false, share: 0, difference: { at_low: 2000, at_high: 7555 } },
      ...others,
    ] as TotalUncertainty['one_way']
    const words =
      'Verschillen in prijs tussen aanbieders tellen in dit bereik niet mee; alleen al de prijs ‘Opvangdag’ kan € 5.600 schelen.'
    expect(said({ ...drawnTotal, one_way })).toContain(words)
    expect(saidIn(reportWith({ ...drawnTotal, one_way }), 'headline')).toContain(words)
    expect(said({ ...drawnTotal, kinds: [], one_way })).toContain(words)
    expect(said(drawnTotal)).not.toContain('tussen aanbieders tellen')
    const rows = rowsOf(sectionOf(reportWith({ ...drawnTotal, one_way }), 'uncertainty'))
    expect(rows.find(([label]) => label?.startsWith('Opvangdag'))?.at(-1)).toBe('–')
  })

  it.each([
    [1, 0, 'In alle 5.000 doorrekeningen bespaart het.'],
    [0, 1, 'In alle 5.000 doorrekeningen kost het extra.'],
    [0.9998, 0.0002, 'In meer dan 99,9% daarvan bespaart het en in minder dan 0,1% kost het extra.'],
    [0.5, 0, 'In 50% daarvan bespaart het en in 50% maakt het geen verschil (hooguit € 100).'],
    [
      0.3332,
      0.3336,
      'In 33,3% daarvan bespaart het, in 33,3% maakt het geen verschil (hooguit € 100) en in 33,4% kost het extra.',
    ],
  ])('names all outcomes of the draws: %s save and %s cost extra', (share_saving, share_costs_extra, words) => {
    expect(said({ ...drawnTotal, share_saving, share_costs_extra })).toContain(words)
  })

  it('explains why the amount with what is certain alone lies below the interval', () => {
    const words = 'laat alles weg wat niet zeker is, en ligt dus buiten het bereik van de doorrekeningen.'
    const desk = deskWith({ ...drawnTotal, interval95: [1000, 4000] })
    const [block] = desk.result.aggregate
    const realism = (certain_only: number) => ({ realism: { ...block?.realism, certain_only, in_full: 5000 } })
    const headline = (certain: number) =>
      saidIn(reportOn(withDraws(desk, realism(certain) as Parameters<typeof withDraws>[1])), 'headline')
    expect(headline(-900)).toContain(words)
    expect(headline(1500)).not.toContain(words)
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
    expect(words).toContain(
      'In 94,3% daarvan bespaart het, in 0,7% maakt het geen verschil (hooguit € 100) en in 5% kost het extra.',
    )
    expect(words).toContain(
      'bespaart € 2.010. Door het toeval van de trekkingen zit dat er ongeveer € 18 naast (één standaardfout); zonder toeval: bespaart € 2.000.',
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

  it('says which part of the benefit counts as real, wherever that changes what is expected', () => {
    const isReal = { ...drawnTotal, expected: 1700 }
    const words =
      'De doorrekeningen gaan ervan uit dat gemiddeld 80% van de baten reëel is. Naar verwachting bespaart het € 1.700 in plaats van de € 2.000 die geteld is.'
    for (const section of ['headline', 'uncertainty']) {
      for (const realism of [0.8, { low: 0.6, high: 1 }])
        expect(saidIn(reportWith(isReal, { realism }), section)).toContain(words)
      expect(saidIn(reportWith({ ...isReal, kinds: [] }, { realism: 0.8 }), section)).toContain(words)
      expect(saidIn(reportWith({ ...isReal, with_realism: 1 }, { realism: 0.8 }), section)).toContain(
        'dat bij 1 van de 2 verhalen gemiddeld 80% van de baten reëel is.',
      )
      expect(saidIn(reportWith({ ...isReal, expected: -300 }, { realism: 0.8 }), section)).toContain(
        'Naar verwachting kost het € 300 extra; geteld is: bespaart € 2.000.',
      )
      expect(saidIn(reportWith(drawnTotal, { realism: 1 }), section)).not.toContain('gaan ervan uit')
    }
    expect(rowsOf(sectionOf(reportWith(isReal, { realism: 0.8 }), 'headline'))).toContainEqual([
      'naar verwachting, met 80% van de baten reëel',
      'bespaart €\u00a01.700',
    ])
  })

  it('says that this part was drawn too only where it was', () => {
    const words = 'Hoe reëel de baten zijn is ook getrokken, één keer voor alle verhalen.'
    const isDrawn = { ...drawnTotal, kinds: [{ kind: 'realism', share: 1 } as const], expected: 1700 }
    expect(said(isDrawn, { realism: { low: 0.6, high: 1 } })).toContain(words)
    expect(said(isDrawn, { realism: { low: 0.6, high: 1 } })).toContain(
      'Het meest hangt dat af van hoe reëel de baten zijn. Daar komt 100%',
    )
    expect(said({ ...drawnTotal, expected: 1700 }, { realism: 0.8 })).not.toContain(words)
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
        '–',
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
    expect(words('interval')).toBe('tussen € 500 extra kosten en € 4.300 besparing')
    expect(words('interval_low')).toBe('kost € 500 extra')
    expect(words('interval_high')).toBe('bespaart € 4.300')
    expect(words('share_saving')).toBe('94,3%')
    const at = 'aggregate.usual-12.uncertainty.one_way'
    expect(words(`${at}.story-a/event/relapse.break_even`)).toBe('37%')
    expect(words(`${at}.price/shelter-day.high`)).toBe('€ 250')
    expect(words(`${at}.story-a/quantity/reference/gp-consult.low`)).toBe('3,26')
    expect(words(`${at}.story-a/event/relapse.difference.at_low`)).toBe('kost € 800 extra')
    for (const name of ['interval', 'interval_low'])
      expect(namedFigures(deskWith(null), null).get(name)?.words).toBe('onbekend')
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
