import type { FindingArgs } from '../../core/finding.ts'
import type { FindingWords, ProgrammeFindingSentences } from '../finding-sentences.ts'
import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('en')

/** Sentences for what is found in programme.yaml, and in what cases say of it. */
export const programmeFindings: ProgrammeFindingSentences = {
  'count-above-total': ({ args, written }) => ({
    message: above[args.of](written === null ? 'this number' : `"${written}"`, number(args.total)),
    mark: `at most ${number(args.total)}`,
    ...(args.of === 'base' ? { help: 'count is a part of base: how many people, of how many' } : {}),
  }),
  'unnamed-approach': ({ written, near }) => ({
    message: `there is no approach ${said(written, 'of this name')}`,
    ...(near.length > 0 ? {} : { help: 'put the approach in programme.yaml or effectcalc.yaml under approaches' }),
  }),
  'approach-said-otherwise': ({ args }) => ({
    message: `${args.field} of this approach is not the same in effectcalc.yaml`,
    help: 'say it in one place, or the same in both',
  }),
  'scores-and-counts': () => ({
    message: 'the grades are here twice: at scores and at counts',
    help: 'write each grade at scores, or at counts how many people gave each grade',
  }),
  'grade-outside-scale': ({ args, written }) => ({
    message: `${said(written, 'this')} is not a grade of the scale`,
    mark: `a number from ${args.from} to ${args.to}`,
  }),
  'area-with-itself': ({ written }) => ({
    message: `${said(written, 'this area')} is compared with itself here`,
    mark: 'should be another area',
    help: 'leave comparison out where there is no other area: then it is called a change, and not an effect',
  }),
  'unknown-area': ({ written, near }) => ({
    message: `${said(written, 'this area')} has no rows of this figure`,
    ...(near.length > 0 ? {} : { help: 'add rows of that area too, with the same words at indicator' }),
  }),
  'area-twice': ({ args }) => ({
    message: 'this area has this figure twice in this year',
    mark: `is number ${args.first} under area too`,
    help: 'keep one of them',
  }),
  'support-order': ({ args }) => supportOrder[args.problem],
  'unknown-outcome': ({ written, near }) => ({
    message: `this case has no outcome ${said(written, 'of this name')}`,
    ...(near.length > 0 ? {} : { help: 'name the id of an outcome that stands under outcomes' }),
  }),
  'outcome-cycle': ({ args }) => ({
    message: 'this chain of outcomes leads back to itself',
    mark: args.through.length > 5 ? `in ${number(args.through.length - 1)} steps` : args.through.join(' > '),
    help: 'take one of the steps away: what leads to something cannot come from it',
  }),
  'unknown-line': ({ written, near }) => ({
    message: `this case has no line ${said(written, 'of this name')}`,
    ...(near.length > 0
      ? {}
      : {
          help: 'name the price or the label of a line under activities; leave counted_by out where nothing counts it',
        }),
  }),
  'quote-not-published': () => ({
    message: 'this quote is left out of the published report: there is no consent for it',
    help: 'if who said this agreed to that, add: consent: published',
  }),
  'quote-without-consent': () => ({
    message: 'it is not said how far this quote may go',
    help: 'add: consent: internal, or consent: published where it may stand in a public report',
  }),
  'line-without-outcome': () => ({
    message: 'no outcome leads to this line: what changed, so that this is different?',
    help: 'add counted_by to an outcome, with the price or the label of this line',
  }),
}

const above: Record<FindingArgs['count-above-total']['of'], (count: string, total: string) => string> = {
  base: (count, total) => `${count} is more than the ${total} people of base`,
  invited: (count, total) => `${count} is more than the ${total} people who were asked`,
  served: (count, total) => `${count} is more than the ${total} people who were served`,
  answered: (count, total) => `${count} is more than the ${total} people who answered`,
  'took-part': (count, total) => `${count} is more than the ${total} people who took part`,
}

const supportOrder: Record<FindingArgs['support-order']['problem'], FindingWords> = {
  'asked-after-started': {
    message: 'the support was asked for after it began',
    help: 'asked is when help was asked for, started when the support began',
  },
  'ended-before-started': {
    message: 'the support ends before it begins',
    help: 'started is when the support began, ended when it ended',
  },
}

function said(written: string | null, otherwise: string): string {
  return written === null ? otherwise : `"${written}"`
}
