import type { Activity, Certainty } from '../core/case/activity.ts'
import type { ActivityFields, Change } from '../core/case/change.ts'
import type { Rating } from '../core/case/rating.ts'
import type { Scenario } from '../core/case/scenario.ts'
import type { Uncertain } from '../core/chance/expected.ts'
import { consensusRating } from './consensus-rating.ts'
import { domainScores } from './domain-scores.ts'
import { type Answers, coursesOf, followUpsOf, type Interview } from './interview.ts'

/** What the answers change in the case: the reference courses, the attribution, and the rating of this rater. */
export function changesOf(interview: Interview, answers: Answers): readonly Change[] {
  return [
    ...coursesOf(interview).flatMap((name) => courseChanges(name, interview, answers)),
    ...attributionChanges(interview, answers),
    ...ratingChanges(interview, answers),
  ]
}

function courseChanges(scenario: string, { story }: Interview, answers: Answers): readonly Change[] {
  const { activities } = story.scenarios[scenario] as Scenario
  const known = activities === 'unknown' ? [] : activities
  const own = known.flatMap((activity, at): readonly Change[] => {
    const id = `course.${scenario}.${at + 1}`
    if (answers[id] === 'drop') return [{ kind: 'drop-activity', scenario, at }]
    const fields = answers[id] === 'change' ? fieldsOf(id, activity, answers) : {}
    return Object.keys(fields).length === 0 ? [] : [{ kind: 'change-activity', scenario, at, fields }]
  })
  return [
    ...own,
    ...additionsOf(scenario, answers).map((activity): Change => ({ kind: 'add-activity', scenario, activity })),
  ]
}

/** The fields that were answered otherwise than they stood. */
function fieldsOf(id: string, activity: Activity, answers: Answers): ActivityFields {
  const asked = {
    quantity: answers[`${id}.quantity`],
    certainty: answers[`${id}.certainty`],
    because: answers[`${id}.because`],
  }
  const other = Object.entries(asked).filter(
    ([field, answer]) =>
      answer !== undefined &&
      JSON.stringify(answer === '' ? undefined : answer) !== JSON.stringify(activity[field as keyof Activity]),
  )
  return Object.fromEntries(other.map(([field, answer]) => [field, answer === '' ? null : answer])) as ActivityFields
}

/** The activities that were added, and of which one was sure. */
function additionsOf(scenario: string, answers: Answers): readonly Activity[] {
  const activities: Activity[] = []
  for (let number = 1; answers[`course.${scenario}.add-${number}`] === 'add'; number++) {
    const id = `course.${scenario}.add-${number}`
    if (answers[`${id}.sure`] === 'yes') activities.push(additionOf(id, answers))
  }
  return activities
}

/** An added activity as far as it was answered. */
export function additionOf(id: string, answers: Answers): Activity {
  const given = (part: string) => answers[`${id}.${part}`]
  const word = (part: string, ...none: readonly string[]) => {
    const answer = given(part)
    return typeof answer === 'string' && answer !== '' && !none.includes(answer) ? answer : undefined
  }
  const when = given('when')
  const certainty = given('certainty')
  const fields = {
    price: word('price'),
    quantity: given('quantity') as Uncertain | 'unknown',
    per: word('per', 'total'),
    at: when === 'moment' ? word('at') : undefined,
    from: when === 'period' ? word('from') : undefined,
    to: when === 'period' ? word('to') : undefined,
    event: word('event', 'none'),
    investment: given('investment') === 'yes' ? true : undefined,
    certainty: certainty === '' ? undefined : (certainty as Certainty | undefined),
    because: word('because'),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Activity
}

function attributionChanges({ story }: Interview, answers: Answers): readonly Change[] {
  if (answers.attribution === 'all' && story.attribution !== undefined && story.attribution.share !== 1)
    return [{ kind: 'set-attribution', attribution: { share: 1 } }]
  const share = answers['attribution.share']
  if (answers.attribution !== 'part' || share === undefined) return []
  const because = String(answers['attribution.because'] ?? '')
  return [
    {
      kind: 'set-attribution',
      attribution: { share: share as Uncertain, ...(because === '' ? {} : { because }) },
    },
  ]
}

/** The rating of this rater: a new one, or in the place of an earlier one of the same rater, role and life. */
function ratingChanges(interview: Interview, answers: Answers): readonly Change[] {
  const rating = ratingOf(interview, answers)
  if (rating === null) return []
  const { story, evaluation } = interview
  const at = (story.ratings ?? []).findIndex(
    (one) =>
      one.rater === rating.rater &&
      one.role === rating.role &&
      (one.of ?? 'client') === rating.of &&
      (one.instrument ?? evaluation.settings.instrument) === rating.instrument,
  )
  return [at < 0 ? { kind: 'add-rating', rating } : { kind: 'replace-rating', at, rating }]
}

/** The rating that the answers make; null where nothing was scored. */
export function ratingOf(interview: Interview, answers: Answers): Rating | null {
  if (interview.about === 'consensus') return consensusRating(interview, answers)
  const { instrument, rater, story } = interview
  const domains = instrument.domains.map(({ id }) => id)
  const until = domains.findIndex((domain) => answers[`score.${domain}.start`] === 'same-for-the-rest')
  const scored = domains.slice(0, until < 0 ? undefined : until).flatMap((domain) => {
    const scores = domainScores(`score.${domain}`, interview, answers)
    // What stayed the same goes without saying where the rest did too.
    return scores === null || (scores === 'same' && until >= 0) ? [] : [[domain, scores] as const]
  })
  if (scored.length === 0 && until < 0) return null
  const followUp = followUpsOf(interview).flatMap((moment) => measuredAt(moment, domains, answers))
  return {
    ...rater,
    instrument: instrument.instrument,
    at: `month ${story.window.months}`,
    scores: Object.fromEntries(scored),
    ...(until < 0 ? {} : { others: 'same' as const }),
    ...(followUp.length === 0 ? {} : { follow_up: followUp }),
  }
}

function measuredAt(moment: string, domains: readonly string[], answers: Answers) {
  const levels = domains.flatMap((domain) => {
    const level = answers[`follow-up.${moment.replace(' ', '-')}.${domain}`]
    return typeof level === 'number' ? [[domain, { intervention: level }] as const] : []
  })
  return levels.length === 0 ? [] : [{ at: moment, scores: Object.fromEntries(levels) }]
}
