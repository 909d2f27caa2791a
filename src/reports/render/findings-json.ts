import type { LocatedFinding } from '../../core/located-finding.ts'
import type { Sentences } from '../../language/sentences.ts'
import type { Checked, CheckedFinding } from '../content/checked.ts'
import type { FindingRecord } from '../content/result.ts'
import { jsonText } from '../json-text.ts'
import { wordsOf } from './finding-words.ts'

/** A finding as data: its code, place and words. */
export function findingRecord(finding: LocatedFinding, sentences: Sentences): FindingRecord {
  const { code, severity, file, line, column } = finding
  return { code, severity, file, line, column, message: wordsOf(finding, sentences).message }
}

/** Findings as JSON, as `schemas/findings.schema.json` describes it. */
export function findingsJson(checked: Checked, sentences: Sentences): string {
  const records = (standing: CheckedFinding['standing']) =>
    checked.findings.filter((one) => one.standing === standing).map((one) => recordOf(one, sentences))
  const all = {
    format: 'effectcalc-findings/1',
    files: checked.files.length,
    findings: records('counts'),
    silenced: records('silenced'),
    in_baseline: records('in-baseline'),
    ...(checked.gone === null ? {} : { gone_from_baseline: checked.gone }),
  }
  return `${jsonText(all)}\n`
}

function recordOf({ finding, fingerprint }: CheckedFinding, sentences: Sentences) {
  const { message, ...place } = findingRecord(finding, sentences)
  const { help } = wordsOf(finding, sentences)
  return { ...place, end_column: finding.end_column, message, near: finding.near, help, fingerprint }
}
