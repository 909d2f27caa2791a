import { describe, expect, it } from 'vitest'
import type { Rating } from '../../src/core/case/rating.ts'
import { ratingOf } from '../../src/scoring/changes.ts'
import type { Answers, Rater } from '../../src/scoring/interview.ts'
import { evaluation, interviewAbout, newcomer } from './interviews.ts'
import { interview, story, told } from './told.ts'

describe('a rating', () => {
  const first: Rater = { rater: 'sociaal-werker-1', role: 'professional', of: 'client' }
  const scores: Answers = {
    'score.finances.start': 1,
    'score.finances.intervention': 4,
    'score.finances.reference': 1,
    'score.finances.lighter': 'unknown',
    'score.finances.because': 'Regelingen lopen',
    'score.work-education.start': 'not-applicable',
    'score.day-activities.start': 'unknown',
    'score.housing.start': 'same',
    'score.home-relations.start': 3,
    'score.home-relations.intervention': 'unknown',
    'score.home-relations.reference': 2,
    'score.home-relations.lighter': 2,
    'score.mental-health.start': 'same-for-the-rest',
    'follow-up.month-18.finances': 5,
  }
  const rating: Rating = {
    ...newcomer,
    instrument: 'life-domains',
    at: 'month 12',
    scores: {
      finances: { start: 1, intervention: 4, reference: 1, because: 'Regelingen lopen' },
      'work-education': 'not-applicable',
      'day-activities': 'unknown',
      'home-relations': { start: 3, reference: 2, lighter: 2 },
    },
    others: 'same',
    follow_up: [{ at: 'month 18', scores: { finances: { intervention: 5 } } }],
  }

  it('of a new rater comes after the others, and holds every level that was given', () => {
    expect(told(scores).ratings).toEqual([...(story.ratings ?? []), rating])
  })

  it('of a rater who scored before takes the place of the earlier one, whatever that did not say', () => {
    const [, client] = story.ratings as readonly [Rating, Rating]
    expect(told(scores, interviewAbout(story, first)).ratings).toEqual([{ ...rating, ...first }, client])
    const clientAgain: Rater = { rater: 'client-1', role: 'client', of: 'client' }
    expect(told(scores, interviewAbout(story, clientAgain)).ratings?.[1]).toEqual({ ...rating, ...clientAgain })
  })

  it.each([
    ['in another role', { ...first, role: 'group' }],
    ['of another life', { ...first, of: 'child' }],
    ['by another code', { ...first, rater: 'sociaal-werker-2' }],
  ] as const)('%s is another rating', (_, rater) => {
    expect(told(scores, interviewAbout(story, rater)).ratings).toEqual([
      ...(story.ratings ?? []),
      { ...rating, ...rater },
    ])
  })

  it('with another instrument is another rating', () => {
    const zrm = evaluation.instruments.get('zrm-2017')
    if (zrm === undefined) throw new Error('zrm-2017 is not shipped')
    const changedStory = told(
      { 'score.finances.start': 'same-for-the-rest' },
      {
        ...interviewAbout(story, first),
        instrument: zrm,
      },
    )
    expect(changedStory.ratings?.map(({ instrument }) => instrument)).toEqual([undefined, 'life-domains', 'zrm-2017'])
  })

  it('in which every domain stayed the same says so of each, where nobody said it of the rest', () => {
    const rated = told({}).ratings?.at(-1)
    expect(rated?.scores).toEqual(Object.fromEntries(interview.instrument.domains.map(({ id }) => [id, 'same'])))
    expect(rated?.others).toBeUndefined()
  })

  it('has no follow-up where none could be told', () => {
    expect(told({ ...scores, 'follow-up.month-18.finances': 'unknown' }).ratings?.at(-1)).not.toHaveProperty(
      'follow_up',
    )
  })

  it('is not there before anything was scored, and grows with each answer', () => {
    expect(ratingOf(interview, {})).toBeNull()
    expect(ratingOf(interview, { 'course.reference.1': 'keep', attribution: 'all' })).toBeNull()
    expect(ratingOf(interview, { 'score.finances.start': 2 })?.scores).toEqual({ finances: { start: 2 } })
    expect(ratingOf(interview, { 'score.finances.start': 2 })?.others).toBeUndefined()
  })
})
