/**
 * Quantiles of numbers, type 7: that of p lies (n - 1) p places up in the sorted numbers, between two of them in
 * proportion. Nothing is sorted but what lies near the places asked for: the numbers are counted in buckets first.
 *
 * @param numbers at least one, all finite
 * @param shares each from 0 to 1
 */
export function quantilesOf(numbers: Float64Array, shares: readonly number[]): readonly number[] {
  const places = shares.map((share) => (numbers.length - 1) * share)
  const numberAt = selector(
    numbers,
    places.flatMap((place) => [Math.floor(place), Math.ceil(place)]),
  )
  return places.map((place) => {
    const below = Math.floor(place)
    const low = numberAt(below)
    return place === below ? low : low + (place - below) * (numberAt(below + 1) - low)
  })
}

const buckets = 1024

/** Gives the k-th smallest number, k from 0, for the places k that are named. */
function selector(numbers: Float64Array, places: readonly number[]): (place: number) => number {
  const [low, high] = extremes(numbers)
  if (low === high) return () => low
  const scale = (buckets - 1) / (high - low)
  const { isNear, size, passedOver } = placed(places, counted(numbers, low, scale))
  const near = new Float64Array(size)
  take(numbers, low, scale, isNear, near)
  near.sort()
  return (place) => near[place - (passedOver.get(place) as number)] as number
}

/** How many numbers each bucket holds. */
function counted(numbers: Float64Array, low: number, scale: number): Uint32Array {
  const counts = new Uint32Array(buckets)
  for (let i = 0; i < numbers.length; i++) {
    const bucket = (((numbers[i] as number) - low) * scale) | 0
    counts[bucket] = (counts[bucket] as number) + 1
  }
  return counts
}

/** Takes the numbers of some buckets, of which there are as many as there is room. */
function take(numbers: Float64Array, low: number, scale: number, isNear: Uint8Array, near: Float64Array): void {
  for (let i = 0, next = 0; next < near.length; i++) {
    const number = numbers[i] as number
    if (isNear[((number - low) * scale) | 0] === 1) near[next++] = number
  }
}

/** Which buckets hold a place, how many numbers these hold, and of each place how many numbers below it they do not hold. */
function placed(places: readonly number[], counts: Uint32Array) {
  const isNear = new Uint8Array(buckets)
  const passedOver = new Map<number, number>()
  let [bucket, before, over, size] = [0, 0, 0, 0]
  for (const place of places.toSorted((a, b) => a - b)) {
    while (before + (counts[bucket] as number) <= place) {
      if (isNear[bucket] === 0) over += counts[bucket] as number
      before += counts[bucket++] as number
    }
    if (isNear[bucket] === 0) size += counts[bucket] as number
    isNear[bucket] = 1
    passedOver.set(place, over)
  }
  return { isNear, size, passedOver }
}

/** The smallest and the largest of numbers. */
export function extremes(numbers: Float64Array): readonly [number, number] {
  let low = Infinity
  let high = -Infinity
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number
    if (number < low) low = number
    if (number > high) high = number
  }
  return [low, high]
}
