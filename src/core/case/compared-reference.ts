import type { Case } from './case.ts'
import type { ReferenceKind } from './scenario.ts'

/** The reference scenario a case is compared with. */
export interface ComparedReference {
  readonly scenario: string
  readonly kind: ReferenceKind
}

/** The names of a case's reference scenarios, in the order of the file. */
export function referencesOf(story: Case): readonly string[] {
  return Object.keys(story.scenarios).filter((name) => name !== 'intervention')
}

/** A case's only reference scenario; of several, the one the settings name; null where there is none such. */
export function comparedReference(story: Case, preferred: string): ComparedReference | null {
  const names = referencesOf(story)
  const scenario = names.length === 1 ? names[0] : names.find((name) => name === preferred)
  const kind = scenario === undefined ? undefined : story.scenarios[scenario]?.kind
  return scenario === undefined || kind === undefined ? null : { scenario, kind }
}
