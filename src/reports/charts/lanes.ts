/** Something that takes a part of a width, and a height. */
export interface Extent {
  readonly left: number
  readonly right: number
  readonly height: number
}

/** At which height each thing lies so that none overlaps another: the highest place that is free, in their order. */
export function lanes(extents: readonly Extent[], gap: number): readonly number[] {
  const placed: (Extent & { readonly top: number })[] = []
  for (const extent of extents) {
    const near = placed.filter((other) => other.left < extent.right + gap && extent.left < other.right + gap)
    const tops = [0, ...near.map((other) => other.top + other.height + gap)].sort((a, b) => a - b)
    const isFree = (top: number) =>
      near.every((other) => top + extent.height + gap <= other.top || other.top + other.height + gap <= top)
    placed.push({ ...extent, top: tops.find(isFree) ?? 0 })
  }
  return placed.map(({ top }) => top)
}
