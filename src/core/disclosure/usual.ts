import type { DisclosureSettings } from '../case/evaluation.ts'

/** From when figures stand in a published report, where the settings do not say. */
export const usualDisclosure: DisclosureSettings = { group: 10, cell: 5, dominance: 0.9, round: null }

/** Whether a figure may be about fewer people than is usual. */
export function isLowerThanUsual({ group, cell, dominance }: DisclosureSettings): boolean {
  return group < usualDisclosure.group || cell < usualDisclosure.cell || dominance > usualDisclosure.dominance
}
