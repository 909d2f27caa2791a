import type { BlockUncertainty } from '../../src/core/aggregate/block-uncertainty.ts'

/** Blocks of which nothing was drawn. */
export const undrawn = (): BlockUncertainty => ({ uncertainty: null, decision: null, two_way: null })
