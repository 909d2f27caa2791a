import { describe, expect, it } from 'vitest'
import type { Aggregate } from '../../src/core/aggregate/aggregate.ts'
import type { Condition } from '../../src/core/threshold/condition.ts'
import { blockNames } from '../../src/core/threshold/short-names.ts'
import { verdictsOn } from '../../src/core/threshold/verdict.ts'
import { readRule } from '../../src/formats/threshold/parse-threshold.ts'

const conditionOf = (text: string): Condition => {
  const read = readRule(text)
  if ('problem' in read) throw new Error(text)
  return read.condition
}

const agreed = (instrument: string, leading: boolean, ...alphas: readonly (number | null)[]) => ({
  ...{ instrument, leading },
  moments: alphas.map((alpha) => ({ alpha })),
})

const known = {
  ...{
    id: 'usual-12',
    reference_kind: 'usual',
    n: 20,
    known: 16,
    investment: 900,
    benefit: 1800,
    benefit_cost_ratio: 2,
  },
  quality_of_life: {
    change: { better: 10, mixed: 2, same: 3, worse: 4, unknown: 1 },
    agreement: [agreed('other', true, 0.1), agreed('scale', false, 0.2), agreed('scale', true, 0.9, null, 0.7, 0.8)],
  },
  cost_difference: { saves: 8, costs_extra: 5, total: 4000, mean: 250, median: 300, largest_share: 0.4 },
  uncertainty: { interval95: [-100, 7000], share_saving: 0.95 },
} as unknown as Aggregate

const unknown = {
  ...{ ...known, n: 0, known: 0, investment: null, benefit: null, benefit_cost_ratio: null, uncertainty: null },
  quality_of_life: { ...known.quality_of_life, agreement: [agreed('other', true, 0.1), agreed('scale', false, 0.2)] },
  cost_difference: { saves: 0, costs_extra: 0, total: null, mean: null, median: null, largest_share: null },
} as unknown as Aggregate

describe('a short name', () => {
  const figures: readonly (readonly [string, number, unit: string, from: readonly string[]])[] = [
    ['cases', 20, 'count', ['n']],
    ['unknown', 4 / 20, 'share', ['n', 'known']],
    ['saves', 8 / 20, 'share', ['n', 'cost_difference.saves']],
    ['costs_extra', 5 / 20, 'share', ['n', 'cost_difference.costs_extra']],
    ['better', 10 / 20, 'share', ['n', 'quality_of_life.change.better']],
    ['worse', 4 / 20, 'share', ['n', 'quality_of_life.change.worse']],
    ['quality_unknown', 1 / 20, 'share', ['n', 'quality_of_life.change.unknown']],
    ['alpha', 0.7, 'share', ['quality_of_life.agreement']],
    ['total', 4000, 'money', ['cost_difference.total']],
    ['mean', 250, 'money', ['cost_difference.mean']],
    ['median', 300, 'money', ['cost_difference.median']],
    ['largest_share', 0.4, 'share', ['cost_difference.largest_share']],
    ['interval_low', -100, 'money', ['uncertainty.interval95.1']],
    ['interval_high', 7000, 'money', ['uncertainty.interval95.2']],
    ['share_saving', 0.95, 'share', ['uncertainty.share_saving']],
    ['investment', 900, 'money', ['investment']],
    ['benefit', 1800, 'money', ['benefit']],
    ['benefit_cost_ratio', 2, 'number', ['benefit_cost_ratio']],
  ]

  it.each(figures)('%s is %d, in its unit and from what it says', (name, value, unit, from) => {
    expect(blockNames[name]?.of(known, 'scale')).toBeCloseTo(value, 12)
    expect(blockNames[name]).toMatchObject({ unit, from })
    // Of no cases nothing is a share, and what was not worked out is not known.
    expect(blockNames[name]?.of(unknown, 'scale')).toBe(name === 'cases' ? 0 : null)
  })

  it('is one of these', () => {
    expect(Object.keys(blockNames)).toEqual(figures.map(([name]) => name))
  })

  it('of what saves or costs extra is not known of what could still be gained', () => {
    const improved = { ...known, reference_kind: 'improved' } as Aggregate
    const of = (name: string) => blockNames[name]?.of(improved, 'scale')
    expect([of('saves'), of('costs_extra'), of('better')]).toEqual([null, null, 0.5])
  })
})

describe('what a rule comes to', () => {
  const ground = {
    ...{ blocks: [known], instrument: 'scale', run: { files: 9, left_out: 1, errors: 2, warnings: 3 } },
    named: (name: string) => (name === 'overall.n' ? 8 : null),
  }
  const on = (text: string, blocks: readonly Aggregate[] = [known]) =>
    verdictsOn(conditionOf(text), { ...ground, blocks })

  it('names the figures of blocks, of the run and of the whole result, each once and in their order', () => {
    const text = 'warnings > 5 or saves > 90% and overall.n > 10 or warnings > 8 or alpha is unknown'
    expect(on(text)).toEqual([
      {
        ...{ block: 'usual-12', fails: false },
        figures: [
          { name: 'warnings', value: 3 },
          { name: 'saves', value: 0.4 },
          { name: 'overall.n', value: 8 },
          { name: 'alpha', value: 0.7 },
        ],
      },
    ])
  })

  it('is known of figures of the run where there is no block, and of those of a block not', () => {
    expect(on('files < 10 and cases < 5', [])).toEqual([
      {
        block: null,
        fails: null,
        figures: [
          { name: 'files', value: 9 },
          { name: 'cases', value: null },
        ],
      },
    ])
    expect(on('files > 8 and left_out = 1 and errors = 2', [known, known])).toMatchObject([
      { block: null, fails: true },
    ])
  })
})
