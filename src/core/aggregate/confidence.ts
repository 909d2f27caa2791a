/** How sure intervals over cases are. */
export const confidence = 0.95
