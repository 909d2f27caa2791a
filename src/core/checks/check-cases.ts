import type { Case } from '../case/case.ts'
import { type Finding, finding } from '../finding.ts'

/** A case of a project: the file it stands in, and what the rules between cases look at. */
export interface CaseIdentity extends Pick<Case, 'case' | 'window'> {
  readonly file: string
}

/** Findings between the cases of a project: ids that occur twice, and windows of different length. */
export function checkCases(
  cases: readonly CaseIdentity[],
): readonly { readonly file: string; readonly finding: Finding }[] {
  const firstFile = new Map<string, string>()
  const duplicates = cases.flatMap(({ case: id, file }) => {
    const first = firstFile.get(id)
    if (first === undefined) firstFile.set(id, file)
    return first === undefined
      ? []
      : [{ file, finding: finding('duplicate-case', ['case'], { file: first }, { written: id }) }]
  })
  return [...duplicates, ...mixedWindows(cases)]
}

/** One note at the first case whose window is not of the commonest length. */
function mixedWindows(cases: readonly CaseIdentity[]): readonly { readonly file: string; readonly finding: Finding }[] {
  const counts = new Map<number, number>()
  for (const { window } of cases) counts.set(window.months, (counts.get(window.months) ?? 0) + 1)
  if (counts.size < 2) return []
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] as [number, number]
  const odd = cases.filter(({ window }) => window.months !== commonest)
  const first = odd[0] as CaseIdentity
  return [
    {
      file: first.file,
      finding: finding(
        'mixed-windows',
        ['window', 'months'],
        { months: commonest, others: odd.length },
        { written: String(first.window.months) },
      ),
    },
  ]
}
