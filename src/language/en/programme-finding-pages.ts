import type { ProgrammeFindingPages } from '../finding-sentences.ts'

/** Pages on what is found in programme.yaml, and in what cases say of it. */
export const programmeFindingPages: ProgrammeFindingPages = {
  'count-above-total': {
    what: 'A number is larger than what it is a part of: more people than there are in the area, more answers than people asked, or more people who said a thing than took part.',
    why: 'There is no part above 100 per cent. One of the two numbers is a slip, or they are about different groups.',
    mend: 'Look up in the source how many people there were, and of how many. Give a part and a whole of the same group.',
  },
  'unnamed-approach': {
    what: 'Satisfaction or a conversation is about an approach that is named nowhere.',
    why: 'It would stand with no approach in the report.',
    mend: 'Use the name that is there, or put the approach in `programme.yaml` under `approaches`.',
  },
  'approach-said-otherwise': {
    what: 'The title of an approach, or the prices of its support, are not the same in `programme.yaml` and `effectcalc.yaml`.',
    why: 'The program cannot know which of the two holds.',
    mend: 'Leave it out of one of the two files.',
  },
  'scores-and-counts': {
    what: 'Of one round of satisfaction the grades are given one by one and counted as well.',
    why: 'They would count twice, or contradict each other.',
    mend: 'Keep one of the two: `scores: [7, 8, 8]` or `counts: { 7: 1, 8: 2 }`.',
  },
  'grade-outside-scale': {
    what: 'A grade lies below or above the scale that is given with it, or is no number.',
    why: 'A mean with a grade that cannot have been given is not right.',
    mend: 'Mend the grade, or the scale: `scale: { from: 1, to: 10 }`.',
  },
  'area-with-itself': {
    what: 'An area is compared with itself.',
    why: 'What happened elsewhere shows what would have changed without the programme too. The area itself cannot show that.',
    mend: 'Name another area, or leave `comparison` out.',
  },
  'unknown-area': {
    what: 'An area is compared with one of which this figure is not there.',
    why: 'Without the figures of that area there is nothing to compare with.',
    mend: 'Write rows of that area too, with the same words at `indicator`, and check its name.',
  },
  'area-twice': {
    what: 'The same figure of the same area is there twice for one year.',
    why: 'The program cannot know which of the two holds.',
    mend: 'Keep one. If it is another figure, give it other words at `indicator`.',
  },
  'support-order': {
    what: 'The support was asked for after it began, or ends before it begins.',
    why: 'The time waited or the time it took would be less than nothing.',
    mend: 'Put the moments in order: `support: { asked: 2024-01, started: 2024-03, ended: 2024-11 }`.',
  },
  'unknown-outcome': {
    what: 'An outcome leads to one that is not in this case.',
    why: 'A chain that misses a step does not show how the one led to the other.',
    mend: 'Use at `leads_to` the `id` of an outcome that is there, or add that outcome.',
  },
  'outcome-cycle': {
    what: 'A chain of outcomes runs in a circle.',
    why: 'What leads to something cannot come from it as well. In a circle nobody can say where it began and what is counted.',
    mend: 'Take away the step that leads back. Where two things strengthen each other, choose which came first.',
  },
  'unknown-line': {
    what: 'An outcome is counted by a line that is not in the case.',
    why: 'An outcome that is counted nowhere adds no money. With a misspelt name it would seem to.',
    mend: 'Name at `counted_by` the `price` or the `label` of a line, just as it stands there. Leave `counted_by` out where nothing counts the outcome.',
  },
  'quote-not-published': {
    what: 'The report is published, and a quote does not say that it may be public.',
    why: 'People are known by their own words. Without `consent: published` the quote is left out.',
    mend: 'Ask whether it may, and then add `consent: published` to the quote. Else nothing has to be done: the quote stays out.',
  },
  'quote-without-consent': {
    what: 'A quote does not say how far it may go.',
    why: 'Whoever passes the report on has to know whether the one who said this agrees.',
    mend: 'Add `consent: internal` or `consent: published` to the quote.',
  },
  'line-without-outcome': {
    what: 'A case has outcomes, but none of them leads to this line, which counts.',
    why: 'A reader cannot follow a difference in use without something that changed.',
    mend: 'Add `counted_by`, with the price or the label of the line, to the outcome that makes this difference. If there is none, see whether the difference comes from the support.',
  },
}
