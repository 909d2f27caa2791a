import { describe, expect, it } from 'vitest'
import { benefitInTimeOf } from '../../../src/core/programme/benefit-in-time.ts'
import { statement } from '../../../src/core/programme/statement.ts'
import { evaluationWith, line, type Told } from '../by-hand.ts'
import { caseOf } from './case-of.ts'

const evaluation = evaluationWith({ selection: 'random' })
const support = line(1, 800, { investment: true })
const aCase = (more: Told) => caseOf({ intervention: [support], reference: [line(1, 2000)], ...more }, evaluation)
const unknown = (more: object = {}) => ({ ...line('unknown', 10), ...more })

describe('the cases that were evaluated', () => {
  const evaluated = (stories: readonly Told[]) =>
    statement('a', { budget: 5000 }, 100, stories.map(aCase), evaluation).evaluated

  it('are those of the largest block, with what those of them that know it cost and brought', () => {
    const window = { from: '2025-01', months: 24 }
    const found = evaluated([{ window }, {}, { reference: [line(1, 1000)] }, { reference: [unknown()] }])
    expect([found?.n, found?.block]).toEqual([3, 'usual-12'])
    expect([found?.investment?.n, found?.investment?.sum]).toEqual([2, 1600])
    expect([found?.benefit?.n, found?.benefit?.sum]).toEqual([2, 3000])
  })

  it('know what they brought only where their support is known too', () => {
    const found = evaluated([{ intervention: [unknown({ investment: true })] }, { intervention: [line(1, 5)] }])
    expect([found?.n, found?.investment, found?.benefit]).toEqual([2, null, null])
  })

  it('are classed as unknown where nobody rated them', () => {
    const found = evaluated([{}, {}])
    const classed = { better: 0, mixed: 0, same: 0, worse: 0, unknown: 2 }
    expect([found?.change, found?.effect]).toEqual([classed, classed])
  })

  it('are none where there are none', () => {
    expect(evaluated([])).toBeNull()
  })
})

describe('what cost, and who are told apart', () => {
  it('names its approach, and costs also where nothing is said of everyone', () => {
    const found = statement('steps', { budget: 5000 }, 100, [], evaluation)
    const cost = { amount: 5000, served: 100, per_client: 50, from: 'budget' }
    expect(found).toEqual({ approach: 'steps', cost, evaluated: null, reason: 'no-cases', for_all: null })
  })
})

describe('the benefit of cases up to their session and after it', () => {
  const session = '2025-06-30'
  const timed = [line(1, 100, { at: 'month 2' }), line(1, 30, { at: 'month 9' })]

  it('is the sum over those that know both parts', () => {
    const cases = [
      ...[aCase({ session, reference: timed }), aCase({ session, reference: timed.slice(0, 1) })],
      ...[aCase({ reference: timed }), aCase({ session, intervention: [line(1, 5)] })],
      aCase({ session, reference: [...timed, unknown({ at: 'month 12' })] }),
      aCase({ session, reference: [...timed, unknown({ at: 'month 1' })] }),
    ]
    expect(benefitInTimeOf(cases)).toEqual({ n: 2, realised: 200, expected: 30 })
  })

  it('is none where no case knows both', () => {
    expect(benefitInTimeOf([])).toBeNull()
    expect(benefitInTimeOf([aCase({ reference: timed })])).toBeNull()
  })
})
