import { inCases, type Rule } from './rule.ts'

/** How the figures of a group of a block's cases come about. */
export const ofGroup: readonly Rule[] = [
  { fits: /^n$/, how: 'countOfCases', ...inCases('headline.difference') },
  { fits: /^known$/, how: 'known', ...inCases('headline.difference') },
  { fits: /^(saves|none|costs_extra|unknown)$/, how: 'saving', ...inCases('headline.difference') },
  {
    fits: /^total$/,
    how: 'sumOfCases',
    from: () => ['total_known', 'bound_amount'],
    ...inCases('headline.difference'),
  },
  { fits: /^total_known$/, how: 'totalKnown', ...inCases('headline.difference') },
  { fits: /^bound(_amount)?$/, how: 'bound', ...inCases('headline.difference') },
  { fits: /^median$/, how: 'median', ...inCases('headline.difference') },
  {
    fits: /^quality_of_life\.(change|effect)\./,
    how: 'classCount',
    cases: ([, of]) => `quality_of_life.index.${of}`,
  },
]
