import { describe, expect, it } from 'vitest'
import { qualityCounts } from '../../../src/core/aggregate/counts.ts'
import { domainInferences } from '../../../src/core/aggregate/domain-inference.ts'
import { shareEstimate, shareEstimates } from '../../../src/core/aggregate/share-estimate.ts'
import { yesNoOutcomes } from '../../../src/core/aggregate/yes-no.ts'
import { evaluationWith } from '../by-hand.ts'
import { scale } from '../by-hand-ratings.ts'
import { domain, quality, rated } from './counted.ts'

describe('tests of domains', () => {
  const step = (id: string, change: number | null, more: Parameters<typeof domain>[0] = {}) =>
    domain({ domain: id, change, intervention: change === null ? null : 3, ...more })
  // Six of home better and one worse, one the same; of money six better; of health nothing is known.
  const home = [2, 1, 1, 1, 1, 1, -1, 0]
  const money = [1, 2, 3, 4, 5, 6, null, 0]
  const cases = home.map((change, at) =>
    rated(
      quality([
        step('home', change, at === 7 ? { intervention: null } : {}),
        step('money', money[at] ?? null, at === 7 ? { status: 'not-applicable' } : {}),
        step('health', null),
      ]),
    ),
  )
  const elsewhere = rated(quality([step('home', 4), step('money', -4)], { instrument: 'other' }))
  const found = (of: 'change' | 'effect' = 'change') => {
    const outcomes = [...cases, elsewhere, rated(null)]
    return domainInferences(outcomes, qualityCounts(outcomes).domains, of, 'drop')
  }

  it('are of the cases on the instrument whose step is known, each domain by its name', () => {
    const [ofHome, ofMoney, ofHealth] = found()
    expect(ofHome).toMatchObject({ instrument: 'scale', domain: 'home', scored: 7 })
    expect([ofHome?.better, ofHome?.worse]).toMatchObject([
      { k: 6, n: 8, share: 0.75 },
      { k: 1, n: 8, share: 0.125 },
    ])
    expect(ofHome?.wilcoxon).toMatchObject({ n: 7, zeros: 1 })
    expect(ofMoney).toMatchObject({ domain: 'money', scored: 6, better: { k: 6, n: 6 }, worse: { k: 0, n: 6 } })
    expect(ofMoney?.wilcoxon).toMatchObject({ n: 6, zeros: 0, rank_sum: 21 })
    expect(ofHealth).toEqual({
      ...{ instrument: 'scale', domain: 'health', scored: 0, better: null, worse: null },
      ...{ sign_p: null, sign_p_holm: null, wilcoxon: null, wilcoxon_p_holm: null },
    })
  })

  it('are adjusted for how many domains could be tested, each kind of test for itself', () => {
    const [ofHome, ofMoney] = found()
    // Six against one: 2 (1 + 7) / 2^7; six against none: 2 / 2^6, of two domains twice that.
    expect([ofHome?.sign_p, ofMoney?.sign_p]).toEqual([16 / 128, 2 / 64])
    expect([ofHome?.sign_p_holm, ofMoney?.sign_p_holm]).toEqual([16 / 128, 4 / 64])
    expect(ofMoney?.wilcoxon?.p).toBe(2 / 64)
    expect(ofMoney?.wilcoxon_p_holm).toBe(4 / 64)
    expect(ofHome?.wilcoxon_p_holm).toBe(Math.max(4 / 64, ofHome?.wilcoxon?.p as number))
  })

  it('of effect say nothing of change', () => {
    expect(found('effect').map(({ better, sign_p, wilcoxon }) => [better, sign_p, wilcoxon])).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, null],
    ])
  })
})

describe('a share', () => {
  it('is of so many that are known, and of none it is unknown', () => {
    expect(shareEstimate(3, 4)).toMatchObject({ k: 3, n: 4, share: 0.75 })
    expect(shareEstimate(0, 4)).toMatchObject({ k: 0, n: 4, share: 0 })
    expect(shareEstimate(0, 0)).toBeNull()
  })

  it('is among those that are named', () => {
    const shares = shareEstimates(['better', 'worse'], { better: 3, worse: 1, unknown: 6 } as Record<
      'better' | 'worse',
      number
    >)
    expect(shares).toMatchObject({ better: { k: 3, n: 4 }, worse: { k: 1, n: 4 } })
    expect(shareEstimates(['better', 'worse'], { better: 0, worse: 0 })).toEqual({ better: null, worse: null })
  })
})

describe('outcomes of yes or no', () => {
  const named = (instrument: string, levels: readonly [number, number]) => ({
    ...scale(['work', 'goal'], levels),
    instrument,
  })
  const all = [named('yes-no', [1, 2]), named('answers', [0, 1]), named('scale', [1, 5])]
  const evaluation = evaluationWith({}, { instruments: new Map(all.map((one) => [one.instrument, one])) })
  const work = (start: number | null, intervention: number | null, reference: number | null, more = {}) =>
    domain({ domain: 'work', start, intervention, reference, ...more })
  const on = (instrument: string, ...domains: Parameters<typeof quality>[0]) => quality(domains, { instrument })

  it('are what no and yes became, or what is said of it without a level', () => {
    const cases = [
      work(1, 2, 2),
      work(1, 2, 1),
      work(2, 1, 2),
      work(1, 1, 2),
      work(2, 2, null),
      work(null, 2, 1),
      work(1, null, 2),
      work(null, null, null, { change: 0, effect: 0 }),
      work(null, null, null, { change: 1, effect: null }),
      work(1, 2, 1, { status: 'not-applicable' }),
      work(1, 2, 1, { status: 'open' }),
    ]
    const found = yesNoOutcomes(
      cases.map((one) => rated(on('yes-no', one))),
      evaluation,
    )
    expect(found).toEqual([
      {
        ...{ id: 'yes-no-work', instrument: 'yes-no', domain: 'work', n: 9 },
        change: { no_no: 1, no_yes: 2, yes_no: 1, yes_yes: 1, same: 1, not_applicable: 1, unknown: 3 },
        effect: { no_no: 0, no_yes: 2, yes_no: 2, yes_yes: 1, same: 1, not_applicable: 1, unknown: 3 },
      },
    ])
  })

  it('are on instruments with two levels, by their names, also beside the one a case is reported on', () => {
    const one = rated(on('yes-no', work(1, 2, 1)), [on('scale', work(1, 5, 1)), on('answers', work(1, 1, 0))])
    const other = rated(null, [on('answers', work(0, 1, 0)), on('gone', work(0, 1, 0))])
    expect(yesNoOutcomes([one, other], evaluation).map(({ id, n, change }) => [id, n, change.no_yes])).toEqual([
      ['answers-work', 2, 1],
      ['yes-no-work', 1, 1],
    ])
  })
})
