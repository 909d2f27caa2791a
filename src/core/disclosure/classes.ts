import { type CellRule, isSafeCount, roundedCount } from './cell.ts'

/** Classes that are shown as one, and how many cases they hold. */
export interface PublishedCell<T extends string> {
  /** The classes by name, with `-or-` between them: `mixed-or-same-or-worse`. */
  readonly name: string
  readonly of: readonly T[]
  readonly n: number
}

/** What a report says of how cases are divided over classes. */
export interface PublishedClasses<T extends string> {
  /** Together all cases; null where no way of merging leaves enough in each. */
  readonly cells: readonly PublishedCell<T>[] | null
  /** Where there are no cells: which side has fewer cases than this, though not none; null where not even that is said. `others` only
   * where more than four in five are in the first then: that is what nearly all is. */
  readonly fewer: { readonly side: 'first' | 'others'; readonly than: number } | null
  /** Whether classes were merged, or nothing is shown. */
  readonly coarsened: boolean
}

/** Ways to divide classes, the finest first; each is a list of classes that stand together. */
export type Levels<T extends string> = readonly (readonly (readonly T[])[])[]

/** By which rule a cell of some classes is judged. */
export type RuleOf<T extends string> = (of: readonly T[]) => CellRule

/** Divides cases by the finest level at which every cell may be shown; the last level has two sides. */
export function publishedClasses<T extends string>(
  counts: Readonly<Record<T, number>>,
  levels: Levels<T>,
  ruleOf: RuleOf<T>,
  base: number | null,
): PublishedClasses<T> {
  const total = (of: readonly T[]) => of.reduce((sum, one) => sum + counts[one], 0)
  const at = levels.findIndex((level) => level.every((of) => isSafeCount(total(of), ruleOf(of))))
  const level = levels[at]
  if (level !== undefined) {
    const cells = level.map((of) => ({ name: of.join('-or-'), of, n: roundedCount(total(of), base) }))
    return { cells, fewer: null, coarsened: at > 0 }
  }
  return { cells: null, fewer: fewer(levels, total, ruleOf), coarsened: true }
}

/** Which side of the coarsest level is too small to be shown. */
function fewer<T extends string>(
  levels: Levels<T>,
  total: (of: readonly T[]) => number,
  ruleOf: RuleOf<T>,
): PublishedClasses<T>['fewer'] {
  const [first = [], others = []] = levels.at(-1) ?? []
  const { least, empty } = ruleOf(first)
  // Where nothing may be said of none and all, neither may be said of nearly.
  if (!empty) return null
  const [small, large] = [total(first) < least, total(others) < least]
  if (small === large) return null
  if (small) return { side: 'first', than: least }
  // At least so many are in the first; the hidden number may be all but that.
  const n = total(first) + total(others)
  return n - least > nearly * n ? { side: 'others', than: least } : null
}

/** Above which part of all cases it may be said that nearly all are. */
const nearly = 0.8
