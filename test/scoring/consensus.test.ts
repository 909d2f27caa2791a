import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../src/core/case/rating.ts'
import { changesOf, ratingOf } from '../../src/scoring/changes.ts'
import { aboutOf, alikeAt, spreads } from '../../src/scoring/consensus.ts'
import type { Answers, Interview, Rater } from '../../src/scoring/interview.ts'
import { questions } from '../../src/scoring/questions.ts'
import { refusal } from '../../src/scoring/refusal.ts'
import { begun, current, type Standing, settled } from '../../src/scoring/step.ts'
import { interviewAbout, storyIn } from './interviews.ts'
import { story as plainStory } from './told.ts'
import { inTurn, manyRawAnswers, straightWalk, walked } from './walks.ts'

const group: Rater = { rater: 'groep-1', role: 'group', of: 'client' }

function ratingBy(rater: string, scores: Rating['scores'], more: Partial<Rating> = {}): Rating {
  return { rater, role: 'professional', scores, ...more }
}

function consensusOf(...ratings: readonly Rating[]): Interview {
  return { ...interviewAbout({ ...plainStory, ratings }, group), about: 'consensus' }
}

const scored = (start: number, intervention: number, reference: number, because?: string) => ({
  ...{ start, intervention, reference },
  ...(because === undefined ? {} : { because }),
})

/** Two who agree on housing, are one level apart on finances and two on justice. */
const two = consensusOf(
  ratingBy('een', {
    finances: scored(2, 4, 2),
    housing: scored(3, 4, 2, 'Een eigen kamer'),
    justice: scored(2, 4, 3),
  }),
  ratingBy('twee', {
    finances: scored(2, 3, 2),
    housing: scored(3, 4, 2, 'Rust in huis'),
    justice: scored(2, 4, 1),
  }),
)

const asked = (interview: Interview, answers: Answers = {}) => questions(interview, answers).map(({ id }) => id)

describe('what an interview goes through', () => {
  const about = (story: Interview['story'], rater: Rater, given: Answers = {}) => {
    const { about: _, ...rest } = interviewAbout(story, rater)
    return aboutOf(rest, given)
  }
  const professional: Rater = { ...group, role: 'professional' }

  it('is what a group agrees on, where two in the leading role rated the same life on their own', () => {
    expect(about(two.story, group)).toBe('consensus')
    expect(about(two.story, professional)).toBe('whole-case')
    expect(about(two.story, { ...group, of: 'child' })).toBe('whole-case')
    expect(about(plainStory, group)).toBe('whole-case')
  })

  it('is the whole of a whole interview that a group began', () => {
    expect(about(two.story, group, { 'course.reference.1': 'keep' })).toBe('whole-case')
    expect(about(two.story, group, { 'consensus.agreed': 'take-over' })).toBe('consensus')
  })

  it('leaves other roles, other instruments and an earlier consensus out', () => {
    const [one, other] = two.story.ratings as readonly [Rating, Rating]
    for (const changed of [{ role: 'client' }, { role: 'group' }, { instrument: 'schaal' }] as const)
      expect(about({ ...two.story, ratings: [one, { ...other, ...changed }] }, group)).toBe('whole-case')
  })
})

describe('the spread of what raters gave', () => {
  it('stands per domain and moment, with how far they are apart', () => {
    const [finances, housing, justice] = spreads(two)
    expect(finances).toMatchObject({ domain: 'finances', apart: 1, agreed: null })
    expect(finances?.points).toMatchObject([
      { point: 'start', agreed: 2, apart: 0 },
      {
        point: 'intervention',
        given: [
          { rater: 'een', said: 4 },
          { rater: 'twee', said: 3 },
        ],
        agreed: null,
        apart: 1,
      },
      { point: 'reference', agreed: 2, apart: 0 },
    ])
    expect(housing).toMatchObject({
      apart: 0,
      agreed: { start: 3, intervention: 4, reference: 2, because: 'Een eigen kamer; Rust in huis' },
    })
    expect(justice).toMatchObject({ domain: 'justice', apart: 2, agreed: null })
  })

  it('has no agreement where one gave a level and the other none', () => {
    const [only] = spreads(
      consensusOf(ratingBy('een', { housing: scored(3, 4, 2) }), ratingBy('twee', {}, { others: 'same' })),
    )
    expect(only).toMatchObject({ domain: 'housing', agreed: null })
    expect(only?.points[0]?.given).toEqual([
      { rater: 'een', said: 3 },
      { rater: 'twee', said: 'same' },
    ])
  })

  it('counts levels against "the same" by the change or effect they come to', () => {
    const against = (
      start: number,
      intervention: number,
      reference: number,
      more: Partial<Rating> = { others: 'same' },
    ) =>
      spreads(
        consensusOf(ratingBy('een', { housing: scored(start, intervention, reference) }), ratingBy('twee', {}, more)),
      )[0]
    expect(against(1, 5, 3)).toMatchObject({ agreed: null, apart: 4, against_same: 4 })
    expect(against(3, 3, 1)).toMatchObject({ apart: 2, against_same: 2 })
    expect(against(1, 5, 1, { scores: { housing: 'same' } })).toMatchObject({ against_same: 4 })
    expect(against(3, 3, 3)).toMatchObject({ agreed: null, apart: 0, against_same: 0 })
    expect(against(1, 5, 1, { others: 'not-applicable' })).toMatchObject({ apart: 0, against_same: 0 })
  })

  it('counts steps of the scale by the likely level of a range', () => {
    const range = { low: 1, likely: 2, high: 5 }
    const [only] = spreads(
      consensusOf(
        ratingBy('een', { housing: { start: range, intervention: 4, reference: 2 } }),
        ratingBy('twee', { housing: scored(2, 4, 2) }),
      ),
    )
    expect(only).toMatchObject({ apart: 0, agreed: { start: 2, intervention: 4, reference: 2 } })
  })
})

describe('a consensus', () => {
  const taken: Answers = {
    'consensus.agreed': 'take-over',
    'consensus.finances.start': 2,
    'consensus.finances.intervention': 3,
    'consensus.finances.reference': 2,
    'consensus.justice.start': 2,
    'consensus.justice.intervention': 4,
    'consensus.justice.reference': 2,
    'consensus.justice.because': 'De boete zou er gekomen zijn',
  }

  it('takes over at once what all agree on, and asks for the rest with a reason', () => {
    const { answers, at } = walked(two, {
      ...taken,
      'consensus.finances.lighter': 'unknown',
      'consensus.justice.lighter': 'unknown',
    })
    expect(at).toBe('review')
    expect(asked(two, answers)).toEqual([
      'consensus.agreed',
      ...['start', 'intervention', 'reference', 'lighter', 'because'].map((part) => `consensus.finances.${part}`),
      ...['start', 'intervention', 'reference', 'lighter', 'because'].map((part) => `consensus.justice.${part}`),
      'review',
    ])
    expect(ratingOf(two, answers)).toEqual({
      ...group,
      instrument: 'life-domains',
      at: 'month 12',
      scores: {
        finances: scored(2, 3, 2),
        housing: scored(3, 4, 2, 'Een eigen kamer; Rust in huis'),
        justice: scored(2, 4, 2, 'De boete zou er gekomen zijn'),
      },
    })
    expect(changesOf(two, answers)).toEqual([{ kind: 'add-rating', rating: ratingOf(two, answers) }])
  })

  it('wants a reason where raters are two levels apart, and takes none where they are one', () => {
    const { answers } = walked(two, taken)
    const required = questions(two, answers).flatMap(({ id, expects }) =>
      expects.kind === 'text' ? [[id, expects.required]] : [],
    )
    expect(required).toEqual([
      ['consensus.finances.because', false],
      ['consensus.justice.because', true],
    ])
  })

  it('asks for a domain of which one gave levels and another said "the same", with a reason from two levels on', () => {
    const against = (end: number) =>
      consensusOf(ratingBy('een', { housing: scored(1, end, 1) }), ratingBy('twee', {}, { others: 'same' }))
    const required = (end: number) =>
      questions(against(end), { 'consensus.housing.start': 1 }).flatMap(({ id, expects }) =>
        expects.kind === 'text' ? [[id, expects.required]] : [],
      )
    expect(asked(against(5))).toContain('consensus.housing.start')
    expect(required(5)).toEqual([['consensus.housing.because', true]])
    expect(required(2)).toEqual([['consensus.housing.because', false]])
  })

  it('goes through all one by one where that is asked for, with what all gave offered', () => {
    const answers = { 'consensus.agreed': 'one-by-one' }
    expect(asked(two, answers).slice(0, 4)).toEqual([
      'consensus.agreed',
      'consensus.finances.start',
      'consensus.housing.start',
      'consensus.justice.start',
    ])
    const offered = questions(two, { ...answers, 'consensus.finances.start': 2 }).map((question) =>
      alikeAt(question, two),
    )
    // Of finances the end differs; what is offered of the others follows.
    expect(offered.slice(0, 4)).toEqual([undefined, 2, undefined, 2])
  })

  it('takes the place of an earlier one of the same group', () => {
    const earlier: Rating = { ...group, scores: {}, others: 'same' }
    const interview = consensusOf(...(two.story.ratings as readonly Rating[]), earlier)
    expect(changesOf(interview, walked(interview, taken).answers)).toMatchObject([{ kind: 'replace-rating', at: 2 }])
  })

  it('asks what holds for the rest only where that was not said alike', () => {
    const of = (...others: readonly Rating['others'][]) =>
      consensusOf(...others.map((rest, at) => ratingBy(`r-${at}`, { housing: scored(3, 4, 2) }, { others: rest })))
    expect(asked(of('same', 'same'))).toEqual(['consensus.agreed', 'review'])
    const same = of('same', 'same')
    expect(ratingOf(same, walked(same, {}).answers)).toMatchObject({ others: 'same' })
    const differ = of('same', undefined)
    expect(asked(differ)).toEqual(['consensus.agreed', 'consensus.others', 'review'])
    expect(ratingOf(differ, walked(differ, { 'consensus.others': 'not-applicable' }).answers)).toMatchObject({
      others: 'not-applicable',
    })
    const unknown = walked(differ, { 'consensus.others': 'unknown' }).answers
    expect(ratingOf(differ, unknown)).not.toHaveProperty('others')
  })

  it('keeps follow-ups that were measured alike, and asks for those that were not', () => {
    const measuredAfter = (level: number): Partial<Rating> => ({
      follow_up: [{ at: 'month 18', scores: { housing: { intervention: level } } }],
    })
    const alike = consensusOf(
      ratingBy('een', { housing: scored(3, 4, 2) }, measuredAfter(3)),
      ratingBy('twee', { housing: scored(3, 4, 2) }),
    )
    expect(asked(alike)).toEqual(['consensus.agreed', 'review'])
    const measured = [{ at: 'month 18', scores: { housing: { intervention: 3 } } }]
    expect(ratingOf(alike, walked(alike, {}).answers)?.follow_up).toEqual(measured)
    const differ = consensusOf(
      ratingBy('een', { housing: scored(3, 4, 2) }, measuredAfter(3)),
      ratingBy('twee', { housing: scored(3, 4, 2) }, measuredAfter(5)),
    )
    const id = 'consensus.follow-up.month-18.housing'
    expect(asked(differ, { 'consensus.agreed': 'take-over' })).toContain(id)
    expect(ratingOf(differ, walked(differ, { [id]: 3 }).answers)?.follow_up).toEqual(measured)
  })

  const shipped = storyIn(
    readFileSync(fileURLToPath(new URL('../../cases/008-nuchter-verder.yaml', import.meta.url)), 'utf8'),
    '008',
  )
  const real: Interview = { ...interviewAbout(shipped, group), about: 'consensus' }

  it.each([
    ['of two', two],
    ['on a shipped story', real],
  ] as const)('%s goes on after saving where it stopped, and asks each question once', (_, interview) => {
    fc.assert(
      fc.property(manyRawAnswers, (raws) => {
        const walk = straightWalk(interview, inTurn(raws, interview))
        for (const { answers, at } of walk) expect(begun(interview, answers)).toEqual({ answers, at })
        const { answers } = walk.at(-1) as Standing
        expect(settled(interview, answers)).toEqual(answers)
        for (const { id } of questions(interview, answers).slice(0, -1)) {
          const question = current(interview, { answers, at: id })
          expect(refusal(question, answers[id] as string, interview)).toBeNull()
        }
      }),
      { numRuns: 30 },
    )
  })
})
