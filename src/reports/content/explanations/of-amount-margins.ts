import { inCases, type Rule } from './rule.ts'

const differences = inCases('headline.difference')

/** How figures come about that say how far amounts and groups may be off because of which cases take part. */
export const ofAmountMargins: readonly Rule[] = [
  { fits: /^inference\.amounts\.known$/, how: 'known', ...differences },
  { fits: /^inference\.amounts\.organisations$/, how: 'organisationCount' },
  { fits: /^inference\.amounts\.invested$/, how: 'invested', ...inCases('investment') },
  { fits: /^inference\.amounts\.mean\.estimate$/, how: 'resampledMean', ...differences },
  { fits: /^inference\.amounts\.median\.estimate$/, how: 'median', ...differences },
  {
    fits: /^inference\.amounts\.benefit_cost_ratio\.estimate$/,
    how: 'resampledRatio',
    from: () => ['benefit', 'investment'],
  },
  { fits: /^inference\.(amounts\.[^.]+|comparison\.rows\.[^.]+\.interval)\.resamples$/, how: 'resamples' },
  {
    fits: /^inference\.(amounts\.[^.]+|comparison\.rows\.[^.]+\.interval)\.(percentile|bca)(\.\d)?$/,
    how: 'resampledEnds',
  },
  { fits: /^inference\.amounts\.median\.interval(\.\d)?$/, how: 'medianEnds', ...differences },
  { fits: /^inference\.amounts\.median\.coverage$/, how: 'coverage' },
  { fits: /^inference\.comparison\.groups$/, how: 'comparedGroups' },
  { fits: /^inference\.comparison\.rows\.[^.]+\.known(\.\d)?$/, how: 'comparedKnown' },
  { fits: /^inference\.comparison\.rows\.[^.]+\.means(\.\d)?$/, how: 'comparedMeans' },
  {
    fits: /^inference\.comparison\.rows\.([^.]+)\.difference$/,
    how: 'comparedDifference',
    from: ([, row]) => [1, 2].map((side) => `inference.comparison.rows.${row}.means.${side}`),
  },
  { fits: /^inference\.comparison\.rows\.[^.]+\.permutation\.p$/, how: 'permutation' },
  { fits: /^inference\.comparison\.rows\.[^.]+\.permutation\.divisions$/, how: 'divisions' },
  {
    fits: /^inference\.comparison\.rows\.([^.]+)\.p_adjusted$/,
    how: 'holmAdjusted',
    from: ([, row]) => [`inference.comparison.rows.${row}.permutation.p`],
  },
  { fits: /^inference\.comparison\.rows\.[^.]+\.cliffs_delta\.delta$/, how: 'cliffsDelta' },
  { fits: /^inference\.comparison\.rows\.[^.]+\.cliffs_delta\.interval(\.\d)?$/, how: 'cliffsDeltaEnds' },
]
