/** Something that wants to stand around a place and takes a width. */
export interface Wish {
  readonly middle: number
  readonly width: number
}

/** Where things begin that keep their order and a gap, each as near to its wish as the others let it. */
export function apart(wishes: readonly Wish[], left: number, right: number, gap: number): readonly number[] {
  const starts: number[] = []
  let from = left
  for (const { middle, width } of wishes) {
    const start = Math.max(from, middle - width / 2)
    starts.push(start)
    from = start + width + gap
  }
  let to = right
  for (const [at, { width }] of [...wishes.entries()].reverse()) {
    starts[at] = Math.min(starts[at] as number, to - width)
    to = (starts[at] as number) - gap
  }
  return starts
}
