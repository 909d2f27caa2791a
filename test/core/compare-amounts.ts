import { expect } from 'vitest'
import type { CaseResult } from '../../src/core/calculate.ts'
import type { Compared } from '../../src/core/costs/difference.ts'

/** The size of the sums of a case: what rounding is measured against. */
export function sizeOf({ lines }: Pick<CaseResult, 'lines'>): number {
  return lines.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 1)
}

/** The same, were every line in full. */
export function fullSizeOf({ lines }: Pick<CaseResult, 'lines'>): number {
  return lines.reduce(
    (sum, { quantity, unit_price, index_factor, payer_share }) =>
      sum + Math.abs((quantity ?? 0) * unit_price * index_factor * payer_share),
    1,
  )
}

/** Two amounts are equal up to 1e-9 of a size, or both unknown. */
export function expectClose(actual: number | null, wanted: number | null, size: number, name: string): void {
  if (actual === null || wanted === null) expect(actual, name).toBe(wanted)
  else expect(Math.abs(actual - wanted), `${name}: ${actual} and ${wanted}`).toBeLessThanOrEqual(1e-9 * size)
}

export function expectSameCompared(actual: Compared, wanted: Compared, size: number, name: string): void {
  expect(actual.bound, `${name}: bound`).toBe(wanted.bound)
  for (const figure of ['intervention', 'reference', 'difference', 'bound_amount'] as const) {
    expectClose(actual[figure], wanted[figure], size, `${name}: ${figure}`)
  }
}

/** Rows are the same by the value of a field; a row of nothing but zeros may be missing. */
export function expectSameRows<K extends string, Row extends Compared & Readonly<Record<K, string | number>>>(
  actual: readonly Row[],
  wanted: readonly (Compared & Readonly<Record<K, string | number>>)[],
  key: K,
  size: number,
  name: string,
): void {
  for (const value of new Set([...actual, ...wanted].map((row) => row[key]))) {
    const of = (rows: readonly (Compared & Readonly<Record<K, string | number>>)[]) =>
      rows.find((row) => row[key] === value) ?? nothing
    expectSameCompared(of(actual), of(wanted), size, `${name} ${value}`)
  }
}

const nothing: Compared = { intervention: 0, reference: 0, difference: 0, bound: null, bound_amount: null }

/** The other way round: what saved costs extra, at least is at most. */
export function flipped({ intervention, reference, difference, bound, bound_amount }: Compared): Compared {
  const otherWay = { 'at-least': 'at-most', 'at-most': 'at-least' } as const
  return {
    intervention: reference,
    reference: intervention,
    difference: minus(difference),
    bound: bound === null ? null : otherWay[bound],
    bound_amount: minus(bound_amount),
  }
}

/** The opposite amount; zero has no sign. */
export function minus(amount: number | null): number | null {
  return amount === null ? null : 0 - amount
}

/** A result in which minus zero is zero, so that figures can be compared exactly. */
export function plain<T>(value: T): T {
  if (value === 0) return 0 as T
  if (Array.isArray(value)) return value.map(plain) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)])) as T
}

/** The figures of a comparison and nothing else. */
export function figures({ intervention, reference, difference, bound, bound_amount }: Compared): Compared {
  return { intervention, reference, difference, bound, bound_amount }
}

/** Two results of cases that tell the same in other words have the same figures, up to rounding. */
export function expectSameResult(actual: CaseResult, wanted: CaseResult): void {
  const size = sizeOf(wanted)
  const same = (a: Compared | null | undefined, b: Compared | null | undefined, name: string) => {
    expect(a == null, name).toBe(b == null)
    if (a && b) expectSameCompared(a, b, size, name)
  }
  for (const of of ['society', 'public', 'cashable', 'cashable_not_stated'] as const) {
    same(actual.totals[of], wanted.totals[of], of)
    same(actual.undiscounted?.[of], wanted.undiscounted?.[of], `undiscounted ${of}`)
  }
  same(actual.headline, wanted.headline, 'headline')
  expectSameRows(actual.payers, wanted.payers, 'payer', size, 'payer')
  for (const row of wanted.payers) {
    expectSameRows(
      actual.payers.find(({ payer }) => payer === row.payer)?.by_year ?? [],
      row.by_year,
      'follow_up_year',
      size,
      `${row.payer} in year`,
    )
  }
  expectSameRows(actual.sectors, wanted.sectors, 'sector', size, 'sector')
  expectSameRows(actual.forms, wanted.forms, 'form', size, 'form')
  expectSameRows(actual.by_basis, wanted.by_basis, 'basis', size, 'basis')
  same(actual.realised_and_expected?.realised, wanted.realised_and_expected?.realised, 'realised')
  same(actual.realised_and_expected?.expected, wanted.realised_and_expected?.expected, 'expected')
  for (const figure of ['investment', 'benefit'] as const) expectClose(actual[figure], wanted[figure], size, figure)
  for (const figure of ['certain_only', 'in_full', 'at_75', 'at_50'] as const)
    expectClose(actual.realism[figure], wanted.realism[figure], fullSizeOf(wanted), figure)
}
