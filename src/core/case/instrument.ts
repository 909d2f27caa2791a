import type { Text } from './text.ts'

export interface Domain {
  readonly id: string
  readonly label: Text
  /** What to ask about it. */
  readonly question?: Text | undefined
  readonly laws?: readonly string[] | undefined
}

/** Domains and an ordinal scale on which quality of life is scored. */
export interface Instrument {
  readonly instrument: string
  readonly title: Text
  /** What its scale measures, where a value per unit of it exists: life satisfaction in points, or utility from worst (0) to best (1). */
  readonly measures?: 'life-satisfaction' | 'utility' | undefined
  readonly direction: 'higher-is-better' | 'lower-is-better'
  readonly levels: readonly { readonly value: number; readonly label: Text }[]
  readonly domains: readonly Domain[]
}
