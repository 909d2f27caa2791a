import type { Rule } from './rule.ts'

/** How figures about raters come about. */
export const ofAgreement: readonly Rule[] = [
  { fits: /^quality_of_life\.agreement\.[^.]+\.cases$/, how: 'agreementCases' },
  { fits: /^quality_of_life\.agreement\..+\.differences\.\d+\.apart$/, how: 'agreementLargest' },
  { fits: /^quality_of_life\.agreement\..+\.against_same\.\d+\.apart$/, how: 'againstSame' },
  { fits: /^quality_of_life\.agreement\..+\.given\..+\.(change|effect)$/, how: 'seenChange' },
  { fits: /^quality_of_life\.agreement\..+\.given\..+\.level$/, how: 'givenLevel' },
  { fits: /^quality_of_life\.agreement\..+\.raters\..+\.(scores|cases)$/, how: 'tendencyCount' },
  {
    fits: /^quality_of_life\.(agreement\..+\.raters\..+)\.(difference|start|intervention|reference)$/,
    how: 'tendency',
    from: ([, rater]) => [`quality_of_life.${rater}.scores`],
  },
  { fits: /^quality_of_life\.agreement\..+\.panels\.\d+\.cases$/, how: 'agreementCases' },
  { fits: /^quality_of_life\.agreement\..+\.kappa\.(unweighted|linear|quadratic)$/, how: 'kappa' },
  { fits: /^quality_of_life\.agreement\..+\.kappa\.interval(\.\d)?$/, how: 'alphaInterval' },
  { fits: /^quality_of_life\.agreement\..+\.totals\.(single|mean)$/, how: 'icc' },
  { fits: /^quality_of_life\.agreement\..+\.totals\.domains$/, how: 'iccDomains' },
  { fits: /^quality_of_life\.agreement\..+\.totals\.intervals\..+$/, how: 'alphaInterval' },
  {
    fits: /^quality_of_life\.(agreement\..+)\.alpha$/,
    how: 'alpha',
    from: ([, parent]) => ['scored', 'same', 'one_step', 'further'].map((one) => `quality_of_life.${parent}.${one}`),
  },
  { fits: /^quality_of_life\.agreement\..+\.interval(\.\d)?$/, how: 'alphaInterval' },
  { fits: /^quality_of_life\.agreement\..+\.scored$/, how: 'agreementCount' },
  { fits: /^quality_of_life\.agreement\..+\.(same|one_step|further)$/, how: 'agreementSame' },
  {
    fits: /^quality_of_life\.(agreement\..+)\.some_same$/,
    how: 'someSame',
    from: ([, parent]) => [`quality_of_life.${parent}.scored`],
  },
  {
    fits: /^quality_of_life\.(agreement\..+)\.all_same$/,
    how: 'allSame',
    from: ([, parent]) => [`quality_of_life.${parent}.scored`],
  },
  {
    fits: /^quality_of_life\.(agreement\..+)\.alpha_of_levels$/,
    how: 'alphaOfLevels',
    from: ([, parent]) => [`quality_of_life.${parent}.all_same`],
  },
  { fits: /^quality_of_life\.agreement\..+\.largest$/, how: 'agreementLargest' },
]
