import { ofProgramme } from './of-programme.ts'
import { inCases, type Rule } from './rule.ts'

/** How the figures over all blocks come about. */
export const ofResult: readonly Rule[] = [
  { fits: /^overall\.files$/, how: 'files' },
  { fits: /^overall\.n$/, how: 'countOfCases', ...inCases('headline.difference') },
  { fits: /^overall\.known$/, how: 'known', ...inCases('headline.difference') },
  { fits: /^overall\.(saves|none|costs_extra|unknown)$/, how: 'saving', ...inCases('headline.difference') },
  { fits: /^overall\.still_to_gain$/, how: 'stillToGain', ...inCases('headline.difference') },
  {
    fits: /^overall\.quality_of_life\.(change|effect)\./,
    how: 'classCount',
    cases: ([, of]) => `quality_of_life.index.${of}`,
  },
  ...ofProgramme,
  { fits: /^settings\.value_of_effect\./, how: 'effectValue' },
  { fits: /^settings\./, how: 'setting' },
]
