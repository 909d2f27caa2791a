import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Aggregate } from '../../src/core/aggregate/aggregate.ts'
import type { Condition } from '../../src/core/threshold/condition.ts'
import { holds } from '../../src/core/threshold/truth.ts'
import { verdictsOn } from '../../src/core/threshold/verdict.ts'
import { readRule } from '../../src/formats/threshold/parse-threshold.ts'

const conditionOf = (text: string): Condition => {
  const read = readRule(text)
  if ('problem' in read) throw new Error(text)
  return read.condition
}

describe('a condition', () => {
  const of = (figures: Readonly<Record<string, number | null>>) => (text: string) =>
    holds(conditionOf(text), (name) => figures[name] ?? null)

  it.each([
    ['unknown > 25%', false],
    ['unknown >= 25%', true],
    ['unknown < 0.25', false],
    ['unknown <= 0.25', true],
    ['unknown = 25%', true],
    ['unknown != 25%', false],
    ['unknown is known', true],
    ['unknown is unknown', false],
    ['not unknown > 25%', true],
  ])('on a quarter: %s is %s', (text, expected) => {
    expect(of({ unknown: 0.25 })(text)).toBe(expected)
  })

  it.each([
    ['alpha < 0.6', null],
    ['not alpha < 0.6', null],
    ['alpha is known', false],
    ['alpha is unknown', true],
    ['alpha < 0.6 and cases < 10', false],
    ['alpha < 0.6 and cases > 10', null],
    ['alpha < 0.6 or cases > 10', true],
    ['alpha < 0.6 or cases < 10', null],
    ['alpha is known and alpha < 0.6', false],
  ])('with alpha unknown and 20 cases: %s is %s', (text, expected) => {
    expect(of({ alpha: null, cases: 20 })(text)).toBe(expected)
  })

  it('that an unknown figure decides would hold for one value and not for another', () => {
    const signs = ['>', '<', '>=', '<='] as const
    const leaf = fc
      .record({ name: fc.constantFrom('cases', 'errors'), sign: fc.constantFrom(...signs), n: fc.nat(5) })
      .filter(({ sign, n }) => sign !== '<' || n > 0)
      .map(({ name, sign, n }) => `${name} ${sign} ${n}`)
    const texts = fc
      .array(fc.tuple(leaf, fc.constantFrom(' and ', ' or ', ' and not ', ' or not ')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map(([one, joint], at) => (at === parts.length - 1 ? one : one + joint)).join(''))
    fc.assert(
      fc.property(texts, fc.nat(5), (text, errors) => {
        const truth = of({ cases: null, errors })(text)
        const values = [-1, 0, 1, 2, 3, 4, 5, 6].map((cases) => of({ cases, errors })(text))
        // What is known without the figure does not change with it.
        if (truth !== null) expect(new Set(values)).toEqual(new Set([truth]))
        expect(values).not.toContain(null)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a rule', () => {
  const block = (id: string, n: number, known: number, alphas: readonly (number | null)[] = []) =>
    ({
      ...{ id, n, known, reference_kind: id.split('-')[0] },
      quality_of_life: {
        change: { better: 3, mixed: 0, same: 1, worse: 0, unknown: 0 },
        agreement: [
          { leading: true, instrument: 'life-domains', moments: alphas.map((alpha) => ({ alpha })) },
          { leading: false, instrument: 'life-domains', moments: [{ alpha: 0.1 }] },
        ],
      },
      cost_difference: { saves: 2, costs_extra: 1, total: null },
      uncertainty: null,
    }) as unknown as Aggregate
  const ground = (...blocks: readonly Aggregate[]) => ({
    blocks,
    instrument: 'life-domains',
    run: { files: 9, left_out: 1, errors: 2, warnings: 0 },
    named: (name: string) => (name === 'overall.n' ? 8 : null),
  })
  const failing = (text: string, ...blocks: readonly Aggregate[]) =>
    verdictsOn(conditionOf(text), ground(...blocks)).map(({ block: id, fails }) => [id, fails])

  it('on a figure of a block is held to each block', () => {
    const two = [block('usual-12', 4, 3), block('improved-12', 10, 10)]
    expect(failing('unknown > 10%', ...two)).toEqual([
      ['usual-12', true],
      ['improved-12', false],
    ])
    expect(verdictsOn(conditionOf('unknown > 10%'), ground(...two))[0]?.figures).toEqual([
      { name: 'unknown', value: 0.25 },
    ])
  })

  it('on figures of the whole run is held to it once', () => {
    expect(failing('errors > 1', block('usual-12', 4, 3), block('usual-24', 4, 3))).toEqual([[null, true]])
    expect(failing('left_out > 1 or overall.n < 8')).toEqual([[null, false]])
  })

  it('without a block does not know its figures', () => {
    expect(failing('cases < 5')).toEqual([[null, null]])
  })

  it('takes the lowest alpha of the leading role', () => {
    expect(failing('alpha < 0.5', block('usual-12', 4, 4, [0.9, null, 0.4]))).toEqual([['usual-12', true]])
    expect(failing('alpha < 0.4', block('usual-12', 4, 4, [0.9, null, 0.4]))).toEqual([['usual-12', false]])
    expect(failing('alpha < 0.5', block('usual-12', 4, 4, [null]))).toEqual([['usual-12', null]])
  })

  it('takes shares of the cases of a block', () => {
    expect(failing('better = 75%', block('usual-12', 4, 4))).toEqual([['usual-12', true]])
    expect(failing('saves = 50%', block('usual-12', 4, 4))).toEqual([['usual-12', true]])
    expect(failing('saves > 0', block('improved-12', 4, 4))).toEqual([['improved-12', null]])
    expect(failing('share_saving < 50%', block('usual-12', 4, 4))).toEqual([['usual-12', null]])
  })
})
