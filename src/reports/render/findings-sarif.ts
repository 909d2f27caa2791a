import { type FindingCode, severityOf } from '../../core/finding.ts'
import { mayBeLowered } from '../../core/finding-settings.ts'
import { findingPages as english } from '../../language/en/finding-pages.ts'
import { findingPages as dutch } from '../../language/nl/finding-pages.ts'
import type { Sentences } from '../../language/sentences.ts'
import { baselineName, type Checked, type CheckedFinding } from '../content/checked.ts'
import { jsonText } from '../json-text.ts'
import { moreOf, wordsOf } from './finding-words.ts'

/** What a log says beside its findings. */
export interface SarifFrame {
  readonly sentences: Sentences
  readonly version: string
  /** What leads from the folder of the repository to the project: empty, or a path that ends in `/`. */
  readonly prefix: string
}

/** Findings as SARIF 2.1.0: each rule that was met with its page, and each finding with its place and a fingerprint. */
export function findingsSarif(checked: Checked, frame: SarifFrame): string {
  const codes = [...new Set(checked.findings.map(({ finding }) => finding.code))].sort()
  const results = numbered(checked.findings).map((one) => resultOf(one, codes, frame))
  const driver = {
    name: 'effectcalc',
    version: frame.version,
    semanticVersion: frame.version,
    rules: codes.map((code) => ruleOf(code, frame.sentences)),
  }
  const run = {
    tool: { driver },
    language: frame.sentences.language,
    columnKind: 'unicodeCodePoints',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: frame.sentences.checkSettings.repository } } },
    results,
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${jsonText(log)}\n`
}

interface Numbered extends CheckedFinding {
  readonly nth: number
}

/** Findings of which the same ones are told apart by a number. */
function numbered(findings: readonly CheckedFinding[]): readonly Numbered[] {
  const seen = new Map<string, number>()
  return findings.map((one) => {
    const nth = (seen.get(one.fingerprint) ?? 0) + 1
    seen.set(one.fingerprint, nth)
    return { ...one, nth }
  })
}

function ruleOf(code: FindingCode, { language, checkSettings }: Sentences) {
  const page = { nl: dutch, en: english }[language][code]
  const [what, why, mend] = [page.what, page.why, page.mend].map(withoutPages) as [string, string, string]
  const setting = mayBeLowered(code) ? checkSettings.rule.changeable(code) : checkSettings.rule.fixed
  return {
    id: code,
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${why}` },
    help: {
      text: `${why}\n\n${checkSettings.rule.mend} ${mend}\n\n${setting}`,
      markdown: `${what} ${why}\n\n**${checkSettings.rule.mend}** ${mend}\n\n${setting}`,
    },
    defaultConfiguration: { level: severityOf(code) },
  }
}

/** Links to other pages of the documentation lead nowhere from here: their names stay. */
function withoutPages(text: string): string {
  return text.replace(/\[([^\]]*)\]\(([a-z-]+\.md)[^)]*\)/g, '$1 (docs/$2)')
}

function resultOf(
  { finding, standing, fingerprint, nth }: Numbered,
  codes: readonly FindingCode[],
  { sentences, prefix }: SarifFrame,
) {
  const { code, severity, file } = finding
  const [message, ...more] = [wordsOf(finding, sentences).message, ...moreOf(finding, sentences)]
  const artifactLocation = { uri: uriOf(`${prefix}${file}`), uriBaseId: '%SRCROOT%' }
  const suppressed = whySuppressed(standing, sentences)
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: withoutLinks([message, ...more].join('\n')) },
    locations: [{ physicalLocation: { artifactLocation, ...regionOf(finding) } }],
    partialFingerprints: { 'effectcalc/1': `${fingerprint}:${nth}` },
    suppressions: suppressed === null ? [] : [{ kind: 'external', status: 'accepted', justification: suppressed }],
  }
}

function whySuppressed(standing: CheckedFinding['standing'], { checkSettings }: Sentences): string | null {
  if (standing === 'silenced') return checkSettings.silencedShown
  return standing === 'in-baseline' ? checkSettings.inBaselineShown(baselineName) : null
}

function regionOf({ line, column, end_column: end }: CheckedFinding['finding']) {
  if (line === null || column === null) return {}
  return { region: { startLine: line, startColumn: column, ...(end === null ? {} : { endColumn: end }) } }
}

/** A path as a relative address. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

/** What would be read as a link in a message is no link: its signs are escaped. */
function withoutLinks(text: string): string {
  return text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text
}
