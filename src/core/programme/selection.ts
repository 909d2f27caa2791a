import type { Selection, Settings } from '../case/evaluation.ts'
import type { ProgrammeApproach } from './programme.ts'

/** How the cases of an approach were chosen: as it says itself, or else as its project says of all. */
export function selectionOf(
  approach: string | null,
  stated: ProgrammeApproach | undefined,
  { approaches, selection }: Settings,
): Settings['selection'] {
  return stated?.selection ?? (approach === null ? undefined : approaches[approach]?.selection) ?? selection
}

/** How all cases were chosen: as every approach says, each of which wins over the project; or by approach where they differ. */
export function selectionOfAll(
  approaches: readonly { readonly selection?: Selection | undefined }[],
  ofProject: Settings['selection'],
): Settings['selection'] {
  const [first = ofProject, ...others] = new Set(approaches.map(({ selection }) => selection ?? ofProject))
  return others.length === 0 ? first : 'by-approach'
}

/** Whether cases chosen so stand for others: drawn by lot, or taken in the order in which they came. */
export function isSample(selection: Settings['selection']): boolean {
  return selection === 'random' || selection === 'consecutive'
}
