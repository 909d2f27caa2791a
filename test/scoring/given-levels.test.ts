import { describe, expect, it, test } from 'vitest'
import { ask } from '../../src/cli/interview/ask.ts'
import type { Prompter, Reply } from '../../src/cli/interview/prompter.ts'
import { subjectOf } from '../../src/cli/interview/subject.ts'
import { wordingOf } from '../../src/cli/interview/wording.ts'
import type { Rating } from '../../src/core/case/rating.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { givenSpan, isOutside, offeredAt } from '../../src/scoring/given-levels.ts'
import type { Answers, Interview } from '../../src/scoring/interview.ts'
import type { Question } from '../../src/scoring/question.ts'
import { questions } from '../../src/scoring/questions.ts'
import { interviewAbout } from './interviews.ts'
import { story } from './told.ts'

type Scores = Rating['scores'][string]

/** A group that agrees on what some raters said of housing. */
function groupOf(...said: readonly Scores[]): Interview {
  const ratings = said.map(
    (scores, at): Rating => ({ rater: `een-${at + 1}`, role: 'professional', scores: { housing: scores } }),
  )
  const group = { rater: 'groep-1', role: 'group', of: 'client' } as const
  return { ...interviewAbout({ ...story, ratings }, group), about: 'consensus' }
}

const starting = (start: Rating['scores'][string] | { low: number; likely?: number; high: number } | number): Scores =>
  typeof start === 'string' ? start : ({ start, intervention: 4, reference: 2 } as Scores)

const of = (interview: Interview, point: string, answers: Answers = { 'consensus.housing.start': 2 }) =>
  questions(interview, answers).find(({ about, ask: part }) => part === 'level' && about.point === point) as Question

describe('what is offered to a group', () => {
  it.each([
    ['the lower of two', [3, 2], 2],
    ['the middle of three', [5, 2, 3], 3],
    ['the worse of the two in the middle', [5, 2, 4, 3], 3],
    ['the likely level of a range', [{ low: 1, likely: 4, high: 5 }, 5], 4],
    ['the lowest of a range that says no more', [{ low: 3, high: 5 }, 5], 3],
    ['the level, where another has a word', ['same', 3], 3],
    ['the first word, where nobody has a level', ['not-applicable', 'same'], 'not-applicable'],
  ] as const)('is %s', (_, said, offered) => {
    const interview = groupOf(...said.map(starting))
    expect(offeredAt(of(interview, 'start'), interview)).toBe(offered)
  })

  it('is on a scale that falls the higher of two', () => {
    const interview = groupOf(starting(3), starting(2))
    const instrument = { ...interview.instrument, direction: 'lower-is-better' as const }
    expect(offeredAt(of(interview, 'start'), { ...interview, instrument })).toBe(3)
  })

  it('is that it cannot be told, of a course that nobody scored', () => {
    const interview = groupOf(starting(3), starting(2))
    expect(offeredAt(of(interview, 'lighter'), interview)).toBe('unknown')
  })
})

test.each([
  [[2, 3], 1, true],
  [[2, 3], 4, true],
  [[2, 3], 2, false],
  [[2, 4], 3, false],
  [[{ low: 1, high: 2 }, 3], 1, false],
  [[2, 3], 'same', true],
  [[2, 3], 'unknown', false],
  [['same', 3], 'same', false],
  [['same', 'not-applicable'], 3, true],
] as const)('of %j the answer %s lies outside: %s', (said, answer, outside) => {
  const interview = groupOf(...said.map(starting))
  expect(isOutside(of(interview, 'start'), answer, interview)).toBe(outside)
})

test('what lies outside needs a reason, whichever way it is answered', () => {
  const interview = groupOf(starting(3), starting(2))
  const required = (start: number) =>
    questions(interview, { 'consensus.housing.start': start }).flatMap(({ id, expects }) =>
      id.endsWith('.because') && expects.kind === 'text' ? [expects.required] : [],
    )
  expect(required(2)).toEqual([false])
  expect(required(1)).toEqual([true])
  expect(required(4)).toEqual([true])
})

describe('at the terminal', () => {
  const interview = groupOf(
    { start: 3, intervention: 4, reference: 2, because: 'Een eigen kamer' },
    { start: 2, intervention: 4, reference: 2, because: 'Het huis is\n  koud' },
  )
  const { nl } = sentencesIn
  const wording = wordingOf(interview, 'nl', nl)

  async function asked(does: readonly Reply[]) {
    const said: string[] = []
    const left = [...does]
    const next = (message: string): Promise<Reply> => {
      said.push(message)
      return Promise.resolve(left.shift() as Reply)
    }
    const prompter: Prompter = { say: () => {}, choose: next, type: next, search: next, close: () => {} }
    const answer = await ask(of(interview, 'start'), interview, { prompter, wording, sentences: nl }, undefined)
    return { answer, said: said.slice(1), left }
  }

  it('a level outside is asked about again', async () => {
    const asks = 'Dit valt buiten wat is gegeven (2 tot 3): klopt dat?'
    expect(givenSpan(of(interview, 'start'), interview)).toEqual({ low: 2, high: 3 })
    expect(await asked([{ value: '1' }, { value: 'yes' }])).toEqual({ answer: { answer: 1 }, said: [asks], left: [] })
    const other = await asked([{ value: '1' }, { value: 'again' }, { value: '2' }])
    expect(other).toEqual({ answer: { answer: 2 }, said: [asks, of2()], left: [] })
    expect((await asked([{ value: '1' }, 'stop'])).answer).toBe('stop')
  })

  const of2 = () => wording.message(of(interview, 'start'))

  it('the reasons of the raters stand under their levels', () => {
    const lines = subjectOf(of(interview, 'start'), {}, interview, nl)
      ?.split('\n')
      .map((line) => line.trim())
    expect(lines?.slice(1)).toEqual([
      'begin: een-1: 3 · een-2: 2 (1 niveau verschil)',
      'eind, met de ondersteuning: een-1: 4 · een-2: 4',
      expect.stringMatching(/^eind, .*: een-1: 2 · een-2: 2$/),
      'een-1 schreef: Een eigen kamer',
      'een-2 schreef: Het huis is koud',
    ])
  })
})
