import { signTest } from './sign-test.ts'

/** How often pairs of no and yes occur: the first answer, then the second. */
export interface YesNoPairs {
  readonly no_no: number
  readonly no_yes: number
  readonly yes_no: number
  readonly yes_yes: number
}

/**
 * McNemar's exact two-sided p, of pairs of yes or no: whether no became yes as often as yes became no. Pairs that stayed
 * the same say nothing of it; null where all did.
 */
export function mcnemar({ no_yes, yes_no }: Pick<YesNoPairs, 'no_yes' | 'yes_no'>): number | null {
  return signTest(no_yes, yes_no)
}
