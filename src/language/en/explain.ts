import type { Sentences } from '../nl/nl.ts'
import { howAgreed } from './explain-agreement.ts'
import { howInferred } from './explain-inference.ts'
import { howFar } from './explain-margins.ts'
import { howProgramme } from './explain-programme.ts'
import { howValued } from './explain-quality.ts'
import { howSure } from './explain-uncertainty.ts'

export const explain: Sentences['explain'] = {
  title: (name, value) => `${name} = ${value}`,
  from: 'Comes from',
  fromHead: ['figure', 'value'],
  lines: 'From these lines',
  cases: 'From these stories',
  casesHead: 'story',
  source: (title) => `source: ${title}`,
  pricePlace: (file, line) => `price: ${file}:${line}`,
  available: 'These figures can be asked for:',
  figuresHead: ['figure', 'value'],
  how: {
    difference:
      'Difference = cost without the support minus cost with the support. Plus: with the support it costs less.',
    cost: 'The sum of the lines of this course, as far as they belong here. Each line: quantity × price × index factor × certainty × payer share × discount factor.',
    bound:
      'The difference of what is known. Something in this difference is unknown; so this is a bound and not a result.',
    investment:
      'Cost of the evaluated support with the support minus the same cost without. Evaluated are the lines with investment: true and the prices of the approach.',
    benefit: 'All other cost without the support minus all other cost with the support.',
    ratio: 'Benefit divided by investment.',
    netReturn: 'Benefit minus investment, divided by the investment.',
    threshold:
      'Investment divided by benefit: so likely must the estimated course at least have been for the support to pay for itself.',
    certainOnly: 'The difference with only the lines that are certain.',
    inFull: 'The difference with all lines in full, however uncertain.',
    at75: 'Benefit × 0.75 minus investment.',
    at50: 'Benefit × 0.5 minus investment.',
    attributionShare: 'The part of the benefit that the support claims, as the case says; of a range, the mean.',
    attributedBenefit: 'Share × benefit; a benefit below zero is not scaled.',
    attributedDifference: 'The part of the benefit that the support claims minus the whole investment.',
    shift: 'The smaller of what falls in one place and rises in the other.',
    contributionShare:
      'The amount of this item divided by the amounts of all items together, each without its sign. Unknown where one of the items is unknown.',
    use: 'The quantities of these lines, weighted by their certainty.',
    indexFactor:
      'Index of the price year divided by the index of the year of the price; 1 where the law fixes the price or the year lies outside the series.',
    line: 'Quantity × price × index factor × certainty × payer share × discount factor. Who receives a transfer has a minus.',
    written: 'As it stands in the file.',
    certainty:
      'Certainty of the line; where it hangs on a life event, times the certainty of that event; where that happens only if another does not, times the chance of that too.',
    quantity:
      'The quantity that falls in this year of the period: a number spread evenly over the days, or so much a day, week, month or year.',
    discount: '1 divided by (1 + discount rate) for every year after the first.',
    expectedShare: 'The part of this line that lies after the date of the session.',
    index:
      'Mean of the scores on 0 to 100, over the life domains known at all points. Levels are an order, not a measure.',
    indexDomains: 'The number of life domains known at all points.',
    change:
      'End with the support minus start; plus is better. Of several raters the middle one, of two middle ones the one nearer to zero.',
    effect:
      'End with the support minus the estimated end without; plus is better. Of several raters the middle one, of two middle ones the one nearer to zero.',
    level: 'The score of the raters that count; of several raters the middle one, of two middle ones the lower.',
    effectRange: 'The smallest and the largest effect among the raters that count.',
    followUp: 'The score at a measurement afterwards, with the support.',
    lasting: 'The score at a measurement afterwards minus that at the end of the support; plus is better.',
    files: 'So many files with a case; those with errors take no part.',
    countOfCases: 'So many stories.',
    known: 'So many stories of which the difference is known.',
    invested: 'So many stories of which investment and benefit are known.',
    sumOfCases: 'The sum over the stories.',
    totalKnown: 'The sum over the stories of which the difference is known.',
    mean: 'The sum of the known differences divided by their number.',
    median: 'The middle one of the known differences.',
    quartile: 'A quarter of the known differences lies below, or above (type 7).',
    min: 'The lowest known difference.',
    max: 'The highest known difference.',
    largestShare: 'The largest difference, without its sign, divided by the sum of all differences without signs.',
    leaveOneOut: 'The mean when the highest, or the lowest, story takes no part.',
    leaveOrganisationOut: 'The lowest, or the highest, mean when one organisation takes no part.',
    saving: 'So many stories: saves is above the margin, costs extra below it, no difference between.',
    band: 'So many stories save more than the lower border and at most the upper one.',
    border: 'A border from the settings.',
    shiftCount: 'So many stories show this shift.',
    classCount:
      'So many stories in this class. Better: at least one life domain better and none worse; mixed: better and worse; unknown: a life domain was left open.',
    stepCount: 'So many stories at this life domain.',
    stillToGain: 'So many stories compared with how it might have gone better; that is no saving.',
    setting: 'A setting of the project, or the default.',
    priceOfLine: 'The price of one unit, in money of the year of the price; of a range, the mean.',
    payerShare: 'The share of this payer; who receives a transfer has a minus.',
    place: 'The place in the file.',
    ...howSure,
    ...howValued,
    ...howInferred,
    ...howAgreed,
    ...howFar,
    ...howProgramme,
  },
}
