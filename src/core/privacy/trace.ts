/** What a stretch of a text may be that points to a person. */
export const traceKinds = [
  'e-mail',
  'bank-account',
  'birth-date',
  'date',
  'phone',
  'address',
  'citizen-number',
  'name',
] as const

export type TraceKind = (typeof traceKinds)[number]

/** Part of a text: from `start` up to `end`, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch of a text that may point to a person. */
export interface Trace extends Stretch {
  readonly kind: TraceKind
}

/** What leads to somebody whoever made it up: an invented story should not hold it either. */
const leadingKinds: readonly TraceKind[] = ['e-mail', 'bank-account', 'phone', 'address', 'citizen-number']

/** What may point to a person in a story. */
export function kindsInStory(isFictional: boolean): readonly TraceKind[] {
  return isFictional ? leadingKinds : traceKinds
}

/** What may point to a person in a text beside stories, where a date is seldom one of a life. */
export function kindsBesideStories(areFictional: boolean): readonly TraceKind[] {
  return kindsInStory(areFictional).filter((kind) => kind !== 'date')
}
