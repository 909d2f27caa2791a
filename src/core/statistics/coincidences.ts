/**
 * How often two values were given to the same unit by two raters: row by row, a row and a column for each value in their
 * order. Each pair of a unit's m values counts both ways and 1 / (m - 1) times, so that a unit with m values counts m.
 */
export type Coincidences = Float64Array

/**
 * The coincidences of units (Krippendorff 2011). A unit with fewer than two values has none.
 *
 * @param units of each unit, the values given to it; all of them stand in `values`
 * @param values from low to high
 */
export function coincidencesOf(units: readonly (readonly number[])[], values: readonly number[]): Coincidences {
  const place = new Map(values.map((value, at) => [value, at]))
  const counts = new Float64Array(values.length * values.length)
  for (const unit of units) {
    const places = unit.map((value) => place.get(value) as number)
    for (const [i, row] of places.entries()) {
      for (const [j, column] of places.entries()) {
        const cell = row * values.length + column
        if (i !== j) counts[cell] = (counts[cell] as number) + 1 / (unit.length - 1)
      }
    }
  }
  return counts
}
