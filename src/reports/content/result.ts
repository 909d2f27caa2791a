import type { Aggregate, Overall } from '../../core/aggregate/aggregate.ts'
import type { CaseOutcome } from '../../core/aggregate/block.ts'
import type { CaseResult } from '../../core/calculate.ts'
import type { Case } from '../../core/case/case.ts'
import type { Evaluation, Settings } from '../../core/case/evaluation.ts'
import type { CostLine } from '../../core/costs/cost-line.ts'
import type { LocatedFinding } from '../../core/located-finding.ts'
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

/** One case of the result. */
export interface CaseRecord extends Identity, Omit<CaseResult, 'lines' | 'uses' | 'prices_used' | 'told'> {
  readonly file: string
  readonly uses: readonly (Omit<CaseResult['uses'][number], 'label'> & { readonly label: string })[]
  readonly prices_used: readonly (Omit<CaseResult['prices_used'][number], 'label'> & { readonly label: string })[]
  readonly told: readonly (Omit<CaseResult['told'][number], 'label'> & { readonly label: string })[]
  readonly lines: readonly LineRecord[]
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
  readonly findings: readonly FindingRecord[]
}

export interface FindingRecord extends Pick<LocatedFinding, 'code' | 'severity' | 'file' | 'line' | 'column'> {
  readonly message: string
}

/** A calculated case with where it was written. */
export interface CalculatedCase {
  readonly file: string
  readonly story: Case
  readonly result: CaseResult
  readonly placeOf: (path: readonly (string | number)[]) => { readonly line: number; readonly column: number }
}

/** The record of one case, in one language. */
export function caseRecord(
  { file, story, result, placeOf }: CalculatedCase,
  evaluation: Evaluation,
  language: Language,
  sentences: Sentences,
): CaseRecord {
  const payers = payerLabels(evaluation, language)
  const { case: id, title, organisation, municipality, approach, year, window } = story
  const identity = { case: id, title, organisation, municipality, approach, year, window }
  const { lines, ...rest } = result
  return {
    ...recordWithoutLines({ identity, result: rest }, file, language),
    lines: lines.map((line) => lineRecord(line, evaluation, language, sentences, payers, placeOf)),
  }
}

/** The record of a case of which the lines were not kept. */
export function recordWithoutLines({ identity, result }: CaseOutcome, file: string, language: Language): CaseRecord {
  const { uses, prices_used, told, ...rest } = result
  const inLanguage = <T extends { readonly label: CostLine['label'] }>(item: T) => ({
    ...item,
    label: textIn(item.label, language),
  })
  return {
    ...identity,
    file,
    ...rest,
    uses: uses.map(inLanguage),
    prices_used: prices_used.map(inLanguage),
    told: told.map(inLanguage),
    lines: [],
  }
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
