import type { LocatedFinding } from '../../core/located-finding.ts'
import type { Sentences } from '../../language/sentences.ts'
import type { FindingRecord } from '../content/result.ts'
import { wordsOf } from './findings-text.ts'

/** A finding as data: its code, place and words. */
export function findingRecord(finding: LocatedFinding, sentences: Sentences): FindingRecord {
  const { code, severity, file, line, column } = finding
  return { code, severity, file, line, column, message: wordsOf(finding, sentences).message }
}

/** Findings as JSON. */
export function findingsJson(findings: readonly LocatedFinding[], sentences: Sentences): string {
  return `${JSON.stringify({ format: 'effectcalc-findings/1', findings: findings.map((finding) => ({ ...findingRecord(finding, sentences), near: finding.near, help: wordsOf(finding, sentences).help })) }, null, 2)}\n`
}
