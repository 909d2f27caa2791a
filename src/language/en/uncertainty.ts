import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('en')

const stories = (n: number) => (n === 1 ? '1 story' : `${number(n)} stories`)
const course = (scenario: string | null) =>
  scenario === null ? '' : scenario === 'intervention' ? ', with support' : ', without support'
const counted = (n: number, one: string, more: string) => (n === 0 ? [] : [`${number(n)} ${n === 1 ? one : more}`])
const inCase = (title: string | null) => (title === null ? '' : ` in ‘${title}’`)

/** What reports say of how sure their figures are. */
export const uncertainty: Sentences['uncertainty'] = {
  title: 'How sure is this?',
  notDrawn: 'How sure this is has not been calculated.',
  nothingKnown: 'How sure this is cannot be said: of no story is the difference in cost fully known.',
  unknown: 'How sure this is cannot be said: the difference in cost is not fully known.',
  allCertain: (outcome) =>
    `Nothing is written down as uncertain here, so every calculation gives the same: ${outcome}. That does not say that it is certain how it would have gone without the support.`,

  range: {
    saves: (low, high, together) => `it saves ${low} to ${high}${together ? ' altogether' : ''}`,
    costsExtra: (less, more, together) => `it costs ${less} to ${more} extra${together ? ' altogether' : ''}`,
    both: (extra, saved, together) =>
      `it lies between ${extra} of extra cost and ${saved} saved${together ? ' altogether' : ''}`,
    toGain: (low, high, together) => `${low} to ${high} is still to gain${together ? ' altogether' : ''}`,
    bothToGain: (extra, gain, together) =>
      `it lies between ${extra} of extra cost and ${gain} still to gain${together ? ' altogether' : ''}`,
  },
  phrase: {
    saves: (low, high) => `saves ${low} to ${high}`,
    costsExtra: (less, more) => `costs ${less} to ${more} extra`,
    both: (extra, saved) => `between ${extra} of extra cost and ${saved} saved`,
    toGain: (low, high) => `${low} to ${high} still to gain`,
    bothToGain: (extra, gain) => `between ${extra} of extra cost and ${gain} still to gain`,
  },
  point: {
    saves: (amount) => `it saves ${amount}`,
    costsExtra: (amount) => `it costs ${amount} extra`,
    toGain: (amount) => `${amount} is still to gain`,
    none: 'it makes no difference',
  },
  interval: (range, months) =>
    `In 95 of every 100 calculations ${range}${months === null ? ' per year' : ''}, if the courses without the support are estimated well.`,
  intervalOfCase: (range) =>
    `In 95 of every 100 calculations ${range}, if the course without the support is estimated well.`,
  depends: (kind) => `Most of all that depends on ${kind}.`,
  dependsPart: (share) => `Of the uncertainty, ${share} comes from there.`,
  example: (label, title, share) => `What weighs most is ‘${label}’${inCase(title)} (${share}).`,
  on: {
    price: 'how high the prices are',
    quantity: 'how much would have been used',
    event: 'whether events would have happened',
    certainty: 'whether cost that is not certain would really have been there',
    realism: 'how real the benefit is',
    attribution: 'which part of the benefit the support may claim',
    score: 'which scores were given',
  },
  kinds: (items) => `The uncertainty comes from ${list(items)}.`,
  kindShare: (kind, share) => `${kind} (${share})`,
  kind: {
    price: 'prices',
    quantity: 'quantities',
    event: 'events that might or might not have come',
    certainty: 'cost that is not certain',
    realism: 'how real the benefit is',
    attribution: 'the part of the benefit that the support claims',
    score: 'scores',
  },
  draws: ({ draws, seed }) =>
    `It was calculated ${number(draws)} times (seed ${String(seed)}), each time with another value for all that is not certain.`,
  outcomes: {
    all: (draws, outcome) => `In all ${number(draws)} calculations ${outcome}.`,
    parts: (parts) =>
      `${list(parts.map(([share, outcome], at) => (at === 0 ? `In ${share} of these ${outcome}` : `in ${share} ${outcome}`)))}.`,
    lessThan: (share) => `less than ${share}`,
    moreThan: (share) => `more than ${share}`,
    saves: 'it saves',
    toGain: 'there is still something to gain',
    none: (margin) => `it makes no difference (at most ${margin})`,
    costsExtra: 'it costs extra',
    doesNotSave: 'it does not save',
    doesNotCost: 'it costs nothing extra',
  },
  unlike: {
    saves: (expected, share, outcome) =>
      `It is expected that ${expected}, but in ${share} of the calculations ${outcome}: the chance of a large saving weighs heavily here.`,
    costsExtra: (expected, share, outcome) =>
      `It is expected that ${expected}, but in ${share} of the calculations ${outcome}: the chance of a high cost weighs heavily here.`,
  },
  mean: (mean, error, expected) =>
    `On average over the calculations: ${mean}. By the chance of the draws that is off by about ${error} (one standard error); without chance: ${expected}.`,
  certainOutside:
    'The first amount leaves out all that is not certain, and so lies outside the range of the calculations.',

  figuresHead: ['over the calculations', 'altogether'],
  figuresHeadOfCase: ['over the calculations', 'difference'],
  keyExpected: (part) => `expected, with ${part} of the benefit real`,
  keyInterval: 'in 95 of every 100 calculations',
  perCase: 'mean per story',
  low: 'low (2.5% lies below)',
  median: 'the middle one',
  average: 'mean',
  high: 'high (2.5% lies above)',
  sd: 'spread (standard deviation)',
  uncertain: (counts) => {
    const found = [
      counted(counts.saves, 'story that saves', 'stories that save'),
      counted(counts.none, 'story without a difference', 'stories without a difference'),
      counted(counts.costs_extra, 'story that costs extra', 'stories that cost extra'),
    ].flat()
    return `Story by story it is less sure what it comes to: of ${list(found)}, another outcome (saves, no difference or costs extra) lies within the 95% too.`
  },

  given:
    'This spread comes only from what is written down as uncertain in the stories and the prices. Whether the right courses without the support were chosen to compare with cannot be calculated. Of other stories or other people it says nothing.',
  givenOfCase:
    'This spread comes only from what is written down as uncertain in this story and in the prices. Whether the right course without the support was chosen to compare with cannot be calculated.',
  spread: (label, amount) =>
    `Differences in price between providers are not in this range; the price ‘${label}’ alone can make ${amount} of difference.`,
  savesUncertain: (n, saves) =>
    `For a single story that is less sure: of ${saves === 1 ? 'the one that saves' : `${number(n)} of the ${number(saves)} that save`}, it may come out otherwise.`,
  known: (known, n) => `This is about ${number(known)} of the ${stories(n)}: those of which the difference is known.`,
  realism: {
    assumed: (part, of) =>
      `The calculations assume that ${of === null ? '' : `in ${number(of.n)} of the ${stories(of.known)} `}on average ${part} of the benefit is real.`,
    instead: (expected, counted) => `It is expected that ${expected} instead of the ${counted} that was counted.`,
    otherwise: (expected, counted) => `It is expected that ${expected}; counted is: ${counted}.`,
    drawn: 'How real the benefit is was drawn too, once for all stories.',
    decision: (part) => `Here too, on average ${part} of the benefit counts as real.`,
  },
  attributed: (range) =>
    `If only the part of the benefit counts that the support claims, then ${range} in 95 of every 100 calculations.`,
  attributedMean: (mean, counted) =>
    `On average over the calculations it is then: ${mean}. That is lower than counted (${counted}), since a disadvantage counts in full and an advantage in part.`,

  oneWay: {
    title: 'What it depends on',
    intro: (shown, all) =>
      `What the outcome becomes if one thing is different and all else stays at its mean. What matters most stands first${shown < all ? `; these are the ${number(shown)} largest` : ''}.`,
    legendTurns:
      '‘Turns at’: there it makes no difference in cost any more; a dash says that this point does not lie in between.',
    neverTurns: 'None of these by itself turns a saving into extra cost, or the other way round.',
    legendPart: '‘Part’: the part of the uncertainty that comes from this.',
    legendNotDrawn: 'A dash in it says that this was not drawn.',
    head: ['what may be different', 'if it is low or does not come', 'if it is high or does come'],
    turns: 'turns at',
    part: 'part',
    where: {
      price: (title) => `price${inCase(title)}`,
      quantity: (title, scenario) => `quantity${inCase(title)}${course(scenario)}`,
      event: (title) => (title === null ? 'event' : inCase(title).trim()),
      certainty: (title, scenario) =>
        `${title === null ? 'cost that is or is not there' : inCase(title).trim()}${course(scenario)}`,
      realism: () => 'once for all stories',
      attribution: (title) => `part of the support${inCase(title)}`,
      score: (title, scenario) => `score${inCase(title)}${course(scenario)}`,
    },
    realism: 'How real the benefit is',
    attribution: 'Part of the benefit that the support claims',
    chance: (share) => `a chance of ${share}`,
    none: '–',
    notDrawn: 'not drawn: a spread between providers',
    fromTo: (from, to) => `from ${from} to ${to}`,
    row: (label, note, low, high) => `${label} (${note}): ${low}, or ${high}`,
    picture: 'What the outcome becomes if one thing is different',
    inWords: (base, rows) => `Bars around what is expected (${base}). ${rows.join('; ')}.`,
    base: 'expected',
    lowest: 'low, or it does not come',
    highest: 'high, or it does come',
  },

  histogram: {
    title: 'How the calculations are spread',
    mean: (mean) => `mean: ${mean}`,
    interval: (range) => `in 95 of every 100 calculations ${range}`,
    half: (range) => `in half of the calculations ${range}`,
    inWords: (draws, parts) => `A spread of ${number(draws)} calculations: ${parts.join('; ')}.`,
  },

  index: {
    title: 'Quality of life',
    interval: (low, high) =>
      `Where a score was given as a range it was drawn too: in 95 of every 100 calculations the effect on the scale from 0 to 100 lies between ${low} and ${high}.`,
    better: 'Also with all those scores at their least favourable, life is better than without the support.',
    otherwise: (word) => `With all those scores at their least favourable the effect is: ${word}.`,
    levels:
      'A score with a range counts at its likely level under the life domains. In the calculations all of the range counts, and that is another level on average if the likely one is not in the middle.',
    head: ['score that may be different', 'from', 'to', 'effect then', 'or then'],
  },

  caution: {
    row: 'with caution by the evidence',
    note: (fractions) =>
      `With caution: what speaks for the support was lowered and what speaks against it raised, by ${list(fractions)}. These percentages were chosen by this project itself; there is no official norm for them.`,
    price: {
      A: (share) => `${share} for prices of grade A`,
      B: (share) => `${share} for prices of grade B`,
      C: (share) => `${share} for prices of grade C`,
      own: (share) => `${share} for own prices and prices without a grade`,
    },
    reference: {
      registered: (share) => `${share} for what is registered in the course without`,
      told: (share) => `${share} for what was told in the course without`,
      estimated: (share) => `${share} for what is estimated in the course without`,
    },
  },

  limits:
    'The spread under ‘How sure is this?’ holds only what is written down as uncertain. What nobody wrote down as uncertain, or overlooked, is not in it. Read amounts as an order of size.',
  method: {
    title: 'How sure it is',
    inFull: (draws, seed) =>
      `Everything was calculated ${number(draws)} times, each time with another value for what is not certain: quantities and prices that are written down as a range or a distribution, and events and lines that come or do not come by their certainty. An event comes for all its lines at once, and in one calculation a price is the same in all stories. A lowest and highest price of different providers was not drawn, and is only looked at one at a time. With the same seed (${String(seed)}) the same always comes out. What was not calculated is whether the right courses without the support were chosen.`,
    line: (draws, seed) =>
      `What is not certain was also drawn ${number(draws)} times (seed ${String(seed)}), given that the right courses without the support were chosen. A difference in price between providers was not drawn.`,
  },

  sheet: {
    subject: 'calculations',
    draws: 'number of calculations',
    mean: 'mean',
    median: 'the middle one',
    sd: 'standard deviation',
    interval: ['low (2.5% lies below)', 'high (2.5% lies above)'],
    error: 'error of the mean by the chance of the draws',
    saving: 'part of the calculations in which it saves',
    cautious: 'with caution by the evidence',
  },
}
