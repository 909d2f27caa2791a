import type { howInferred as dutch } from '../nl/explain-inference.ts'

/** How figures about more stories come about. */
export const howInferred: typeof dutch = {
  sharePart: 'The count divided by the number of stories of which this is known.',
  shareCount: 'So many stories; of n, all of which this is known.',
  scoredApart:
    'So many stories have levels in this life domain; the others of which it is known were called the same without levels.',
  shareExact:
    'An end of the exact margin over stories (Clopper and Pearson, 95%): were the true share smaller, or larger, the count found would have a chance of at most 2.5%.',
  shareWilson: 'An end of Wilson’s margin over stories (95%), without correction for continuity.',
  signP:
    'The sign test, exact and two-sided: the chance of so uneven a division over both sides, or a more uneven one, if each side were as likely. What stayed the same does not count.',
  wilcoxon:
    'Wilcoxon’s test with shared ranks: over all ways in which the signs may fall, above 200 differences by the normal distribution. rank_sum is the sum of the ranks above zero.',
  rankBiserial:
    'The ranks above zero minus those below, divided by all ranks; only over the stories with a difference, and shown from six on.',
  afterHolm:
    'Adjusted for the number of tests of the same kind (Holm): the smallest p times that number, the next times one less, and never lower than the one before.',
  pseudoMedian: 'The median of the means of all pairs of stories, each with itself too (Hodges-Lehmann).',
  pseudoMedianInterval: 'An end of the margin over stories (95%): the shifts that Wilcoxon’s test does not reject.',
  mcnemar:
    'McNemar’s test, exact and two-sided: whether no became yes as often as yes became no. What stayed the same does not count.',
  yesNoCount: 'The number of stories; first the start or the estimated end without, then the end with the support.',
}
