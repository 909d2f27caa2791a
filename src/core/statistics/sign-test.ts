import { binomialTest } from './binomial-test.ts'

/**
 * The two-sided exact p of the sign test of this many differences above zero and this many below; those of zero are left
 * out. Null where there is nothing to test, which is not the same as a p of 1.
 */
export function signTest(above: number, below: number): number | null {
  return above + below === 0 ? null : binomialTest(above, above + below, 0.5)
}
