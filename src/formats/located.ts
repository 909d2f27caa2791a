import { type Finding, severityOf } from '../core/finding.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import { excerptOf } from './excerpt.ts'
import { charactersIn } from './lines.ts'
import { nearWords } from './near.ts'
import { quotable } from './quotable.ts'
import type { Source } from './source.ts'
import type { Spotted } from './spotted.ts'
import { stepsTo } from './steps.ts'
import type { Tree } from './tree.ts'

/** Gives a finding its place, its excerpt and its near words; the tree is that of its path, null where there is none. */
export function located({ finding, span }: Spotted, source: Source, tree: Tree | null): LocatedFinding {
  const found = withoutPlace(finding)
  const column = source.lines.columnAt(span.start)
  return {
    ...found,
    file: source.file,
    line: source.lines.lineAt(span.start),
    column,
    end_column: column + charactersIn(source.text.slice(span.start, span.end).replace(/[\r\n][\s\S]*$/, '')),
    steps: stepsTo(tree, finding.path),
    // A note stands in reports, without an excerpt; an empty file has nothing to show.
    excerpt: found.severity === 'note' || found.code === 'empty-file' ? null : excerptOf(source, span, found.written),
  } as LocatedFinding
}

/** A finding about a file as a whole. */
export function aboutFile(finding: Finding, file: string): LocatedFinding {
  return {
    ...withoutPlace(finding),
    file,
    line: null,
    column: null,
    end_column: null,
    steps: '',
    excerpt: null,
  } as LocatedFinding
}

/** The order in which findings are shown: by file, then from top to bottom. */
export function inFileOrder(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.code, b.code),
  )
}

function withoutPlace({ code, args, written, among }: Finding) {
  const near = written === undefined || among === undefined ? [] : nearWords(written, among)
  return { code, severity: severityOf(code), args, written: quotable(written), near }
}
