/** Findings about a programme, and about what cases say of it; of the kinds of `FindingArgs`. */
export interface ProgrammeFindingArgs {
  // One field
  'percentage-for-count': object
  // Between fields of a project
  /** More than there can be: than the base, the people asked, served or who took part, or those who answered. */
  'count-above-total': {
    readonly of: 'base' | 'invited' | 'served' | 'answered' | 'took-part' | 'of'
    readonly total: number
  }
  'unnamed-approach': object
  'approach-said-otherwise': { readonly field: 'title' | 'evaluated_support' }
  /** An own price has the id of the price of a client-month; `approach` is the one it follows from. */
  'caseload-price-listed': { readonly approach: string }
  /** In one language at least. */
  'approach-title-twice': { readonly first: string }
  'scores-and-counts': object
  'grade-outside-scale': { readonly from: number; readonly to: number }
  'area-with-itself': object
  'unknown-area': object
  'area-twice': { readonly first: number }
  'other-comparison': { readonly first: number; readonly comparison: string }
  'unusable-boundaries': {
    readonly reason: 'missing' | 'too-large' | 'not-geojson' | 'not-a-shape' | 'coordinates' | 'too-many-points'
    /** Which of its shapes is meant, counted from 1; null for the file as a whole. */
    readonly shape: number | null
  }
  'no-such-property': object
  'area-without-boundary': object
  // Between a programme and its cases
  'more-cases-than-served': { readonly served: number; readonly cases: number }
  // Between fields of a case
  'support-order': { readonly problem: 'asked-after-started' | 'ended-before-started' }
  'unknown-outcome': object
  /** The outcomes of the cycle, from the first that the file names. */
  'outcome-cycle': { readonly through: readonly string[] }
  'unknown-line': object
  'quote-not-published': object
  // In the report only
  'quote-without-consent': object
  'line-without-outcome': object
}
