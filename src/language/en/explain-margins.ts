import type { howFar as model } from '../nl/explain-margins.ts'

/** How figures about more cases came about. */
export const howFar: typeof model = {
  trimmedMean:
    'The mean of the known differences, without the lowest and the highest tenth of the stories (rounded down).',
  resampledMean: 'The mean of the known differences, to which the margin over stories belongs.',
  resampledRatio:
    'The sum of the benefits divided by the sum of the investments, to which the margin over stories belongs.',
  resampledEnds:
    'An end of the margin over stories: 10,000 times as many stories (or organisations, where there are ten or more) were drawn with replacement, and each time the figure was worked out anew. percentile: the 2.5% and 97.5% quantiles; bca: the same, moved for bias and skewness (Efron 1987).',
  resamples: 'So often was drawn anew.',
  medianEnds:
    'An end of the exact margin around the median: one of the amounts themselves, so chosen that the chance of the median lying outside is at most 5% (binomial with chance 1/2).',
  coverage: 'How sure the margin around the median is; at least 95%, since only amounts themselves can be ends.',
  organisationCount: 'The number of organisations that the stories with a known difference come from.',
  comparedGroups: 'The number of groups with at least two known differences.',
  comparedKnown: 'Known differences: first of the group, then of the others.',
  comparedMeans: 'The mean of the known differences: first of the group, then of the others.',
  comparedDifference: 'The mean of the group minus that of the others; plus is cheaper.',
  permutation:
    'Of all ways to divide the amounts over groups of these sizes, the share in which the means differ at least as much, either way (permutation test). Above 250,000 ways 100,000 were drawn.',
  divisions: 'So many divisions were looked at.',
  holmAdjusted: 'The chance of the permutation test, raised for the number of comparisons (Holm).',
  cliffsDelta:
    'The chance that a story of the group is cheaper than one of the others, minus the chance that it is dearer, over all pairs. In words, only where there is a margin and 0 is outside it: from 0.147 small, from 0.33 medium, from 0.474 large.',
  cliffsDeltaEnds:
    'An end of the margin around Cliff’s delta (Feng and Cliff 2004, 95%), from ten known differences on at both sides.',
}
