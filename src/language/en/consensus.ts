import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('en')

function outsideOf(span: { readonly low: number; readonly high: number } | null): string {
  if (span === null) return 'Nobody gave this'
  const { low, high } = span
  return `This lies outside what was given (${low === high ? number(low) : `${number(low)} to ${number(high)}`})`
}

/** A group agrees on a score together. */
export const consensus: Sentences['consensus'] = {
  rater: 'Which group scores? A code, never a name (for example group-1)',
  raterRefused: 'Write a code of small letters, digits and hyphens, for example group-1.',
  agreedOn: (domains) => `All gave the same for:\n  ${domains.join('\n  ')}`,
  agreedLevels: (domain, said) => `${domain}: ${said.join(', ')}`,
  ask: {
    agreed: 'What do you do with the domains on which all agree already?',
    others: 'What holds for the domains that nobody scored?',
    because: 'Why do you agree on this?',
  },
  othersDiffer: (said) => `Of these people differ: ${said.join(' · ')}`,
  level: {
    start: 'What do you agree on: how was it at the start?',
    intervention: 'What do you agree on: how is it at the end, with the support?',
    reference: (title) =>
      `What do you agree on: how would it have been, ${title === undefined ? 'without the support' : `“${title}”`}?`,
  },
  option: { 'take-over': 'take over at once', 'one-by-one': 'go through one by one' },
  outside: {
    given: (span) => outsideOf(span),
    ask: (span) => `${outsideOf(span)}: is that right?`,
    again: 'no, choose again',
    yes: 'yes, we agree on this',
  },
  reason: (rater, because) => `${rater} wrote: ${because}`,
  nothingSaid: 'nothing said',
  afterDiscussion: (rater) => `${rater} (after discussion)`,
  point: {
    start: 'start',
    intervention: 'end, with the support',
    reference: (title) => `end, ${title === undefined ? 'without the support' : `“${title}”`}`,
    followUp: (moment) => `afterwards, ${moment}`,
  },
  spread: (point, given, apart) =>
    `${point}: ${given.join(' · ')}${apart === 0 ? '' : ` (${apart === 1 ? '1 level' : `${number(apart)} levels`} apart)`}`,
  againstSame: (steps) =>
    `Who gave levels saw ${steps === 1 ? '1 level' : `${number(steps)} levels`} of change or effect; another said that it stayed the same.`,
}
