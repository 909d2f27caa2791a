/** Mean and standard deviation of a score in a group of people. */
export interface Norm {
  readonly mean: number
  readonly sd: number
}

/**
 * The score beyond which somebody belongs with people who need no support, after Jacobson and Truax (1991):
 * a = two standard deviations from the mean of people who need it, b = two from the mean of the others, and with both
 * c = (sd of supported x mean of others + sd of others x mean of supported) / (sum of both).
 *
 * @param better 1 where a higher score is better, -1 where a lower one is
 * @returns null where neither group is known
 */
export function cutOff(supported: Norm | undefined, others: Norm | undefined, better: 1 | -1): number | null {
  if (supported !== undefined && others !== undefined)
    return (supported.sd * others.mean + others.sd * supported.mean) / (supported.sd + others.sd)
  if (supported !== undefined) return supported.mean + better * 2 * supported.sd
  return others === undefined ? null : others.mean - better * 2 * others.sd
}
