import type { ThresholdProblem } from '../../core/threshold/threshold-finding.ts'
import type { FindingWords, ThresholdFindingPages, ThresholdFindingSentences } from '../finding-sentences.ts'
import type { Sentences } from '../nl/nl.ts'

/** What is found about a rule on the result. */
export const thresholdFindings: ThresholdFindingSentences = {
  'unclear-threshold': ({ args, written }) => problems[args.problem](written, args.readings),
}

type Problem = (written: string | null, readings: readonly string[]) => FindingWords

const meant = (readings: readonly string[]) =>
  readings.length === 0 ? {} : { mark: `meant: ${readings.join(' or ')}` }
const not = (written: string | null) => (written === null ? '' : `, not "${written}"`)
const example = 'a rule is a figure, a sign and a number: unknown > 10%'

const problems: Readonly<Record<ThresholdProblem, Problem>> = {
  name: (written, readings) => ({
    message: `the name of a figure belongs here${not(written)}`,
    ...meant(readings),
    help: example,
  }),
  sign: (written, readings) => ({
    message: `after a figure comes a sign: >, >=, <, <=, = or !=${not(written)}`,
    ...meant(readings),
    help: `${example}\nor ask whether a figure is known: alpha is known`,
  }),
  number: (written, readings) => ({
    message: `after a sign comes a number${not(written)}`,
    ...meant(readings),
    help: 'write a number or a percentage, without a sign of money: 10%, 0.6 or -5000',
  }),
  end: (written, readings) => ({
    message: `here the rule ends, or goes on with and or or${not(written)}`,
    ...meant(readings),
    help: 'between two comparisons stands and or or: unknown > 10% or cases < 20',
  }),
  unclosed: () => ({ message: 'a parenthesis belongs here: )' }),
  known: (written, readings) => ({
    message: `after is comes known or unknown${not(written)}`,
    ...meant(readings),
    help: 'compare with a number by a sign: alpha < 0.6',
  }),
  'too-long': () => ({
    message: 'this rule is longer than 500 characters',
    help: 'make several rules of it: each holds by itself',
  }),
  share: (written, readings) => ({
    message: `this figure is a share from 0 to 1, and ${written === null ? 'this number' : `"${written}"`} is not`,
    mark: readings.length === 0 ? 'a number from 0 to 1, or a percentage' : `meant: ${readings.join(' or ')}`,
  }),
  count: (written) => ({
    message: `this figure is a count, and ${written === null ? 'this' : `"${written}"`} is not`,
    mark: 'a whole number from 0, without %',
  }),
  money: (written) => ({
    message: `this figure is an amount, and ${written === null ? 'this' : `"${written}"`} is a share`,
    mark: 'an amount, without %',
  }),
  never: (written) => ({
    message: `this figure is never ${written ?? 'so'}`,
    help: 'this comparison is never true: choose another number or sign, or take it away',
  }),
}

export const thresholdFindingPages: ThresholdFindingPages = {
  'unclear-threshold': {
    what: 'A rule of `report.fail_on` or `--fail-on` cannot be read, or has a comparison that does not fit the figure, or is never true.',
    why: 'A rule that compares nothing turns nothing down either, and who relies on it does not notice.',
    mend: 'Write a figure, a sign and a number: `unknown > 10%`. All names and signs are in [checking without anybody watching](ci.md).',
  },
}

const labels: Readonly<Record<string, string>> = {
  cases: 'number of cases',
  unknown: 'share unknown',
  saves: 'share that saves',
  costs_extra: 'share that costs extra',
  better: 'share in which life got better',
  worse: 'share in which life got worse',
  quality_unknown: 'quality of life unknown',
  alpha: 'alpha',
  total: 'total',
  mean: 'mean',
  median: 'median',
  largest_share: 'share of the largest difference',
  interval_low: 'low end of the total',
  interval_high: 'high end of the total',
  share_saving: 'chance of saving',
  investment: 'investment',
  benefit: 'benefit',
  benefit_cost_ratio: 'benefit divided by investment',
  files: 'number of files',
  left_out: 'left out',
  errors: 'errors',
  warnings: 'warnings',
}

/** Rules on the result. */
export const thresholds: Sentences['thresholds'] = {
  option: 'rule that turns the result down (exit code 1), such as "unknown > 10%"; may be given more than once',
  label: (name) => (Object.hasOwn(labels, name) ? (labels[name] as string) : name),
  unclear: (message) => `--fail-on: ${message}`,
  figure: (label, words) => `${label} ${words}`,
  notKnown: 'not known',
  notPublished: 'not published',
  exactly: (words, exact) => `${words} (exactly ${exact})`,
  inBlock: (block) => ` in ${block}`,
  inHiddenBlock: ' in a part that is not published',
  met: (figures, where, rule) => `met: ${figures}${where} (fails if ${rule})`,
  notMet: (figures, where, rule) => `not met: ${figures}${where} (fails if ${rule})`,
  because: (reason) => `  because: ${reason}`,
  notHeld: (rules) =>
    `${rules === 1 ? 'one rule' : `${rules} rules`} of report.fail_on ${rules === 1 ? 'is' : 'are'} held to a report on a folder or over several stories, and not to this one`,
  cannotTell: (rule) => `  not known is not good enough; if it is, write: ${rule}`,
}
