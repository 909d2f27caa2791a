import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('en')

const stories = (n: number) => (n === 1 ? '1 story' : `${number(n)} stories`)
const scores = (n: number) => (n === 1 ? '1 score' : `${number(n)} scores`)
const levels = (steps: number) => (steps === 1 ? '1 level' : `${number(steps)} levels`)

type Counted = Omit<Parameters<Sentences['agreement']['momentInWords']>[0], 'moment'>

const inHowMany = ({ scored, same }: Counted) => {
  if (same < scored) return `${number(same)} of ${scores(scored)}`
  return scored === 1 ? 'the only score' : `all ${scores(scored)}`
}

const rest = ({ one, further }: Counted) => {
  const parts = [
    ...(one === 0 ? [] : [`${levels(1)} apart in ${number(one)}`]),
    ...(further === 0 ? [] : [`two levels or more in ${number(further)}`]),
  ]
  return parts.length === 0 ? '' : `; ${list(parts)}`
}

/** Where raters agree and where not: in reports, and when a group agrees on a score. */
export const agreement: Sentences['agreement'] = {
  title: 'Do raters agree?',
  intro:
    'Quality of life is a judgement. Where two or more people scored the same story apart from each other, this shows how far they are from each other. What was scored after discussion takes no part here.',
  about: (cases) => `Two or more people in this role scored ${stories(cases)}, apart from each other.`,
  leading: (role, instrument) => `The role whose scores count: ${role} (${instrument})`,
  beside: (role, instrument) => `Beside it: ${role} (${instrument})`,
  moment: {
    start: 'start',
    intervention: 'end, with the support',
    reference: 'end without, estimated',
    change: 'change',
    effect: 'effect (estimated)',
  },
  momentInWords: (parts) => {
    const where = {
      start: 'Of how it was at the start',
      intervention: 'Of how it is at the end, with the support',
      reference: 'Of how it would have been without',
    }[parts.moment]
    return `${where} all gave the same level in ${inHowMany(parts)}${rest(parts)}.`
  },
  levelsOnly:
    'That covers only domains to which two or more people gave a level. In change and effect, who said that it stayed the same takes part too, as 0. Without that, people seem to agree more than they do.',
  measureInWords: (parts) => {
    const where = {
      change: 'On change (from start to end)',
      effect: 'On the estimated effect (with the support, compared with without)',
    }[parts.measure]
    const some =
      parts.someSame === 0
        ? 'nowhere one gave levels where another said that it stayed the same'
        : `in ${number(parts.someSame)} one gave levels and another said that it stayed the same`
    const covered = [
      some,
      ...(parts.allSame === 0 ? [] : [`in ${number(parts.allSame)} all said that it stayed the same`]),
    ]
    const isSaid = parts.someSame + parts.allSame > 0
    return `${where} all came to the same in ${inHowMany(parts)}${rest(parts)}.${isSaid ? ` Among these: ${list(covered)}.` : ''}`
  },
  oneCase: (largest) =>
    largest === 0
      ? 'This is one story. No measure of agreement can be given over one story; the raters came to the same everywhere.'
      : `This is one story. No measure of agreement can be given over one story; the largest difference between raters is ${levels(largest)}.`,
  alphaTitle: 'Agreement as a number',
  alphaHead: ['moment or measure', 'scored by two or more', 'the same', 'one level apart', 'two or more', 'alpha'],
  alphaMeans:
    'Alpha (Krippendorff) is 1 if all give the same level always, and 0 if they agree no more than by chance. Krippendorff calls 0.800 and above reliable, and 0.667 and above good enough for tentative conclusions; that is a convention and no border in reality. At a moment the order of levels counts (ordinal), in change and effect how many levels lie between (interval).',
  alphaOfLevels: (parts) =>
    `Where all said that it stayed the same, that is often said at once for many domains, and raises alpha. Without those scores alpha is ${list(parts.map(({ measure, alpha }) => `${alpha} for ${measure}`))}.`,
  alphaCareful:
    'Where nearly all scores are the same, alpha is low or not defined, even if people agree: look at the counts then. Over all domains together alpha is mostly higher than within each, since domains differ among themselves.',
  alphaFew: (cases) =>
    `Over ${stories(cases)} alpha and the measures below say little: one other story may change them.`,
  undefined: 'not defined',
  domainsTitle: 'By life domain',
  domainsHead: [
    'domain',
    'start: alpha',
    'two or more',
    'with: alpha',
    'two or more',
    'without (estimated): alpha',
    'two or more',
  ],
  panelsTitle: 'The same raters, the same stories',
  panelsIntro:
    'Where the same people scored several stories together, these measures can be given too. Kappa (of two raters, with quadratic weights, over all levels of the scale) counts agreement beyond chance. ICC is about the mean level of each story: how much of the differences comes from the stories and not from who scores; first of one rater, then of the mean of all. Only domains that they scored in all of these stories count in ICC (how many stands beside it), since a mean would also differ by what is in it; where there is none, there is no ICC. These measures are about levels, and not about what stayed the same.',
  panelsHead: ['raters', 'moment', 'stories', 'kappa', 'domains', 'ICC(2,1)', 'ICC(2,k)'],
  ratersTitle: 'Who scores higher than others?',
  ratersIntro:
    'Mean difference, in levels, from others who gave a level too. Plus: this rater sees it brighter. A difference does not say who is right. Who scores the end higher and the estimated course without lower sees a larger effect.',
  ratersHead: ['rater', 'stories', 'scores', 'difference', 'start', 'with', 'without (estimated)'],
  differencesTitle: 'To talk about: two levels or more apart',
  differencesIntro:
    'Talk about these scores together, and write down what you agree on: effectcalc score CASE --role group.',
  differencesHead: ['story, domain and moment', 'who gave what', 'difference', 'agreed since'],
  againstSameTitle: 'To talk about: levels against “the same”',
  againstSameIntro:
    'Here one saw a change or an effect of two levels or more, and another said that it stayed the same. Talk about these together too: effectcalc score CASE --role group.',
  againstSameHead: ['story and domain', 'who saw what', 'difference', 'agreed since'],
  placeOf: (title, domain) => `${title}: ${domain}`,
  saw: (rater, change, effect) => {
    const parts = [...(change === null ? [] : [`change ${change}`]), ...(effect === null ? [] : [`effect ${effect}`])]
    return `${rater}: ${parts.join(', ')}`
  },
  sawSame: (rater) => `${rater}: the same`,
  place: (title, domain, moment) => `${title}: ${domain}, ${moment}`,
  range: {
    differ: (domains) => `The raters that count differ on the estimated effect on: ${list(domains)}.`,
    domain: (label, from, to) => `${label} (from ${from} to ${to})`,
    same: 'The raters that count see the same estimated effect in every domain.',
  },
  given: (rater, level) => `${rater}: ${number(level)}`,
  intervalIs:
    'In brackets stands the 95% interval over stories: how much the measure may differ if other stories like these had been scored. It says nothing of how certain the scores themselves are. Where a measure is of fewer than 10 stories, or often not defined over other stories, there is none.',
  noInterval: (cases, fewest) =>
    `None of these measures has an interval over stories: that takes at least ${stories(fewest)} that two or more people scored, and there ${cases === 1 ? 'is' : 'are'} ${number(cases)}.`,
  noneDefined:
    'None of these measures has an interval over stories: each is of too few stories, or often not defined over other stories.',
  intervalAsked:
    'The stories were chosen and not drawn: such a range shows how much depends on these stories, and proves nothing about others.',
  within: (value, from, to) => `${value} (${from} – ${to})`,
  sheet: {
    title: 'Raters',
    instrument: 'instrument',
    role: 'role',
    block: 'block: compared with',
    moment: 'moment',
    domain: 'domain',
    all: 'all domains',
    scored: 'scored by two or more',
    same: 'the same',
    one_step: 'one level apart',
    further: 'two levels or more',
    largest: 'largest difference',
    some_same: 'levels by one, the same by another',
    all_same: 'the same by all',
    alpha: 'alpha',
  },
}
