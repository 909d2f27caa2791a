import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate } from '../../../src/core/calculate.ts'
import { meanOf } from '../../../src/core/chance/distribution.ts'
import type { Input } from '../../../src/core/uncertainty/input.ts'
import { inputsOf, type Model } from '../../../src/core/uncertainty/model.ts'
import { valueOfModel } from '../../../src/core/uncertainty/model-value.ts'
import { atEnds, restsOn, whatIf } from '../../../src/core/uncertainty/what-if.ts'
import { cases } from '../../generators/case.ts'
import { evaluationWith, line, told } from '../by-hand.ts'
import { assessed, modelOf } from './assessing.ts'

const story = told({
  intervention: [line(10, 100, { investment: true, label: 'Talks' })],
  life_events: [{ id: 'eviction', at: 'month 6', certainty: 0.4, text: 'Loses the house', because: 'Letters' }],
  reference: [
    line(1, 5000, { event: 'eviction', certainty: 'certain', because: 'It follows', label: 'Eviction' }),
    line({ low: 1, high: 9 }, 100, { label: 'Visits', certainty: 'certain', because: 'She said so' }),
  ],
  attribution: { share: 0.5, because: 'A neighbour helped' },
})
const model = modelOf(story, evaluationWith())
const input = (name: string) => inputsOf(model).find((one) => one.name === name) as Input
const ends = (name: string, others: ReadonlyMap<string, number> = new Map()) => {
  const gathered = atEnds(input(name), others)
  gathered.add(model)
  return gathered.result()
}

describe('a case with something otherwise', () => {
  it('is as the report counts it, and as it would be without the event', () => {
    const { now, changed } = whatIf(model, new Map([[input('event/eviction').key, 0]]))
    expect(now.difference).toBeCloseTo(calculate(story, evaluationWith()).headline.difference as number, 9)
    expect(now.difference).toBeCloseTo(0.4 * 5000 + 500 - 1000, 9)
    expect(changed.difference).toBeCloseTo(500 - 1000, 9)
    expect(changed.attributed).toBeCloseTo(0.5 * 500 - 1000, 9)
  })

  it('can have a line that was certain not happen', () => {
    const { changed } = whatIf(model, new Map([[input('certainty/reference/visits').key, 0]]))
    expect(changed.difference).toBeCloseTo(2000 - 1000, 9)
  })

  it('shows an input at its ends, and where it turns over', () => {
    expect(ends('event/eviction')).toMatchObject({ low: 0, now: 0.4, high: 1 })
    expect(ends('event/eviction').difference.at_low).toBeCloseTo(-500, 9)
    expect(ends('event/eviction').break_even).toBeCloseTo(0.1, 9)
    // 2000 + 500 - 10 x what a talk costs.
    expect(ends('own-price/talks')).toMatchObject({ low: 100, high: 100 })
    expect(ends('own-price/talks').break_even).toBeCloseTo(250, 9)
    expect(ends('certainty/reference/visits').break_even).toBeNull()
    expect(ends('attribution').break_even).toBeNull()
  })

  it('shows it with other inputs at other values', () => {
    const otherwise = new Map([[input('certainty/reference/visits').key, 0]])
    expect(ends('event/eviction', otherwise).break_even).toBeCloseTo(0.2, 9)
  })
})

describe('of any case', () => {
  it('the difference is zero where an input turns over, and keeps its side from zero on where it does not', () => {
    fc.assert(
      fc.property(cases(), ({ story: any, evaluation }) => {
        if (assessed(any, { ...evaluation, settings: { ...evaluation.settings, draws: 100 } }).model === null) return
        const one = modelOf(any, evaluation)
        const base = valueOfModel(one, new Map()).difference
        for (const each of inputsOf(one)) {
          expect(restsOn(one, each)).toBe(true)
          const gathered = atEnds(each, new Map())
          gathered.add(one)
          const { break_even: at, now, difference } = gathered.result()
          expect(difference.now).toBeCloseTo(base, 6)
          const zero = valueOfModel(one, new Map([[each.key, 0]])).difference
          const size = Math.abs(zero) + Math.abs(base) + 1
          if (at !== null) {
            const there = valueOfModel(one, new Map([[each.key, at]])).difference
            expect(Math.abs(there)).toBeLessThan(1e-6 * size * Math.max(1, at / Math.max(now, 1e-9)))
          } else if (now > 0 && isOne(one, each)) expect(Math.sign(zero) * Math.sign(base)).not.toBe(-1)
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** Whether an input is counted at one value: an event can be likelier in one course than in the other. */
function isOne({ terms }: Model, { key }: Input): boolean {
  const same = terms.flatMap(({ inputs }) => inputs.filter((input) => input.key === key))
  return new Set(same.map(({ distribution }) => meanOf(distribution))).size < 2
}
