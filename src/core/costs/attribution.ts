import type { Case } from '../case/case.ts'
import { expected } from '../chance/expected.ts'

/** The part of the benefit that the evaluated support may claim, where others helped in the same course. */
export interface Attributed {
  readonly share: number
  readonly benefit: number | null
  readonly difference: number | null
}

/**
 * attributed difference = share x benefit - investment. The investment counts in full; a benefit below zero is not
 * scaled. Null where no share is stated.
 */
export function attributed(
  attribution: Case['attribution'],
  benefit: number | null,
  investment: number | null,
): Attributed | null {
  if (attribution === undefined) return null
  const share = expected(attribution.share)
  const part = benefit === null ? null : claimed(share, benefit)
  return { share, benefit: part, difference: part === null || investment === null ? null : part - investment }
}

/** The part of a benefit that may be claimed; a benefit below zero is not scaled. */
export function claimed(share: number, benefit: number): number {
  return benefit > 0 ? share * benefit : benefit
}
