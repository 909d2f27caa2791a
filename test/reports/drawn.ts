import type { Decision } from '../../src/core/decision/decision.ts'
import type { OneWay } from '../../src/core/uncertainty/one-way.ts'
import type { TotalUncertainty } from '../../src/core/uncertainty/total.ts'
import { type Desk, desk } from '../../src/reports/content/desk.ts'
import type { Document } from '../../src/reports/document.ts'
import { sectionOf, wordsOf } from './one-case.ts'

/** An input moved from one end to the other, by hand. */
export function moved(input: string, kind: OneWay['kind'], more: Partial<OneWay> = {}): OneWay {
  return {
    ...{ input, kind, label: input, scenario: null, unless: null, low: 0, high: 1, drawn: true },
    difference: { at_low: 1000, at_high: 3000 },
    ...{ attributed: null, benefit_cost_ratio: null, break_even: null, share: 0.1 },
    ...more,
  }
}

/** What draws of a total over two cases came to, by hand. */
export const drawnTotal: TotalUncertainty = {
  ...{ draws: 5000, known: 2, with_realism: 2, expected: 2000, mean: 2010, median: 1990, sd: 1234 },
  interval50: [1210.5, 2810.2],
  interval95: [-512.4, 4321.6],
  ...{ monte_carlo_error: 17.5, share_saving: 0.943, share_costs_extra: 0.05 },
  bins: { first: -1000, width: 1000, shares: [0.057, 0.2, 0.25, 0.3, 0.193] },
  per_case: { mean: 1005, sd: 617, interval95: [-256.2, 2160.8] },
  kinds: [
    { kind: 'event', share: 0.7 },
    { kind: 'price', share: 0.3 },
  ],
  one_way: [
    moved('price/shelter-day', 'price', {
      label: { nl: 'Opvangdag', en: 'Shelter day' },
      low: 40,
      high: 250,
      share: 0.3,
    }),
    moved('story-a/event/relapse', 'event', {
      ...{ label: 'Terugval', share: 0.6, break_even: 0.37 },
      difference: { at_low: -800, at_high: 3000 },
    }),
    moved('story-a/quantity/reference/gp-consult', 'quantity', {
      ...{ label: 'Huisarts', scenario: 'reference', low: 3.26, high: 12.4, share: 0 },
      drawn: false,
    }),
    moved('story-a/certainty/reference/ride', 'certainty', {
      label: 'Doet er niet toe',
      difference: { at_low: 2000, at_high: 2000 },
    }),
  ],
}

const point = (value: number, best: string, shares: readonly number[]) => ({
  ...{ value, best, probability_best: shares, probability_right: 0.5, perfect_information: 10 },
})

/** A choice between two approaches and neither, by hand. */
export const decided: Decision = {
  ...{ unit: 'index-point', amount: 500, n: 2 },
  efficiency: [
    {
      option: 'a',
      cost: -300,
      effect: 4,
      incremental_cost: null,
      incremental_effect: null,
      icer: null,
      status: 'efficient',
    },
    {
      option: 'b',
      cost: 700,
      effect: 6,
      incremental_cost: 1000,
      incremental_effect: 2,
      icer: 500,
      status: 'efficient',
    },
    {
      option: 'without',
      cost: 0,
      effect: 0,
      incremental_cost: null,
      incremental_effect: null,
      icer: null,
      status: 'dominated',
    },
  ],
  options: [
    { option: 'without', n: 14, net_benefit: 0, probability_best: 0.01, expected_loss: 2400 },
    { option: 'a', n: 11, net_benefit: 2300, probability_best: 0.6, expected_loss: 100 },
    { option: 'b', n: 3, net_benefit: 2299, probability_best: 0.39, expected_loss: 101 },
  ],
  best: 'a',
  perfect_information: 100,
  information: [
    { kind: 'price', value: 80, standard_error: 2 },
    { kind: 'event', value: 0, standard_error: 0 },
  ],
  planes: ['a', 'b'].map((option) => ({
    option,
    ...{ incremental_cost: -300, incremental_effect: 4, on_axis: 0, break_even: null },
    quadrants: { more_effect_costs_more: 0.1, more_effect_saves: 0.9, less_effect_saves: 0, less_effect_costs_more: 0 },
    points: [
      [4, -300],
      [4.5, 20],
    ],
  })),
  curve: [point(0, 'a', [0.02, 0.9, 0.08]), point(600, 'b', [0.01, 0.4, 0.59]), point(1000, 'b', [0, 0.2, 0.8])],
}

/** A desk of which the first block was drawn, or decided on, by hand. */
export function withDraws(
  { result, evaluation, language, sentences }: Desk,
  drawn: Partial<Desk['result']['aggregate'][number]>,
): Desk {
  const [first, ...others] = result.aggregate
  if (first === undefined) throw new Error('there is no block')
  return desk({ ...result, aggregate: [{ ...first, ...drawn }, ...others] }, evaluation, language, sentences)
}

/** The words of a section, with plain spaces. */
export function saidIn(document: Document, id: string): string {
  return sectionOf(document, id).map(wordsIn).join('\n').replaceAll('\u00a0', ' ')
}

function wordsIn(node: unknown): string {
  const { type, children = [] } = node as { type?: string; children?: readonly unknown[] }
  return type === 'tableRow' || type === 'table' ? children.map(wordsIn).join(' | ') : wordsOf(node)
}
