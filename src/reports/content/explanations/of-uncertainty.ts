import type { Rule } from './rule.ts'

/** How figures of draws come about, of a case, of its index of quality of life, and of a total over cases. */
export const ofUncertainty: readonly Rule[] = [
  { fits: /^uncertainty\.draws$/, how: 'draws' },
  { fits: /^uncertainty\.known$/, how: 'drawnCases' },
  { fits: /^uncertainty\.with_realism$/, how: 'withRealism' },
  { fits: /^(index_)?uncertainty\.expected$/, how: 'expectedValue' },
  {
    fits: /^(uncertainty\.per_case)\.(mean|sd|interval95)(\.\d)?$/,
    how: 'perCase',
    from: ([, , figure, end = '']) => [`uncertainty.${figure}${end}`, 'uncertainty.known'],
  },
  { fits: drawn('mean'), how: 'drawnMean' },
  { fits: drawn('median'), how: 'drawnMedian' },
  { fits: drawn('sd'), how: 'drawnSd' },
  { fits: drawn('interval(50|95)(\\.\\d)?'), how: 'drawnInterval' },
  {
    fits: drawn('monte_carlo_error'),
    how: 'monteCarlo',
    from: ([name]) => [name.replace(/monte_carlo_error$/, 'sd'), 'uncertainty.draws'],
  },
  { fits: /^uncertainty\.share_saving$/, how: 'shareSaving' },
  { fits: /^uncertainty\.share_costs_extra$/, how: 'shareCostsExtra' },
  { fits: /^uncertainty\.bins\./, how: 'bins' },
  { fits: /^uncertainty\.kinds\.(.+)\.share$/, how: 'kindShare' },
  { fits: input('(low|high)'), how: 'inputEnds' },
  {
    fits: input('(difference|attributed|benefit_cost_ratio|effect)\\.at_(low|high)'),
    how: 'oneWayAt',
    from: ([name, , , end]) => [name.replace(/[^.]+\.at_(low|high)$/, end ?? '')],
  },
  {
    fits: input('break_even'),
    how: 'inputBreakEven',
    from: ([name]) =>
      ['low', 'high', 'difference.at_low', 'difference.at_high'].map((one) => name.replace(/break_even$/, one)),
  },
  { fits: input('share'), how: 'inputShare' },
  { fits: /^two_way\.difference\.\d+\.\d+$/, how: 'twoWay' },
  { fits: /^two_way\.(across|down)\.(values\.\d+|now)$/, how: 'twoWayValue' },
]

/** A figure of draws: of the difference, of its attributed part, or of the index. */
function drawn(figure: string): RegExp {
  return new RegExp(`^(?:uncertainty|uncertainty\\.attributed|index_uncertainty)\\.${figure}$`)
}

function input(figure: string): RegExp {
  return new RegExp(`^(?:index_)?uncertainty\\.one_way\\.([^.]+)\\.${figure}$`)
}
