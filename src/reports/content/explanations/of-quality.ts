import type { Rule } from './rule.ts'

/** On which instrument: the one a case or block is reported on, or another beside it. */
const on = '^(quality_of_life|other_instruments\\.[^.]+)\\.'

const fits = (rest: string) => new RegExp(on + rest)

/** How figures of quality of life of one case came about. */
export const ofQuality: readonly Rule[] = [
  {
    fits: fits('index\\.(change|effect)$'),
    how: 'index',
    from: ([, at, of]) =>
      ['intervention', of === 'change' ? 'start' : 'reference', 'domains'].map((one) => `${at}.index.${one}`),
  },
  {
    fits: fits('index\\.(start|intervention|reference)$'),
    how: 'index',
    from: ([, at]) => [`${at}.index.domains`],
  },
  { fits: fits('index\\.domains$'), how: 'indexDomains' },
  {
    fits: fits('domains\\.(.+)\\.change$'),
    how: 'change',
    from: ([, at, domain]) => [`${at}.domains.${domain}.intervention`, `${at}.domains.${domain}.start`],
  },
  {
    fits: fits('domains\\.(.+)\\.follow_up\\.(\\d+)\\.effect$'),
    how: 'effectLater',
    from: ([, at, domain, n]) => [
      `${at}.domains.${domain}.follow_up.${n}.intervention`,
      `${at}.domains.${domain}.follow_up.${n}.reference`,
    ],
  },
  {
    fits: fits('domains\\.(.+)\\.effect$'),
    how: 'effect',
    from: ([, at, domain]) => [`${at}.domains.${domain}.intervention`, `${at}.domains.${domain}.reference`],
  },
  { fits: fits('domains\\.(.+)\\.effect_range(\\.\\d)?$'), how: 'effectRange' },
  { fits: fits('domains\\.(.+)\\.follow_up\\.\\d+\\.intervention$'), how: 'followUp' },
  { fits: fits('domains\\.(.+)\\.follow_up\\.\\d+\\.lasting$'), how: 'lasting' },
  { fits: fits('(domains\\..+\\.(start|intervention|reference)|index)$'), how: 'level' },
  { fits: fits('utilities\\.measured\\.\\d+\\.years$'), how: 'yearsSinceStart' },
  { fits: fits('utilities\\.measured\\.'), how: 'utility' },
  {
    fits: fits('utilities\\.quality_adjusted_years\\.difference$'),
    how: 'yearsDifference',
    from: ([, at]) =>
      ['intervention', 'reference', 'over_years'].map((one) => `${at}.utilities.quality_adjusted_years.${one}`),
  },
  {
    fits: fits('utilities\\.quality_adjusted_years(\\.(intervention|reference))?$'),
    how: 'qualityYears',
    from: ([, at]) => [`${at}.utilities.quality_adjusted_years.over_years`],
  },
  { fits: fits('utilities\\.quality_adjusted_years\\.over_years$'), how: 'overYears' },
  {
    fits: fits('reliable_change\\.(index|change|smallest|start|intervention)$'),
    how: 'reliableChange',
    from: ([, at]) => ['start', 'intervention', 'change', 'smallest'].map((one) => `${at}.reliable_change.${one}`),
  },
  { fits: fits('reliable_change\\.cut_off$'), how: 'cutOff' },
]

/** How counts of quality of life over cases came about. */
export const ofQualityCounts: readonly Rule[] = [
  { fits: /^other_instruments\.([^.]+)\.n$/, how: 'countOfCases' },
  {
    fits: fits('domains\\.(.+)\\.(change|effect)\\..+$'),
    how: 'stepCount',
    cases: ([, at, domain, of]) => `${at}.domains.${domain}.${of}`,
  },
  {
    fits: fits('domains\\.(.+)\\.lasting\\.(better_at_end|better_later|compared_later|measured_at_end)$'),
    how: 'afterSupport',
    cases: ([, at, domain]) => `${at}.domains.${domain}.effect`,
  },
  {
    fits: fits('domains\\.(.+)\\.lasting\\..+$'),
    how: 'stepCount',
    cases: ([, at, domain]) => `${at}.domains.${domain}.follow_up.1.lasting`,
  },
  { fits: fits('lasting(\\..+)?$'), how: 'afterSupport' },
  {
    fits: fits('quality_adjusted_years\\.(mean|median|known|of)$'),
    how: 'yearsOverCases',
    cases: ([, at]) => `${at}.utilities.quality_adjusted_years.difference`,
  },
  { fits: fits('reliable_change\\..+$'), how: 'reliableCount', cases: ([, at]) => `${at}.reliable_change.index` },
  {
    fits: fits('(?:(change|effect)\\.)?'),
    how: 'classCount',
    cases: ([, at, of = 'effect']) => `${at}.index.${of}`,
  },
]
