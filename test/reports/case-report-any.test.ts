import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/core/case/case.ts'
import type { Chart } from '../../src/reports/chart.ts'
import { explanationOf } from '../../src/reports/content/explanation.ts'
import { figuresOfNode } from '../../src/reports/content/trail.ts'
import { evaluationWith, line, told } from '../core/by-hand.ts'
import { cases } from '../generators/case.ts'
import { pictures, reportOf, sectionOf, wordsOf } from './one-case.ts'

const languages = fc.constantFrom('nl' as const, 'en' as const)

describe('the report on any case', () => {
  it('shows only figures that can be explained, and words that are words', () => {
    fc.assert(
      fc.property(cases({ unknowns: 'scenarios' }), languages, ({ story, evaluation }, language) => {
        const { document, result } = reportOf(story, evaluation, language)
        const figures = document.children.flatMap(figuresOfNode)
        expect(figures.filter((name) => explanationOf(result, name) === null)).toEqual([])
        expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|Infinity|\[object/)
        const texts = document.children.filter(({ type }) => type === 'paragraph' || type === 'heading')
        expect(texts.map(wordsOf).filter((words) => words.trim() === '')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('draws every note within the window', () => {
    fc.assert(
      fc.property(cases({ unknowns: 'scenarios', mostMonths: 60 }), ({ story, evaluation }) => {
        for (const { chart } of pictures(reportOf(story, evaluation).document)) {
          if (chart.kind !== 'timelines') continue
          const outside = chart.courses
            .flatMap(({ notes }) => notes)
            .filter(({ from, to }) => !(from >= 1 && from <= to && to <= story.window.months))
          expect(outside).toEqual([])
          const activities = [story.scenarios.intervention, story.scenarios.reference]
          expect(chart.courses.map(({ notes }) => notes.length)).toEqual(
            activities.map((scenario) => {
              const used = scenario?.activities ?? []
              return (scenario?.life_events ?? []).length + (used === 'unknown' ? 1 : used.length)
            }),
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  it('says in words all that its pictures show', () => {
    fc.assert(
      fc.property(cases({ unknowns: 'scenarios' }), languages, ({ story, evaluation }, language) => {
        for (const { title, alternative, chart } of pictures(reportOf(story, evaluation, language).document)) {
          expect(title).not.toBe('')
          const amounts = chart.kind === 'bars' ? chart.rows.flatMap(({ bars }) => bars.map(({ text }) => text)) : []
          expect([...labelsOf(chart), ...amounts].filter((text) => !alternative.includes(text))).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })
})

/** The words that the parts of a chart begin with. */
function labelsOf(chart: Chart): readonly string[] {
  if (chart.kind === 'timelines')
    return chart.courses.flatMap((course) => [course.title, ...course.notes.map(({ text }) => text)])
  return 'rows' in chart ? chart.rows.map(({ label }) => label) : []
}

describe('a case that has little to tell', () => {
  const evaluation = evaluationWith()
  const ids = (story: Case) =>
    reportOf(story, evaluation).document.children.flatMap((node) =>
      node.type === 'heading' && node.depth === 2 && node.data?.id !== undefined ? [node.data.id] : [],
    )

  it('has no part for a story that was not written down', () => {
    const silent = told({ intervention: [line(4, 100)] })
    expect(ids(silent)).not.toContain('story')
    expect(ids({ ...silent, narrative: '  \n' })).not.toContain('story')
    expect(ids({ ...silent, narrative: 'He came.' })).toContain('story')
  })

  it('says that nobody rated it', () => {
    const { document } = reportOf(told({ intervention: [line(4, 100)] }), evaluation)
    expect(sectionOf(document, 'quality').map(wordsOf)).toEqual(['Dit verhaal heeft geen scores.'])
  })

  it('says of an unknown course that nothing can be said of what makes the difference', () => {
    const { document } = reportOf(told({ intervention: [line(4, 100)], reference: 'unknown' }), evaluation)
    expect(sectionOf(document, 'carries').map(wordsOf)).toEqual([
      'Wat het verschil maakt is niet te zeggen, omdat de kosten van een van de verlopen onbekend zijn.',
    ])
    expect(wordsOf(sectionOf(document, 'short')[1])).toBe('Kosten: onbekend, minstens: kost €\u00a0400 extra.')
    expect(pictures(document)[0]?.alternative).toContain('hele venster: kosten van dit verloop onbekend')
  })

  it('names what is unknown among what makes the difference, and gives no shares', () => {
    const nights = line('unknown', 300, { label: 'Nachten' })
    const { document } = reportOf(
      told({ intervention: [line(4, 100, { label: 'Gesprekken' })], reference: [nights] }),
      evaluation,
    )
    const words = sectionOf(document, 'carries')
    expect(words.map(wordsOf).at(-1)).toBe(
      'Hoeveel ‘Nachten’ uitmaakt is onbekend; daarom is ook geen aandeel te geven.',
    )
    expect(wordsOf(words.find(({ type }) => type === 'table'))).not.toContain('aandeel')
  })

  it('has a report where nothing was used in either course', () => {
    expect(ids(told({}))).toEqual(['short', 'courses', 'quality', 'reasons', 'calculation', 'method'])
  })
})

describe('a story', () => {
  const hostile = [
    '</script><script>alert(1)</script>',
    '=cmd()',
    '#import "x"',
    '{{overall.n}} $x$ \\ @ref <b>bold</b> **strong** [a](b)',
    'a\u202eb\u001b[31mc',
    'x'.repeat(5000),
  ]

  it('stays text, whatever is written in it', () => {
    const story = { ...told({ intervention: [line(4, 100)] }), narrative: hostile.join('\n\n') }
    const [quote] = sectionOf(reportOf(story, evaluationWith()).document, 'story')
    if (quote?.type !== 'blockquote') throw new Error('the story is not quoted')
    expect(quote.children.map(wordsOf)).toEqual(
      hostile.map((part) => part.replaceAll('\u202e', '\ufffd').replaceAll('\u001b', '\ufffd')),
    )
    expect(quote.children.every((part) => part.type === 'paragraph' && part.children.length === 1)).toBe(true)
  })

  it('leaves no control signs in words, pictures or reasons', () => {
    const dangerous = 'a\u202eb\u001b[31mc'
    const story = told({
      title: dangerous,
      intervention: [line(4, 100, { label: dangerous })],
      reference: [line(4, 300, { label: dangerous, because: dangerous, event: 'e' })],
      life_events: [{ id: 'e', at: 'month 2', text: dangerous, because: dangerous, certainty: 0.5 }],
      attribution: { share: 0.5, because: dangerous },
    })
    const { document } = reportOf({ ...story, narrative: dangerous }, evaluationWith())
    expect(JSON.stringify(document)).not.toMatch(/\u202e|\\u001b/)
  })
})
