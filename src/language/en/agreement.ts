import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('en')

const stories = (n: number) => (n === 1 ? '1 story' : `${number(n)} stories`)
const scores = (n: number) => (n === 1 ? '1 score' : `${number(n)} scores`)
const levels = (steps: number) => (steps === 1 ? '1 level' : `${number(steps)} levels`)

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
  },
  momentInWords: (parts) => {
    const where = {
      start: 'Of how it was at the start',
      intervention: 'Of how it is at the end, with the support',
      reference: 'Of how it would have been without',
    }[parts.moment]
    const rest = [
      ...(parts.one === 0 ? [] : [`${levels(1)} apart in ${number(parts.one)}`]),
      ...(parts.further === 0 ? [] : [`two levels or more in ${number(parts.further)}`]),
    ]
    const same =
      parts.same === parts.scored
        ? `all gave the same level in ${parts.scored === 1 ? 'the only score' : `all ${scores(parts.scored)}`}`
        : `all gave the same level in ${number(parts.same)} of ${scores(parts.scored)}`
    return `${where} ${same}${rest.length === 0 ? '' : `; ${list(rest)}`}.`
  },
  oneCase: (largest) =>
    largest === 0
      ? 'This is one story. No measure of agreement can be given over one story; the raters gave the same level everywhere.'
      : `This is one story. No measure of agreement can be given over one story; the largest difference between raters is ${levels(largest)}.`,
  alphaTitle: 'Agreement as a number',
  alphaHead: ['moment', 'scored by two or more', 'the same level', 'one level apart', 'two or more', 'alpha'],
  alphaMeans:
    'Alpha (Krippendorff) is 1 if all give the same level always, and 0 if they agree no more than by chance. Krippendorff calls 0.800 and above reliable, and 0.667 and above good enough for tentative conclusions; that is a convention and no border in reality.',
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
    'Where the same people scored several stories together, these measures can be given too. Kappa (of two raters, with quadratic weights, over all levels of the scale) counts agreement beyond chance. ICC is about the mean level of each story: how much of the differences comes from the stories and not from who scores; first of one rater, then of the mean of all.',
  panelsHead: ['raters', 'moment', 'stories', 'kappa', 'ICC(2,1)', 'ICC(2,k)'],
  ratersTitle: 'Who scores higher than others?',
  ratersIntro:
    'Mean difference, in levels, from others who scored the same. Plus: this rater sees it brighter. A difference does not say who is right. Who scores the end higher and the estimated course without lower sees a larger effect.',
  ratersHead: ['rater', 'stories', 'scores', 'difference', 'start', 'with', 'without (estimated)'],
  differencesTitle: 'To talk about: two levels or more apart',
  differencesIntro:
    'Talk about these scores together, and write down what you agree on: effectcalc score CASE --role group.',
  differencesHead: ['story, domain and moment', 'who gave what', 'difference', 'agreed since'],
  place: (title, domain, moment) => `${title}: ${domain}, ${moment}`,
  range: {
    differ: (domains) => `The raters that count differ on the estimated effect on: ${list(domains)}.`,
    domain: (label, from, to) => `${label} (from ${from} to ${to})`,
    same: 'The raters that count see the same estimated effect in every domain.',
  },
  given: (rater, level) => `${rater}: ${number(level)}`,
  intervalIs:
    'In brackets stands the 95% interval over stories: how much the measure may differ if other stories like these had been scored. It says nothing of how certain the scores themselves are.',
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
    same: 'the same level',
    one_step: 'one level apart',
    further: 'two levels or more',
    largest: 'largest difference',
    alpha: 'alpha',
  },
}
