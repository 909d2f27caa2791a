/**
 * Amounts that differ by less than this part of their size are equal. Rounding in a case of some hundred lines stays
 * below 1e-13 of the amounts, and of a cost of 100,000 it is a ten-millionth: nothing that anyone decides by.
 */
export const tieTolerance = 1e-12

/** Whether a is above b by more than rounding; `size` is that of the amounts from which both were calculated. */
export function above(a: number, b: number, size: number): boolean {
  return a - b > tieTolerance * size
}
