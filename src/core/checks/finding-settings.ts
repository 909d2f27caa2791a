import { type Finding, type FindingCode, finding, severityOf } from '../finding.ts'
import { findingCodes } from '../finding-codes.ts'
import { type FindingSettings, mayBeLowered } from '../finding-settings.ts'

/** Findings in what a project makes of findings: codes that are not there, errors that were lowered, reasons that say nothing. */
export function checkFindingSettings(settings: FindingSettings): readonly Finding[] {
  return Object.entries(settings).flatMap(([written, { severity, because }]) => {
    const code = findingCodes.find((one) => one === written)
    if (code === undefined) return [unknownFinding(written)]
    const isLowered = severity !== severityOf(code) && !mayBeLowered(code)
    return [
      ...(isLowered ? [finding('cannot-be-lowered', ['findings', code, 'severity'], {}, { written: code })] : []),
      ...(because.trim() === '' ? [finding('missing-key', ['findings', code], { key: 'because' })] : []),
    ]
  })
}

function unknownFinding(written: string): Finding {
  const among: readonly FindingCode[] = findingCodes.filter(mayBeLowered)
  return finding('unknown-finding', ['findings', written], {}, { on: 'key', written, among })
}
