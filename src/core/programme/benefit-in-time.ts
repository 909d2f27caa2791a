import type { ProgrammeCase } from './programme-case.ts'
import { spreadOf } from './spread.ts'

/** The benefit realised by the date of the session and expected after it: sums over the n cases that know both. */
export interface BenefitInTime {
  readonly n: number
  readonly realised: number
  readonly expected: number
}

/** The benefit of some cases in time; null where none knows both parts. */
export function benefitInTimeOf(cases: readonly ProgrammeCase[]): BenefitInTime | null {
  const known = cases.flatMap(({ piece }) => {
    const { realised = null, expected = null } = piece.support?.benefit_in_time ?? {}
    return realised === null || expected === null ? [] : [{ realised, expected }]
  })
  const [realised, expected] = [spreadOf(known.map((one) => one.realised)), spreadOf(known.map((one) => one.expected))]
  return realised && expected && { n: known.length, realised: realised.sum, expected: expected.sum }
}
