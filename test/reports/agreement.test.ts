import type { RootContent, Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../src/core/case/rating.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { agreement } from '../../src/reports/content/agreement.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt } from '../../src/reports/content/figure.ts'
import { agreement as sheet } from '../../src/reports/content/sheets/agreement.ts'
import { figuresOfNode } from '../../src/reports/content/trail.ts'
import { figureOf, valueOfCell } from '../../src/reports/sheet.ts'
import { evaluationWith, told } from '../core/by-hand.ts'
import { points, rating, scale } from '../core/by-hand-ratings.ts'
import { deskFor } from './by-hand-report.ts'

const evaluation = evaluationWith(
  { instrument: 'scale' },
  { instruments: new Map([['scale', scale(['money', 'home'], [1, 5])]]) },
)

function deskOver(...cases: readonly (readonly Rating[])[]) {
  const stories = cases.map((ratings, at) => told({ case: `case-${at}`, title: `Verhaal ${at}`, ratings }))
  return deskFor(stories, evaluation)
}

const by = (rater: string, money: number, home: number, more: Partial<Rating> = {}) =>
  rating({ money: points(1, money, 1), home: points(2, home, 2) }, { rater, ...more })

const wordsOf = (node: unknown): string => {
  const { value, children } = node as { value?: string; children?: readonly unknown[] }
  return value ?? (children ?? []).map(wordsOf).join(' ')
}
const said = (nodes: readonly RootContent[]) => nodes.map(wordsOf).join('\n').replaceAll('\u00a0', ' ')
const tables = (nodes: readonly RootContent[]) => nodes.filter((node): node is Table => node.type === 'table')

const { agreement: words } = sentencesIn.nl

describe('the section on raters', () => {
  const desk = deskOver([by('a', 5, 4), by('b', 3, 4)], [by('a', 2, 2), by('b', 2, 3)], [by('a', 3, 3)])
  const section = agreement(desk)

  it('is not there where no story has two raters in one role', () => {
    expect(agreement(deskOver([by('a', 5, 4)], [by('b', 3, 4)]))).toEqual([])
    expect(agreement(deskOver([by('a', 5, 4), by('b', 3, 4, { role: 'client' })]))).toEqual([])
  })

  it('says first in words how often all gave the same level', () => {
    const lines = said(section).split('\n')
    expect(lines[0]).toBe('Zijn beoordelaars het eens?')
    expect(lines).toContain('Twee of meer mensen in deze rol scoorden 2 verhalen, los van elkaar.')
    expect(lines).toContain('Over hoe het was aan het begin gaven allen in alle 4 scores hetzelfde niveau.')
    expect(lines).toContain(
      'Over hoe het is aan het eind, met de ondersteuning gaven allen in 2 van de 4 scores hetzelfde niveau; in 1 scheelde het 1 niveau en in 1 scheelde het twee niveaus of meer.',
    )
  })

  it('gives alpha with what it means, how few stories it rests on, and where a border is a convention', () => {
    const [overall] = tables(section)
    expect(overall?.children.map(wordsOf)[1]).toMatch(/^begin 4 4 0 0 1$/)
    expect(said(section)).toContain('0,667')
    expect(said(section)).toContain('dat is een afspraak')
    expect(said(section)).toContain('Over 2 verhalen zeggen alfa en de maten hieronder weinig')
  })

  it('lists what to talk about, and who tends to score high', () => {
    expect(said(section)).toContain(words.differencesIntro)
    expect(said(section)).toMatch(/Verhaal 0: money, eind, met de ondersteuning a: 5, b: 3 2 nee/)
    const line = tables(section)
      .flatMap((table) => table.children.map(wordsOf))
      .find((row) => row.startsWith('a 2 '))
    expect(line).toMatch(/^a 2 12 \+0,1 0 \+0,3 0$/)
  })

  it('says how often levels stand against “the same”, and lists where they are two levels or more', () => {
    const home = (rater: string, more: Partial<Rating>) => rating({ money: points(2, 3, 2) }, { rater, ...more })
    const saw = home('a', { scores: { money: points(2, 3, 2), home: points(1, 5, 1) } })
    const against = deskOver([saw, home('b', { others: 'same' })], [home('a', {}), home('b', {})])
    const words = said(agreement(against))
    expect(words).toContain('eind, met de ondersteuning gaven allen in alle 2 scores hetzelfde niveau')
    expect(words).toContain('Dat gaat alleen over leefgebieden waaraan twee of meer mensen een niveau gaven.')
    expect(words).toContain(
      'Over het geschatte effect (met de ondersteuning, vergeleken met zonder) kwamen allen in 2 van de 3 scores op hetzelfde uit; in 1 scheelde het twee niveaus of meer. Daarbij: in 1 gaf de een niveaus en zei een ander dat het gelijk bleef.',
    )
    expect(words).toMatch(/Verhaal 0: home a: verandering \+4, effect \+4; b: gelijk gebleven 4 nee/)
    const one = deskOver([saw, home('b', { others: 'same' })])
    expect(said(agreement(one))).toContain('het grootste verschil tussen beoordelaars is 4 niveaus')
    for (const name of agreement(against).flatMap(figuresOfNode)) {
      expect(figureAt(against.result, name), name).not.toBeUndefined()
      expect(explanationOf(against.result, name), name).not.toBeNull()
    }
  })

  it('says what alpha is without what all said stayed the same', () => {
    const of = (rater: string, end: number) => rating({ money: points(2, end, 2) }, { rater, others: 'same' })
    const covered = agreement(deskOver([of('a', 5), of('b', 4)], [of('a', 2), of('b', 3)]))
    expect(said(covered)).toContain(
      'Daarbij: nergens gaf de een niveaus waar een ander zei dat het gelijk bleef en in 2 zeiden allen dat het gelijk bleef.',
    )
    expect(said(covered)).toContain('Zonder die scores is alfa 0,7 bij verandering en 0,7 bij effect.')
    expect(said(section)).not.toContain('Zonder die scores')
  })

  it('says why there is no interval where one was asked for, and what it is where there is one', () => {
    const about = (n: number, selection: 'random' | undefined) => {
      const cases = Array.from({ length: n }, (_, at) => [by('a', 1 + (at % 5), 4), by('b', 1 + ((at + 1) % 3), 4)])
      const stories = cases.map((ratings, at) => told({ case: `case-${at}`, title: `Verhaal ${at}`, ratings }))
      const settings = { ...evaluation.settings, ...(selection === undefined ? {} : { selection }) }
      return said(agreement(deskFor(stories, { ...evaluation, settings })))
    }
    const why = 'dat kan vanaf 10 verhalen die door twee of meer mensen zijn gescoord, en dit zijn er 5.'
    expect(about(5, 'random')).toContain(why)
    expect(about(5, undefined)).not.toContain('interval over verhalen')
    const ten = about(10, 'random')
    expect(ten).toContain(words.intervalIs)
    expect(ten).not.toContain(why)
  })

  it('is of one story only the range between raters', () => {
    const one = said(agreement(deskOver([by('a', 5, 4), by('b', 3, 4)], [by('a', 2, 2)])))
    expect(one).toContain('Over één verhaal is geen mate van overeenstemming te berekenen')
    expect(one).toContain('het grootste verschil tussen beoordelaars is 2 niveaus')
    expect(one).not.toContain('alfa')
  })

  it('names every figure it shows, and each can be explained', () => {
    const figures = section.flatMap(figuresOfNode)
    expect(figures.length).toBeGreaterThan(30)
    for (const name of figures) {
      expect(figureAt(desk.result, name), name).not.toBeUndefined()
      expect(explanationOf(desk.result, name), name).not.toBeNull()
    }
  })

  it('sets other roles beside, without their raters one by one', () => {
    const clients = [by('c', 5, 4, { role: 'client' }), by('d', 4, 4, { role: 'client' })]
    const both = said(agreement(deskOver([by('a', 5, 4), by('b', 3, 4), ...clients], clients)))
    expect(both).toContain('De rol waarvan de scores tellen: professional (A scale)')
    expect(both.split('\n').findIndex((line) => line.startsWith('Daarnaast:'))).toBeGreaterThan(0)
    expect(both).not.toMatch(/^c 2 /m)
  })
})

describe('the sheet on raters', () => {
  it('has a row for each moment and domain, of which every figure has a name', () => {
    const desk = deskOver([by('a', 5, 4), by('b', 3, 4)], [by('a', 2, 2), by('b', 2, 3)])
    const { columns, rows } = sheet(desk)
    expect(rows.length).toBe(3 * 3 + 2)
    const place = columns.findIndex(({ key }) => key === 'largest')
    expect(rows.map(({ cells }) => valueOfCell(cells[place]))).toEqual([0, 0, 0, 2, 2, 1, 0, 0, 0, 2, 2])
    for (const row of rows) {
      for (const [at, column] of columns.entries()) {
        const name = figureOf(row, column, at)
        if (name !== null) expect(figureAt(desk.result, name), name).toBe(valueOfCell(row.cells[at]))
      }
    }
  })

  it('is empty where no story has two raters', () => {
    expect(sheet(deskOver([by('a', 5, 4)])).rows).toEqual([])
  })
})
