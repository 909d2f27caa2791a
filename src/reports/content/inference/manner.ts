import type { Inference } from '../../../core/aggregate/inference.ts'

/**
 * How something is said of more cases: of cases that stand for more as it is, and of chosen ones only as it would have
 * been, without a p and without calling anything chance.
 */
export type Manner = 'drawn' | 'chosen'

/** In which manner may be said what rests on this. */
export function mannerOf(basis: Inference['basis']): Manner {
  return basis === 'asked' ? 'chosen' : 'drawn'
}
