import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf } from '../../src/scoring/changes.ts'
import type { Answers, Interview } from '../../src/scoring/interview.ts'
import { questions } from '../../src/scoring/questions.ts'
import { refusal } from '../../src/scoring/refusal.ts'
import { answered, back, begun, current, goTo, type Standing, settled } from '../../src/scoring/step.ts'
import { place, placed } from '../generators/moments.ts'
import { asNewCase, interviewAbout, interviews, newcomer, withUnknownCourse } from './interviews.ts'
import {
  answerOf,
  inTurn,
  manyRawAnswers,
  openIn,
  plainest,
  type RawAnswer,
  rawAnswers,
  straightWalk,
  walked,
} from './walks.ts'

const moves = fc.array(
  fc.record({ kind: fc.constantFrom('answer', 'answer', 'answer', 'back', 'go'), to: place, raw: rawAnswers }),
  { maxLength: 40, size: 'max' },
)

type Move = typeof moves extends fc.Arbitrary<readonly (infer T)[]> ? T : never

function moved(interview: Interview, standing: Standing, { kind, to, raw }: Move): Standing {
  const question = current(interview, standing)
  if (kind === 'back') return back(interview, standing)
  if (kind === 'answer' && question.id !== 'review')
    return answered(interview, standing, answerOf(raw, question, interview))
  return goTo(interview, standing, placed(questions(interview, standing.answers), to).id)
}

/** What is open is answered, and one is at the review. */
function finished(interview: Interview, standing: Standing): Standing {
  let now = standing
  for (;;) {
    const [open] = openIn(interview, now.answers)
    if (open === undefined) return goTo(interview, now, 'review')
    now = answered(interview, goTo(interview, now, open.id), plainest(open))
  }
}

/** A walk that goes straight for a while, then back and forth, and ends at the review. */
function wandering(interview: Interview, raws: readonly RawAnswer[], until: number, some: readonly Move[]): Standing {
  const from = placed(straightWalk(interview, inTurn(raws, interview)), until)
  return finished(
    interview,
    some.reduce((standing, move) => moved(interview, standing, move), from),
  )
}

const saved = (answers: Answers) => JSON.parse(JSON.stringify(answers)) as Answers

const whole = Object.entries({ ...interviews, withUnknownCourse })

describe.each([...whole, ['asNewCase', asNewCase] as const])('an interview on the story %s', (_, interview) => {
  it('gives the same, however often one went back and forth before', () => {
    fc.assert(
      fc.property(manyRawAnswers, place, moves, (raws, until, some) => {
        const { answers, at } = wandering(interview, raws, until, some)
        const straight = walked(interview, settled(interview, answers))
        expect(at).toBe('review')
        expect(settled(interview, answers)).toEqual(straight.answers)
        expect(changesOf(interview, settled(interview, answers))).toEqual(changesOf(interview, straight.answers))
      }),
      { numRuns: 60 },
    )
  })

  it('goes on after saving at the question where it stopped', () => {
    fc.assert(
      fc.property(manyRawAnswers, (raws) => {
        for (const { answers, at } of straightWalk(interview, inTurn(raws, interview)))
          expect(begun(interview, saved(answers))).toEqual({ answers, at })
      }),
      { numRuns: 30 },
    )
  })

  it('comes back to its first question from anywhere, keeps all answers, and stays there', () => {
    fc.assert(
      fc.property(manyRawAnswers, place, (raws, until) => {
        const from = placed(straightWalk(interview, inTurn(raws, interview)), until)
        const asked = questions(interview, from.answers).map(({ id }) => id)
        const passed: string[] = []
        let now = from
        for (; now.at !== asked[0]; now = back(interview, now)) passed.unshift(now.at)
        expect([asked[0], ...passed]).toEqual(asked.slice(0, asked.indexOf(from.at) + 1))
        expect(back(interview, now)).toEqual({ answers: from.answers, at: asked[0] })
      }),
      { numRuns: 30 },
    )
  })

  it('asks every question at most once on a straight way to the review, and keeps what its question takes', () => {
    fc.assert(
      fc.property(manyRawAnswers, (raws) => {
        const answerTo = inTurn(raws, interview)
        const given: Record<string, unknown> = {}
        const walk = straightWalk(interview, (question) => {
          const answer = answerTo(question)
          expect(refusal(question, answer, interview)).toBeNull()
          expect(given).not.toHaveProperty([question.id])
          given[question.id] = answer
          return answer
        })
        const { answers, at } = walk.at(-1) as Standing
        expect(at).toBe('review')
        expect(answers).toEqual(given)
        expect(settled(interview, answers)).toEqual(given)
        expect(openIn(interview, answers)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('goes through a line that is not right once more, with its answers as they were', () => {
    fc.assert(
      fc.property(manyRawAnswers, (raws) => {
        const line = 'course.reference.add-1'
        const answerTo = inTurn(raws, interview)
        const walk = straightWalk(interview, (question) => (question.id === line ? 'add' : answerTo(question)))
        const atSure = walk.find(({ at }) => at === `${line}.sure`) as Standing
        const again = answered(interview, atSure, 'change')
        expect(again.at).toBe(`${line}.price`)
        expect(again.answers).toMatchObject(atSure.answers)
        const inBetween = walk.map(({ at }) => at).filter((id) => id.startsWith(`${line}.`) && id !== `${line}.sure`)
        const there = inBetween.reduce((now, id) => {
          expect(now.at).toBe(id)
          return answered(interview, now, atSure.answers[id] as string)
        }, again)
        expect(there.at).toBe(`${line}.sure`)
        expect(answered(interview, there, 'yes').at).toBe('course.reference.add-2')
      }),
      { numRuns: 30 },
    )
  })
})

describe('keeping everything and saying that all domains stayed the same', () => {
  it.each(whole)('on the story %s changes one thing: there is a rating', (_, interview) => {
    const { answers } = walked(interview, { 'score.finances.start': 'same-for-the-rest' })
    const { story } = interview
    const rating = { ...newcomer, instrument: 'life-domains', at: 'month 12', scores: {}, others: 'same' }
    // Where nothing was said of attribution, claiming all of the benefit changes nothing either.
    expect(answers.attribution).toBe(story.attribution === undefined ? 'all' : 'keep')
    expect(changesOf(interview, answers)).toEqual([{ kind: 'add-rating', rating }])
  })
})

describe('going to a question', () => {
  const interview = interviews.withAttribution

  it('that is asked asks it, with every answer kept', () => {
    const { answers } = walked(interview, { attribution: 'part', 'attribution.because': 'De buurman' })
    expect(goTo(interview, { answers, at: 'review' }, 'attribution.because')).toEqual({
      answers,
      at: 'attribution.because',
    })
  })

  it('that is not asked, or no longer, stays where one is', () => {
    const { answers } = walked(interview, { attribution: 'part' })
    const claimed = answered(interview, goTo(interview, { answers, at: 'review' }, 'attribution'), 'all')
    expect(claimed.at).toBe('review')
    for (const id of ['attribution.share', 'course.reference.99', 'score.happiness.start', '__proto__', ''])
      expect(goTo(interview, claimed, id)).toEqual(claimed)
  })
})

describe('answers to questions that are no longer asked', () => {
  it('are kept, do not count, and count again where the question comes back', () => {
    const interview = interviews.withFollowUp
    const changing = { 'course.reference.1': 'change', 'course.reference.1.quantity': 4 }
    const at = (standing: Standing, id: string) => goTo(interview, standing, id)
    const changed = walked(interview, changing)
    const kept = answered(interview, at(changed, 'course.reference.1'), 'keep')
    expect(kept.answers).toMatchObject({ ...changing, 'course.reference.1': 'keep' })
    expect(settled(interview, kept.answers)).not.toHaveProperty(['course.reference.1.quantity'])
    const back = answered(interview, at(kept, 'course.reference.1'), 'change')
    expect(settled(interview, back.answers)).toEqual(changed.answers)
  })

  it('ask for no follow-up of a domain that has no score any more', () => {
    const interview = interviews.withFollowUp
    const scored = walked(interview, { 'score.finances.start': 2, 'score.finances.intervention': 4 })
    const same = answered(interview, goTo(interview, scored, 'score.finances.start'), 'same')
    const asked = questions(interview, same.answers).map(({ id }) => id)
    expect(asked.filter((id) => id.startsWith('follow-up.'))).toEqual([])
  })
})

describe('beginning with answers given earlier', () => {
  const interview = interviewAbout({ ...interviews.withFollowUp.story, ratings: [] })
  const line = 'course.reference.add-1'
  const adding = { [line]: 'add', [`${line}.when`]: 'moment', [`${line}.at`]: 'month 4' }

  it('stands at the review where all was answered, and at the first question without answers', () => {
    expect(begun(interview, walked(interview, adding).answers).at).toBe('review')
    expect(begun(interview)).toEqual({ answers: {}, at: 'course.reference.1' })
  })

  it('stands at what a changed answer opened', () => {
    const { answers } = walked(interview, {})
    expect(begun(interview, { ...answers, 'course.reference.2': 'change' }).at).toBe('course.reference.2.quantity')
    expect(begun(interview, { ...answers, 'score.housing.start': 3 }).at).toBe('score.housing.intervention')
  })

  it('stands where one had gone back to, but not past what is open', () => {
    const { answers } = walked(interview, adding)
    expect(begun(interview, answers, 'course.reference.2').at).toBe('course.reference.2')
    expect(begun(interview, answers, 'course.reference.99').at).toBe('review')
    const { 'course.reference.3': _, ...open } = answers
    expect(begun(interview, open, 'course.reference.2').at).toBe('course.reference.2')
    expect(begun(interview, open, 'score.finances.start').at).toBe('course.reference.3')
    expect(begun(interview, open, 'review').at).toBe('course.reference.3')
  })

  it('stands within a line that was not right yet, so that it is not lost', () => {
    const { answers } = walked(interview, adding)
    const again = answered(interview, { answers, at: `${line}.sure` }, 'change')
    expect(begun(interview, again.answers).at).toMatch(/^course\.reference\.add-1\./)
  })

  it('stands at an answer that its question does not take any more', () => {
    const { answers } = walked(interview, adding)
    // A rate is over a period: "at one moment" is no choice any more.
    const weekly = answered(interview, { answers, at: `${line}.per` }, 'week')
    expect(begun(interview, weekly.answers).at).toBe(`${line}.when`)
  })

  it('stands at an answer that a hand wrote and its question does not take', () => {
    const { answers } = walked(interview, { 'score.finances.start': 'unknown' })
    expect(begun(interview, { ...answers, 'score.finances.start': 9 }).at).toBe('score.finances.start')
  })
})
