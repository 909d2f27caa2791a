import type { TraceKind } from './privacy/trace.ts'
import type { ProgrammeFindingArgs } from './programme/programme-finding.ts'
import type { ThresholdFindingArgs } from './threshold/threshold-finding.ts'

/** Why a text is not YAML that can be read here. */
export type SyntaxReason =
  | 'colon'
  | 'comma'
  | 'sign'
  | 'after-quote'
  | 'unclosed'
  | 'indentation'
  | 'tab'
  | 'unclosed-bracket'
  | 'unclosed-quote'
  | 'stray-text'
  | 'escape'
  | 'control-character'
  | 'other'

/** A part of YAML that these files do without: a value stands where it is used. */
export type YamlFeature = 'anchor' | 'alias' | 'tag' | 'merge-key' | 'directive' | 'second-document' | 'complex-key'

/** What kind of value a field takes, or was given. */
export type ValueKind = 'map' | 'list' | 'text' | 'number' | 'yes-no' | 'nothing' | 'quantity' | 'period'

/** Every finding there is, with what its sentences need to know beside the place. Codes are stable. */
export interface FindingArgs extends ProgrammeFindingArgs, ThresholdFindingArgs {
  // The file as a whole
  'unreadable-file': { readonly reason: 'missing' | 'denied' | 'loop' | 'folder' | 'other' }
  'linked-folder': object
  'too-large': { readonly megabytes: number; readonly most: number }
  'not-text': { readonly kind: 'utf-16' | 'binary' | 'other-encoding' }
  'empty-file': object
  'yaml-syntax': { readonly reason: SyntaxReason }
  'too-deep': object
  'yaml-feature': { readonly feature: YamlFeature }
  // One field
  'duplicate-key': { readonly first_line: number }
  'unknown-key': { readonly allowed: readonly string[] }
  'missing-key': { readonly key: string }
  'wrong-kind': {
    readonly expected: ValueKind
    readonly found: ValueKind
    /** The fields that belong here, where a group of fields was expected. */
    readonly allowed?: readonly string[]
  }
  'not-one-of': { readonly allowed: readonly string[]; readonly or_number?: boolean; readonly or_range?: boolean }
  'not-an-id': object
  'not-a-moment': { readonly in_window: boolean }
  'not-a-number': {
    /** How what was written is written here, where that is sure. */
    readonly readings: readonly string[]
    /** Of what a range may stand here too; null where none may. */
    readonly or_range: 'shares' | 'numbers' | null
  }
  'ambiguous-number': {
    readonly why: 'thousands-point' | 'comma' | 'leading-zero' | 'underscore' | 'not-finite' | 'too-precise'
    readonly readings: readonly string[]
  }
  'number-range': {
    readonly min: number | null
    readonly max: number | null
    readonly whole: boolean
    /** Whether the number has to lie between min and max, and may not be one of them. */
    readonly exclusive?: boolean
  }
  'range-order': {
    readonly problem:
      | 'low-above-high'
      | 'likely-outside'
      | 'amount-outside'
      | 'up-to-below-amount'
      | 'across-zero'
      | 'from-not-below-to'
  }
  'distribution-moments': {
    readonly problem:
      | 'sd-not-positive'
      | 'mean-not-positive'
      | 'beta-outside'
      | 'beta-too-wide'
      | 'no-width'
      | 'low-not-positive'
      | 'too-wide'
      | 'below-bound'
      | 'above-bound'
      | 'across-zero'
    /** The lowest or highest value of the field, where the distribution goes beyond it. */
    readonly bound: number | null
  }
  'price-range': {
    readonly problem: 'amount-uncertain' | 'nearer-low' | 'nearer-high'
    /** The highest high, or the lowest low, that the amount can be the mean of. */
    readonly bound: number | null
  }
  'unknown-section': { readonly allowed: readonly string[] }
  'not-a-colour': object
  'faint-colour': { readonly contrast: number }
  'outside-project': object
  // Between fields of a project
  'older-format': { readonly format: number }
  'unknown-price-list': object
  'unknown-index': object
  'unknown-instrument': object
  'effect-not-measured': { readonly instrument: string; readonly measures: 'life-satisfaction' | 'utility' }
  'value-set-incomplete': { readonly domain: string; readonly levels: readonly number[] }
  'duplicate-id': { readonly of: 'price' | 'payer' | 'event' | 'domain' | 'level' | 'section' | 'outcome' }
  'unknown-text': { readonly folder: string }
  'unusable-logo': { readonly reason: 'missing' | 'not-a-picture' | 'too-large' | 'active' }
  'same-sign': object
  /** Whether it is the name of a part of a report, which does not fit in a sentence. */
  'unknown-figure': { readonly isPart: boolean }
  'unknown-finding': object
  'cannot-be-lowered': object
  // Between fields of a case
  'no-reference': object
  'which-reference': { readonly preferred: string; readonly names: readonly string[] }
  'reserved-name': object
  'unknown-price': { readonly searched: number; readonly lists: readonly string[] }
  'price-missing': object
  'price-twice': object
  'memory-price': object
  'other-currency': { readonly currency: string; readonly expected: string }
  'unknown-payer': object
  'payer-twice': object
  'payer-shares': { readonly sum: number }
  'receiver-without-transfer': object
  'unknown-event': object
  /** Whether a life event excludes itself, or is excluded by one that another event excludes in turn. */
  'unless-chain': { readonly problem: 'itself' | 'chain' }
  'outside-window': { readonly from: string; readonly months: number }
  'period-order': object
  'moment-and-period': object
  'too-many-units': { readonly unit: string; readonly used: number; readonly room: number }
  'certainty-missing': object
  'reason-missing': object
  'unknown-domain': { readonly instrument: string | null; readonly domains: readonly string[] }
  'unknown-scenario': object
  'score-outside-scale': { readonly levels: readonly number[] }
  /** Without levels the instrument takes no profiles: some of its levels are no digit. */
  'profile-wrong': {
    readonly instrument: string
    readonly domains: readonly string[]
    readonly levels: readonly number[]
  }
  'aggregate-with-parts': { readonly price: string; readonly part: string }
  'same-line-twice': { readonly first: number }
  'rating-twice': { readonly first: number }
  'follow-up-not-later': object
  'old-price': { readonly price_year: number; readonly years: number }
  'outside-index': { readonly price_year: number; readonly first: number; readonly last: number }
  'ratings-missing': object
  'domain-open': { readonly domains: readonly string[] }
  'may-point-to-a-person': { readonly kind: TraceKind; readonly where?: 'file-name' }
  // Between cases
  'duplicate-case': { readonly file: string }
  'mixed-windows': { readonly months: number; readonly others: number }
  // In the report only
  'written-unknown': object
  'not-counted': object
  'investment-not-stated': object
  'unknown-approach': object
}

export type FindingCode = keyof FindingArgs

export type Severity = 'error' | 'warning' | 'note'

const warnings: readonly FindingCode[] = [
  'linked-folder',
  'aggregate-with-parts',
  'same-line-twice',
  'rating-twice',
  'follow-up-not-later',
  'old-price',
  'outside-index',
  'ratings-missing',
  'domain-open',
  'may-point-to-a-person',
  'quote-not-published',
  'area-without-boundary',
  'approach-title-twice',
  'more-cases-than-served',
]
const notes: readonly FindingCode[] = [
  'mixed-windows',
  'written-unknown',
  'not-counted',
  'investment-not-stated',
  'unknown-approach',
  'quote-without-consent',
  'line-without-outcome',
]

/** An error cannot be calculated; a warning can, but may not be meant; a note stands in the report only. */
export function severityOf(code: FindingCode): Severity {
  return warnings.includes(code) ? 'warning' : notes.includes(code) ? 'note' : 'error'
}

/** Where in a file a value stands: the keys and positions that lead to it. */
export type Path = readonly (string | number)[]

/** Something found in a file: data, whose sentences stand elsewhere. */
export type Finding<C extends FindingCode = FindingCode> = {
  readonly [K in C]: {
    readonly code: K
    readonly path: Path
    /** Whether the key or the value is meant. */
    readonly on: 'key' | 'value'
    readonly args: FindingArgs[K]
    /** What was written, where that can be said in the message. */
    readonly written?: string | undefined
    /** The words that could have been meant. */
    readonly among?: readonly string[] | undefined
    /** Which stretch of the value is meant, where that is not all of it. */
    readonly within?: { readonly start: number; readonly end: number } | undefined
  }
}[C]

/** A finding at a value. */
export function finding<C extends FindingCode>(
  code: C,
  path: Path,
  args: FindingArgs[C],
  more: {
    on?: 'key' | 'value'
    written?: string
    among?: readonly string[]
    within?: { start: number; end: number }
  } = {},
): Finding {
  return { code, path, on: 'value', args, ...more } as unknown as Finding
}

/** What the sentences of a finding are made from. */
export interface Said<C extends FindingCode> {
  readonly args: FindingArgs[C]
  /** What was written; null where it is not to be quoted. */
  readonly written: string | null
  /** The words that may have been meant. */
  readonly near: readonly string[]
}
