/** What is missing or too much in a rule on results. */
export type ThresholdProblem =
  /** A figure, a sign, a number, or the end was expected; or a parenthesis that closes. */
  | 'name'
  | 'sign'
  | 'number'
  | 'end'
  | 'unclosed'
  /** After `is` stands `known` or `unknown`. */
  | 'known'
  | 'too-long'
  /** A share compared with a number above 1, a count with what is none, an amount with a percentage. */
  | 'share'
  | 'count'
  | 'money'
  /** A comparison that no value of the figure makes true, such as a share below 0. */
  | 'never'

/** Findings about rules on results; of the kinds of `FindingArgs`. */
export interface ThresholdFindingArgs {
  'unclear-threshold': {
    readonly problem: ThresholdProblem
    /** What may have been meant by a number, where that is sure. */
    readonly readings: readonly string[]
  }
}
