import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/core/case/case.ts'
import type { Outcome } from '../../src/core/case/outcome.ts'
import { checkCase } from '../../src/core/checks/check-case.ts'
import { evaluationWith, line, told } from './by-hand.ts'

const whole = told({
  intervention: [line(1, 100, { investment: true, label: 'Visits' }), line(2, 40, { label: 'Doctor' })],
  reference: [line(5, 40, { label: 'Doctor' }), line(1, 900, { label: 'Hospital' })],
})

/** What is found in a case with something more. */
const found = (more: Partial<Case>) =>
  checkCase({ ...whole, ...more }, evaluationWith()).map(({ code, path }) => `${path.join('.')} ${code}`)

const outcome = (id: string, more: Partial<Outcome> = {}): Outcome => ({ id, text: id, ...more })

const counted = [outcome('calls', { counted_by: 'Doctor' }), outcome('stay', { counted_by: 'Hospital' })]

describe('outcomes', () => {
  it('that lead to others and to lines are nothing to remark', () => {
    expect(found({ outcomes: [outcome('rest', { leads_to: ['calls', 'stay'] }), ...counted] })).toEqual([])
  })

  it('lead to outcomes that are there, and have one name each', () => {
    expect(found({ outcomes: [outcome('rest', { leads_to: ['calls', 'cals'] }), ...counted] })).toEqual([
      'outcomes.0.leads_to.1 unknown-outcome',
    ])
    expect(found({ outcomes: [...counted, outcome('stay')] })).toEqual(['outcomes.2.id duplicate-id'])
  })

  it('are counted by a line of some course, by its price or its whole label', () => {
    expect(found({ outcomes: [...counted, outcome('rest', { counted_by: 'Doctors' })] })).toEqual([
      'outcomes.2.counted_by unknown-line',
    ])
  })

  it('stand in a domain of an instrument', () => {
    expect(found({ outcomes: [...counted, outcome('rest', { domain: 'nowhere' })] })).toEqual([
      'outcomes.2.domain unknown-domain',
    ])
  })

  it('leave no line that counts unexplained, but for the support itself and what is only told', () => {
    expect(found({ outcomes: [outcome('calls', { counted_by: 'Doctor' })] })).toEqual([
      'scenarios.reference.activities.1 line-without-outcome',
    ])
    expect(found({ outcomes: [outcome('rest')] })).toEqual([
      'scenarios.intervention.activities.1 line-without-outcome',
      'scenarios.reference.activities.1 line-without-outcome',
    ])
    expect(found({})).toEqual([])
  })

  it('have nothing to explain where a line is the same in all courses', () => {
    const { intervention, reference } = whole.scenarios
    const both = (more: object) => ({
      ...whole.scenarios,
      intervention: { ...intervention, activities: [line(2, 40, { label: 'Doctor' })] },
      reference: { ...reference, activities: [line(2, 40, { label: 'Doctor', because: 'As always' })], ...more },
    })
    const outcomes = [outcome('rest')]
    expect(found({ outcomes, scenarios: both({}) })).toEqual(['case investment-not-stated'])
    expect(found({ outcomes, scenarios: both({ certainty: 'probable' }) })).toContain(
      'scenarios.intervention.activities.0 line-without-outcome',
    )
  })

  it('do not come back to themselves', () => {
    const through = (outcomes: readonly Outcome[]) =>
      checkCase({ ...whole, outcomes }, evaluationWith()).flatMap(({ code, path, args }) =>
        code === 'outcome-cycle' ? [[path.join('.'), args]] : [],
      )
    expect(through([outcome('rest', { leads_to: ['rest'] }), ...counted])).toEqual([
      ['outcomes.0.leads_to.0', { through: ['rest', 'rest'] }],
    ])
    const three = [
      outcome('first', { leads_to: ['a'] }),
      outcome('a', { leads_to: ['b'] }),
      outcome('b', { leads_to: ['c', 'calls'] }),
      outcome('c', { leads_to: ['a'] }),
      ...counted,
    ]
    expect(through(three)).toEqual([['outcomes.3.leads_to.0', { through: ['a', 'b', 'c', 'a'] }]])
  })

  it('have a cycle if and only if they cannot be put in an order', () => {
    const edges = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 10 })
    fc.assert(
      fc.property(edges, (pairs) => {
        const outcomes = Array.from({ length: 6 }, (_, at) =>
          outcome(`o${at}`, { leads_to: pairs.filter(([from]) => from === at).map(([, to]) => `o${to}`) }),
        )
        const hasCycle = found({ outcomes }).some((one) => one.endsWith(' outcome-cycle'))
        expect(hasCycle).toBe(!canBeOrdered(pairs))
      }),
      { numRuns: 300 },
    )
  })
})

/** Takes away what nothing leads to until nothing is left, or nothing can be taken. */
function canBeOrdered(
  pairs: readonly (readonly [number, number])[],
  left: readonly number[] = [0, 1, 2, 3, 4, 5],
): boolean {
  const inner = pairs.filter(([from, to]) => left.includes(from) && left.includes(to))
  const rest = left.filter((one) => inner.some(([, to]) => to === one))
  return rest.length === 0 || (rest.length < left.length && canBeOrdered(inner, rest))
}

describe('support', () => {
  it.each([
    ['in order', { asked: '2023-11', started: '2024-03-02', ended: '2026-01' }, []],
    ['asked in the month in which it starts', { asked: '2024-03', started: '2024-03-02' }, []],
    ['in months of the window', { asked: 'month 1', started: 'month 2', ended: 'month 12' }, []],
    ['asked for after it started', { asked: '2024-04', started: '2024-03' }, ['support.asked support-order']],
    ['ended before it started', { started: '2024-03', ended: '2024-02-29' }, ['support.ended support-order']],
    [
      'in a month that the window does not have',
      { started: 'month 1', ended: 'month 13' },
      ['support.ended outside-window'],
    ],
    ['of which little is known', { ended: '2024-02' }, []],
  ])('%s', (_, support, expected) => {
    expect(found({ support })).toEqual(expected)
  })
})

describe('what somebody said', () => {
  const said = (consent: 'internal' | 'published' | undefined, audience: 'internal' | 'published') => {
    const evaluation = evaluationWith()
    const settings = { ...evaluation.settings, audience }
    return checkCase(
      { ...whole, experience: [{ role: 'client', grade: 8, said: 'It helped me', consent }] },
      { ...evaluation, settings },
    ).map(({ code, path }) => `${path.join('.')} ${code}`)
  }

  it('goes as far as there is consent', () => {
    expect(said(undefined, 'internal')).toEqual(['experience.0.said quote-without-consent'])
    expect(said(undefined, 'published')).toEqual(['experience.0.said quote-not-published'])
    expect(said('internal', 'internal')).toEqual([])
    expect(said('internal', 'published')).toEqual(['experience.0.said quote-not-published'])
    expect(said('published', 'published')).toEqual([])
  })
})
