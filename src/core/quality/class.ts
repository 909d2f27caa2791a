/** A case over its domains: better (at least one better, none worse), worse, mixed, same; unknown where one is open. */
export const classes = ['better', 'mixed', 'same', 'worse', 'unknown'] as const

export type QualityClass = (typeof classes)[number]

/** The class of a case over the changes, or the effects, of its domains; plus is better, null is not known. */
export function classOf(steps: readonly (number | null)[]): QualityClass {
  if (steps.length === 0 || steps.includes(null)) return 'unknown'
  const better = steps.some((step) => (step as number) > 0)
  const worse = steps.some((step) => (step as number) < 0)
  if (better && worse) return 'mixed'
  return better ? 'better' : worse ? 'worse' : 'same'
}
