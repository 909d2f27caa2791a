import type { CaseOutcome } from '../aggregate/block.ts'

/** A case of which something may be published. */
export interface Member extends CaseOutcome {
  /** Whether it may be shown by itself: invented, or with consent to publish it. */
  readonly mayBeShown: boolean
}

/** A member with its difference as its block counts it; null is unknown. */
export interface Counted {
  readonly member: Member
  readonly difference: number | null
}

/**
 * Whether what is published may still be shown of fewer cases: who knows the cases that are shown one by one takes them off
 * everything that is shown of all.
 */
export type Guard = (left: readonly Counted[]) => boolean

/** Something to publish with what guards it. */
export interface Guarded<T> {
  readonly value: T
  readonly guards: readonly Guard[]
}

/** The differences that are known. */
export function knownOf(counted: readonly Counted[]): readonly number[] {
  return counted.flatMap(({ difference }) => difference ?? [])
}
