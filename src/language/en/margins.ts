import type { margins as model } from '../nl/margins.ts'
import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('en')

const stories = (n: number) => (n === 1 ? '1 story' : `${number(n)} stories`)

const sample =
  'The stories are a sample: with other stories these figures would have been others. The margin over stories says how far off they may be because of that, in 95 of 100 such samples. How uncertain the amounts of each story are is not in it: that is what the calculations say.'
const chosen =
  'Note: these stories were chosen and are no sample. The margin over stories only says how far off these figures might have been, with 95% confidence, had they been drawn by lot; it proves nothing about others. How uncertain the amounts of each story are is not in it: that is what the calculations say.'

/** What reports say of how far amounts over cases may be off because of which cases take part, and of groups of cases. */
export const margins: typeof model = {
  amounts: {
    title: 'Amounts: the margin over stories',
    head: ['measure', 'outcome', 'from', 'to'],
    mean: 'mean per story (BCa, 95%)',
    meanPercentile: 'mean per story (percentiles, 95%)',
    median: (coverage) => `median (exact, ${coverage})`,
    ratio: 'benefit divided by investment (BCa, 95%)',
    ratioPercentile: 'benefit divided by investment (percentiles, 95%)',
    tooFewForMean: (least, known) =>
      `There is a margin around the mean from ${stories(least)} on of which the difference is known; here there ${known === 1 ? 'is' : 'are'} ${number(known)}.`,
    tooFewForRatio: (least, invested) =>
      `There is a margin around the ratio of benefit and investment from ${stories(least)} on of which both are known; here there ${invested === 1 ? 'is' : 'are'} ${number(invested)}.`,
    noRatio:
      'There is no margin to give around the ratio of benefit and investment: in some of the draws the investment is zero or less.',
    tooFewForMedian: (known) =>
      `There is no margin to give around the median: that takes six known differences, and here there ${known === 1 ? 'is' : 'are'} ${number(known)}.`,
    drawn: (times, organisations) =>
      organisations === null
        ? `The mean was worked out ${number(times)} times anew, each time with stories drawn anew from these stories (bootstrap).`
        : `The mean was worked out ${number(times)} times anew, each time with organisations drawn anew from these ${number(organisations)} (bootstrap), since stories of one organisation are alike.`,
    bca: 'BCa allows for skewness; the percentiles stand beside it as a check.',
    noBca: 'A margin that allows for skewness (BCa) cannot be given here.',
    allEqual: (unit) =>
      `${unit === 'case' ? 'All amounts are' : 'The mean of every organisation is'} the same, and so is every draw.`,
    fewOrganisations: (organisations) =>
      `The stories come from ${number(organisations)} organisations, and stories of one organisation are often alike. With fewer than ten organisations that cannot be allowed for: the margins are then too narrow rather than too wide.`,
    medianByCase:
      'The margin around the median is about single stories; that stories of one organisation are alike is not in it.',
  },

  comparison: {
    title: 'Difference in cost between groups: the margin over stories',
    caveat: { random: sample, consecutive: sample, asked: chosen },
    two: (one, other) => `This compares ‘${one}’ with ‘${other}’.`,
    each: (groups) =>
      `This compares each of the ${number(groups)} groups with all others together. Who compares often finds something anyway; so there is also a chance that allows for that (Holm).`,
    head: ['group', 'stories, and others', 'mean difference from the others', 'from (95%)', 'to (95%)', 'chance'],
    headAdjusted: 'chance (Holm)',
    cheaper: (amount) => `${amount} cheaper`,
    dearer: (amount) => `${amount} dearer`,
    moreToGain: (amount) => `${amount} more to gain`,
    lessToGain: (amount) => `${amount} less to gain`,
    equal: 'equal',
    nWith: (n, others) => `${number(n)} and ${number(others)}`,
    noInterval: '–',
    tooFew: (least) => `There is a margin around a difference from ${stories(least)} on at both sides.`,
    kind: {
      bca: 'The margin around a difference is a bootstrap: drawn anew 10,000 times, 95%, allowing for skewness (BCa).',
      percentile: 'The margin around a difference is a bootstrap: drawn anew 10,000 times, 95%, by the percentiles.',
      both: 'The margin around a difference is a bootstrap: drawn anew 10,000 times, 95%, allowing for skewness (BCa) where that can be done, and else by the percentiles.',
    },
    drawnMark: '*',
    chance: (exact, drawn) =>
      `The chance says: if lots were drawn for which group a story is in, how often would the means differ at least as much?${exact ? ' For this all divisions of the stories were looked at.' : ''}${drawn ? `${exact ? ' Where these are too many,' : ' For this'} 100,000 divisions were drawn; that chance has an asterisk.` : ''} A small chance does not say why the groups differ.`,
    deltaTitle: 'How often the one story is cheaper than the other',
    deltaHead: ['group', 'difference in words', 'Cliff’s delta', 'from (95%)', 'to (95%)'],
    size: {
      negligible: 'hardly any difference',
      small: 'small difference',
      medium: 'medium difference',
      large: 'large difference',
    },
    noSize: 'cannot be said',
    delta:
      'Cliff’s delta is the chance that a story of the group is cheaper than a story of the others, minus the chance that it is dearer: 1 is always cheaper, -1 always dearer, 0 as often. Where 0 is within the margin, or there is no margin, it cannot be said how large the difference is. The chance in the table above is about means and Cliff’s delta about who lies higher more often: the one can be there without the other.',
    byOrganisation: 'For the margins organisations were drawn, and not single stories.',
    byCase: (organisations) =>
      `Margins and chances are about single stories. That stories of one organisation (there are ${number(organisations)}) are alike is not in them; so they are too firm rather than too careful.`,
    tooMany: (groups, most) =>
      `There are ${number(groups)} groups; above ${number(most)} nothing is compared, since who compares so often always finds something.`,
    organisations: (groups) =>
      groups.length === 1
        ? `The group ‘${groups[0]}’ is the whole of one organisation. What is different there may as well come from that organisation: these stories cannot tell the two apart.`
        : `The groups ${list(groups.map((group) => `‘${group}’`))} are each the whole of one organisation. What is different there may as well come from that organisation: these stories cannot tell the two apart.`,
    withoutUnstated: 'Stories that do not say to which group they belong take no part here.',
  },

  pictures: {
    quality: {
      change: 'Change since the start, by group, in number of stories',
      effect: 'Estimated effect, compared with without, by group, in number of stories',
    },
    groups: 'Difference in cost per story, by group on the same scale',
    group: (n, middle) => (middle === null ? stories(n) : `${stories(n)}, median: ${middle}`),
    unknown: (n) => `${number(n)} not known`,
    middle: 'median',
    several: '2 or more: so many stories in one place',
    panels: (panels) =>
      `A small picture for each group, all on the same scale, with a dot for each story. ${panels.join('; ')}.`,
    panel: (label, note, low, high) => `${label}: ${note}, from ${low} to ${high}`,
  },

  trimmedMean: 'mean without the lowest and highest ten per cent',
  kinds: (kinds) =>
    `These are all stories, whatever compared with: ${list(kinds.map(([n, kind]) => `${number(n)} with ${kind}`))}.`,

  sheet: {
    subject: 'margin over stories',
    comparison: (group, other) => `group ${group} compared with ${other ?? 'all others'}, margin over stories`,
    mean: ['mean: BCa, from', 'mean: BCa, to'],
    meanPercentile: ['mean: percentiles, from', 'mean: percentiles, to'],
    median: ['median: exact, from', 'median: exact, to'],
    coverage: 'median: how sure the margin is',
    ratio: ['benefit divided by investment: BCa, from', 'benefit divided by investment: BCa, to'],
    ratioPercentile: [
      'benefit divided by investment: percentiles, from',
      'benefit divided by investment: percentiles, to',
    ],
    difference: 'difference of the means',
    differenceEnds: ['difference of the means: BCa, from', 'difference of the means: BCa, to'],
    p: 'chance (permutation)',
    pAdjusted: 'chance (Holm)',
    delta: 'Cliff’s delta',
    deltaEnds: ['Cliff’s delta: from', 'Cliff’s delta: to'],
    groups: 'Groups',
    groupsIntro: 'This table has values and no formulas. The groups of a block are that block together.',
    field: (at) => `field ${at}`,
    value: (at) => `value ${at}`,
    n: 'stories',
    known: 'difference known',
    total: 'total',
    totalKnown: 'total of what is known',
    groupMedian: 'median',
  },
}
