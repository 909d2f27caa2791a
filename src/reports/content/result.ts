import type { Aggregate, Overall } from '../../core/aggregate/aggregate.ts'
import type { CaseOutcome } from '../../core/aggregate/block.ts'
import type { CaseResult } from '../../core/calculate.ts'
import type { Case } from '../../core/case/case.ts'
import type { Evaluation, Settings } from '../../core/case/evaluation.ts'
import type { Experience } from '../../core/case/experience.ts'
import type { Support } from '../../core/case/support.ts'
import type { CostLine } from '../../core/costs/cost-line.ts'
import { ratios } from '../../core/costs/investment.ts'
import type { EfficiencyRow } from '../../core/decision/efficiency.ts'
import type { LocatedFinding } from '../../core/located-finding.ts'
import type { ProgrammeResult } from '../../core/programme/programme-result.ts'
import type { Assessment } from '../../core/uncertainty/assess.ts'
import type { CaseUncertainty } from '../../core/uncertainty/case-uncertainty.ts'
import type { IndexUncertainty } from '../../core/uncertainty/quality-index.ts'
import type { TwoWay } from '../../core/uncertainty/two-way.ts'
import type { Language } from '../../language/numbers.ts'
import type { Sentences } from '../../language/sentences.ts'
import { lineInWords, type PayerLabels, payerLabels, textIn } from './in-words.ts'

/** A cost line as the result gives it: with its words, and the place it was written. */
export interface LineRecord extends Omit<CostLine, 'label'> {
  readonly label: string
  readonly in_words: string
  readonly at: { readonly line: number; readonly column: number }
}

type Identity = CaseOutcome['identity']

/** The lists whose labels are given in the language of the report. */
type Worded = 'lines' | 'contributions' | 'uses' | 'prices_used' | 'told'

/** One case of the result. */
export interface CaseRecord extends Identity, Omit<CaseResult, Worded> {
  readonly file: string
  readonly uncertainty: CaseUncertainty | null
  readonly index_uncertainty: IndexUncertainty | null
  readonly two_way: TwoWay | null
  readonly efficiency: readonly EfficiencyRow[] | null
  readonly contributions: readonly (Omit<CaseResult['contributions'][number], 'label'> & { readonly label: string })[]
  readonly uses: readonly (Omit<CaseResult['uses'][number], 'label'> & { readonly label: string })[]
  readonly prices_used: readonly (Omit<CaseResult['prices_used'][number], 'label'> & { readonly label: string })[]
  readonly told: readonly (Omit<CaseResult['told'][number], 'label'> & { readonly label: string })[]
  readonly lines: readonly LineRecord[]
  /** Only of a case that says something of it. */
  readonly support?: Support
  /** Grades, without what people said; only of a case with experiences. */
  readonly experience?: readonly Pick<Experience, 'role' | 'grade'>[]
}

/** The whole result, as `--format json` writes it; of the cases, only those that a report shows may be there. */
export interface Result {
  readonly format: 'effectcalc-result/1'
  readonly tool: { readonly name: string; readonly version: string }
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[]
  readonly settings: Settings
  readonly cases: readonly CaseRecord[]
  readonly aggregate: readonly Aggregate[]
  readonly overall: Overall
  /** Only of a project with a programme. */
  readonly programme?: ProgrammeResult
  readonly findings: readonly FindingRecord[]
  /** How many findings the settings of the project silence, where they do. */
  readonly findings_silenced?: number
}

export interface FindingRecord extends Pick<LocatedFinding, 'code' | 'severity' | 'file' | 'line' | 'column'> {
  readonly message: string
}

/** A calculated case with where it was written. */
export interface CalculatedCase {
  readonly file: string
  readonly story: Case
  readonly result: CaseResult
  readonly assessment: Assessment | null
  readonly two_way?: TwoWay | null | undefined
  readonly placeOf: (path: readonly (string | number)[]) => { readonly line: number; readonly column: number }
}

/** The record of one case, in one language. */
export function caseRecord(
  { file, story, result, assessment, two_way = null, placeOf }: CalculatedCase,
  evaluation: Evaluation,
  language: Language,
  sentences: Sentences,
): CaseRecord {
  const payers = payerLabels(evaluation, language)
  const { case: id, title, organisation, municipality, neighbourhood, approach, year, client, window } = story
  const { support, experience } = story
  const { lines, contributions, uses, prices_used, told, ...rest } = result
  return {
    ...{ case: id, title, organisation, municipality, neighbourhood, approach, year, client, window, file },
    ...rest,
    uncertainty: rowsInLanguage(assessment?.uncertainty ?? null, language),
    index_uncertainty: rowsInLanguage(assessment?.index_uncertainty ?? null, language),
    two_way,
    efficiency: assessment?.efficiency ?? null,
    contributions: contributions.map((one) => inLanguage(one, language)),
    uses: uses.map((one) => inLanguage(one, language)),
    prices_used: prices_used.map((one) => inLanguage(one, language)),
    told: told.map((one) => inLanguage(one, language)),
    lines: lines.map((line) => lineRecord(line, evaluation, language, sentences, payers, placeOf)),
    ...(support === undefined ? {} : { support }),
    ...(experience === undefined ? {} : { experience: experience.map(({ role, grade }) => ({ role, grade })) }),
  }
}

/** The record of a case of which only what is counted was kept. */
export function recordWithoutLines(
  { identity, result }: CaseOutcome,
  told: CaseResult['told'],
  file: string,
  language: Language,
): CaseRecord {
  const { quality_of_life: rated } = result
  const nothing = {
    uncertainty: null,
    index_uncertainty: null,
    two_way: null,
    efficiency: null,
    attributed: null,
    plausibility_threshold: null,
    realised_and_expected: null,
    by_basis: [],
  }
  return {
    ...identity,
    file,
    costs: result.totals.society,
    ...ratios(result.investment, result.benefit),
    ...result,
    ...nothing,
    quality_of_life: rated && { ...rated, raters: [], domains: [] },
    other_instruments: result.other_instruments.map((other) => ({ ...other, raters: [], domains: [] })),
    ...{ contributions: [], uses: [], prices_used: [], lines: [] },
    told: told.map((one) => inLanguage(one, language)),
  }
}

/** How sure figures are, with the names of what they depend on in one language. */
function rowsInLanguage<T extends { readonly one_way: readonly { readonly label: CostLine['label'] }[] }>(
  uncertainty: T | null,
  language: Language,
): T | null {
  return uncertainty && { ...uncertainty, one_way: uncertainty.one_way.map((row) => inLanguage(row, language)) }
}

function inLanguage<T extends { readonly label: CostLine['label'] }>(item: T, language: Language) {
  return { ...item, label: textIn(item.label, language) }
}

function lineRecord(
  line: CostLine,
  evaluation: Evaluation,
  language: Language,
  sentences: Sentences,
  payers: PayerLabels,
  placeOf: CalculatedCase['placeOf'],
): LineRecord {
  return {
    ...line,
    label: textIn(line.label, language),
    in_words: lineInWords(line, evaluation.settings, sentences, payers),
    at: placeOf(['scenarios', line.scenario, 'activities', line.activity]),
  }
}
