import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { evaluationOf } from '../../src/formats/evaluation.ts'
import { readOwnText } from '../../src/formats/own-text.ts'
import type { Shipped } from '../../src/formats/shipped.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { desk } from '../../src/reports/content/desk.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figureAt, figureNames } from '../../src/reports/content/figure.ts'
import { namedFigures } from '../../src/reports/content/named-figures.ts'
import { ownText } from '../../src/reports/content/own-text.ts'
import type { Result } from '../../src/reports/content/result.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const args = [`${root}bin/effectcalc.js`, 'report', 'cases', '--format', 'json', '--quiet']
const result = JSON.parse(
  execFileSync(process.execPath, args, { encoding: 'utf8', cwd: root, maxBuffer: 1e8 }),
) as Result

function figuresOf(from: Result, language: 'nl' | 'en', date: string | null = '2025-12-31') {
  const shipped = JSON.parse(readFileSync(`${root}dist/data.json`, 'utf8')) as Shipped
  const index = shipped.index.find((series) => series.index === from.settings.index) as Shipped['index'][number]
  const evaluation = evaluationOf(from.settings, { ...shipped, payers: [shipped.payers], index })
  return namedFigures(desk(from, evaluation, language, sentencesIn[language]), date)
}

const plain = (words: string | undefined) => words?.replaceAll('\u00a0', ' ')

const short = figuresOf(result, 'nl').names.filter((name) => !name.includes('.'))

const languages = ['nl', 'en'] as const

describe.each(languages)('a figure by name in %s', (language) => {
  const figures = figuresOf(result, language)

  it.each(short)('%s has words, and the name by which it is explained', (name) => {
    const found = figures.get(name)
    expect(found?.words).toMatch(/\S/)
    const { figure } = found ?? {}
    if (['title', 'organisation', 'date'].includes(name)) expect(figure).toBeNull()
    else expect(explanationOf(result, figure as string)).not.toBeNull()
  })

  it('may have any name that explain takes', () => {
    const names = figureNames({
      aggregate: result.aggregate,
      overall: result.overall,
      settings: result.settings,
      cases: result.cases.slice(0, 2),
    })
    for (const name of names) {
      const found = figures.get(name)
      expect(found?.words, name).toMatch(/\S/)
      expect(found?.words, name).not.toMatch(/NaN|undefined|null|Infinity/)
      // A number in words has the same digits, but those of an unknown amount are of its bound.
      const value = figureAt(result, name)
      if (value === null) expect(found?.words).toContain(sentencesIn[language].words.unknown)
    }
    expect(names.filter((name) => !figures.names.includes(name))).toEqual([])
  })

  it.each([
    '',
    'toString',
    '__proto__',
    'overall',
    'overall.',
    'tool.version',
    'cases.nobody.headline.difference',
    'settings.title',
  ])('is not called "%s"', (name) => {
    expect(figures.get(name)).toBeNull()
  })

  it('is unknown, and never zero, where there are no cases', () => {
    const none = { ...result, cases: [], aggregate: [] }
    expect(figuresOf(none, language).get('total')).toEqual({ words: sentencesIn[language].words.unknown, figure: null })
  })
})

describe('the words of a figure', () => {
  const block = result.aggregate[0] as Result['aggregate'][number]
  const with_ = (changed: object): Result => ({
    ...result,
    aggregate: [{ ...block, ...changed }, ...result.aggregate.slice(1)],
  })
  const total = (kind: string, difference: object, language: 'nl' | 'en' = 'nl') =>
    plain(
      figuresOf(
        with_({ reference_kind: kind, cost_difference: { ...block.cost_difference, ...difference } }),
        language,
      ).get('total')?.words,
    )

  it.each([
    ['usual', { total: 1234.5 }, 'bespaart € 1.235', 'saves €1,235'],
    ['usual', { total: -1234.5 }, 'kost € 1.235 extra', 'costs €1,235 extra'],
    ['usual', { total: 99 }, 'geen verschil (bespaart € 99)', 'no difference (saves €99)'],
    ['improved', { total: 1234.5 }, 'nog te winnen: € 1.235', 'still to gain: €1,235'],
    ['usual', { total: null, bound: null, bound_amount: null }, 'onbekend', 'unknown'],
    [
      'usual',
      { total: null, bound: 'at-least', bound_amount: 500 },
      'onbekend, minstens: bespaart € 500',
      'unknown, at least: saves €500',
    ],
  ])('of a total compared with %s, %j', (kind, difference, dutch, english) => {
    expect(total(kind, difference)).toBe(dutch)
    expect(total(kind, difference, 'en')).toBe(english)
  })

  it('say a change with its sign, a share as a percentage, a year as a year and a price with cents', () => {
    const figures = figuresOf(result, 'nl')
    const words = (name: string) => plain(figures.get(name)?.words)
    const [first] = result.cases
    expect(words(`cases.${first?.case}.quality_of_life.index.change`)).toMatch(/^[+-]\d/)
    expect(words('settings.discount_rate.costs')).toBe('2,25%')
    expect(words('settings.price_year')).toBe('2025')
    expect(words('price_year')).toBe('2025')
    expect(words('settings.no_difference')).toBe('€ 100')
    expect(words(`cases.${first?.case}.lines.1.unit_price`)).toMatch(/^€ [\d.]+,\d\d$/)
    expect(words('date')).toBe('31 december 2025')
    expect(plain(figuresOf(result, 'nl', null).get('date')?.words)).toBe('niet vermeld')
  })
})

describe('an own text as a section', () => {
  const section = (text: string) => {
    const read = readOwnText(new TextEncoder().encode(text), 'texts/a.md')
    if ('finding' in read) throw new Error(read.finding.code)
    return ownText(read.tree, figuresOf(result, 'nl'), 'text-a')
  }

  it('keeps the names of the figures that its paragraphs mention', () => {
    expect(section('In **{{ saves_count }}** of {{ stories_count }}, {{ saves_count }}: {{ title }}.')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'In ' },
          { type: 'strong', children: [{ type: 'text', value: '30' }] },
          { type: 'text', value: ' of 36, 30: Voorbeeldrapport sociaal werk 2025.' },
        ],
        data: { figures: ['overall.saves', 'overall.n'] },
      },
    ])
  })

  it('has headings below those of the report, and a place to link to', () => {
    expect(section('# One\n\n### Two\n\n## Three {{ saves_count }}\n\n> # Four')).toMatchObject([
      { type: 'heading', depth: 2, data: { id: 'text-a' } },
      { type: 'heading', depth: 3 },
      { type: 'heading', depth: 2, data: { id: 'text-a-2' }, children: [{ value: 'Three 30' }] },
      { type: 'blockquote', children: [{ type: 'paragraph' }] },
    ])
  })

  it('names the figure of a cell, and aligns as the writer did', () => {
    const [table] = section('| a | b |\n|:--|--:|\n| x | {{ saves_count }} |')
    expect(table).toMatchObject({
      align: ['left', 'right'],
      children: [{}, { children: [{}, { children: [{ value: '30' }], data: { figure: 'overall.saves' } }] }],
    })
  })

  it('cleans what could turn or hide text, and leaves unknown names as they are', () => {
    const text = JSON.stringify(
      section('a\u202eb [c\u0007](https://example.org) `d\u2066` {{ nobody }} {{ total }} <b>'),
    )
    for (const sign of ['\u0007', '\u202e', '\u2066']) expect(text).not.toContain(sign)
    expect(text).toContain('{{ nobody }}')
    expect(text).toContain('<b>')
  })
})

describe.each(['rapporten.md', 'reports.md'])('the page %s', (file) => {
  const page = readFileSync(`${root}docs/${file}`, 'utf8')

  it('lists every short name, once and in order', () => {
    expect([...page.matchAll(/^\| `\{\{ ([a-z_]+) \}\}` \|/gm)].map(([, name]) => name)).toEqual(short)
  })

  it('lists every section, in the order of the report', () => {
    const names = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name)
    expect(names).toEqual(result.settings.report.sections)
  })
})
