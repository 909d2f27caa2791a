import type { inference as dutch } from '../nl/inference.ts'
import { numbersOf } from '../numbers.ts'

const { number, percent, list } = numbersOf('en')

const stories = (n: number) => (n === 1 ? '1 story' : `${number(n)} stories`)
const ofStories = (k: number, n: number) =>
  k === n ? (n === 1 ? 'the one story' : `all ${number(n)} stories`) : `${number(k)} of the ${stories(n)}`

const manyTested = (n: number) =>
  n === 1 ? 'In the one life domain that was tested' : `Even counting that ${number(n)} life domains were tested,`

/** From here on p is so small that its size says no more. */
const smallest = 0.001
/** Below this p something is called rare; close to it there are more digits. */
const rare = 0.05
const pShort = (value: number) =>
  value < smallest ? '< 0.001' : number(value, Math.abs(value - rare) < 0.0005 ? 5 : 3)
const p = (value: number) => (value < smallest ? `p ${pShort(value)}` : `p = ${pShort(value)}`)

const manyLooked = (n: number) => (n === 1 ? '' : `, though ${number(n)} life domains were looked at`)
const noneOf = (n: number) => (n === 1 ? 'the one life domain' : `none of the ${number(n)} life domains`)

/** What the stories say about more stories than these. */
export const inference: typeof dutch = {
  title: { drawn: 'What this says about more stories', chosen: 'What this would say about more stories' },
  basis: {
    random:
      'The stories were drawn by lot. So it can be worked out how far off the counts may be for all the people they were drawn from.',
    consecutive:
      'The stories were taken in the order in which people came. So it can be worked out how far off the counts may be for more people who come that way, as long as they are like these.',
    asked:
      'Note: these stories are no sample, or it is not stated. What follows is worked out as if they had been drawn by lot, because that was asked for. A margin then says how much these chosen stories differ. It proves nothing about other people.',
  },
  finite: (n: number, served: number) =>
    `The ${stories(n)} are ${percent(n / served, 0)} of the ${number(served)} people this is about. The margins are worked out as if that were a small part, and so are too wide for those people.`,
  twoRanges:
    'A margin over stories is about who is in it and who is not. It is not what the recalculations say: those are about prices, quantities and estimates that are not exactly known. The one is not part of the other.',

  among: {
    drawn: (low: number, high: number) =>
      `Over more stories like these that is, with 95% confidence, ${share(low)} to ${share(high)}.`,
    chosen: (low: number, high: number) =>
      `Had they been drawn by lot, that would be over more stories like these, with 95% confidence, ${share(low)} to ${share(high)}.`,
  },
  rose: (k: number, n: number, part: number) =>
    `Quality of life rose in ${ofStories(k, n)} of which that is known (${share(part)}).`,
  betterThanWithout: (k: number, n: number, part: number) =>
    `In ${ofStories(k, n)} of which that is known (${share(part)}) life was, by estimate, better than it would have been without the support.`,
  saves: (k: number, n: number, part: number) =>
    `The support saves costs in ${ofStories(k, n)} of which that is known (${share(part)}).`,
  sign: {
    change: (up: number, down: number, value: number | null) =>
      `${number(up)} rose and ${number(down)} fell${chance(value)}`,
    effect: (up: number, down: number, value: number | null) =>
      `${number(up)} are better and ${number(down)} are worse${chance(value)}`,
    saving: (up: number, down: number, value: number | null) =>
      `${number(up)} save and ${number(down)} cost extra${chance(value)}`,
  },
  untested: {
    change: 'No story only rose or only fell; there is nothing to test.',
    effect: 'No story is only better or only worse; there is nothing to test.',
    saving: 'No story saves or costs extra; there is nothing to test.',
  },
  effectIsEstimate:
    'A test of the effect is about estimates. It does not see whether they are all wrong in the same direction.',
  savingIsEstimate:
    'A test of what it saves is about estimates too, since what it would have cost without is always estimated. It does not see whether they are all wrong in the same direction.',
  savesUncertain: (n: number, saves: number) =>
    `Of ${saves === 1 ? 'the one story that saves' : n === saves ? `all ${number(saves)} that save` : `${number(n)} of the ${number(saves)} that save`} the outcome may be otherwise.`,
  domainsIfDrawn: {
    change: (sides: readonly string[], tested: number) =>
      sides.length === 0
        ? `Had they been drawn by lot, of ${noneOf(tested)} in which something changed could it ${tested === 1 ? 'not ' : ''}be said with 95% confidence whether it rises or falls more often over more stories like these.`
        : `Had they been drawn by lot, it would hold with 95% confidence over more stories like these too${manyLooked(tested)}: ${sides.join('; ')}.`,
    effect: (sides: readonly string[], tested: number) =>
      sides.length === 0
        ? `Had they been drawn by lot, of ${noneOf(tested)} with an estimated effect could it ${tested === 1 ? 'not ' : ''}be said with 95% confidence whether it is better or worse more often over more stories like these.`
        : `Had they been drawn by lot, it would hold with 95% confidence over more stories like these too${manyLooked(tested)}: by estimate ${sides.join('; ')}.`,
    better: {
      change: (names: readonly string[]) => `risen more often than fallen in ${list(names)}`,
      effect: (names: readonly string[]) => `better more often than worse in ${list(names)}`,
    },
    worse: {
      change: (names: readonly string[]) => `fallen more often than risen in ${list(names)}`,
      effect: (names: readonly string[]) => `worse more often than better in ${list(names)}`,
    },
  },
  domains: {
    change: (sides: readonly string[], tested: number) =>
      sides.length === 0
        ? tested === 1
          ? 'In the one life domain in which something changed, that is no more than chance may give.'
          : `Of the ${number(tested)} life domains in which something changed there is none in which that is more than chance may give, once it is counted that so many were tested.`
        : `${manyTested(tested)} more changed than chance would give: ${sides.join('; ')}.`,
    effect: (sides: readonly string[], tested: number) =>
      sides.length === 0
        ? tested === 1
          ? 'In the one life domain with an estimated effect, that is no more than chance may give.'
          : `Of the ${number(tested)} life domains with an estimated effect there is none in which that is more than chance may give, once it is counted that so many were tested.`
        : `${manyTested(tested)} the estimated effect is larger than chance would give: ${sides.join('; ')}.`,
    better: {
      change: (names: readonly string[]) => `risen in ${list(names)}`,
      effect: (names: readonly string[]) => `better in ${list(names)}`,
    },
    worse: {
      change: (names: readonly string[]) => `fallen in ${list(names)}`,
      effect: (names: readonly string[]) => `worse in ${list(names)}`,
    },
  },
  middle: (amount: string) => `The middle story (median): ${amount}.`,
  middleAmong: {
    drawn: (range: string, sure: string) => `Over more stories like these that is, with ${sure} confidence, ${range}.`,
    chosen: (range: string, sure: string) =>
      `Had they been drawn by lot, that would be over more stories like these, with ${sure} confidence, ${range}.`,
  },
  middleTooFew: 'So few stories give no margin.',
  none: 'This is not known of any story.',
  sample: (n: number) =>
    `The ${stories(n)} are a sample; how far the figures could be off because not everybody takes part stands under ‘What this says about more stories’.`,

  sharesTitle: 'Counts, with their margin over stories',
  sharesHead: ['stories', 'count', 'of', 'share', 'margin over stories', 'by Wilson'],
  row: {
    change: (word: string) => `change: ${word}`,
    effect: (word: string) => `effect (estimated): ${word}`,
    saving: (word: string) => word,
  },
  range: (low: number, high: number) => `${share(low)} to ${share(high)}`,
  testsTitle: 'Tests over all stories',
  testsHead: ['test', 'outcome'],
  tests: {
    change: 'change, better against worse (sign test)',
    effect: 'effect (estimated), better against worse (sign test)',
    saving: 'saves against costs extra (sign test)',
    money: 'difference in cost (Wilcoxon)',
    rankBiserial: (n: number) => `its strength, of the ${stories(n)} with a difference`,
    pseudoMedian: 'pseudo-median (Hodges-Lehmann)',
    low: 'lowest of its margin over stories (95%)',
    high: 'highest of its margin over stories (95%)',
  },
  pseudoMedian:
    'Wilcoxon’s test and the pseudo-median, the median of the means of all pairs of stories, take the differences to be spread alike on both sides of their middle. Of amounts that is seldom so: a few large ones pull it away from the median. So the median comes first. These too are about estimates, and do not see whether they are all wrong in the same direction.',
  domainSharesTitle: {
    change: 'By life domain: change, with the margin over stories',
    effect: 'By life domain: effect (estimated), with the margin over stories',
  },
  domainSharesHead: {
    change: ['life domain', 'rose', 'fell', 'of', 'scored singly', 'margin over stories', 'by Wilson'],
    effect: ['life domain', 'better', 'worse', 'of', 'scored singly', 'margin over stories', 'by Wilson'],
  },
  scored: (scored: number, known: number) =>
    `Of the ${number(known)} times that a life domain counts here it was scored singly ${number(scored)} times. The other ${number(known - scored)} times it was called the same without levels, mostly together with all that was not named. Who writes down what changed thinks first of what became better: that much rises and little falls is partly because of that.`,
  domainsTitle: {
    change: 'Tests by life domain: change',
    effect: 'Tests by life domain: effect (estimated)',
  },
  domainsHead: [
    'life domain',
    'sign test',
    'after Holm',
    'Wilcoxon',
    'Wilcoxon after Holm',
    'with a difference',
    'strength',
  ],
  yesNoTitle: 'Tests of outcomes of yes or no',
  yesNoHead: ['outcome', 'change', 'after Holm', 'effect (estimated)', 'effect after Holm'],
  nothingToTest: 'nothing to test',
  noStrength: '–',
  pShort,
  whatIsP: {
    drawn:
      'p is the chance of at least so much difference between both sides if in truth there were none; so small is rare, and is called so here below 0.05.',
    chosen:
      'The tables give p and margins as they would be, had the stories been drawn by lot. p is then the chance of at least so much difference between both sides if in truth there were none.',
  },
  reading:
    'All tests are two-sided, and exact up to 200 stories. The sign test counts only how many stories are better and how many are worse, and comes first. Wilcoxon’s test lets a larger step weigh more. ‘After Holm’ allows for many life domains being tested. The strength is the rank correlation of pairs, of the stories with a difference and not of all: from -1 (these all worse) to 1 (these all better). Below six stories with a difference it is not given. A margin over stories is exact (Clopper and Pearson, 95%); Wilson’s is narrower and right on average.',
  zeros: {
    drop: 'Stories without a difference do not count in a test.',
    pratt: 'Stories without a difference count in Wilcoxon’s ranking, and not after it (Pratt).',
  },
  apart:
    'The tests take each story to stand by itself. Where many come from one organisation or one rater, less is known than it seems.',

  notCalculated: {
    all: '--inference works out nothing here: the setting `selection: all` says that all stories are here, so that there is nobody left to say it of.',
    served:
      '--inference works out nothing here: no more people were served (`served`) than there are stories, so that there is nobody left to say it of.',
  },

  yesNo: {
    title: 'Outcomes of yes or no',
    changeHead: ['from start to end', 'stayed no', 'from no to yes', 'from yes to no', 'stayed yes', 'unknown'],
    effectHead: [
      'without (estimated) and with support',
      'no in both',
      'yes only with',
      'yes only without',
      'yes in both',
      'unknown',
    ],
    same: 'the same, not stated what',
    notApplicable: 'n/a',
    row: (label: string, n: number) => `${label} (${stories(n)})`,
  },

  sheet: {
    subject: {
      change: 'margin and tests over stories: change',
      effect: 'margin and tests over stories: effect (estimated)',
      saving: 'margin and tests over stories: cost',
      yes_no: 'outcomes of yes or no',
    },
    share: (word: string) => `${word}: share`,
    low: (word: string) => `${word}: lowest share (exact)`,
    high: (word: string) => `${word}: highest share (exact)`,
    sign: (word: string) => `${word}: p of the sign test`,
    signHolm: (word: string) => `${word}: p of the sign test after Holm`,
    wilcoxon: (word: string) => `${word}: p of Wilcoxon`,
    wilcoxonHolm: (word: string) => `${word}: p of Wilcoxon after Holm`,
    scored: (word: string) => `${word}: stories in which it was scored singly`,
    all: 'all life domains together',
    saves: 'saves against costs extra',
    money: 'difference in cost',
    change: (label: string, word: string) => `${label}, from start to end: ${word}`,
    effect: (label: string, word: string) => `${label}, without (estimated) and with: ${word}`,
    pairs: {
      no_no: 'no and no',
      no_yes: 'no and yes',
      yes_no: 'yes and no',
      yes_yes: 'yes and yes',
      same: 'the same, not stated what',
      not_applicable: 'n/a',
      unknown: 'unknown',
    },
    mcnemarChange: (label: string) => `${label}, from start to end: p of McNemar`,
    mcnemarEffect: (label: string) => `${label}, without (estimated) and with: p of McNemar`,
  },
}

/** A share as a percentage; what is not 0% or 100% is not called so. */
function share(part: number): string {
  const isNearEnd = (part > 0 && part < 0.005) || (part < 1 && part >= 0.995)
  return percent(part, isNearEnd ? 1 : 0)
}

function chance(value: number | null): string {
  if (value === null) return '.'
  return value < rare
    ? `: by chance alone such a difference is rare (${p(value)}).`
    : `: such a difference may be chance (${p(value)}).`
}
