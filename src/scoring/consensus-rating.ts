import type { DomainScores, FollowUp, NoLevel, Rating } from '../core/case/rating.ts'
import { agreedOthers, type DomainSpread, spreads } from './consensus.ts'
import { askedDomains, followUpId } from './consensus-questions.ts'
import { domainScores } from './domain-scores.ts'
import type { Answers, Interview } from './interview.ts'

/** The rating that a group agrees on: what all said alike, and what was answered of the rest; null where there is nothing. */
export function consensusRating(interview: Interview, answers: Answers): Rating | null {
  const { instrument, rater, story } = interview
  const scored = spreads(interview).flatMap(({ domain }): readonly (readonly [string, DomainScores | NoLevel])[] => {
    const scores = scoresOf(domain, interview, answers)
    return scores === null ? [] : [[domain, scores]]
  })
  const others = othersOf(interview, answers)
  if (scored.length === 0 && others === undefined) return null
  const followUp = followUps(interview, answers)
  return {
    ...rater,
    instrument: instrument.instrument,
    at: `month ${story.window.months}`,
    scores: Object.fromEntries(scored),
    ...(others === undefined ? {} : { others }),
    ...(followUp.length === 0 ? {} : { follow_up: followUp }),
  }
}

/** What was agreed on a domain: taken over, or answered. */
function scoresOf(domain: string, interview: Interview, answers: Answers): DomainScores | NoLevel | null {
  if (isAsked(domain, interview, answers)) return domainScores(`consensus.${domain}`, interview, answers)
  if (answers['consensus.agreed'] !== 'take-over') return null
  return spreads(interview).find((spread) => spread.domain === domain)?.agreed ?? null
}

function isAsked(domain: string, interview: Interview, answers: Answers): boolean {
  return askedDomains(interview, answers).some((spread) => spread.domain === domain)
}

/** Of domains that nobody scored, and that cannot be told, nothing is said. */
function othersOf(interview: Interview, answers: Answers): Rating['others'] {
  const agreed = agreedOthers(interview)
  if (agreed !== null) return agreed
  const answer = answers['consensus.others']
  return answer === 'same' || answer === 'not-applicable' ? answer : undefined
}

/** At every follow-up that somebody measured: the level that was answered, or of what was taken over the level given. */
function followUps(interview: Interview, answers: Answers): readonly FollowUp[] {
  const all = spreads(interview)
  const moments = [...new Set(all.flatMap((spread) => spread.followUps.map(({ point }) => point)))]
  return moments.flatMap((at) => {
    const levels = all.flatMap((spread) => {
      const level = levelAt(at, spread, interview, answers)
      return typeof level === 'number' ? [[spread.domain, { intervention: level }] as const] : []
    })
    return levels.length === 0 ? [] : [{ at, scores: Object.fromEntries(levels) }]
  })
}

function levelAt(at: string, { domain, followUps: given }: DomainSpread, interview: Interview, answers: Answers) {
  const agreed = given.find(({ point }) => point === at)?.agreed ?? null
  if (isAsked(domain, interview, answers) || agreed === null) return answers[followUpId(at, domain)]
  return answers['consensus.agreed'] === 'take-over' ? agreed : null
}
