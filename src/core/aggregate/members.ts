import { groups as grouped } from 'd3-array'
import type { ComparableField } from '../case/evaluation.ts'
import type { CaseOutcome } from './block.ts'

/** The cases of a block that have the same in one field or in two. */
export interface Members {
  readonly id: string
  readonly values: readonly (string | null)[]
  readonly outcomes: readonly CaseOutcome[]
}

/** What a case has in a field. */
function fieldOf({ client, ...identity }: CaseOutcome['identity'], by: ComparableField): string | null {
  const value = by === 'age_group' || by === 'household' ? client?.[by] : identity[by]
  return value === undefined ? null : String(value)
}

/** What a case has in some fields. */
export function valuesOf(identity: CaseOutcome['identity'], by: readonly ComparableField[]): Members['values'] {
  return by.map((field) => fieldOf(identity, field))
}

/** The fields asked for; else the first of approach and organisation that divides the cases into groups of more than one. */
export function groupFieldsOf(
  outcomes: readonly CaseOutcome[],
  asked: readonly ComparableField[] | null,
): readonly ComparableField[] | null {
  const usual = (['approach', 'organisation'] as const).find((field) => {
    const named = grouped(outcomes, ({ identity }) => fieldOf(identity, field)).filter(([value]) => value !== null)
    return named.length > 1 && named.some(([, members]) => members.length > 1)
  })
  return asked ?? (usual === undefined ? null : [usual])
}

/** Cases by what they have in some fields, in the order of the values; what is not stated comes last. */
export function membersBy(outcomes: readonly CaseOutcome[], by: readonly ComparableField[]): readonly Members[] {
  return grouped(outcomes, ({ identity }) => JSON.stringify(valuesOf(identity, by)))
    .map(([key, members]) => ({ values: JSON.parse(key) as Members['values'], outcomes: members }))
    .sort((a, b) => inOrder(a.values, b.values))
    .map((group, at) => ({ id: `${by.join('-')}-${at + 1}`, ...group }))
}

function inOrder(a: Members['values'], b: Members['values']): number {
  const at = a.findIndex((value, i) => value !== b[i])
  const [one = null, other = null] = [a[at], b[at]]
  return one === null ? 1 : other === null ? -1 : one < other ? -1 : 1
}
