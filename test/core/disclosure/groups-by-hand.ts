import { type GroupFigure, groupFigures, publishedGroups } from '../../../src/core/disclosure/groups.ts'
import type { Counted } from '../../../src/core/disclosure/member.ts'
import { counted, type MadeUp, member, times, usualSettings } from './members.ts'

/** So many cases of an organisation, the first of which are better and save; the others are neither. */
export function group(organisation: string, n: number, yes: number): readonly Counted[] {
  const is = (at: number): MadeUp => (at < yes ? { steps: [1], difference: 900 } : { steps: [0], difference: -900 })
  return counted(times(n, (at) => member({ organisation, ...is(at) })))
}

/** Cases of an organisation with these differences. */
export function amounts(organisation: string, ...differences: readonly (number | null)[]): readonly Counted[] {
  return counted(differences.map((difference) => member({ organisation, difference })))
}

/** So many of the same amount. */
export function of(n: number, amount: number): readonly number[] {
  return times(n, () => amount)
}

/** What is shown of one figure of each group, where it is shown of the whole. */
export function shownOf(figure: GroupFigure, groups: readonly (readonly Counted[])[], settings = usualSettings) {
  const whole = Object.fromEntries(groupFigures.map((name) => [name, name === figure])) as Record<GroupFigure, boolean>
  const { value, guards } = publishedGroups(groups.flat(), ['organisation'], settings, whole)
  return {
    rows: value.groups?.rows.map((row) => [row.values?.[0] ?? row.id, row[figure]]),
    why: value.withheld.map(({ what, why }) => `${what}: ${why}`),
    /** Whether all of it may still be said when some of the cases of each group are shown by themselves. */
    maySpare: (...spared: readonly (readonly [from: number, to: number])[]) => {
      const left = groups.flatMap((cases, at) => {
        const [from, to] = spared[at] ?? [0, 0]
        return cases.filter((_, i) => i < from || i >= to)
      })
      return guards.every((guard) => guard(left))
    },
  }
}
