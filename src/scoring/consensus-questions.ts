import { agreedOthers, type DomainSpread, spreads } from './consensus.ts'
import { isBeyond } from './given-levels.ts'
import { type Answers, type Interview, referencesOf } from './interview.ts'
import type { Question } from './question.ts'

/** From so many steps apart on, a group says why it agrees on a level. */
const reasonFrom = 2

/**
 * What a group agrees on together: the domains on which all agree already at once or one by one, each of the others with
 * a reason where raters are far apart or it is beyond what they gave, what holds for the rest, and follow-ups.
 */
export function consensusQuestions(interview: Interview, answers: Answers): readonly Question[] {
  const asked = askedDomains(interview, answers)
  const isAnyAgreed = spreads(interview).some(({ agreed }) => agreed !== null)
  return [
    ...(isAnyAgreed ? [choice('agreed', ['take-over', 'one-by-one'])] : []),
    ...asked.flatMap((spread) => domainQuestions(spread, interview, answers)),
    ...(agreedOthers(interview) === null ? [choice('others', ['same', 'not-applicable', 'unknown'])] : []),
    ...spreads(interview).flatMap((spread) => followUpQuestions(spread, interview, answers)),
  ]
}

/** The domains that are gone through: those on which not all agree, and the others too where one asks for that. */
export function askedDomains(interview: Interview, answers: Answers): readonly DomainSpread[] {
  const isOneByOne = answers['consensus.agreed'] === 'one-by-one'
  return spreads(interview).filter(({ agreed }) => agreed === null || isOneByOne)
}

/** The name of the question after a domain at a follow-up. */
export function followUpId(moment: string, domain: string): string {
  return `consensus.follow-up.${moment.replace(' ', '-')}.${domain}`
}

function choice(ask: string, options: readonly string[]): Question {
  return { id: `consensus.${ask}`, chapter: 'consensus', ask, about: {}, expects: { kind: 'choice', options } }
}

function domainQuestions(
  { domain, apart, points }: DomainSpread,
  interview: Interview,
  answers: Answers,
): readonly Question[] {
  const level = (point: string, options: readonly string[]) =>
    levelQuestion(`consensus.${domain}.${point}`, 'consensus', { domain, point }, interview, options)
  const start = level('start', ['same', 'not-applicable', 'unknown'])
  if (typeof answers[start.id] !== 'number') return [start]
  const isAnyBeyond = points.some((one) => isBeyond(one, answers[`consensus.${domain}.${one.point}`]))
  return [
    start,
    ...['intervention', ...referencesOf(interview)].map((point) => level(point, ['unknown'])),
    {
      id: `consensus.${domain}.because`,
      chapter: 'consensus',
      ask: 'because',
      about: { domain },
      expects: { kind: 'text', required: apart >= reasonFrom || isAnyBeyond },
    },
  ]
}

/** Of a domain that is gone through, each follow-up that somebody measured; of one that is taken over, where they differ. */
function followUpQuestions(
  { domain, agreed, followUps }: DomainSpread,
  interview: Interview,
  answers: Answers,
): readonly Question[] {
  const isAsked = askedDomains(interview, answers).some((spread) => spread.domain === domain)
  const isScored = ['start', 'intervention'].every(
    (point) => typeof answers[`consensus.${domain}.${point}`] === 'number',
  )
  const isTaken = answers['consensus.agreed'] === 'take-over' && typeof agreed === 'object'
  if (!(isAsked ? isScored : isTaken)) return []
  return followUps
    .filter((followUp) => isAsked || followUp.agreed === null)
    .map(({ point }) =>
      levelQuestion(followUpId(point, domain), 'follow-up', { domain, point }, interview, ['unknown']),
    )
}

function levelQuestion(
  id: string,
  chapter: Question['chapter'],
  about: Question['about'],
  { instrument }: Interview,
  options: readonly string[],
): Question {
  const levels = instrument.levels.map(({ value }) => value)
  return { id, chapter, ask: 'level', about, expects: { kind: 'level', levels, options } }
}
