import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('en')

const those = (n: number) => (n === 1 ? 'that one story' : `those ${stories(n)}`)

const stories = (n: number) => (n === 1 ? '1 story' : `${number(n)} stories`)

/** Scores on an instrument: utility, years in full health, noise, and what lasted. */
export const instruments: Sentences['instruments'] = {
  reversed: (label, lowerIsBetter) => `${label} (${lowerIsBetter ? 'lower' : 'higher'} is better)`,
  lowerIsBetter: 'On this instrument lower is better.',
  beside: (title) => `Scored too: ${title}`,
  besideIntro: 'These scores stand beside it. They do not count in the outcome above.',
  besideOver: (n) => `Scored in ${stories(n)}. These scores stand beside it and do not count in the counts above.`,
  besideHead: ['', 'better', 'mixed', 'same', 'worse', 'unknown'],
  utility: {
    title: 'Value of health, and years in full health',
    intro: '1 is full health, 0 as bad as being dead, and below 0 worse than that.',
    illustrative:
      'For illustration: others than the client gave these profiles. They are no measurement with the EQ-5D or any other questionnaire.',
    reference:
      'Without the support: for illustration. That profile is a judgement about a life that did not go like that, and no measurement.',
    head: ['moment', 'with the support', 'without (illustrative)', 'difference'],
    start: 'start',
    end: 'end',
    after: (moment) => `${moment} (after the window; not counted)`,
    years: (over) => `years in full health (QALYs), over ${over} ${over === '1' ? 'year' : 'years'}`,
    yearsUnknown: 'How many years in full health that is, is unknown: a score is missing.',
    shorter: (over, all) =>
      `After ${over} of the ${all} years a score is no longer known from all who rate and of both courses. What comes after is not counted. So over stories this story does not count.`,
  },
  yearsOver: {
    title: 'Years in full health (QALYs)',
    head: ['known', 'mean difference', 'median difference'],
    known: (known, of) => `${number(known)} of ${number(of)}`,
    caution:
      'The difference between with and without the support, for each story, over the whole window. A story that was not rated up to the end of the window does not count. Without the support is an estimate, and with so few stories a mean says little: one story can make it. So this is no headline of this report.',
  },
  reliable: {
    title: 'More than noise',
    sentence: {
      improved: 'The total score went up by more than noise, for the better.',
      none: 'The total score did not change by more than noise.',
      deteriorated: 'The total score went down by more than noise, for the worse.',
      unknown: 'Whether the total score changed by more than noise is unknown: a score is missing.',
    },
    recovered: (isRecovered, cutOff) =>
      isRecovered
        ? `At the end it lies beyond the cut-off of ${cutOff}: recovered.`
        : `That is not recovered, which takes an improvement to beyond the cut-off of ${cutOff}.`,
    head: ['', 'total score'],
    start: 'start',
    end: 'end, with the support',
    change: 'change (plus is better)',
    smallest: 'smallest change that is more than noise',
    over: 'How surely somebody changed follows from the reliability and the spread that stand with the instrument.',
    overHead: ['improved', 'of whom recovered', 'no more than noise', 'deteriorated', 'unknown'],
  },
  lasting: {
    title: 'During the support and after it',
    sentence: (n) =>
      [
        `At the end of the support ${stories(n.measured_at_end)} had a measurement, and later still ${number(n.measured)}.`,
        `Of those, life went on improving in ${number(n.rose)}, held in ${number(n.held)}, fell back in ${number(n.fell_back)}${n.mixed === 0 ? '' : ` and was mixed in ${number(n.mixed)}`}.`,
      ].join(' '),
    fewer: (n) =>
      `In ${those(n.measured)} ${number(n.domains_again)} of the ${number(n.domains_at_end)} life domains that were scored at the end ${n.domains_again === 1 ? 'was' : 'were'} measured later still. This is about these only, and not about the whole of life.`,
    effect: (n) =>
      `In ${n.compared_later === n.measured ? '' : `${number(n.compared_later)} of `}${those(n.measured)} the course without the support was estimated anew later too. Of these, life was better than without at the end of the support in ${number(n.better_at_end)}, and later in ${number(n.better_later)}. Without the support is always an estimate.`,
    dropped: (n) => `Of ${stories(n)} it is not known what was left after the support.`,
    legend: 'By life domain: in how many stories it was measured at the end and later still, and what became of it.',
    comparedLegend:
      'The last columns are about the stories in which the course without was estimated anew later too: how many those are, and in how many of them it was better than without at the end and later.',
    head: ['life domain', 'end', 'later', 'rose', 'held', 'fell'],
    comparedHead: ['without estimated', 'better end', 'better later'],
  },
  sheet: { utility: 'value of health', years: 'years in full health (QALYs)' },
}
