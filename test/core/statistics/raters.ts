/** Ratings of one unit after another, a line for each rater; a point where one gave none. */
export function units(...raters: readonly string[]): readonly (readonly number[])[] {
  const given = raters.map((line) => line.trim().split(/\s+/))
  return (given[0] ?? []).map((_, at) =>
    given.flatMap((values) => (values[at] === '.' || values[at] === undefined ? [] : [Number(values[at])])),
  )
}

/** Fifteen units and three raters, of whom not all rated each. */
export const someMissing = units(
  '. . . . . 3 4 1 2 1 1 3 3 . 3',
  '1 . 2 1 3 3 4 3 . . . . . . .',
  '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
)

/** Twenty persons and three raters, on a scale from 1 to 6. */
export const anxiety = [
  '3 3 3 4 5 5 2 3 5 2 2 6 1 5 2 2 1 2 4 3',
  '3 6 4 6 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4',
  '2 1 4 4 3 2 1 6 1 1 1 2 3 3 1 1 3 3 2 2',
] as const

/** Six persons in rows, four judges in columns (Shrout and Fleiss 1979). */
export const judged = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
] as const
