import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Aggregate, aggregates } from '../../../src/core/aggregate/aggregate.ts'
import type { CountInference } from '../../../src/core/aggregate/count-inference.ts'
import type { Evaluation, Settings } from '../../../src/core/case/evaluation.ts'
import type { Rating } from '../../../src/core/case/rating.ts'
import { evaluationWith, line, type Told, told } from '../by-hand.ts'
import { points, rating, scale } from '../by-hand-ratings.ts'
import { outcomeOf } from '../outcome.ts'
import { eightSavings } from '../statistics/reference-differences.ts'
import { undrawn } from '../undrawn.ts'

const instruments = new Map([
  ['scale', scale(['money', 'home'], [1, 5])],
  ['outcomes', { ...scale(['has-work', 'goal-met'], [0, 1]), instrument: 'outcomes' }],
])

function evaluationOf(settings: Partial<Settings> = {}): Evaluation {
  return evaluationWith({ selection: 'random', no_difference: 0, ...settings }, { instruments })
}

function blocksOf(stories: readonly Told[], evaluation: Evaluation, isAsked = false): readonly Aggregate[] {
  const outcomes = stories.map((story) => outcomeOf(told(story), evaluation))
  return aggregates(outcomes, evaluation, false, null, isAsked, undrawn)
}

function countsOf(stories: readonly Told[], settings: Partial<Settings> = {}): CountInference {
  const found = blocksOf(stories, evaluationOf(settings))[0]?.inference?.counts
  if (found === undefined) throw new Error('nothing was inferred')
  return found
}

const saving = (amount: number, more: Told = {}): Told => {
  const bill = line(1, Math.abs(amount))
  return amount >= 0 ? { reference: [bill], ...more } : { intervention: [bill], ...more }
}

/** A case in which a domain goes from a level to another with the support, and to another without. */
const rated = (
  money: readonly [number, number, number],
  home: readonly [number, number, number] = [3, 3, 3],
): Told => ({
  ratings: [rating({ money: points(...money), home: points(...home) })],
})

const many = <T>(n: number, one: T): readonly T[] => Array.from({ length: n }, () => one)

describe('inference over cases', () => {
  const stories = [saving(500), saving(-200)]
  const basisOf = (selection: Settings['selection'], isAsked: boolean) =>
    blocksOf(stories, evaluationOf({ selection }), isAsked).map(({ inference }) => inference?.basis ?? null)

  it('is there only of samples, or for who asks; of all cases there are it is never needed', () => {
    expect(basisOf('random', false)).toEqual(['random'])
    expect(basisOf('consecutive', true)).toEqual(['consecutive'])
    for (const selection of ['purposive', 'typical', 'unknown'] as const) {
      expect(basisOf(selection, false)).toEqual([null])
      expect(basisOf(selection, true)).toEqual(['asked'])
    }
    expect(basisOf('all', false)).toEqual([null])
    expect(basisOf('all', true)).toEqual([null])
  })

  it('is not there of all the people served, unless more come', () => {
    const of = (selection: Settings['selection'], served: number) =>
      blocksOf(stories, evaluationOf({ selection, served }), true)[0]?.inference?.basis ?? null
    expect([of('random', 2), of('random', 3)]).toEqual([null, 'random'])
    expect([of('purposive', 2), of('purposive', 3)]).toEqual([null, 'asked'])
    expect(of('consecutive', 2)).toBe('consecutive')
  })

  it('is not there of one case', () => {
    const blocks = blocksOf([saving(500), saving(1), saving(2, { kind: 'none' })], evaluationOf())
    expect(blocks.map(({ n, inference }) => [n, inference === null])).toEqual([
      [2, false],
      [1, true],
    ])
  })
})

describe('what savings say about more cases', () => {
  const { saving: found } = countsOf(eightSavings.map((amount) => saving(amount)))

  it('is what base R says of eight net savings', () => {
    expect(found?.sign_p).toBeCloseTo(0.2890625, 10)
    expect(found?.classes.saves).toMatchObject({ k: 6, n: 8, share: 0.75 })
    expect(found?.classes.saves?.exact).toEqual([expect.closeTo(0.349144205587, 10), expect.closeTo(0.96814597375, 10)])
    expect(found?.wilcoxon).toMatchObject({ n: 8, zeros: 0, rank_sum: 32, p: 0.0546875, method: 'exact' })
    expect([found?.pseudo_median, found?.interval]).toEqual([1537.5, [-50, 5150]])
  })

  it('counts no difference as neither, and the unknown not at all', () => {
    const unknown = saving(0, { reference: 'unknown' })
    const counts = countsOf([saving(500), saving(80), saving(-900), unknown], { no_difference: 100 })
    const { saves, none, costs_extra } = counts.saving?.classes ?? {}
    expect([saves, none, costs_extra].map((one) => [one?.k, one?.n])).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ])
    expect(counts.saving?.sign_p).toBe(1)
    expect(counts.saving?.wilcoxon?.n).toBe(3)
  })

  it('is the same beside cases of which the difference is unknown: that is not 0', () => {
    const known = eightSavings.map((amount) => saving(amount))
    const unknown = many(4, saving(0, { reference: 'unknown' }))
    for (const zeros of ['drop', 'pratt'] as const) {
      const of = (stories: readonly Told[]) => countsOf(stories, { statistics: { zeros } }).saving
      expect(of([...unknown, ...known])).toEqual(of(known))
    }
  })

  it('is not there of what is still to gain', () => {
    const improved = many(3, saving(500, { kind: 'improved' }))
    expect(countsOf(improved).saving).toBeNull()
  })

  it('is undefined where nothing differs, and not certain', () => {
    expect(countsOf(many(3, saving(0))).saving).toMatchObject({ sign_p: null, wilcoxon: null, pseudo_median: 0 })
  })
})

describe('what quality of life says about more cases', () => {
  const better = rated([2, 4, 3])
  const worse = rated([2, 1, 1], [3, 3, 4])
  const same = rated([3, 3, 3])
  const mixed = rated([2, 3, 4], [3, 2, 2])
  const counts = countsOf([...many(22, better), ...many(9, same), ...many(3, mixed), ...many(2, worse)])

  it('is a share with its intervals, and better against worse', () => {
    const { classes, sign_p } = counts.change
    expect(classes.better).toMatchObject({ k: 22, n: 36 })
    expect(classes.better?.exact[0]).toBeCloseTo(0.434638047448, 10)
    expect(classes.better?.wilson[1]).toBeCloseTo(0.752151269346, 10)
    expect([classes.mixed?.k, classes.same?.k, classes.worse?.k]).toEqual([3, 9, 2])
    // 22 against 2: 2 (1 + 24 + 276) / 2^24.
    expect(sign_p).toBeCloseTo(602 / 16_777_216, 12)
  })

  it('tests each domain on its steps, adjusted for how many there are', () => {
    const [money, home] = counts.change.domains
    expect([money?.better?.k, money?.worse?.k, money?.better?.n]).toEqual([25, 2, 36])
    // 22 rises of two levels, three of one, two falls of one: ranks 3 for five of one level, 16.5 for the others.
    expect(money?.wilcoxon).toMatchObject({ n: 27, zeros: 9, rank_sum: 22 * 16.5 + 3 * 3 })
    expect(money?.wilcoxon?.rank_biserial).toBeCloseTo((372 - 6) / 378, 12)
    expect(home?.sign_p).toBe(0.25)
    expect(money?.sign_p_holm).toBeCloseTo(2 * (money?.sign_p as number), 15)
    expect(home?.sign_p_holm).toBe(0.25)
    expect(home?.wilcoxon_p_holm).toBe(home?.wilcoxon?.p)
  })

  it('knows how often a domain was scored by itself, and not called the same with all others', () => {
    const others = { ratings: [rating({ home: points(2, 4, 3) }, { others: 'same' })] }
    const found = countsOf([others, others, better, { ratings: [rating({ money: 'same' })] }])
    const scored = (of: 'change' | 'effect') => found[of].domains.map((one) => [one.scored, one.better?.n])
    expect(scored('change')).toEqual([
      [1, 4],
      [3, 3],
    ])
    expect(scored('effect')).toEqual(scored('change'))
    // Without an end in the reference a domain has a change, and no effect.
    const open = countsOf([better, { ratings: [rating({ money: points(2, 4, undefined) }, { others: 'same' })] }])
    expect([open.change, open.effect].map(({ domains }) => domains[0]?.scored)).toEqual([2, 1])
  })

  it('keeps change and effect apart', () => {
    expect(counts.effect.classes.better?.k).toBe(22)
    expect(counts.effect.domains.map((domain) => [domain.better?.k, domain.worse?.k])).toEqual([
      [22, 3],
      [0, 2],
    ])
  })

  it('leaves out what is not known, and knows when there is nothing to test', () => {
    const open = { ratings: [rating({ money: points(2, 4, undefined) })] }
    const found = countsOf([open, open, rated([3, 3, 3])])
    expect(found.change.classes.same).toMatchObject({ k: 1, n: 1 })
    expect(found.effect.sign_p).toBeNull()
    expect(found.effect.domains[0]).toMatchObject({ sign_p: null, sign_p_holm: null, wilcoxon: null })
    expect(countsOf([{}, {}]).change).toMatchObject({ classes: { better: null }, sign_p: null, domains: [] })
  })

  it('may rank zeros with the others', () => {
    const stories = [...many(5, better), ...many(4, same), rated([3, 2, 3])]
    const [dropped, ranked] = (['drop', 'pratt'] as const).map((zeros) => countsOf(stories, { statistics: { zeros } }))
    expect([dropped?.zeros, ranked?.zeros]).toEqual(['drop', 'pratt'])
    expect(dropped?.change.domains[0]?.wilcoxon?.rank_sum).toBe(20)
    expect(ranked?.change.domains[0]?.wilcoxon?.rank_sum).toBe(40)
  })

  it('does not depend on the order of cases', () => {
    const level = fc.integer({ min: 1, max: 5 })
    const any = fc.array(fc.tuple(fc.tuple(level, level, level), fc.integer({ min: -3000, max: 3000 })), {
      minLength: 2,
      maxLength: 12,
    })
    fc.assert(
      fc.property(any, (cases) => {
        const stories = cases.map(([money, amount]) => saving(amount, rated(money)))
        expect(countsOf(stories.toReversed())).toEqual(countsOf(stories))
      }),
      { numRuns: 20 },
    )
  })
})

describe('outcomes of yes or no', () => {
  const outcome = (scores: Rating['scores']): Told => ({ ratings: [rating(scores, { instrument: 'outcomes' })] })
  const work = (start: number, end: number, without: number) => outcome({ 'has-work': points(start, end, without) })
  const stories = [
    ...many(6, work(0, 1, 0)),
    work(1, 0, 1),
    ...many(3, work(1, 1, 1)),
    ...many(2, work(0, 0, 0)),
    outcome({ 'has-work': 'same' }),
    outcome({ 'has-work': 'not-applicable' }),
    outcome({ 'has-work': points(0, undefined, 1) }),
  ]
  const [block] = blocksOf(stories, evaluationOf())

  it('are tables of before and after, and of without and with', () => {
    expect(block?.yes_no.map(({ id, n }) => [id, n])).toEqual([['outcomes-has-work', 14]])
    expect(block?.yes_no[0]?.change).toEqual({
      ...{ no_no: 2, no_yes: 6, yes_no: 1, yes_yes: 3 },
      ...{ same: 1, not_applicable: 1, unknown: 1 },
    })
    expect(block?.yes_no[0]?.effect).toMatchObject({ no_yes: 6, yes_no: 1, yes_yes: 3, unknown: 1 })
  })

  it('are counted whatever the selection, and tested by McNemar where inference is allowed', () => {
    const [plain] = blocksOf(stories, evaluationOf({ selection: 'purposive' }))
    expect(plain?.yes_no).toEqual(block?.yes_no)
    expect(plain?.inference).toBeNull()
    // Six against one: 2 (1 + 7) / 2^7.
    expect(block?.inference?.counts.yes_no[0]).toMatchObject({ change_p: 0.125, change_p_holm: 0.125 })
  })

  it('adjust for how many outcomes there are, and do not test what stayed the same', () => {
    const both = (end: number) => outcome({ 'has-work': points(0, 1, 0), 'goal-met': points(0, end, 0) })
    const found = countsOf([...many(5, both(1)), both(0)]).yes_no
    expect(found.map(({ id, change_p, change_p_holm }) => [id, change_p, change_p_holm])).toEqual([
      ['outcomes-has-work', 2 / 64, 4 / 64],
      ['outcomes-goal-met', 2 / 32, 2 / 32],
    ])
    expect(countsOf(many(3, work(1, 1, 1))).yes_no[0]).toMatchObject({ change_p: null, effect_p_holm: null })
  })
})
