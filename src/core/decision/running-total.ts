/** A total that changes along a row of places: what each place adds to it, and what rounding lost of that. */
export interface RunningTotal {
  readonly changes: Float64Array
  readonly lost: Float64Array
}

/** A total that is 0 at each of so many places. */
export function runningTotal(places: number): RunningTotal {
  return { changes: new Float64Array(places), lost: new Float64Array(places) }
}

/** Adds an amount to the total at the places from `start` to before `end`. */
export function addBetween(total: RunningTotal, start: number, end: number, amount: number): void {
  change(total, start, amount)
  if (end < total.changes.length) change(total, end, -amount)
}

/**
 * The total at each place. What rounding loses is kept beside each sum and added at the end (Neumaier 1974): amounts that end
 * leave nothing behind, and it does not show in which order they were added.
 */
export function totalsOf({ changes, lost }: RunningTotal): Float64Array {
  let [sum, rest] = [0, 0]
  return changes.map((change, place) => {
    const next = sum + change
    rest += (lost[place] as number) + lostOf(sum, change, next)
    sum = next
    return sum + rest
  })
}

function change({ changes, lost }: RunningTotal, place: number, amount: number): void {
  const old = changes[place] as number
  const sum = old + amount
  lost[place] = (lost[place] as number) + lostOf(old, amount, sum)
  changes[place] = sum
}

/** What is missing from the sum of two numbers as rounded. */
function lostOf(a: number, b: number, sum: number): number {
  return Math.abs(a) >= Math.abs(b) ? a - sum + b : b - sum + a
}
