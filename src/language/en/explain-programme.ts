import type { howProgramme as dutch } from '../nl/explain-programme.ts'

/** How figures of a programme came about. */
export const howProgramme: Readonly<Record<keyof typeof dutch, string>> = {
  programmeStated: 'So it stands in programme.yaml.',
  programmeCases: 'So many stories, or people, this figure is about.',
  programmeSpread:
    'Sum, mean, middle, smallest and largest over the stories that say it; amounts only over stories with the same kind of comparison and a period of the same length.',
  programmeClasses: 'So many stories in this class; change is end less start, effect is with less without the support.',
  stoppedShare: 'Stopped divided by everyone who was supported.',
  lawCosts: 'What payers under this law pay in both courses, together over the stories that can be compared.',
  clientMonth: 'Cost of a full-time worker divided by 12 × the caseload; per year divided by the caseload.',
  caseloadBreakEven:
    'Price of a month × the mean months of support: so much a client must bring. The caseload at which that is just met is the cost of a worker × the months, divided by 12 × the benefit per client.',
  caseloadCost:
    'The budget divided by everyone who was served, and what workers cost of that: cost of a worker × the months, divided by 12 × the caseload. With another caseload only the last of these changes.',
  caseloadCases: 'The mean that the stories of this approach show, over the stories that say it.',
  withinBudget:
    'So many stories in which the tailored support cost public bodies no more than the usual support, of the stories in which both are known.',
  programmeHours:
    'Hours over the stories that say them; the cost is hours × the price of an hour, only where that is given.',
  leadDays: 'Days from asking to starting, over the stories that say both.',
  contactPersons: 'So many workers a person had to deal with; simpler is: fewer than with the usual support.',
  programmeInTime:
    'The difference that was there on the day of the session, and what is expected after it; never added up.',
  outcomeChains:
    'So many outcomes, steps or paths in the chains of the stories. A path without a counted line adds no money.',
  measuredAgain: 'So many stories that were measured again at that moment, and how things stood then.',
  programmeRelapse: 'So many stories that say whether there was a relapse, and in how many of them there was.',
  responseShare: 'How many people answered, divided by how many were asked; a range only for a sample.',
  programmeGrades: 'Over the grades that were given.',
  themeShare: 'How many people said this, divided by how many took part.',
  areaShare: 'The count divided by the total it was counted among.',
  areaChange: 'The share in the last year less that in the first: a change in the area, not an effect.',
  areaInterval: 'Newcombe’s 95% range for the difference between two samples.',
  areaDifference: 'The change in the area less the change in the area it is compared with, over the same years.',
  areaDifferenceInterval:
    'The difference plus and minus 1.96 × the root of the sum of p × (1 − p) / n of the samples; an approximation for large samples.',
  programmeCost:
    'The budget; or else the people served × the cost of a worker × the months of support, divided by 12 × the caseload.',
  statementForAll:
    'The mean over the stories × everyone who was supported. The gain is what support brought plus the usual support that was not needed; net is gain less cost.',
  statementInterval:
    'The gain, plus and minus the range around the mean (95%, drawn anew 10,000 times) × the root of everyone who was supported × the others.',
  statementPayers:
    'What this payer adds to the cost, what it gains and what that is together, for everyone who was supported.',
  statementSensitivity:
    'The same with another caseload, a smaller part of the benefit, or more people who stop and gain nothing.',
}
