/** How many draws lie above a margin, and how many below minus that margin. */
export function outside(draws: Float64Array, margin: number): readonly [above: number, below: number] {
  let above = 0
  let below = 0
  for (let i = 0; i < draws.length; i++) {
    if ((draws[i] as number) > margin) above++
    else if ((draws[i] as number) < -margin) below++
  }
  return [above, below]
}
