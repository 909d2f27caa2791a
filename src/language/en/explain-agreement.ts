import type { howAgreed as dutch } from '../nl/explain-agreement.ts'

/** How figures about raters came about. */
export const howAgreed: typeof dutch = {
  agreementCount: 'So many scores (story × domain × moment) to which two raters or more gave a level.',
  agreementSame: 'So many of those scores: so far lie the highest and the lowest from each other.',
  agreementLargest: 'The largest difference between two raters, in levels.',
  agreementCases: 'So many stories that two or more people in this role scored apart from each other.',
  alpha:
    'Krippendorff’s alpha, ordinal: 1 minus (observed difference divided by the difference by chance), over all scores that two raters or more gave. Not defined where all scores are equal, or of one story.',
  alphaInterval:
    'The middle 95% of alpha if the stories are drawn anew 10,000 times, with replacement; from 20 stories.',
  kappa:
    'Weighted kappa of two raters, over all levels of the scale: 1 minus (observed difference divided by the difference by chance). Linear weighs a difference by its size, quadratic by the square of it.',
  icc: 'Intraclass correlation of Shrout and Fleiss: the part of the differences that comes from the stories and not from the raters; single is of one rater, mean of the mean of all. Over the mean level of each story.',
  iccInterval: 'The 95% range of Shrout and Fleiss.',
  tendency:
    'Own level minus the mean of the others, on the same story, domain and moment, on average; plus is brighter.',
  tendencyCount: 'So many scores, or stories, that others scored too.',
  givenLevel: 'What this rater gave.',
}
