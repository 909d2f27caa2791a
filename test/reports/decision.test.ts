import { describe, expect, it } from 'vitest'
import type { Settings, ValueOfEffect } from '../../src/core/case/evaluation.ts'
import type { Decision } from '../../src/core/decision/decision.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt } from '../../src/reports/content/figure.ts'
import { figuresOfNode } from '../../src/reports/content/trail.ts'
import { evaluationWith, line, told } from '../core/by-hand.ts'
import { deskFor, type Reported, reportOn } from './by-hand-report.ts'
import { decided, drawnTotal, saidIn, withDraws } from './drawn.ts'
import { chartOf, rowsOf, sectionOf } from './one-case.ts'

const stories = [
  told({ case: 'story-a', approach: 'a', reference: [line(1, 1500)] }),
  told({ case: 'story-b', approach: 'b', reference: [line(1, 500)] }),
]
const value_of_effect: ValueOfEffect = { unit: 'index-point', amount: 500, up_to: 1000, source: { title: 'Een boek' } }
const approaches: Settings['approaches'] = { a: { title: 'Aanpak A' }, b: { title: 'Aanpak B' } }

function deskWith(decision: Decision | null, more: Reported = {}) {
  return withDraws(deskFor(stories, evaluationWith({ value_of_effect, approaches }), more), { decision })
}

const reportWith = (...of: Parameters<typeof deskWith>) => reportOn(deskWith(...of))
const said = (...of: Parameters<typeof deskWith>) => saidIn(reportWith(...of), 'decision')
const plain = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')))

/** The same with one approach. */
const single: Decision = {
  ...decided,
  options: decided.options.filter(({ option }) => option !== 'b'),
  efficiency: decided.efficiency.filter(({ option }) => option !== 'b'),
  planes: decided.planes.filter(({ option }) => option !== 'b'),
  curve: decided.curve.map((point) => ({ ...point, best: 'a', probability_best: [0.1, 0.9] })),
}

describe('the section', () => {
  it('is there only where a value of an effect is set', () => {
    expect(sectionOf(reportWith(null), 'decision')).toEqual([])
    expect(reportWith(null).children.some((node) => node.type === 'heading' && node.data?.id === 'decision')).toBe(
      false,
    )
  })

  it('says how the stories were chosen, and which choices rest on few', () => {
    const of = (selection: Settings['selection']) =>
      saidIn(
        reportOn(
          withDraws(deskFor(stories, evaluationWith({ value_of_effect, approaches, selection })), {
            decision: decided,
          }),
        ),
        'decision',
      )
    expect(of('purposive')).toContain('het zijn gekozen verhalen')
    expect(of('unknown')).toContain('hoe de verhalen zijn gekozen is niet vermeld')
    for (const selection of ['random', 'consecutive', 'all'] as const)
      expect(of(selection)).not.toContain('gekozen verhalen')
    expect(of('all')).toContain('Op weinig verhalen rust ‘Aanpak B’ (het gemiddelde van deze 3 verhalen).')
    expect(said(single)).not.toContain('Op weinig verhalen')
  })

  it('says whose value it is, and that approaches helped other people', () => {
    const words = said(decided)
    expect(words).toContain(
      'voor kwaliteit van leven als € 500 (bron: Een boek). Die waarde heeft dit project zelf gekozen',
    )
    expect(words).toContain(
      'Met die waarde komt ‘Aanpak A’ hier naar verwachting het hoogst uit: per verhaal € 2.300 meer dan zonder. In 60%',
    )
    const careful = words.indexOf('elke aanpak hielp andere mensen op een andere plaats')
    expect(careful).toBeGreaterThan(-1)
    expect(careful).toBeLessThan(words.indexOf('Aanpak A'))
    expect(said(decided, { language: 'en' })).toContain(
      '‘Aanpak A’ is expected to come out highest here: €2,300 more per story',
    )
  })

  it('compares one approach with the course without only', () => {
    const words = said(single)
    expect(words).toContain('levert de ondersteuning per verhaal naar verwachting € 2.300 meer op dan zij kost. In 60%')
    expect(words).not.toContain('elke aanpak hielp andere mensen')
    const options = single.options.map((one) => (one.option === 'a' ? { ...one, net_benefit: -40 } : one))
    expect(said({ ...single, options, best: 'without' })).toContain(
      'per verhaal naar verwachting € 40 meer dan zij oplevert',
    )
  })

  it('says it where no approach is worth its cost', () => {
    const options = decided.options.map((one) => ({ ...one, net_benefit: one.option === 'without' ? 0 : -40 }))
    expect(said({ ...decided, options, best: 'without' })).toContain(
      'geen van de aanpakken naar verwachting haar kosten waard. In 1%',
    )
  })
})

describe('what the choice rests on', () => {
  const rests = (realism: Settings['realism'], expected: number) => {
    const desk = deskFor(stories, evaluationWith({ value_of_effect, approaches, realism }))
    const total = desk.result.aggregate[0]?.cost_difference.total_known as number
    const uncertainty = { ...drawnTotal, expected: total * expected }
    return saidIn(reportOn(withDraws(desk, { decision: decided, uncertainty })), 'decision')
  }

  it('is said where only a part of the benefit counts as real', () => {
    expect(rests(0.8, 0.7)).toContain('Ook hier is gemiddeld 80% van de baten als reëel geteld.')
    expect(rests({ low: 0.8, high: 1 }, 0.7)).toContain('gemiddeld 90% van de baten')
    expect(rests(1, 1)).not.toContain('als reëel geteld')
    expect(rests(null, 1)).not.toContain('als reëel geteld')
  })
})

describe('the tables', () => {
  it('give cost, effect and what more effect costs, in words where an option drops out', () => {
    expect(plain(rowsOf(sectionOf(reportWith(decided), 'decision')))).toEqual(
      expect.arrayContaining([
        ['Aanpak A', 'bespaart € 300', '4', '–', 'kost het minst'],
        ['Aanpak B', 'kost € 700 extra', '6', '€ 500', 'meer effect, tegen meer kosten'],
        [
          'zonder de ondersteuning (geschat)',
          'geen verschil',
          '0',
          '–',
          'valt af: een andere is minstens zo goed en niet duurder',
        ],
      ]),
    )
  })

  it('say what would be worth finding out first, and where that changes nothing', () => {
    expect(said(decided)).toContain('Zoek eerst uit hoe hoog de prijzen zijn: dat is gemiddeld € 80 per verhaal waard.')
    expect(said(decided)).toContain('€ 0: meer uitzoeken verandert de keuze niet')
    expect(said({ ...decided, perfect_information: 0.2 })).toContain('Meer uitzoeken verandert de keuze niet')
    const none = decided.information.map((row) => ({ ...row, value: 0 }))
    expect(said({ ...decided, information: none })).toContain('Eén soort onzekerheid alleen uitzoeken verandert')
  })
})

describe('the pictures', () => {
  it('show the draws of the best approach, and where they lie', () => {
    const chart = chartOf(reportWith(decided), 'plane')
    expect(chart.points).toEqual([
      { x: 4, y: -300 },
      { x: 4.5, y: 20 },
    ])
    expect(chart.line?.slope).toBe(500)
    expect(said(decided)).toContain('Van de doorrekeningen: 90% beter en goedkoper en 10% beter en duurder.')
  })

  it('say so where the effect was not drawn, and all draws lie on one line', () => {
    const words = 'Het effect is niet meegetrokken: bij de scores staat geen bereik.'
    const planes = decided.planes.map((row) => ({ ...row, points: row.points.map(([, cost]) => [4, cost] as const) }))
    expect(said({ ...decided, planes })).toContain(words)
    expect(said(decided)).not.toContain(words)
  })

  it('leave out lines that stay at the bottom, and say so', () => {
    const chart = chartOf(reportWith(decided), 'curves')
    expect(chart.lines.map(({ label }) => label)).toEqual(['Aanpak A', 'Aanpak B'])
    expect(new Set(chart.lines.map(({ tone, dash }) => `${tone} ${dash}`)).size).toBe(2)
    expect(said(decided)).toContain('Eén andere keuze komt nergens vaker dan in 5%')
    expect(said(decided)).toContain('eerst Aanpak A het hoogst uit, vanaf ongeveer € 600 Aanpak B.')
    expect(said(single)).toContain('Bij elke waarde tot € 1.000 komt de ondersteuning naar verwachting het hoogst uit.')
  })

  it('say from which value on it is worth it', () => {
    const planes = single.planes.map((row) => ({ ...row, break_even: { threshold: 75, worthwhile: 'from' as const } }))
    expect(said({ ...single, planes })).toContain('de moeite waard vanaf € 75 per punt.')
    const upTo = single.planes.map((row) => ({ ...row, break_even: { threshold: 75, worthwhile: 'up-to' as const } }))
    expect(said({ ...single, planes: upTo })).toContain('hooguit € 75 per punt waard is')
  })
})

describe('the figures', () => {
  it('can all be asked for and explained', () => {
    const desk = deskWith(decided)
    const names = sectionOf(reportOn(desk), 'decision').flatMap(figuresOfNode)
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name) => explanationOf(desk.result, name) === null)).toEqual([])
    expect(names.filter((name) => figureAt(desk.result, name) === undefined)).toEqual([])
  })

  it('of stories without an approach have a name too', () => {
    const unnamed = <T extends { readonly option: string }>(rows: readonly T[]) =>
      rows.map((row) => (row.option === 'a' ? { ...row, option: '' } : row))
    const { options, efficiency, planes } = decided
    const desk = deskWith({
      ...decided,
      ...{ options: unnamed(options), efficiency: unnamed(efficiency), planes: unnamed(planes), best: '' },
    })
    const document = reportOn(desk)
    const names = sectionOf(document, 'decision').flatMap(figuresOfNode)
    expect(names.filter((name) => figureAt(desk.result, name) === undefined)).toEqual([])
    expect(saidIn(document, 'decision')).toContain('‘aanpak niet vermeld’ hier naar verwachting het hoogst')
  })
})
