import type { Uncertain } from '../chance/expected.ts'
import type { FindingSettings } from '../finding-settings.ts'
import type { ZeroRule } from '../statistics/signed-ranks.ts'
import type { Basis } from './activity.ts'
import type { Instrument } from './instrument.ts'
import type { Payer } from './payer.ts'
import type { Text } from './text.ts'
import type { Price, Source } from './unit-price.ts'

/** Whose cost a figure counts: everyone's, the public payers', or the part of theirs that can be cashed. */
export const perspectives = ['society', 'public', 'cashable'] as const

export type Perspective = (typeof perspectives)[number]

export const selections = ['all', 'random', 'consecutive', 'purposive', 'typical', 'unknown'] as const

export type Selection = (typeof selections)[number]

/** The sections of the report over all cases, in the order they have when no other is asked for. */
export const sectionNames = [
  'headline',
  'quality',
  'costs',
  'uncertainty',
  'decision',
  'inference',
  'payers',
  'shifts',
  'comparison',
  'agreement',
  'approaches',
  'caseload',
  'budget',
  'outcomes',
  'follow-up',
  'satisfaction',
  'area',
  'statement',
  'lessons',
  'limits',
  'cases',
  'told',
  'method',
  'prices',
  'findings',
] as const

export type SectionName = (typeof sectionNames)[number]

/** By what cases can be compared. */
export const comparableFields = [
  'organisation',
  'municipality',
  'neighbourhood',
  'approach',
  'year',
  'age_group',
  'household',
] as const

export type ComparableField = (typeof comparableFields)[number]

/** What the report over all cases holds, and what it looks like. */
export interface ReportSettings {
  /** Names of sections, and files of own texts, in their order. */
  readonly sections: readonly string[]
  /** The folder of the own texts. */
  readonly texts: string
  readonly logo: string | null
  /** The colour of headings and rules, as #rrggbb. */
  readonly accent: string
  /** One field or two; null is the first of approach and organisation that divides the cases. */
  readonly by: readonly ComparableField[] | null
}

/** How tables of values are written: what stands between them, and what before decimals. */
export interface CsvSettings {
  readonly separator: ';' | ',' | 'tab'
  readonly decimal: ',' | '.'
}

/** An approach that is evaluated; its evaluated support is a list of price ids. */
export interface Approach {
  readonly title?: Text | undefined
  readonly evaluated_support?: readonly string[] | undefined
  /** How its cases were chosen, where a programme says so: it wins over the project's. */
  readonly selection?: Selection | undefined
}

/** What one unit of effect is held to be worth, in money of the settings' price year; never part of a headline. */
export interface ValueOfEffect {
  /** A point of the 0-100 index at the end; a year at one point more life satisfaction; a year in full health. */
  readonly unit: 'index-point' | 'wellby' | 'qaly'
  readonly amount: number
  /** The highest value that curves show; else twice the amount. */
  readonly up_to: number
  readonly source: Source
}

/** By which fraction what speaks for saving is lowered, and what speaks against it raised, by the grade of its evidence. */
export interface Caution {
  /** By confidence grade of a price of the lists; `own` is a price that stands in a case, or has no grade. */
  readonly prices: Readonly<Partial<Record<'A' | 'B' | 'C' | 'own', number>>>
  /** By what lines of the reference course rest on. */
  readonly reference: Readonly<Partial<Record<Basis, number>>>
}

/** Who a report is for: who knows the cases, or anyone. */
export const audiences = ['internal', 'published'] as const

export type Audience = (typeof audiences)[number]

/** From when a figure over cases may be published. */
export interface DisclosureSettings {
  /** The fewest cases of a group that has a row. */
  readonly group: number
  /** The fewest cases of a class that is not empty. */
  readonly cell: number
  /** The largest part of a sum that its two largest cases may hold together. */
  readonly dominance: number
  /** Counts are rounded to multiples of this; null leaves them as they are. */
  readonly round: number | null
}

/** Every choice a result rests on, defaults included. */
export interface Settings {
  readonly format: 1
  readonly title: string | null
  readonly organisation: string | null
  readonly language: 'nl' | 'en' | null
  readonly currency: string
  /** Year in whose money everything is restated. */
  readonly price_year: number
  /** Per year, as a fraction. */
  readonly discount_rate: { readonly costs: number; readonly effects: number }
  readonly perspective: Perspective
  readonly prices: readonly string[]
  readonly index: string
  readonly instrument: string
  readonly leading_role: 'client' | 'professional' | 'outsider' | 'volunteer'
  readonly reference: string
  readonly approaches: Readonly<Record<string, Approach>>
  /** Weight of each word of certainty, from 0 to 1; a convention of this tool. */
  readonly certainty: { readonly certain: number; readonly probable: number; readonly possible: number }
  /** Up to this amount, either way, is called no difference. */
  readonly no_difference: number
  readonly bands: readonly number[]
  /** How the cases were chosen; `by-approach` where the approaches of a programme differ in that. */
  readonly selection: Selection | 'by-approach'
  readonly served: number | null
  /** What tests of differences do with those of zero: leave them out before ranking, or after it (Pratt). */
  readonly statistics: { readonly zeros: ZeroRule }
  /** How often uncertain inputs are drawn, and what their streams begin from. */
  readonly draws: number
  readonly seed: number
  /** The part of the benefit that is held to be real, drawn once for all cases; null leaves it out. */
  readonly realism: Uncertain | null
  readonly value_of_effect: ValueOfEffect | null
  readonly caution: Caution | null
  readonly audience: Audience
  readonly disclosure: DisclosureSettings
  readonly report: ReportSettings
  readonly csv: CsvSettings
  /** Findings that this project gives another severity. */
  readonly findings: FindingSettings
}

/** Consumer prices by year, on one base. */
export interface IndexSeries {
  readonly index: string
  readonly values: Readonly<Record<string, number>>
}

/** What all cases of a project are evaluated with. */
export interface Evaluation {
  readonly settings: Settings
  readonly prices: ReadonlyMap<string, Price>
  readonly payers: ReadonlyMap<string, Payer>
  readonly index: IndexSeries
  readonly instruments: ReadonlyMap<string, Instrument>
}
