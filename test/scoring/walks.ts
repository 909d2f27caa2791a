import fc from 'fast-check'
import type { Answer, Answers, Interview } from '../../src/scoring/interview.ts'
import type { Question } from '../../src/scoring/question.ts'
import { questions } from '../../src/scoring/questions.ts'
import { answered, begun, current, type Standing } from '../../src/scoring/step.ts'
import { type MomentStyle, momentsOf, place, placed } from '../generators/moments.ts'

const amounts = fc.oneof(fc.nat({ max: 60 }), fc.double({ min: 0, max: 1e6, noNaN: true }))
const shares = fc.double({ min: 0, max: 1, noNaN: true })

/** A number or a range of two or three, in order. */
function numberOrRange(parts: fc.Arbitrary<number>): fc.Arbitrary<Answer> {
  return fc.oneof(
    parts,
    fc.array(parts, { minLength: 2, maxLength: 3 }).map((some) => {
      const [low, second, third] = some.toSorted((a, b) => a - b) as [number, number, number?]
      return third === undefined ? { low, high: second } : { low, likely: second, high: third }
    }),
  )
}

/** An answer apart from the question it is given to. */
export const rawAnswers = fc.record({
  place,
  quantity: fc.oneof(
    { weight: 1, arbitrary: fc.constant('unknown') },
    { weight: 4, arbitrary: numberOrRange(amounts) },
  ),
  share: numberOrRange(shares),
  certainty: fc.oneof(fc.constantFrom('', 'certain', 'probable', 'possible'), shares),
  style: fc.constantFrom<MomentStyle>('window-month', 'day', 'month'),
  text: fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 20 })),
})

export type RawAnswer = typeof rawAnswers extends fc.Arbitrary<infer T> ? T : never

/** Answers in the order in which they are given; as many as the longest interview here asks for. */
export const manyRawAnswers = fc.array(rawAnswers, { maxLength: 150, size: 'max' })

/** An answer that a question takes. */
export function answerOf(raw: RawAnswer, { expects }: Question, { story, evaluation }: Interview): Answer {
  switch (expects.kind) {
    case 'choice':
      return placed(expects.options, raw.place)
    case 'level':
      return placed<Answer>([...expects.levels, ...expects.options], raw.place)
    case 'price':
      return placed([...evaluation.prices.keys()], raw.place)
    case 'moment':
      return placed(momentsOf(story.window, raw.style), raw.place).text
    case 'text':
      return expects.required && raw.text.trim() === '' ? 'Zo ging het' : raw.text
    default:
      return raw[expects.kind]
  }
}

/** The answer that changes least: the course stays, and every domain too. */
export function plainest({ id, expects }: Question): Answer {
  if (id.endsWith('.sure')) return 'yes'
  switch (expects.kind) {
    case 'choice':
      return expects.options[0] as string
    case 'level':
      return expects.options.includes('same') ? 'same' : (expects.levels[0] as number)
    case 'quantity':
      return 1
    case 'share':
      return 1
    case 'certainty':
      return ''
    case 'price':
      return 'gp-consult'
    case 'moment':
      return 'month 1'
    case 'text':
      return expects.required ? 'Zo ging het' : ''
  }
}

/** Every standing of an interview in which one answers and never goes back, from the first question to the review. */
export function straightWalk(interview: Interview, answerTo: (question: Question) => Answer): readonly Standing[] {
  const walk = [begun(interview)]
  for (;;) {
    const standing = walk.at(-1) as Standing
    if (standing.at === 'review') return walk
    walk.push(answered(interview, standing, answerTo(current(interview, standing))))
    if (walk.length > 2000) throw new Error(`the walk does not end: it is at ${standing.at}`)
  }
}

/** Raw answers one after another, each for the question asked then; where there are no more, the plainest answer. */
export function inTurn(raws: readonly RawAnswer[], interview: Interview): (question: Question) => Answer {
  const left = raws.values()
  return (question) => {
    const { value: raw, done } = left.next()
    if (done === true || raw === undefined) return plainest(question)
    const answer = answerOf(raw, question, interview)
    // In a straight walk a line is right at once.
    return question.id.endsWith('.sure') && answer === 'change' ? 'yes' : answer
  }
}

/** The standing at the review, with these answers and else the plainest ones. */
export function walked(interview: Interview, answers: Answers): Standing {
  const given = new Set<string>()
  const walk = straightWalk(interview, (question) => {
    given.add(question.id)
    return answers[question.id] ?? plainest(question)
  })
  const unasked = Object.keys(answers).filter((id) => !given.has(id))
  if (unasked.length > 0) throw new Error(`not asked: ${unasked.join(', ')}`)
  return walk.at(-1) as Standing
}

/** Questions that are asked and not answered yet, or whose line is not right yet. */
export function openIn(interview: Interview, answers: Answers): readonly Question[] {
  return questions(interview, answers).filter(
    ({ id }) => id !== 'review' && (answers[id] === undefined || (id.endsWith('.sure') && answers[id] === 'change')),
  )
}
