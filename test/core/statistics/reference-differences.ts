/** Differences of published examples, by the letter they have in the tables of expected results. */

const minus = (of: readonly number[], from: readonly number[]) => of.map((value, at) => value - (from[at] as number))

/** Depression scores before and after, of Hollander and Wolfe. */
export const depression = minus(
  [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3],
  [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29],
)

/** Extra hours of sleep with one drug and another. */
export const sleep = [-1.2, -2.4, -1.3, -1.3, 0, -1, -1.8, -0.8, -4.6, -1.4]

/** Many ties and eight zeros. */
export const tied = [
  [-4, 1],
  [-3, 4],
  [-2, 16],
  [-1, 15],
  [0, 8],
  [1, 4],
  [2, 5],
  [3, 1],
  [4, 2],
].flatMap(([value, times]) => Array.from({ length: times as number }, () => value as number))

/** One zero, and ties. */
export const oneZero = minus(
  [125, 115, 130, 140, 140, 115, 140, 125, 140, 135],
  [110, 122, 125, 120, 140, 124, 123, 137, 135, 145],
)

/** Thirty couples before and after marital therapy (Jacobson and Truax, 1991, table 2). */
export const couples = minus(
  [
    97, 124, 97.5, 88, 96.5, 62.5, 112.5, 103.5, 90, 82.5, 105, 99.5, 112.5, 101, 99.5, 79.5, 88, 100.5, 119, 116, 116,
    129, 113, 118, 92, 114, 68, 52, 60.5, 104.5,
  ],
  [
    90.5, 74, 97, 73.5, 61, 66.5, 68.5, 86.5, 88.5, 68.5, 98, 80.5, 89.5, 91.5, 83.5, 60.5, 83, 88, 98.5, 78.5, 99.5,
    79.5, 84.5, 92.5, 93, 85, 64, 61, 80, 82.5,
  ],
)

/** Eight savings, of which R gives every figure. */
export const eightSavings = [1200, -300, 4500, 800, 2600, 150, 9100, -50]
