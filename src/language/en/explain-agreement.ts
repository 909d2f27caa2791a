import type { howAgreed as dutch } from '../nl/explain-agreement.ts'

/** How figures about raters came about. */
export const howAgreed: typeof dutch = {
  agreementCount:
    'So many scores (story × domain × moment) to which two raters or more gave a level; of change and effect (story × domain) also those they say stayed the same, which counts as 0.',
  agreementSame: 'So many of those scores: so far lie the highest and the lowest from each other.',
  agreementLargest: 'The largest difference between two raters, in levels.',
  agreementCases: 'So many stories that two or more people in this role scored apart from each other.',
  alpha:
    'Krippendorff’s alpha, ordinal: 1 minus (observed difference divided by the difference by chance), over all levels that two raters or more gave; of change and effect interval, with 0 for what stayed the same. Not defined where all scores are equal, or of one story.',
  alphaInterval:
    'The middle 95% of the measure if the stories are drawn anew 10,000 times, with replacement; from 10 stories that two or more people scored.',
  kappa:
    'Weighted kappa of two raters, over all levels of the scale: 1 minus (observed difference divided by the difference by chance). Linear weighs a difference by its size, quadratic by the square of it.',
  icc: 'Intraclass correlation of Shrout and Fleiss: the part of the differences that comes from the stories and not from the raters; single is of one rater, mean of the mean of all. Over the mean level of each story, over the domains that all of them scored in all their stories.',
  iccDomains: 'So many domains all of them scored in all their stories: ICC is over these.',
  someSame: 'In so many of those one gave levels and another said that it stayed the same.',
  allSame: 'In so many of those all said that it stayed the same.',
  alphaOfLevels: 'Krippendorff’s alpha, interval, without the scores of which all said that it stayed the same.',
  againstSame: 'The largest change or effect of who gave levels, in levels; another said that it stayed the same.',
  seenChange:
    'End with the support minus start (change), or minus end without (effect), in levels; plus is better, and 0 where this rater said that it stayed the same.',
  tendency:
    'Own level minus the mean of the others, on the same story, domain and moment, on average; plus is brighter.',
  tendencyCount: 'So many scores, or stories, that others scored too.',
  givenLevel: 'What this rater gave.',
}
