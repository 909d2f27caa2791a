/** Below this an amount is the rounding of sums, not money. */
export const halfCent = 0.005
