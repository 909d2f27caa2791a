import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/core/case/evaluation.ts'
import type { ProgrammeApproach } from '../../../src/core/programme/programme.ts'
import { statement } from '../../../src/core/programme/statement.ts'
import { evaluationWith, line, type Told } from '../by-hand.ts'
import { caseOf } from './case-of.ts'

const all: Partial<Settings> = { selection: 'all', discount_rate: { costs: 0, effects: 0 } }
const support = line(1, 800, { investment: true, at: 'month 1' })
const window = { from: '2025-01', months: 24 }

function statementOf(
  stories: readonly Told[],
  stated: ProgrammeApproach = {},
  served = stories.length,
  settings: Partial<Settings> = {},
  approach = 'a',
) {
  const evaluation = evaluationWith({ ...all, ...settings })
  const own = stories.map((story, at) => caseOf({ case: `case-${at}`, intervention: [support], ...story }, evaluation))
  return statement(approach, { budget: 1000, ...stated }, served, own, evaluation)
}

describe('what everyone served gained', () => {
  it('is that of the cases, as many times as more people were served', () => {
    const benefits = Array.from({ length: 20 }, (_, at) => ({ reference: [line(1, 100 * at)] }))
    const { for_all: found } = statementOf(benefits, { budget: 40_000, stopped: 6 }, 40, { selection: 'random' })
    expect(found).toMatchObject({ served: 40, known: 20, n: 20, cost: 40_000, benefit: 38_000, gain: 38_000 })
    expect([found?.avoided_support, found?.net, found?.ratio]).toEqual([0, -2000, 0.95])
    expect(found?.payers).toEqual([
      {
        ...{ payer: 'municipality', public: true, cost: 40_000, gain: 38_000, net: -2000 },
        by_year: [{ follow_up_year: 0, gain: 38_000 }],
      },
    ])
    expect(found?.sensitivity.dropout.map(({ at }) => at)).toContain(0.15)
    expect(found?.resampled).toMatchObject({ estimate: 950, drawn: 'case' })
  })

  it('counts organisations as one where enough of them have more cases', () => {
    const shared = Array.from({ length: 20 }, (_, at) => ({
      ...{ organisation: `o${at % 10}`, reference: [line(1, 100 * at)] },
    }))
    const found = statementOf(shared, {}, 40, { selection: 'random' })
    expect(found.for_all?.resampled?.drawn).toBe('organisation')
  })

  it('is drawn as before with one seed, and anew with another or for another approach', () => {
    const benefits = Array.from({ length: 20 }, (_, at) => ({ reference: [line(1, 100 * at ** 2)] }))
    const drawn = (seed: number, approach: string) =>
      statementOf(benefits, {}, 40, { selection: 'random', seed }, approach).for_all?.interval
    expect(drawn(1, 'a')).toEqual(drawn(1, 'a'))
    expect(drawn(2, 'a')).not.toEqual(drawn(1, 'a'))
    expect(drawn(1, 'b')).not.toEqual(drawn(1, 'a'))
  })

  it('has no ratio where nothing was spent', () => {
    const { for_all: found } = statementOf([{ reference: [line(1, 900)] }], { budget: 0 })
    expect([found?.cost, found?.net, found?.ratio]).toEqual([0, 900, null])
  })
})

describe('who paid', () => {
  const shared = line(1, 800, { investment: true, payers: { municipality: 0.25, insurer: 0.75 } })
  const alone = line(1, 800, { investment: true, payer: 'insurer' })
  const costs = (found: ReturnType<typeof statementOf>) => found.for_all?.payers.map(({ payer, cost }) => [payer, cost])

  it('is in proportion who paid for the support of the cases', () => {
    const found = statementOf([
      { intervention: [shared], reference: [line(1, 90, { payer: 'client' })] },
      { intervention: [alone] },
    ])
    expect(costs(found)).toEqual([
      ['municipality', 125],
      ['insurer', 875],
      ['client', 0],
    ])
  })

  it('is who the approach says', () => {
    expect(costs(statementOf([{ intervention: [shared] }], { payer: 'state' }))).toEqual([
      ['municipality', 0],
      ['insurer', 0],
      ['state', 1000],
    ])
  })

  it('is not known where the support of the cases cost nothing', () => {
    const free = line(1, 0, { investment: true })
    expect(costs(statementOf([{ intervention: [free], reference: [line(1, 90)] }]))).toEqual([['municipality', null]])
  })
})

describe('what was gained by year', () => {
  const reference = [
    ...[
      line(1, 3000, { at: 'month 14' }),
      line(1, 500, { at: 'month 2' }),
      line(1, 70, { payer: 'client', at: 'month 3' }),
    ],
  ]

  it('is from the first year what everyone and what public payers gained, over all cases', () => {
    const { for_all: found } = statementOf([
      { window, reference },
      { window, reference: reference.slice(0, 2) },
    ])
    expect(found?.by_year).toEqual([
      { follow_up_year: 0, society: 1070, public: 1000 },
      { follow_up_year: 1, society: 6000, public: 6000 },
    ])
    expect(found?.payers.map(({ payer, by_year }) => [payer, by_year.map(({ gain }) => gain)])).toEqual([
      ['municipality', [1000, 6000]],
      ['client', [70]],
    ])
  })

  it('is in the order of years, whoever gained in the last', () => {
    const late = [line(1, 30, { payer: 'client', at: 'month 14' }), line(1, 50, { at: 'month 2' })]
    const { for_all: found } = statementOf([{ window, reference: late }])
    expect(found?.by_year).toEqual([
      { follow_up_year: 0, society: 50, public: 50 },
      { follow_up_year: 1, society: 30, public: 0 },
    ])
  })

  it('is unknown of a payer of whom it is not known, and of everyone with it', () => {
    const unknown = line('unknown', 10, { payer: 'client', at: 'month 15' })
    const story = { window, reference: [...reference, unknown] }
    const { for_all: found } = statementOf([story, { window, reference }], {}, 2, { perspective: 'public' })
    expect(found?.by_year).toEqual([
      { follow_up_year: 0, society: 1140, public: 1000 },
      { follow_up_year: 1, society: null, public: 6000 },
    ])
    expect(found?.payers.map(({ payer, gain }) => [payer, gain])).toEqual([
      ['municipality', 7000],
      ['client', null],
    ])
  })
})

describe('what was gained up to the session and after it', () => {
  it('is of all served what it is of the cases', () => {
    const reference = [line(1, 100, { at: 'month 2' }), line(1, 30, { at: 'month 9' })]
    const cases = new Array<Told>(20).fill({ session: '2025-06-30', reference })
    const { for_all: found } = statementOf(cases, {}, 40, { selection: 'random' })
    expect(found?.in_time).toEqual({ realised: 4000, expected: 1200 })
  })
})
