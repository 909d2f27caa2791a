import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('en')

/** A group agrees on a score together. */
export const consensus: Sentences['consensus'] = {
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
    reference: (title) => `What do you agree on: how would it have been, ${title ?? 'without the support'}?`,
  },
  option: { 'take-over': 'take over at once', 'one-by-one': 'go through one by one' },
  nothingSaid: 'nothing said',
  afterDiscussion: (rater) => `${rater} (after discussion)`,
  point: {
    start: 'start',
    intervention: 'end, with the support',
    reference: (title) => `end, ${title ?? 'without the support'}`,
    followUp: (moment) => `afterwards, ${moment}`,
  },
  spread: (point, given, apart) =>
    `${point}: ${given.join(' · ')}${apart === 0 ? '' : ` (${apart === 1 ? '1 level' : `${number(apart)} levels`} apart)`}`,
}
