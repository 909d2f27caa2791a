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
  'caseload-price-listed': {
    what: 'A price list of your own has a price with the id `caseload-APPROACH`, and that price follows from `programme.yaml` too.',
    why: 'There the price of a client-month is `fte_year_cost / (12 x caseload)`. Which of the two amounts a case then counts cannot be seen.',
    mend: 'Give the price in the list another `id`, or take away `caseload` or `fte_year_cost` of the approach.',
  },
  'approach-title-twice': {
    what: 'Two approaches have the same title.',
    why: 'In a table they then have the same name, and which row is of which approach cannot be seen.',
    mend: 'Give each approach a title of its own, for instance with the municipality. If it is the same approach, keep one.',
  },
  'more-cases-than-served': {
    what: 'There are more cases of an approach than people served.',
    why: 'Each case is about somebody who was served. One of the two numbers is wrong, and a statement of costs and benefits for everyone cannot be made then.',
    mend: 'Correct `served`, or the `approach` of the cases.',
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
  'unusable-boundaries': {
    what: 'The file of boundaries for the map is not there, is too large, or holds no shapes that can be drawn.',
    why: 'Without boundaries there is no map.',
    mend: 'Save the boundaries as GeoJSON: a `FeatureCollection` with a `Polygon` or `MultiPolygon` for each area, in degrees or in metres, at most 5 MB and 50,000 points, in the folder of the project. Or leave `boundaries` out.',
  },
  'no-such-property': {
    what: 'The property that names areas stands with none of the shapes in the file of boundaries.',
    why: 'Without names one cannot tell which shape is which area.',
    mend: 'Look under `properties` in the file for where the name stands, and write that property at `name`.',
  },
  'area-without-boundary': {
    what: 'An area of `area` has no shape of that name in the file of boundaries.',
    why: 'The area stands in the table, but not on the map.',
    mend: 'Write the name as the file of boundaries has it. If the area does not belong on the map, this can stay as it is.',
  },
  'other-comparison': {
    what: 'The same figure of an area is compared with one area in one year and with another area in another.',
    why: 'A difference in differences compares with one area over the years. The program cannot choose which.',
    mend: 'Name the same area at `comparison` in all rows of this figure. In one row is enough.',
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
