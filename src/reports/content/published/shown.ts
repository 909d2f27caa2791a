import type { Published } from '../../../core/disclosure/published.ts'
import { isNothingKnown } from './headline.ts'

/** What a published report has figures of. */
export interface Shown {
  readonly quality: boolean
  /** Any amount, also of a single story. */
  readonly amounts: boolean
  /** Between what an amount lies. */
  readonly intervals: boolean
  /** What it is with only what is certain, and with everything in full. */
  readonly realism: boolean
  readonly returns: boolean
}

/** Which figures are shown, so that nothing is said of figures that are not. */
export function shownIn({ blocks, cases }: Published): Shown {
  const amounts = blocks.flatMap((block) => block.amounts ?? [])
  return {
    quality:
      cases.some(({ change, effect }) => change !== 'unknown' || effect !== 'unknown') ||
      blocks.some(({ quality_of_life: { change, effect } }) => !isNothingKnown(change) || !isNothingKnown(effect)),
    amounts: amounts.length > 0 || cases.some(({ difference }) => difference !== null),
    intervals: amounts.some(({ interval95, sd }) => interval95 !== null && sd !== null && sd !== 0),
    realism: amounts.some(({ realism }) => realism !== null),
    returns: amounts.some(({ returns }) => returns !== null),
  }
}
